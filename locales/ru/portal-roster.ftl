# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Переводчики
roster-none = В списке пока никого нет.
# Label of a field: by name or by language.
roster-search = Поиск
roster-search-hint = По имени или по языку
# A button.
roster-find = Найти
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Показаны не все, а только { $count }. Остальных можно найти через поиск.
# A link to the list of those people.
roster-expiring = Квалификации, срок которых истёк или истекает в течение 60 дней
# A link to the whole list.
roster-everybody = Все
# Heading of a column.
roster-name = Имя
# Heading of a column.
roster-languages = Языки
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Как
# Heading of a column.
roster-qualifications = Квалификация
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Не обращаемся
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = действует до { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = истекает { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = срок истёк { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Добавлен { $count } человек.
        [few] Добавлено { $count } человека.
        [many] Добавлено { $count } человек.
       *[other] Добавлено { $count } человека.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Добавить людей из таблицы
roster-import-lead = Вставьте таблицу в формате CSV: сначала строка с названиями столбцов, затем по одной строке на человека. Добавляются либо все, либо никто.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Обязательные столбцы: { $required }. Необязательные столбцы: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Пример
# Label of a large field for text.
roster-import-table = Таблица
# A button: says what is wrong, changes nothing.
roster-import-check = Только проверить
# A button.
roster-import-send = Добавить всех
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Ошибок нет. Можно добавить: { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }. Ничего не изменено.
# When nothing was pasted.
roster-import-empty = Таблицы пока нет.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Найдена { $count } ошибка
        [few] Найдено { $count } ошибки
        [many] Найдено { $count } ошибок
       *[other] Найдено { $count } ошибки
    }. Никто не добавлен.
# Heading of a column: which line of the table.
roster-import-line = Строка
# Heading of a column: which column of the table.
roster-import-column = Столбец
# Heading of a column.
roster-import-problem = Что не так
