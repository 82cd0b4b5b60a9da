# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Файл завеликий. Надішліть його частинами.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Таблиця задовга. Найбільше людей за один раз: { $rows }. Надішліть її частинами.
# Beside the name of a column of the first line.
import-column-twice = Цей стовпець указано двічі.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Стовпець { $number } не має назви.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Стовпець із такою назвою використати не можна.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Бракує стовпців: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Полів у цьому рядку: { $found }; стовпців у першому рядку: { $wanted }. Поле, у якому є кома, візьміть у подвійні лапки.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Тут не може стояти «{ $given }». Можна написати: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Не вдалося прочитати «{ $given }» як кваліфікацію. Напишіть name:issuer або name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Такої кваліфікації в налаштуваннях міста немає. Можна написати: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Не вдалося прочитати «{ $given }» як години роботи. Напишіть, наприклад, mon 09:00-17:00 або mon-fri 22:00-06:00, чи always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Те саме ім’я для входу стоїть у рядку { $line }. Воно належить лише одній людині.
# Language of somebody's messages.
import-locale-wrong = Це не код мови. Напишіть, наприклад, es-US.
