# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = দোভাষী
roster-none = তালিকায় এখনও কেউ নেই।
# Label of a field: by name or by language.
roster-search = খোঁজ
roster-search-hint = নাম বা ভাষা দিয়ে
# A button.
roster-find = খুঁজুন
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } জন
       *[other] { $count } জন
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = শুধু { $count } জনকে দেখানো হচ্ছে। অন্যদের পেতে খুঁজুন।
# A link to the list of those people.
roster-expiring = যেসব যোগ্যতার মেয়াদ শেষ হয়েছে বা 60 দিনের মধ্যে শেষ হবে
# A link to the whole list.
roster-everybody = সবাই
# Heading of a column.
roster-name = নাম
# Heading of a column.
roster-languages = ভাষা
# Heading of a column; below it: by phone, by video, on site.
roster-ways = কীভাবে
# Heading of a column.
roster-qualifications = যোগ্যতা
# A badge: this person is on the roster and is not asked at present.
roster-inactive = জিজ্ঞাসা করা হয় না
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = { DATETIME($day, month: "short", day: "numeric", year: "numeric") } পর্যন্ত
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = মেয়াদ শেষ হবে { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = মেয়াদ শেষ হয়েছে { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } জনকে যোগ করা হয়েছে।
       *[other] { $count } জনকে যোগ করা হয়েছে।
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = ছক থেকে মানুষ যোগ করুন
roster-import-lead = CSV আকারে একটি ছক বসান: প্রথমে কলামের নামের একটি সারি, তারপর প্রত্যেকের জন্য একটি করে সারি। হয় সবাইকে যোগ করা হয়, নয়তো কাউকেই নয়।
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = যে কলাম থাকতেই হবে: { $required }। যে কলাম থাকতে পারে: { $optional }।
# Heading; below it an example of a table.
roster-import-example = একটি উদাহরণ
# Label of a large field for text.
roster-import-table = ছক
# A button: says what is wrong, changes nothing.
roster-import-check = শুধু যাচাই করুন
# A button.
roster-import-send = সবাইকে যোগ করুন
# Variables:
#   $count (Number) - how many people
roster-import-good =
    কোনো ভুল নেই: { $count ->
        [one] { $count } জনকে
       *[other] { $count } জনকে
    } যোগ করা যাবে। কিছুই বদলানো হয়নি।
# When nothing was pasted.
roster-import-empty = এখনও কোনো ছক নেই।
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count }টি ভুল আছে
       *[other] { $count }টি ভুল আছে
    }। কাউকে যোগ করা হয়নি।
# Heading of a column: which line of the table.
roster-import-line = সারি
# Heading of a column: which column of the table.
roster-import-column = কলাম
# Heading of a column.
roster-import-problem = কী ভুল
