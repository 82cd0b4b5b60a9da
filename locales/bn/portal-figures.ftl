# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = সেবার পরিসংখ্যান
# Label of a list of months.
figures-month = মাস
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = দেখান
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = এই মাসে { $smallest }টির কম অনুরোধ ছিল। এত কম হলে এখানে গণনা করা হয় না: সংখ্যা দেখে যেন কোনো একজন ব্যক্তিকে চেনা না যায়।
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = { $smallest }টির কম অনুরোধের দলগুলো অন্যগুলোর সঙ্গে একত্রে গণনা করা হয়, যাতে কোনো সংখ্যা দেখে একজন ব্যক্তিকে চেনা না যায়।
# Under the tables.
figures-what-counts = কাউকে পাওয়ার আগেই কোনো বিভাগ যে অনুরোধ ফিরিয়ে নিয়েছে, তা গণনা করা হয় না। অপেক্ষার সময় তাঁদের, যাঁদের তখনই দোভাষী দরকার ছিল।
# Heading.
figures-all = সব মিলিয়ে
# Heading, and title of a table.
figures-by-language = ভাষা অনুযায়ী
# Heading, and title of a table.
figures-by-department = বিভাগ অনুযায়ী
# Heading of a column.
figures-language = ভাষা
# Heading of a column.
figures-department = বিভাগ
# Heading of a column, and label.
figures-requests = অনুরোধ
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = দোভাষী পেয়েছেন
# Heading of a column, and label; the value is a duration.
figures-wait = অর্ধেকের অপেক্ষা সর্বোচ্চ
# Heading of a column, and label; the value is a duration.
figures-wait-long = দশ জনে নয় জনের অপেক্ষা সর্বোচ্চ
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = অন্য { $groups }টি একত্রে
# Stands in the place of a language that nobody identified.
figures-unknown-language = জানা নেই
# Stands in the place of a duration.
figures-no-wait = বলার জন্য খুব কম
# Describes a bar chart to screen readers.
figures-chart = অনুরোধ, এবং তার মধ্যে যতগুলোর জন্য দোভাষী পাওয়া গেছে। নিচের সারণিতে একই কথা সংখ্যায় আছে।
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } মি. { $seconds } সে.
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } সে.
