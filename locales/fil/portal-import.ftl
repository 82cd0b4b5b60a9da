# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Masyadong malaki ang file. Ipadala ito nang paunti-unti.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Masyadong mahaba ang talahanayan. Pinakamaraming tao sa isang padala: { $rows }. Ipadala ito nang paunti-unti.
# Beside the name of a column of the first line.
import-column-twice = Dalawang beses lumabas ang column na ito.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Walang pangalan ang column { $number }.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Walang magagamit na column na may ganitong pangalan.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Kulang ang mga column na ito: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Bilang ng field sa linyang ito: { $found }; bilang ng column sa unang linya: { $wanted }. Ilagay sa loob ng dobleng panipi ang field na may kuwit.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Hindi maaaring ilagay rito ang “{ $given }”. Maaaring isulat: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Hindi mabasa ang “{ $given }” bilang kuwalipikasyon. Isulat ang name:issuer o name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Hindi itinakda ng lungsod ang kuwalipikasyong ito. Maaaring isulat: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Hindi mabasa ang “{ $given }” bilang oras. Isulat ito gaya ng mon 09:00-17:00 o mon-fri 22:00-06:00, o isulat ang always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Nasa linya { $line } ang kaparehong pangalan sa pag-sign in. Sa iisang tao lamang ito.
# Language of somebody's messages.
import-locale-wrong = Hindi ito code ng wika. Isulat ito gaya ng es-US.
