# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Показники служби
# Label of a list of months.
figures-month = Місяць
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Показати
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Цього місяця було менше запитів, ніж { $smallest }. Таку малу кількість тут не рахують: показники не повинні вказувати на конкретну людину.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Групи, у яких запитів менше ніж { $smallest }, рахують разом з іншими, щоб жоден показник не вказував на конкретну людину.
# Under the tables.
figures-what-counts = Запити, які підрозділ відкликав до того, як когось знайшли, не враховано. Час очікування стосується людей, яким хтось був потрібен негайно.
# Heading.
figures-all = Усе разом
# Heading, and title of a table.
figures-by-language = За мовами
# Heading, and title of a table.
figures-by-department = За підрозділами
# Heading of a column.
figures-language = Мова
# Heading of a column.
figures-department = Підрозділ
# Heading of a column, and label.
figures-requests = Запити
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Виконано
# Heading of a column, and label; the value is a duration.
figures-wait = Половина чекала не довше
# Heading of a column, and label; the value is a duration.
figures-wait-long = Девʼять із десяти чекали не довше
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Інші разом: { $groups }
# Stands in the place of a language that nobody identified.
figures-unknown-language = Невідома
# Stands in the place of a duration.
figures-no-wait = замало даних
# Describes a bar chart to screen readers.
figures-chart = Запити та їхня виконана частина. Таблиця нижче показує те саме в цифрах.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } хв { $seconds } с
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } с
