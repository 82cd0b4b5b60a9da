# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = الملف كبير جدًا. يُرجى إرساله على أجزاء.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = الجدول طويل جدًا. أقصى عدد من الأشخاص في المرة الواحدة: { $rows }. يُرجى إرساله على أجزاء.
# Beside the name of a column of the first line.
import-column-twice = هذا العمود موجود مرتين.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = العمود رقم { $number } بلا اسم.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = لا يمكن استعمال عمود بهذا الاسم.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = هذه الأعمدة ناقصة: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = عدد الحقول في هذا السطر: { $found }؛ عدد الأعمدة في السطر الأول: { $wanted }. يُرجى وضع الحقل الذي فيه فاصلة لاتينية بين علامتي اقتباس مزدوجتين.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = لا يمكن أن يكون هنا «{ $given }». الممكن: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = تعذرت قراءة «{ $given }» كمؤهل. يُرجى كتابته هكذا: name:issuer أو name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = هذا المؤهل ليس مما حددته المدينة. الممكن: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = تعذرت قراءة «{ $given }» كساعات. يُرجى كتابتها هكذا: mon 09:00-17:00 أو mon-fri 22:00-06:00، أو كتابة always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = اسم الدخول نفسه موجود في السطر { $line }. وهو لشخص واحد فقط.
# Language of somebody's messages.
import-locale-wrong = هذا ليس رمز لغة. يُرجى كتابته هكذا: es-US.
