# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = خدمت کے اعداد و شمار
# Label of a list of months.
figures-month = مہینہ
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = دکھائیں
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = اس مہینے میں { $smallest } سے کم درخواستیں آئیں۔ اتنی کم درخواستیں یہاں نہیں گنی جاتیں: اعداد سے کسی ایک شخص کی پہچان نہیں ہونی چاہیے۔
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = جن گروہوں میں { $smallest } سے کم درخواستیں ہوں وہ دوسروں کے ساتھ ملا کر گنے جاتے ہیں، تاکہ کسی عدد سے کسی ایک شخص کی پہچان نہ ہو۔
# Under the tables.
figures-what-counts = جو درخواستیں محکمے نے کسی کے ملنے سے پہلے واپس لے لیں وہ نہیں گنی جاتیں۔ انتظار کا وقت ان لوگوں کا ہے جن کو فوراً ترجمان کی ضرورت تھی۔
# Heading.
figures-all = سب ملا کر
# Heading, and title of a table.
figures-by-language = زبان کے لحاظ سے
# Heading, and title of a table.
figures-by-department = محکمے کے لحاظ سے
# Heading of a column.
figures-language = زبان
# Heading of a column.
figures-department = محکمہ
# Heading of a column, and label.
figures-requests = درخواستیں
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = ترجمان مل گیا
# Heading of a column, and label; the value is a duration.
figures-wait = آدھے لوگوں کا زیادہ سے زیادہ انتظار
# Heading of a column, and label; the value is a duration.
figures-wait-long = دس میں سے نو کا زیادہ سے زیادہ انتظار
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = دیگر { $groups } ملا کر
# Stands in the place of a language that nobody identified.
figures-unknown-language = معلوم نہیں
# Stands in the place of a duration.
figures-no-wait = بتانے کے لیے تعداد بہت کم ہے
# Describes a bar chart to screen readers.
figures-chart = درخواستیں، اور ان کا وہ حصہ جس کے لیے ترجمان مل گیا۔ نیچے کا جدول یہی بات اعداد میں بتاتا ہے۔
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } منٹ { $seconds } سیکنڈ
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } سیکنڈ
