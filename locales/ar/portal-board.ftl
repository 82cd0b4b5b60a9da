# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = لوحة المتابعة
# Heading of the requests for which nobody was found yet.
board-open = قيد البحث
board-none = لا أحد ينتظر. تظهر الطلبات الجديدة هنا من تلقاء نفسها.
# Heading of the requests that have an interpreter.
board-agreed = متفق عليها وجارية
board-agreed-none = لا توجد جلسة متفق عليها.
# Heading of a column.
board-language = اللغة
# Heading of a column.
board-age = في الانتظار منذ
# Heading of a column.
board-when = الموعد
# Heading of a column; below it: by phone, by video, on site.
board-how = الطريقة
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = من سألناهم
# Heading of a column.
board-matter = ما الذي يجري
# Heading of a column.
board-who = المترجم الشفوي
board-now = الآن
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $asked } أشخاص
        [many] { $asked } شخصًا
       *[other] { $asked } شخص
    }، { $waves ->
        [zero] من دون دفعات
        [one] دفعة واحدة
        [two] دفعتان
        [few] { $waves } دفعات
        [many] { $waves } دفعة
       *[other] { $waves } دفعة
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = المعروض هو الأكثر إلحاحًا فقط، وعدده: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = اللغة غير معروفة بعد
board-matter-nobody = لا أحد يمكن سؤاله حتى الآن
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = في انتظار الإجابة: هل تفي هذه اللغة بالغرض: { $language }؟
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [zero] لا توجد عروض تنتظر الرد
        [one] عرض واحد ينتظر الرد
        [two] عرضان ينتظران الرد
        [few] { $count } عروض تنتظر الرد
        [many] { $count } عرضًا ينتظر الرد
       *[other] { $count } عرض ينتظر الرد
    }
board-matter-looking = ردّ كل من سألناهم. نواصل البحث.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = ذُكرت هذه الشركة: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = ينتهي البحث { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = كان يجب أن تبدأ { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    التأخير المتوقع: { $minutes ->
        [zero] لا شيء
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
board-matter-agreed = متفق عليها
board-matter-in-session = الجلسة جارية

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = لماذا: { $language }
# Stands in the place of the language.
why-unknown = غير معروفة بعد
# A link: cancel, make longer, say which language it is.
why-request = صفحة الطلب
# A link back.
why-board = لوحة المتابعة
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = الدفعة { $wave }: { $state }
why-offer-open = في انتظار الرد
why-offer-accepted = قبول
why-offer-declined = رفض
why-offer-expired = لا رد ضمن المهلة
why-offer-withdrawn = سُحب العرض
# Heading; best first.
why-askable = من يمكن سؤاله الآن
why-askable-none = لا أحد.
# Heading.
why-helps = ما الذي يساعد
why-helps-none = لا يوجد تغيير واحد يكفي. يُرجى الاتصال بشركة ترجمة شفوية، أو نقل الجلسة.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [zero] عندئذ لا يستطيع أحد توليها.
        [one] عندئذ يستطيع شخص واحد توليها.
        [two] عندئذ يستطيع شخصان توليها.
        [few] عندئذ يستطيع { $count } أشخاص توليها.
        [many] عندئذ يستطيع { $count } شخصًا توليها.
       *[other] عندئذ يستطيع { $count } شخص توليها.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    تغيير طريقة اللقاء: { $modality ->
        [on_site] حضوريًا
        [phone] عبر الهاتف
       *[video] عبر الفيديو
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = تأكيد أن هذه اللغة تفي بالغرض: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = تسجيل موافقة الشخص على هذه اللغة: { $language }.
why-help-gender = السماح بأن يترجم أي شخص، رجلًا كان أو امرأة أو غير ذلك.
why-help-radius = سؤال أشخاص أبعد مكانًا.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [zero] البدء في الوقت نفسه.
        [one] البدء بعد الموعد بدقيقة واحدة.
        [two] البدء بعد الموعد بدقيقتين.
        [few] البدء بعد الموعد بـ{ $minutes } دقائق.
        [many] البدء بعد الموعد بـ{ $minutes } دقيقة.
       *[other] البدء بعد الموعد بـ{ $minutes } دقيقة.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [zero] البدء في الوقت نفسه.
        [one] البدء قبل الموعد بدقيقة واحدة.
        [two] البدء قبل الموعد بدقيقتين.
        [few] البدء قبل الموعد بـ{ $minutes } دقائق.
        [many] البدء قبل الموعد بـ{ $minutes } دقيقة.
       *[other] البدء قبل الموعد بـ{ $minutes } دقيقة.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = الانتظار حتى { DATETIME($until) }.
# Heading.
why-not = من لا نسألهم، ولماذا
why-not-none = لا أحد غيرهم يترجم هذه اللغة أو لغة قريبة منها.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = لماذا ليس هذا الشخص؟
# Under the field.
why-person-hint = الاسم كما في السجل، أو أوله.
# Button beside the field.
why-person-ask = بحث
why-person-nobody = لا أحد في السجل بهذا الاسم.
# Variables:
#   $name (String) - name of a person
why-person-fits = لا يوجد ما يمنع سؤال { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = خارج السجل النشط
why-reason-language = لا ترجمة لهذه اللغة
why-reason-near-language-unconfirmed = ترجمة لغة قريبة لم يؤكدها أحد
why-reason-consent-missing = ترجمة لغة ثانية لم تُسجَّل الموافقة عليها
why-reason-modality = لا عمل بهذه الطريقة
why-reason-qualification-missing = المؤهل غير موجود
why-reason-qualification-expired = انتهت صلاحية المؤهل
why-reason-not-available = لا وقت متاح حينها
why-reason-overlap = جلسة أخرى في الوقت نفسه
why-reason-travel = لا يكفي الوقت للوصول إلى هناك
why-reason-distance = المسافة بعيدة جدًا
why-reason-excluded = استبعاد من هذا الطلب
why-reason-declined-before = رفض أو اعتذار سابق
why-reason-gender = طُلب شخص من جنس آخر
why-reason-already-asked = سبق السؤال
why-reason-budget = تكرر السؤال بما يكفي حاليًا
why-reason-quiet-hours = ساعات الهدوء الخاصة سارية

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = إسناد
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = إسناد إلى { $name }
# Stands above a list of rules.
assign-breaks = هذا يخالف قواعد:
# A button: whoever presses it has read the rules above it.
assign-anyway = الإسناد رغم ذلك
# Variables:
#   $name (String) - name of a person
assign-busy = لدى { $name } جلسة أخرى في ذلك الوقت. لا يُحجز أحد مرتين.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = لم يكن ذلك ممكنًا: { $reason }
