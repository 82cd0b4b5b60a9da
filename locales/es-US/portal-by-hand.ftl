# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Preguntar ahora
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Preguntar ahora a { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = Según las reglas, no se preguntaría a esta persona en este momento:
# Button under the reasons.
ask-anyway = Preguntar de todos modos
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = No se preguntó a esta persona. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Indicar una empresa de interpretación
vendor-tell-hint = Se avisa de inmediato a quien hizo la solicitud a qué número llamar. La búsqueda continúa.
# Button beside a company.
vendor-name = Indicar esta
# A badge: the person who asked was told to call this company.
vendor-named = Indicada
# A badge.
vendor-closed = Cerrada ahora
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = No se indicó ninguna empresa. { $reason }
