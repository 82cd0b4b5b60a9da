# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = ترجمان
roster-none = فہرست میں ابھی کوئی نہیں۔
# Label of a field: by name or by language.
roster-search = تلاش کریں
roster-search-hint = نام یا زبان سے
# A button.
roster-find = تلاش کریں
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } شخص
       *[other] { $count } لوگ
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = صرف { $count } دکھائے جا رہے ہیں۔ باقی لوگوں کے لیے تلاش کریں۔
# A link to the list of those people.
roster-expiring = وہ قابلیتیں جن کی مدت ختم ہو چکی ہے یا 60 دن میں ختم ہو گی
# A link to the whole list.
roster-everybody = سب لوگ
# Heading of a column.
roster-name = نام
# Heading of a column.
roster-languages = زبانیں
# Heading of a column; below it: by phone, by video, on site.
roster-ways = کیسے
# Heading of a column.
roster-qualifications = قابلیتیں
# A badge: this person is on the roster and is not asked at present.
roster-inactive = فی الحال نہیں پوچھا جاتا
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = مدت: { DATETIME($day, month: "short", day: "numeric", year: "numeric") } تک
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = مدت جلد ختم: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = مدت ختم ہو چکی: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } شخص شامل کیا گیا۔
       *[other] { $count } لوگ شامل کیے گئے۔
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = جدول سے لوگ شامل کریں
roster-import-lead = CSV کا جدول یہاں چسپاں کریں: پہلی سطر میں کالموں کے نام، پھر ہر شخص کے لیے ایک سطر۔ یا تو سب شامل ہوتے ہیں یا کوئی نہیں۔
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = لازمی کالم: { $required }۔ اختیاری کالم: { $optional }۔
# Heading; below it an example of a table.
roster-import-example = ایک مثال
# Label of a large field for text.
roster-import-table = جدول
# A button: says what is wrong, changes nothing.
roster-import-check = صرف جانچیں
# A button.
roster-import-send = سب کو شامل کریں
# Variables:
#   $count (Number) - how many people
roster-import-good =
    سب ٹھیک ہے: { $count ->
        [one] { $count } شخص شامل کیا جا سکتا ہے
       *[other] { $count } لوگ شامل کیے جا سکتے ہیں
    }۔ ابھی کچھ نہیں بدلا گیا۔
# When nothing was pasted.
roster-import-empty = ابھی کوئی جدول نہیں ہے۔
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } چیز غلط ہے
       *[other] { $count } چیزیں غلط ہیں
    }۔ کسی کو شامل نہیں کیا گیا۔
# Heading of a column: which line of the table.
roster-import-line = سطر
# Heading of a column: which column of the table.
roster-import-column = کالم
# Heading of a column.
roster-import-problem = کیا غلط ہے
