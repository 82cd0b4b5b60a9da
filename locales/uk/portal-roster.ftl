# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Усні перекладачі
roster-none = У списку ще нікого немає.
# Label of a field: by name or by language.
roster-search = Пошук
roster-search-hint = За іменем або за мовою
# A button.
roster-find = Знайти
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Показано лише { $count }. Скористайтеся пошуком, щоб знайти інших.
# A link to the list of those people.
roster-expiring = Кваліфікації, строк дії яких минув або мине протягом 60 днів
# A link to the whole list.
roster-everybody = Усі
# Heading of a column.
roster-name = Імʼя
# Heading of a column.
roster-languages = Мови
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Як
# Heading of a column.
roster-qualifications = Кваліфікація
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Зараз не питаємо
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = діє до { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = закінчується { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = закінчилася { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Додано { $count } особу.
        [few] Додано { $count } особи.
        [many] Додано { $count } осіб.
       *[other] Додано { $count } особи.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Додати людей із таблиці
roster-import-lead = Вставте таблицю CSV: спочатку рядок із назвами стовпців, потім по одному рядку на кожну людину. Додаються або всі, або ніхто.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Обовʼязкові стовпці: { $required }. Необовʼязкові стовпці: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Приклад
# Label of a large field for text.
roster-import-table = Таблиця
# A button: says what is wrong, changes nothing.
roster-import-check = Лише перевірити
# A button.
roster-import-send = Додати всіх
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Помилок немає: можна додати { $count ->
        [one] { $count } особу
        [few] { $count } особи
        [many] { $count } осіб
       *[other] { $count } особи
    }. Нічого не змінено.
# When nothing was pasted.
roster-import-empty = Таблиці ще немає.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Знайдено { $count } помилку
        [few] Знайдено { $count } помилки
        [many] Знайдено { $count } помилок
       *[other] Знайдено { $count } помилки
    }. Нікого не додано.
# Heading of a column: which line of the table.
roster-import-line = Рядок
# Heading of a column: which column of the table.
roster-import-column = Стовпець
# Heading of a column.
roster-import-problem = Що не так
