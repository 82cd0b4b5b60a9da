# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Невідомі мови
identification-none = Усі мови відомі. Запити зʼявляються тут, коли ніхто на прийомі не зміг сказати, яка це мова.
identification-lead = Ці люди чекають, доки хтось скаже, яка це мова. До того ми ні до кого не звертаємося.
# Heading of a column: the words with which staff described the language.
identification-said = Що було сказано
# Stands in a table where nobody described the language.
identification-nothing-said = Нічого
# Heading of a column.
identification-since = Чекає від
# Heading of a column: when the session begins.
identification-when = Коли
identification-now = Зараз
# Heading of a column; below it: by phone, by video, on site.
identification-how = Як
# Heading of a column.
identification-department = Підрозділ
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Показано лише ті, що чекають найдовше. Кількість: { $count }.

## One request

# Title of the page.
identification-which = Яка це мова?
identification-may-be = Можливо, це одна з цих. Якщо інша, знайдіть її.
# Label of a field.
identification-search = Знайти мову
identification-search-hint = За будь-якою назвою, країною чи назвою з помилкою
# A button.
identification-find = Знайти
# A button: the search for an interpreter begins.
identification-send = Це та мова
# Beside the list, when nothing was chosen.
identification-missing = Виберіть мову.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Хто може допомогти зʼясувати
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Сторінка запиту
# A link back to the list.
identification-back = Невідомі мови
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Цього не зроблено: { $reason }
