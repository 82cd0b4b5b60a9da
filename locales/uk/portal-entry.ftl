# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Додати перекладача
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = У списку: { $name }
entry-added = Запис додано.
entry-saved = Зміни збережено.
# Above the form.
entry-problems = Дещо треба виправити. Нічого не змінено. Перевірте позначене.
# When a colleague saved the same entry in the meantime.
entry-outdated = Хтось інший тим часом змінив цей запис. Те, що ви ввели, залишилося тут. Перш ніж зберігати знову, подивіться, який запис зараз.
# A link to the entry as it is kept.
entry-as-kept = Запис, який він зараз
# Button.
entry-save = Зберегти
# Button under the form of a new entry.
entry-add = Додати цю людину

## Who they are

# Heading.
entry-person = Хто це
# Label of a field.
entry-name = Ім’я, під яким людину слід представляти
entry-name-missing = Напишіть ім’я, не довше за 80 знаків.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Ім’я для входу
entry-subject-hint = Ім’я, під яким цю людину знає система входу міста. Якщо його немає, залиште поле порожнім.
entry-subject-used = Хтось інший у списку вже має це ім’я для входу.
# Label of a list.
entry-gender = Стать перекладача
# The first choice of that list.
entry-gender-unstated = Не вказано
entry-gender-woman = Жінка
entry-gender-man = Чоловік
entry-gender-non-binary = Небінарна особа
# A box to tick.
entry-active = До цієї людини звертаються щодо сеансів
entry-active-hint = Без позначки людина залишається в списку, але до неї не звертаються.

## What they can do

# Label of a field with several lines.
entry-languages = Мови
entry-languages-hint = По одній мові в рядку: власна назва, англійська назва або код. Укажіть саме те, що людина перекладає, наприклад кантонську, а не китайську.
entry-languages-missing = Напишіть принаймні одну мову.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = «{ $input }» може означати кілька мов. Напишіть, яку саме: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = «{ $input }» — такої мови ми не знаємо. Перевірте написання або введіть код.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Як людина працює
entry-ways-missing = Виберіть принаймні один спосіб.

## Qualifications

# Heading.
entry-qualifications = Кваліфікація
entry-qualifications-hint = Щоб прибрати рядок, залиште його перше поле порожнім.
# Label of a list.
entry-qualification = Вид кваліфікації
# The empty choice of that list.
entry-qualification-none = Немає
# Label of a field: who issued the qualification.
entry-issuer = Ким видано
# Label of a field with a date.
entry-expires = Чинна до, включно з цим днем
entry-expires-wrong = Цю дату не вдалося прочитати. Напишіть рік-місяць-день, наприклад 2027-03-31.
# Button.
entry-qualification-more = Ще одна кваліфікація

## How they are reached

# Heading.
entry-contact = Як зв’язатися
# Label of a field.
entry-email = Адреса електронної пошти
# Label of a field.
entry-phone = Номер мобільного телефону
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Мова повідомлень

## When and where

# Heading.
entry-when = Коли можна звертатися
entry-when-hint = Поза цими годинами до людини звертаються, лише поки вона позначена як доступна.
# Label of a field.
entry-zone = Часовий пояс
entry-zone-wrong = Такий часовий пояс невідомий. Напишіть, наприклад, America/New_York.
# Heading.
entry-where = Робота на місці
entry-where-hint = Звідки людина зазвичай виїжджає, у градусах. Обидва поля або жодного.
# Label of a field.
entry-latitude = Широта
# Label of a field.
entry-longitude = Довгота
entry-place-wrong = Напишіть обидві в градусах, наприклад 40.7357 і -74.1724.
# Label of a field.
entry-travel = На скільки кілометрів виїжджає щонайбільше
entry-travel-wrong = Напишіть число від 0 до 2000 або нічого.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Або виберіть файл CSV
import-file-hint = Якщо вибрано файл, береться він, а не те, що в полі вище.
# When the file is not text in UTF-8.
import-file-unreadable = Цей файл не вдалося прочитати. Збережіть таблицю у своїй програмі як «CSV UTF-8» і виберіть її знову.
