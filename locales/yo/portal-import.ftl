# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Fáìlì náà tóbi jù. Ẹ fi ránṣẹ́ ní apá-apá.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Tábìlì náà gùn jù. Iye ènìyàn tó pọ̀ jù lẹ́ẹ̀kan: { $rows }. Ẹ fi ránṣẹ́ ní apá-apá.
# Beside the name of a column of the first line.
import-column-twice = Òpó yìí wà lẹ́ẹ̀mejì.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Òpó { $number } kò ní orúkọ.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = A kò lè lo òpó tó ní orúkọ yìí.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Àwọn òpó wọ̀nyí kò sí: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Iye ààyè ní ìlà yìí: { $found }; iye òpó ní ìlà àkọ́kọ́: { $wanted }. Ẹ fi àmì àyọlò méjì yí ààyè tó ní kọ́mà ká.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = “{ $given }” kò lè wà níbí. Ohun tí ẹ lè kọ: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = A kò lè ka “{ $given }” gẹ́gẹ́ bí ẹ̀rí ìmọ̀ọ́ṣe. Ẹ kọ name:issuer tàbí name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Ìlú kò ní ẹ̀rí ìmọ̀ọ́ṣe yìí. Ohun tí ẹ lè kọ: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = A kò lè ka “{ $given }” gẹ́gẹ́ bí wákàtí. Ẹ kọ ọ́ bíi mon 09:00-17:00 tàbí mon-fri 22:00-06:00, tàbí kí ẹ kọ always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Orúkọ ìwọlé kan náà wà ní ìlà { $line }. Ti ẹnì kan ṣoṣo ni.
# Language of somebody's messages.
import-locale-wrong = Èyí kì í ṣe kóòdù èdè. Ẹ kọ ọ́ bíi es-US.
