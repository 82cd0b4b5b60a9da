# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = ফাইলটি খুব বড়। ভাগ করে পাঠান।
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = তালিকাটি খুব লম্বা। একবারে সর্বাধিক মানুষ: { $rows }। ভাগ করে পাঠান।
# Beside the name of a column of the first line.
import-column-twice = এই কলামটি দুবার আছে।
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = কলাম { $number }-এর নাম নেই।
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = এই নামের কোনো কলাম ব্যবহার করা যায় না।
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = এই কলামগুলো নেই: { $names }।
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = এই লাইনে ঘর: { $found }; প্রথম লাইনে কলাম: { $wanted }। যে ঘরে কমা আছে, তা জোড়া উদ্ধৃতিচিহ্নের মধ্যে রাখুন।
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = এখানে “{ $given }” লেখা যায় না। লেখা যায়: { $known }।
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }” যোগ্যতা হিসেবে পড়া যায়নি। name:issuer অথবা name:issuer:2027-12-31 লিখুন।
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = শহর এই যোগ্যতা নির্ধারণ করেনি। লেখা যায়: { $known }।
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }” সময় হিসেবে পড়া যায়নি। mon 09:00-17:00 অথবা mon-fri 22:00-06:00-এর মতো লিখুন, অথবা always লিখুন।
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = একই সাইন-ইন নাম { $line } নম্বর লাইনে আছে। এটি কেবল একজনের হয়।
# Language of somebody's messages.
import-locale-wrong = এটি ভাষার কোড নয়। es-US-এর মতো লিখুন।
