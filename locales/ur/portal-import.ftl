# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = فائل بہت بڑی ہے۔ اسے حصوں میں بھیجیں۔
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = جدول بہت لمبا ہے۔ ایک بار میں زیادہ سے زیادہ لوگ: { $rows }۔ اسے حصوں میں بھیجیں۔
# Beside the name of a column of the first line.
import-column-twice = یہ کالم دو بار ہے۔
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = کالم { $number } کا نام نہیں ہے۔
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = اس نام کا کالم استعمال نہیں ہو سکتا۔
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = یہ کالم موجود نہیں: { $names }۔
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = اس سطر میں خانے: { $found }؛ پہلی سطر میں کالم: { $wanted }۔ جس خانے میں کوما ہو اسے دہری واوین میں رکھیں۔
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = یہاں ”{ $given }“ نہیں لکھا جا سکتا۔ یہ لکھا جا سکتا ہے: { $known }۔
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = ”{ $given }“ کو اہلیت کے طور پر نہیں پڑھا جا سکا۔ name:issuer یا name:issuer:2027-12-31 لکھیں۔
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = شہر نے یہ اہلیت مقرر نہیں کی۔ یہ لکھا جا سکتا ہے: { $known }۔
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = ”{ $given }“ کو اوقات کے طور پر نہیں پڑھا جا سکا۔ mon 09:00-17:00 یا mon-fri 22:00-06:00 کی طرح لکھیں، یا always لکھیں۔
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = یہی سائن ان نام سطر { $line } میں ہے۔ یہ صرف ایک شخص کا ہوتا ہے۔
# Language of somebody's messages.
import-locale-wrong = یہ زبان کا کوڈ نہیں ہے۔ es-US کی طرح لکھیں۔
