# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = نامعلوم زبانیں
identification-none = ہر زبان معلوم ہے۔ درخواستیں یہاں تب نظر آتی ہیں جب کاؤنٹر پر کوئی نہ بتا سکے کہ کون سی زبان ہے۔
identification-lead = یہ لوگ انتظار میں ہیں، جب تک کوئی نہ بتائے کہ کون سی زبان ہے۔ اس سے پہلے کسی ترجمان سے نہیں پوچھا جاتا۔
# Heading of a column: the words with which staff described the language.
identification-said = کیا بتایا گیا
# Stands in a table where nobody described the language.
identification-nothing-said = کچھ نہیں
# Heading of a column.
identification-since = انتظار کب سے
# Heading of a column: when the session begins.
identification-when = کب
identification-now = ابھی
# Heading of a column; below it: by phone, by video, on site.
identification-how = کیسے
# Heading of a column.
identification-department = محکمہ
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = صرف سب سے دیر سے منتظر { $count } دکھائی جا رہی ہیں۔

## One request

# Title of the page.
identification-which = یہ کون سی زبان ہے؟
identification-may-be = ہو سکتا ہے ان میں سے کوئی ہو۔ اگر کوئی اور ہے تو تلاش کریں۔
# Label of a field.
identification-search = زبان تلاش کریں
identification-search-hint = کسی بھی نام، ملک یا غلط ہجے سے
# A button.
identification-find = تلاش کریں
# A button: the search for an interpreter begins.
identification-send = زبان یہی ہے
# Beside the list, when nothing was chosen.
identification-missing = کوئی زبان منتخب کریں۔
# Label; beside it a company that recognises languages, and its number.
identification-helps = معلوم کرنے میں کون مدد کر سکتا ہے
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }، { $number }
# A link.
identification-request = درخواست کا صفحہ
# A link back to the list.
identification-back = نامعلوم زبانیں
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = یہ نہیں ہوا: { $reason }
