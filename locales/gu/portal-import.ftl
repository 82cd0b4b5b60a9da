# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = ફાઈલ બહુ મોટી છે. તેને ભાગમાં મોકલો.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = કોષ્ટક બહુ લાંબું છે. એક વારમાં વધુમાં વધુ લોકો: { $rows }. તેને ભાગમાં મોકલો.
# Beside the name of a column of the first line.
import-column-twice = આ કૉલમ બે વાર છે.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = કૉલમ { $number }નું નામ નથી.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = આ નામની કૉલમ વાપરી શકાતી નથી.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = આ કૉલમ ખૂટે છે: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = આ લીટીમાં ખાનાં: { $found }; પહેલી લીટીમાં કૉલમ: { $wanted }. જે ખાનામાં અલ્પવિરામ હોય તેને બેવડાં અવતરણ ચિહ્નમાં મૂકો.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = અહીં “{ $given }” લખી શકાતું નથી. આ લખી શકાય: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }” લાયકાત તરીકે વાંચી શકાતું નથી. name:issuer અથવા name:issuer:2027-12-31 લખો.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = શહેરે આ લાયકાત નક્કી કરી નથી. આ લખી શકાય: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }” સમય તરીકે વાંચી શકાતું નથી. mon 09:00-17:00 અથવા mon-fri 22:00-06:00 જેમ લખો, અથવા always લખો.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = આ જ સાઈન-ઈન નામ લીટી { $line } પર છે. તે એક જ વ્યક્તિનું હોય છે.
# Language of somebody's messages.
import-locale-wrong = આ ભાષાનો કોડ નથી. es-US જેમ લખો.
