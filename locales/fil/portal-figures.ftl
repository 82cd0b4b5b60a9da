# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Mga bilang ng serbisyo
# Label of a list of months.
figures-month = Buwan
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Ipakita
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Wala pong { $smallest } ang mga kahilingan sa buwang ito. Hindi binibilang dito ang ganito kakaunti: hindi dapat matukoy ang sinumang tao mula sa mga bilang.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Ang mga pangkat na wala pang { $smallest } ang kahilingan ay binibilang kasama ng iba, para walang taong matukoy mula sa mga bilang.
# Under the tables.
figures-what-counts = Hindi kasama sa bilang ang mga kahilingang binawi ng departamento bago may nahanap. Ang paghihintay ay sa mga taong nangailangan kaagad ng interpreter.
# Heading.
figures-all = Lahat-lahat
# Heading, and title of a table.
figures-by-language = Ayon sa wika
# Heading, and title of a table.
figures-by-department = Ayon sa departamento
# Heading of a column.
figures-language = Wika
# Heading of a column.
figures-department = Departamento
# Heading of a column, and label.
figures-requests = Mga kahilingan
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = May nahanap na interpreter
# Heading of a column, and label; the value is a duration.
figures-wait = Pinakamatagal na hintay ng kalahati
# Heading of a column, and label; the value is a duration.
figures-wait-long = Pinakamatagal na hintay ng siyam sa sampu
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } pang iba, pinagsama
# Stands in the place of a language that nobody identified.
figures-unknown-language = Hindi alam
# Stands in the place of a duration.
figures-no-wait = masyadong kaunti para masabi
# Describes a bar chart to screen readers.
figures-chart = Mga kahilingan, at ang bahaging nahanapan ng interpreter. Ganito rin ang sinasabi ng talahanayan sa ibaba, sa mga numero.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } min { $seconds } seg
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } seg
