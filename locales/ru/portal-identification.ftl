# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Неизвестные языки
identification-none = Все языки известны. Запросы появляются здесь, если на приёме никто не смог определить язык.
identification-lead = Эти люди ждут, пока кто-нибудь не скажет, какой это язык. До этого мы ни к кому не обращаемся.
# Heading of a column: the words with which staff described the language.
identification-said = Что было сказано
# Stands in a table where nobody described the language.
identification-nothing-said = Ничего
# Heading of a column.
identification-since = Ждёт с
# Heading of a column: when the session begins.
identification-when = Когда
identification-now = Сейчас
# Heading of a column; below it: by phone, by video, on site.
identification-how = Как
# Heading of a column.
identification-department = Отдел
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Показаны только те, кто ждёт дольше всех: { $count }.

## One request

# Title of the page.
identification-which = Какой это язык?
identification-may-be = Возможно, это один из этих языков. Если другой, найдите его.
# Label of a field.
identification-search = Найти язык
identification-search-hint = По любому названию, по стране или с ошибкой в написании
# A button.
identification-find = Найти
# A button: the search for an interpreter begins.
identification-send = Это тот язык
# Beside the list, when nothing was chosen.
identification-missing = Выберите язык.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Кто может помочь это выяснить
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Страница запроса
# A link back to the list.
identification-back = Неизвестные языки
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Это не сделано: { $reason }
