# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = لغات غير معروفة
identification-none = كل اللغات معروفة. تظهر الطلبات هنا عندما لا يستطيع أحد عند الشباك معرفة اللغة.
identification-lead = هؤلاء الأشخاص ينتظرون حتى يحدد أحد لغتهم. لا نسأل أحدًا قبل ذلك.
# Heading of a column: the words with which staff described the language.
identification-said = ما قيل
# Stands in a table where nobody described the language.
identification-nothing-said = لا شيء
# Heading of a column.
identification-since = في الانتظار منذ
# Heading of a column: when the session begins.
identification-when = الموعد
identification-now = الآن
# Heading of a column; below it: by phone, by video, on site.
identification-how = الطريقة
# Heading of a column.
identification-department = الإدارة
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = المعروض هو الأطول انتظارًا فقط، وعدده: { $count }.

## One request

# Title of the page.
identification-which = أي لغة هي؟
identification-may-be = قد تكون إحدى هذه اللغات. إذا كانت غيرها، يُرجى البحث عنها.
# Label of a field.
identification-search = البحث عن لغة
identification-search-hint = بأي اسم، أو ببلد، أو حتى بكتابة غير صحيحة
# A button.
identification-find = بحث
# A button: the search for an interpreter begins.
identification-send = هذه هي اللغة
# Beside the list, when nothing was chosen.
identification-missing = يُرجى اختيار لغة.
# Label; beside it a company that recognises languages, and its number.
identification-helps = من يمكنه المساعدة على معرفتها
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }، { $number }
# A link.
identification-request = صفحة الطلب
# A link back to the list.
identification-back = لغات غير معروفة
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = لم يتم ذلك: { $reason }
