# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = સેવાના આંકડા
# Label of a list of months.
figures-month = મહિનો
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = બતાવો
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = આ મહિનામાં { $smallest } કરતાં ઓછી વિનંતીઓ હતી. આટલી ઓછી વિનંતીઓ અહીં ગણવામાં આવતી નથી: આંકડા પરથી કોઈ વ્યક્તિ ઓળખાવી ન જોઈએ.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = { $smallest } કરતાં ઓછી વિનંતીઓવાળાં જૂથો બીજાં સાથે ભેગાં ગણાય છે, જેથી કોઈ આંકડા પરથી કોઈ વ્યક્તિ ઓળખાય નહીં.
# Under the tables.
figures-what-counts = કોઈ મળે તે પહેલાં વિભાગે પાછી ખેંચેલી વિનંતીઓ ગણાતી નથી. રાહ જોવાનો સમય એ લોકોનો છે જેમને તરત જ દુભાષિયાની જરૂર હતી.
# Heading.
figures-all = બધું મળીને
# Heading, and title of a table.
figures-by-language = ભાષા પ્રમાણે
# Heading, and title of a table.
figures-by-department = વિભાગ પ્રમાણે
# Heading of a column.
figures-language = ભાષા
# Heading of a column.
figures-department = વિભાગ
# Heading of a column, and label.
figures-requests = વિનંતીઓ
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = દુભાષિયા મળ્યા
# Heading of a column, and label; the value is a duration.
figures-wait = અડધા લોકોએ વધુમાં વધુ રાહ જોઈ
# Heading of a column, and label; the value is a duration.
figures-wait-long = દસમાંથી નવે વધુમાં વધુ રાહ જોઈ
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = બીજાં { $groups } મળીને
# Stands in the place of a language that nobody identified.
figures-unknown-language = ખબર નથી
# Stands in the place of a duration.
figures-no-wait = કહેવા માટે બહુ ઓછા
# Describes a bar chart to screen readers.
figures-chart = વિનંતીઓ અને તેમાંથી જેમને દુભાષિયા મળ્યા તે ભાગ. નીચેનું કોષ્ટક આ જ વાત આંકડામાં કહે છે.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } મિ. { $seconds } સે.
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } સેકન્ડ
