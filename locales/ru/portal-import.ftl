# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Файл слишком большой. Отправьте его по частям.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Таблица слишком длинная. Наибольшее число людей за один раз: { $rows }. Отправьте её по частям.
# Beside the name of a column of the first line.
import-column-twice = Этот столбец указан дважды.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = У столбца { $number } нет названия.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Столбец с таким названием использовать нельзя.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Не хватает столбцов: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Полей в этой строке: { $found }; столбцов в первой строке: { $wanted }. Поле, в котором есть запятая, возьмите в двойные кавычки.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Здесь не может стоять «{ $given }». Можно написать: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Не удалось прочитать «{ $given }» как квалификацию. Напишите name:issuer или name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Такой квалификации в настройках города нет. Можно написать: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Не удалось прочитать «{ $given }» как часы работы. Напишите, например, mon 09:00-17:00 или mon-fri 22:00-06:00, либо always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = То же имя для входа стоит в строке { $line }. Оно принадлежит только одному человеку.
# Language of somebody's messages.
import-locale-wrong = Это не код языка. Напишите, например, es-US.
