# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = إضافة مترجم شفوي أو مترجمة شفوية
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = في السجل: { $name }
entry-added = تمت الإضافة إلى السجل.
entry-saved = حُفظت التغييرات.
# Above the form.
entry-problems = ما زال هناك ما يحتاج إلى تصحيح. لم يتغير شيء. يُرجى مراجعة المواضع المحددة.
# When a colleague saved the same entry in the meantime.
entry-outdated = غيّر شخص آخر هذا القيد في هذه الأثناء. ما كتبته ما زال هنا. يُرجى الاطلاع على القيد كما هو الآن قبل الحفظ مرة أخرى.
# A link to the entry as it is kept.
entry-as-kept = القيد كما هو الآن
# Button.
entry-save = حفظ
# Button under the form of a new entry.
entry-add = إضافة هذا الشخص

## Who they are

# Heading.
entry-person = من هو الشخص
# Label of a field.
entry-name = الاسم كما يرغب صاحبه أن يُقدَّم به
entry-name-missing = يُرجى كتابة الاسم، بما لا يزيد على 80 حرفًا.
# Label of a field: how the city's sign-in knows this person.
entry-subject = اسم الدخول
entry-subject-hint = الاسم الذي يعرف به نظام دخول المدينة هذا الشخص. يُترك فارغًا إن لم يوجد.
entry-subject-used = اسم الدخول هذا لشخص آخر في السجل.
# Label of a list.
entry-gender = جنس من يترجم
# The first choice of that list.
entry-gender-unstated = لم يُذكر
entry-gender-woman = امرأة
entry-gender-man = رجل
entry-gender-non-binary = غير ثنائي الجنس
# A box to tick.
entry-active = يُسأل عن الجلسات
entry-active-hint = من دون العلامة يبقى هذا الشخص في السجل ولا يُسأل.

## What they can do

# Label of a field with several lines.
entry-languages = اللغات
entry-languages-hint = لغة واحدة في كل سطر: اسمها بلغتها، أو اسمها بالإنجليزية، أو رمزها. يُرجى تحديد ما يترجمه هذا الشخص بالضبط، مثل الكانتونية لا الصينية.
entry-languages-missing = يُرجى كتابة لغة واحدة على الأقل.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = قد تعني «{ $input }» عدة لغات. يُرجى كتابة أيها: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = «{ $input }» ليست لغة نعرفها. يُرجى مراجعة الإملاء أو كتابة رمزها.
# Heading above three boxes: by phone, by video, on site.
entry-ways = طريقة العمل
entry-ways-missing = يُرجى اختيار طريقة واحدة على الأقل.

## Qualifications

# Heading.
entry-qualifications = المؤهلات
entry-qualifications-hint = لحذف سطر، اترك حقله الأول فارغًا.
# Label of a list.
entry-qualification = المؤهل
# The empty choice of that list.
entry-qualification-none = لا يوجد
# Label of a field: who issued the qualification.
entry-issuer = جهة الإصدار
# Label of a field with a date.
entry-expires = ساري حتى هذا اليوم، بما فيه اليوم نفسه
entry-expires-wrong = تعذرت قراءة هذا التاريخ. يُرجى كتابته سنة-شهر-يوم، مثل 2027-03-31.
# Button.
entry-qualification-more = مؤهل آخر

## How they are reached

# Heading.
entry-contact = كيفية التواصل
# Label of a field.
entry-email = عنوان البريد الإلكتروني
# Label of a field.
entry-phone = رقم الهاتف المحمول
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = لغة الرسائل

## When and where

# Heading.
entry-when = متى يمكن سؤاله
entry-when-hint = خارج هذه الساعات لا يُسأل إلا إذا أعلن أنه متاح.
# Label of a field.
entry-zone = المنطقة الزمنية
entry-zone-wrong = هذه المنطقة الزمنية غير معروفة. تُكتب هكذا: America/New_York.
# Heading.
entry-where = العمل الحضوري
entry-where-hint = المكان الذي ينطلق منه عادةً، بالدرجات. الحقلان معًا أو لا شيء.
# Label of a field.
entry-latitude = خط العرض
# Label of a field.
entry-longitude = خط الطول
entry-place-wrong = يُرجى كتابة القيمتين بالدرجات، مثل ‎40.7357 و‎-74.1724.
# Label of a field.
entry-travel = أقصى مسافة للتنقل بالكيلومترات
entry-travel-wrong = يُرجى كتابة رقم من 0 إلى 2000، أو ترك الحقل فارغًا.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = أو اختيار ملف CSV
import-file-hint = إذا اخترت ملفًا، يُؤخذ بالملف لا بما في الحقل أعلاه.
# When the file is not text in UTF-8.
import-file-unreadable = تعذرت قراءة هذا الملف. يُرجى حفظ الجدول بصيغة «CSV UTF-8» في برنامج الجداول ثم اختياره من جديد.
