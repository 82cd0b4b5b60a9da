# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Figures of the service
# Label of a list of months.
figures-month = Month
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Show
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = There were fewer than { $smallest } requests in this month. So few are not counted here: figures must not point at a person.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Groups of fewer than { $smallest } requests are counted together with others, so that no figure points at a person.
# Under the tables.
figures-what-counts = Requests that a department took back before anybody was found are not counted. The wait is that of people who needed somebody at once.
# Heading.
figures-all = Everything together
# Heading, and title of a table.
figures-by-language = By language
# Heading, and title of a table.
figures-by-department = By department
# Heading of a column.
figures-language = Language
# Heading of a column.
figures-department = Department
# Heading of a column, and label.
figures-requests = Requests
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Served
# Heading of a column, and label; the value is a duration.
figures-wait = Half waited at most
# Heading of a column, and label; the value is a duration.
figures-wait-long = Nine of ten waited at most
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } others together
# Stands in the place of a language that nobody identified.
figures-unknown-language = Not known
# Stands in the place of a duration.
figures-no-wait = too few to say
# Describes a bar chart to screen readers.
figures-chart = Requests and the served part of them. The table below says the same in numbers.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } min { $seconds } s
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } s
