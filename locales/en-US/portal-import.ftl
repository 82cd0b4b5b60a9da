# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = The file is too large. Send it in parts.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = The table is too long. At most this many people are taken at once: { $rows }. Send it in parts.
# Beside the name of a column of the first line.
import-column-twice = This column is there twice.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Column { $number } has no name.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = No column of this name can be used.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = These columns are missing: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Fields in this line: { $found }; columns in the first line: { $wanted }. Put a field that has a comma in it in double quotes.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = “{ $given }” cannot stand here. Possible are: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }” cannot be read as a qualification. Write name:issuer or name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = This qualification is not one that the city has set up. Possible are: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }” cannot be read as hours. Write them as in mon 09:00-17:00 or mon-fri 22:00-06:00, or write always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = The same sign-in name stands on line { $line }. It belongs to one person only.
# Language of somebody's messages.
import-locale-wrong = This is not the code of a language. Write it as in es-US.
