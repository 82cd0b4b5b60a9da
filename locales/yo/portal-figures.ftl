# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Iye iṣẹ́ yìí
# Label of a list of months.
figures-month = Oṣù
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Fi hàn
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Ìbéèrè tó wà ní oṣù yìí kò tó { $smallest }. A kì í ka iye kékeré bẹ́ẹ̀ níbí: iye kò gbọdọ̀ tọ́ka sí ẹnì kan.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = A ń ka àwọn ẹgbẹ́ tí ìbéèrè wọn kò tó { $smallest } pọ̀ mọ́ àwọn mìíràn, kí iye kankan má bàa tọ́ka sí ẹnì kan.
# Under the tables.
figures-what-counts = A kì í ka ìbéèrè tí ẹ̀ka kan fà sẹ́yìn kí a tó rí ẹnikẹ́ni. Àkókò ìdúró jẹ́ ti àwọn tí wọ́n nílò ẹnì kan lẹ́sẹ̀kẹsẹ̀.
# Heading.
figures-all = Gbogbo rẹ̀ lápapọ̀
# Heading, and title of a table.
figures-by-language = Gẹ́gẹ́ bí èdè
# Heading, and title of a table.
figures-by-department = Gẹ́gẹ́ bí ẹ̀ka
# Heading of a column.
figures-language = Èdè
# Heading of a column.
figures-department = Ẹ̀ka
# Heading of a column, and label.
figures-requests = Àwọn ìbéèrè
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = A rí ògbufọ̀
# Heading of a column, and label; the value is a duration.
figures-wait = Ìdajì kò dúró ju
# Heading of a column, and label; the value is a duration.
figures-wait-long = Mẹ́sàn-án nínú mẹ́wàá kò dúró ju
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } yòókù lápapọ̀
# Stands in the place of a language that nobody identified.
figures-unknown-language = A kò mọ̀ ọ́n
# Stands in the place of a duration.
figures-no-wait = ó kéré jù láti sọ
# Describes a bar chart to screen readers.
figures-chart = Àwọn ìbéèrè àti apá tí a rí ògbufọ̀ fún. Tábìlì tó wà nísàlẹ̀ sọ ohun kan náà pẹ̀lú iye.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = ìṣẹ́jú { $minutes }, ìṣẹ́jú-àáyá { $seconds }
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = ìṣẹ́jú-àáyá { $seconds }
