# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Contacter maintenant
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Contacter { $name } maintenant
# Above the reasons, such as: it is their quiet time.
ask-breaks = D’après les règles, cette personne ne serait pas contactée en ce moment :
# Button under the reasons.
ask-anyway = Contacter quand même
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Cette personne n’a pas été contactée. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Indiquer une entreprise d’interprétation
vendor-tell-hint = La personne qui a fait la demande apprend aussitôt quel numéro appeler. La recherche continue.
# Button beside a company.
vendor-name = Indiquer celle-ci
# A badge: the person who asked was told to call this company.
vendor-named = Indiquée
# A badge.
vendor-closed = Fermé maintenant
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Aucune entreprise n’a été indiquée. { $reason }
