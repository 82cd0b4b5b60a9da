# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Chiffres du service
# Label of a list of months.
figures-month = Mois
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Afficher
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Il y a eu moins de { $smallest } demandes ce mois-ci. Un si petit nombre n’est pas compté ici : les chiffres ne doivent désigner personne.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Les groupes de moins de { $smallest } demandes sont comptés avec d’autres, pour qu’aucun chiffre ne désigne une personne.
# Under the tables.
figures-what-counts = Les demandes qu’un service a retirées avant que nous trouvions quelqu’un ne sont pas comptées. L’attente est celle des personnes qui avaient un besoin immédiat.
# Heading.
figures-all = Total
# Heading, and title of a table.
figures-by-language = Par langue
# Heading, and title of a table.
figures-by-department = Par service
# Heading of a column.
figures-language = Langue
# Heading of a column.
figures-department = Service
# Heading of a column, and label.
figures-requests = Demandes
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Satisfaites
# Heading of a column, and label; the value is a duration.
figures-wait = La moitié a attendu au plus
# Heading of a column, and label; the value is a duration.
figures-wait-long = Neuf sur dix ont attendu au plus
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent } %
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } autres ensemble
# Stands in the place of a language that nobody identified.
figures-unknown-language = Inconnue
# Stands in the place of a duration.
figures-no-wait = trop peu pour le dire
# Describes a bar chart to screen readers.
figures-chart = Demandes et part des demandes satisfaites. Le tableau ci-dessous donne la même chose en chiffres.
# A short duration: minutes and seconds.
# Same as English: the same short forms
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } min { $seconds } s
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } s
