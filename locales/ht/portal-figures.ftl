# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Chif sèvis la
# Label of a list of months.
figures-month = Mwa
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Montre
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Te gen mwens pase { $smallest } demann nan mwa sa a. Nou pa konte yon ti kantite konsa isit la: chif pa dwe montre ki moun sa ye.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Gwoup ki gen mwens pase { $smallest } demann konte ansanm ak lòt, pou okenn chif pa montre ki moun sa ye.
# Under the tables.
figures-what-counts = Demann yon depatman retire anvan yo te jwenn yon moun pa konte. Tan yo tann nan se pa moun ki te bezwen yon entèprèt touswit.
# Heading.
figures-all = Tout ansanm
# Heading, and title of a table.
figures-by-language = Pa lang
# Heading, and title of a table.
figures-by-department = Pa depatman
# Heading of a column.
figures-language = Lang
# Heading of a column.
figures-department = Depatman
# Heading of a column, and label.
figures-requests = Demann
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Jwenn entèprèt
# Heading of a column, and label; the value is a duration.
figures-wait = Mwatye tann pa plis pase
# Heading of a column, and label; the value is a duration.
figures-wait-long = Nèf sou dis tann pa plis pase
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } lòt ansanm
# Stands in the place of a language that nobody identified.
figures-unknown-language = Nou pa konnen
# Stands in the place of a duration.
figures-no-wait = twò piti pou di
# Describes a bar chart to screen readers.
figures-chart = Demann yo ak pati ki jwenn entèprèt. Tablo anba a di menm bagay la ak chif.
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
