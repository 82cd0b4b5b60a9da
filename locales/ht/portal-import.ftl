# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Fichye a twò gwo. Voye l an pati.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Tablo a twò long. Kantite moun nou ka pran anmenmtan: { $rows }. Voye l an pati.
# Beside the name of a column of the first line.
import-column-twice = Kolòn sa a parèt de fwa.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Kolòn { $number } pa gen non.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Nou pa ka sèvi ak okenn kolòn ki gen non sa a.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Kolòn sa yo manke: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Kantite chan sou liy sa a: { $found }; kantite kolòn sou premye liy lan: { $wanted }. Mete yon chan ki gen vigil ladan l ant gimè doub.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = “{ $given }” pa ka isit la. Men sa ou ka ekri: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Nou pa ka li “{ $given }” kòm yon kalifikasyon. Ekri name:issuer oswa name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Vil la pa gen kalifikasyon sa a. Men sa ou ka ekri: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Nou pa ka li “{ $given }” kòm orè. Ekri l tankou mon 09:00-17:00 oswa mon-fri 22:00-06:00, oswa ekri always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Menm non pou konekte a sou liy { $line }. Li pou yon sèl moun.
# Language of somebody's messages.
import-locale-wrong = Sa a se pa kòd yon lang. Ekri l tankou es-US.
