# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = أرقام الخدمة
# Label of a list of months.
figures-month = الشهر
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = عرض
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = كان عدد الطلبات في هذا الشهر أقل من { $smallest }. هذا العدد القليل لا يُحتسب هنا: يجب ألا تدل الأرقام على شخص بعينه.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = المجموعات التي فيها أقل من { $smallest } من الطلبات تُحتسب مع غيرها، كي لا يدل أي رقم على شخص بعينه.
# Under the tables.
figures-what-counts = لا تُحتسب الطلبات التي سحبتها إدارة قبل العثور على أحد. مدة الانتظار هي مدة من كانوا بحاجة إلى مترجم شفوي فورًا.
# Heading.
figures-all = الكل معًا
# Heading, and title of a table.
figures-by-language = حسب اللغة
# Heading, and title of a table.
figures-by-department = حسب الإدارة
# Heading of a column.
figures-language = اللغة
# Heading of a column.
figures-department = الإدارة
# Heading of a column, and label.
figures-requests = الطلبات
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = وجدنا لها مترجمًا شفويًا
# Heading of a column, and label; the value is a duration.
figures-wait = انتظر النصف على الأكثر
# Heading of a column, and label; the value is a duration.
figures-wait-long = انتظر تسعة من كل عشرة على الأكثر
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = مجموعات أخرى معًا، وعددها: { $groups }
# Stands in the place of a language that nobody identified.
figures-unknown-language = غير معروفة
# Stands in the place of a duration.
figures-no-wait = العدد قليل لا يكفي للحكم
# Describes a bar chart to screen readers.
figures-chart = الطلبات، والجزء الذي وجدنا له مترجمًا شفويًا. الجدول أدناه يعرض ذلك نفسه بالأرقام.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } د { $seconds } ث
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } ث
