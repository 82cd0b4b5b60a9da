# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = অজানা ভাষা
identification-none = সব ভাষা জানা আছে। কাউন্টারে কেউ যখন বলতে পারেন না এটি কোন ভাষা, তখন অনুরোধ এখানে দেখা যায়।
identification-lead = এটি কোন ভাষা তা কেউ না বলা পর্যন্ত এঁরা অপেক্ষা করেন। তার আগে কাউকে জিজ্ঞাসা করা হয় না।
# Heading of a column: the words with which staff described the language.
identification-said = যা বলা হয়েছে
# Stands in a table where nobody described the language.
identification-nothing-said = কিছুই না
# Heading of a column.
identification-since = অপেক্ষা শুরু
# Heading of a column: when the session begins.
identification-when = কখন
identification-now = এখন
# Heading of a column; below it: by phone, by video, on site.
identification-how = কীভাবে
# Heading of a column.
identification-department = বিভাগ
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = শুধু সবচেয়ে বেশি সময় ধরে অপেক্ষায় থাকা { $count }টি দেখানো হচ্ছে।

## One request

# Title of the page.
identification-which = এটি কোন ভাষা?
identification-may-be = এটি এগুলোর একটি হতে পারে। অন্য কোনোটি হলে খুঁজুন।
# Label of a field.
identification-search = ভাষা খুঁজুন
identification-search-hint = যেকোনো নাম, দেশ বা ভুল বানান দিয়ে
# A button.
identification-find = খুঁজুন
# A button: the search for an interpreter begins.
identification-send = এটিই সেই ভাষা
# Beside the list, when nothing was chosen.
identification-missing = একটি ভাষা বেছে নিন।
# Label; beside it a company that recognises languages, and its number.
identification-helps = জানতে কে সাহায্য করতে পারে
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = অনুরোধের পাতা
# A link back to the list.
identification-back = অজানা ভাষা
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = এটি করা হয়নি: { $reason }
