# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Добавить переводчика
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = В списке: { $name }
entry-added = Запись добавлена.
entry-saved = Изменения сохранены.
# Above the form.
entry-problems = Кое-что нужно исправить. Ничего не изменено. Проверьте отмеченные места.
# When a colleague saved the same entry in the meantime.
entry-outdated = Кто-то другой тем временем изменил эту запись. То, что вы ввели, осталось здесь. Прежде чем сохранять снова, посмотрите, как запись выглядит сейчас.
# A link to the entry as it is kept.
entry-as-kept = Запись в нынешнем виде
# Button.
entry-save = Сохранить
# Button under the form of a new entry.
entry-add = Добавить этого человека

## Who they are

# Heading.
entry-person = Кто это
# Label of a field.
entry-name = Имя, под которым человека следует представлять
entry-name-missing = Напишите имя, не длиннее 80 знаков.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Имя для входа
entry-subject-hint = Имя, под которым этого человека знает система входа города. Если его нет, оставьте поле пустым.
entry-subject-used = У кого-то другого в списке уже есть это имя для входа.
# Label of a list.
entry-gender = Пол переводчика
# The first choice of that list.
entry-gender-unstated = Не указан
entry-gender-woman = Женщина
entry-gender-man = Мужчина
entry-gender-non-binary = Небинарный человек
# A box to tick.
entry-active = К этому человеку обращаются по поводу сеансов
entry-active-hint = Без отметки человек остаётся в списке, но к нему не обращаются.

## What they can do

# Label of a field with several lines.
entry-languages = Языки
entry-languages-hint = По одному языку в строке: собственное название, английское название или код. Укажите именно то, что человек переводит, например кантонский, а не китайский.
entry-languages-missing = Напишите хотя бы один язык.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = «{ $input }» может означать несколько языков. Напишите, какой именно: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = «{ $input }» — такого языка мы не знаем. Проверьте написание или введите код.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Как человек работает
entry-ways-missing = Выберите хотя бы один способ.

## Qualifications

# Heading.
entry-qualifications = Квалификация
entry-qualifications-hint = Чтобы убрать строку, оставьте её первое поле пустым.
# Label of a list.
entry-qualification = Вид квалификации
# The empty choice of that list.
entry-qualification-none = Нет
# Label of a field: who issued the qualification.
entry-issuer = Кем выдана
# Label of a field with a date.
entry-expires = Действует до, включая этот день
entry-expires-wrong = Дату не удалось прочитать. Напишите год-месяц-день, например 2027-03-31.
# Button.
entry-qualification-more = Ещё одна квалификация

## How they are reached

# Heading.
entry-contact = Как связаться
# Label of a field.
entry-email = Адрес электронной почты
# Label of a field.
entry-phone = Номер мобильного телефона
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Язык сообщений

## When and where

# Heading.
entry-when = Когда можно обращаться
entry-when-hint = Вне этих часов к человеку обращаются, только пока он отмечен как доступный.
# Label of a field.
entry-zone = Часовой пояс
entry-zone-wrong = Такой часовой пояс неизвестен. Напишите, например, America/New_York.
# Heading.
entry-where = Работа на месте
entry-where-hint = Откуда человек обычно выезжает, в градусах. Оба поля или ни одного.
# Label of a field.
entry-latitude = Широта
# Label of a field.
entry-longitude = Долгота
entry-place-wrong = Напишите обе в градусах, например 40.7357 и -74.1724.
# Label of a field.
entry-travel = На сколько километров выезжает самое большее
entry-travel-wrong = Напишите число от 0 до 2000 или ничего.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Или выберите файл CSV
import-file-hint = Если выбран файл, берётся он, а не то, что стоит в поле выше.
# When the file is not text in UTF-8.
import-file-unreadable = Файл не удалось прочитать. Сохраните таблицу в своей программе как «CSV UTF-8» и выберите её снова.
