# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Entreprises d’interprétation
vendors-none = Les règles ne mentionnent aucune entreprise. Quand personne du répertoire n’est disponible, il n’y a personne d’autre à appeler.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Pour une séance immédiate, si aucun interprète n’a été trouvé, une entreprise est indiquée { $minutes ->
        [0] aussitôt
        [one] après { $minutes } minute
        [many] après { $minutes } de minutes
       *[other] après { $minutes } minutes
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Pour un moment convenu, elle est indiquée { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } avant la fin de la recherche.
vendors-first = Parmi celles qui sont ouvertes et qui ont la langue, la première de cette liste est indiquée.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Appeler { $number }
vendors-access = Comment joindre quelqu’un
vendors-languages = Langues
vendors-all-spoken = Toutes les langues parlées, aucune langue des signes
vendors-hours = Horaires
vendors-always = Jour et nuit
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days } : { $from }–{ $until }
# A badge.
vendors-open = Ouvert maintenant
# A badge.
vendors-closed = Fermé maintenant
vendors-settings = Les entreprises font partie des règles. La personne qui gère ce serveur les modifie dans les réglages du serveur.
