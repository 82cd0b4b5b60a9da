# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Показатели сервиса
# Label of a list of months.
figures-month = Месяц
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Показать
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = В этом месяце запросов было меньше, чем { $smallest }. Такое малое число здесь не учитывается: показатели не должны указывать на человека.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Группы, в которых запросов меньше, чем { $smallest }, считаются вместе с другими, чтобы ни один показатель не указывал на человека.
# Under the tables.
figures-what-counts = Запросы, которые отдел отозвал до того, как кого-либо нашли, не учитываются. Время ожидания — только для тех, кому переводчик был нужен сразу.
# Heading.
figures-all = Всё вместе
# Heading, and title of a table.
figures-by-language = По языкам
# Heading, and title of a table.
figures-by-department = По отделам
# Heading of a column.
figures-language = Язык
# Heading of a column.
figures-department = Отдел
# Heading of a column, and label.
figures-requests = Запросы
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Переводчик найден
# Heading of a column, and label; the value is a duration.
figures-wait = Половина ждала не дольше
# Heading of a column, and label; the value is a duration.
figures-wait-long = Девять из десяти ждали не дольше
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent } %
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Остальные вместе: { $groups }
# Stands in the place of a language that nobody identified.
figures-unknown-language = Неизвестно
# Stands in the place of a duration.
figures-no-wait = слишком мало данных
# Describes a bar chart to screen readers.
figures-chart = Запросы и та их часть, для которой нашли переводчика. Таблица ниже показывает то же самое в цифрах.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } мин { $seconds } с
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } с
