# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = المترجمون الشفويون
roster-none = لا أحد في السجل بعد.
# Label of a field: by name or by language.
roster-search = بحث
roster-search-hint = بالاسم أو باللغة
# A button.
roster-find = بحث
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = عدد المعروضين هنا فقط: { $count }. يمكن البحث عن غيرهم.
# A link to the list of those people.
roster-expiring = مؤهلات انتهت أو تنتهي خلال 60 يومًا
# A link to the whole list.
roster-everybody = الجميع
# Heading of a column.
roster-name = الاسم
# Heading of a column.
roster-languages = اللغات
# Heading of a column; below it: by phone, by video, on site.
roster-ways = الطريقة
# Heading of a column.
roster-qualifications = المؤهلات
# A badge: this person is on the roster and is not asked at present.
roster-inactive = التواصل متوقف حاليًا
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = حتى { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = ينتهي { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = انتهى { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [zero] لم يُضف أحد.
        [one] أُضيف شخص واحد.
        [two] أُضيف شخصان.
        [few] أُضيف { $count } أشخاص.
        [many] أُضيف { $count } شخصًا.
       *[other] أُضيف { $count } شخص.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = إضافة أشخاص من جدول
roster-import-lead = يُرجى لصق جدول بصيغة CSV: أولًا سطر فيه أسماء الأعمدة، ثم سطر لكل شخص. إما أن يُضاف الجميع أو لا يُضاف أحد.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = أعمدة لا بد منها: { $required }. أعمدة يمكن أن تُضاف: { $optional }.
# Heading; below it an example of a table.
roster-import-example = مثال
# Label of a large field for text.
roster-import-table = الجدول
# A button: says what is wrong, changes nothing.
roster-import-check = تحقق فقط
# A button.
roster-import-send = إضافة الجميع
# Variables:
#   $count (Number) - how many people
roster-import-good =
    لا يوجد خطأ. من يمكن إضافتهم: { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }. لم يتغير شيء.
# When nothing was pasted.
roster-import-empty = لا يوجد جدول بعد.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [zero] لا يوجد خطأ
        [one] يوجد خطأ واحد
        [two] يوجد خطآن
        [few] توجد { $count } أخطاء
        [many] يوجد { $count } خطأً
       *[other] يوجد { $count } خطأ
    }. لم يُضف أحد.
# Heading of a column: which line of the table.
roster-import-line = السطر
# Heading of a column: which column of the table.
roster-import-column = العمود
# Heading of a column.
roster-import-problem = الخطأ
