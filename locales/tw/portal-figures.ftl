# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Dwumadie no ho akontaa
# Label of a list of months.
figures-month = Bosome
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Da no adi
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Abisadeɛ a ɛbaa bosome yi mu nnuru { $smallest }. Yɛnkan kakraa saa wɔ ha: ɛnsɛ sɛ akontaa kyerɛ onipa bi.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Akuo a wɔn abisadeɛ nnuru { $smallest } no, yɛkan ka afoforɔ ho, na ama akontaa biara ankyerɛ onipa bi.
# Under the tables.
figures-what-counts = Abisadeɛ a dwumadibea bi yii firii hɔ ansa na yɛrenya obi no, yɛnkan. Berɛ a wɔde twɛneeɛ no yɛ wɔn a na wɔhia obi ntɛm ara no deɛ.
# Heading.
figures-all = Ne nyinaa bom
# Heading, and title of a table.
figures-by-language = Kasa mu
# Heading, and title of a table.
figures-by-department = Dwumadibea mu
# Heading of a column.
figures-language = Kasa
# Heading of a column.
figures-department = Dwumadibea
# Heading of a column, and label.
figures-requests = Abisadeɛ
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Wɔnyaa kasa nkyerɛaseni
# Heading of a column, and label; the value is a duration.
figures-wait = Wɔn mu fa antwɛn ansene
# Heading of a column, and label; the value is a duration.
figures-wait-long = Du mu nkron antwɛn ansene
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Afoforɔ { $groups } bom
# Stands in the place of a language that nobody identified.
figures-unknown-language = Yɛnnim
# Stands in the place of a duration.
figures-no-wait = ɛsua dodo sɛ yɛbɛka
# Describes a bar chart to screen readers.
figures-chart = Abisadeɛ ne wɔn mu a wɔnyaa kasa nkyerɛaseni. Table a ɛwɔ aseɛ no ka saa asɛm korɔ no ara wɔ nɔma mu.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = simma { $minutes } sɛkɛn { $seconds }
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = sɛkɛn { $seconds }
