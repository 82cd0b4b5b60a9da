# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = جائزہ
# Heading of the requests for which nobody was found yet.
board-open = تلاش جاری
board-none = کوئی انتظار میں نہیں ہے۔ نئی درخواستیں خود بخود یہاں نظر آئیں گی۔
# Heading of the requests that have an interpreter.
board-agreed = طے شدہ اور جاری
board-agreed-none = کوئی سیشن طے نہیں ہے۔
# Heading of a column.
board-language = زبان
# Heading of a column.
board-age = انتظار کب سے
# Heading of a column.
board-when = کب
# Heading of a column; below it: by phone, by video, on site.
board-how = کیسے
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = جن سے پوچھا گیا
# Heading of a column.
board-matter = کیا ہو رہا ہے
# Heading of a column.
board-who = ترجمان
board-now = ابھی
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } شخص
       *[other] { $asked } لوگ
    }، { $waves ->
        [one] { $waves } مرحلہ
       *[other] { $waves } مرحلے
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = صرف سب سے فوری { $count } دکھائی جا رہی ہیں۔

## What is going on with a request. Short; the most urgent first.

board-matter-identify = زبان ابھی معلوم نہیں
board-matter-nobody = اب تک ایسا کوئی نہیں جس سے پوچھا جا سکے
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = جواب کا انتظار: کیا { $language } سے کام چل جائے گا؟
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } پیشکش کے جواب کا انتظار ہے
       *[other] { $count } پیشکشوں کے جواب کا انتظار ہے
    }
board-matter-looking = جن سے پوچھا گیا تھا، سب نے جواب دے دیا۔ ہماری تلاش جاری ہے۔
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = کمپنی بتائی گئی: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = تلاش ختم ہونے کا وقت: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = اس وقت شروع ہونا چاہیے تھا: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    پہنچنے میں دیر: { $minutes ->
        [one] { $minutes } منٹ
       *[other] { $minutes } منٹ
    }
board-matter-agreed = طے شدہ
board-matter-in-session = سیشن جاری

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = وجہ: { $language }
# Stands in the place of the language.
why-unknown = ابھی معلوم نہیں
# A link: cancel, make longer, say which language it is.
why-request = درخواست کا صفحہ
# A link back.
why-board = جائزہ
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = مرحلہ { $wave }: { $state }
why-offer-open = جواب کا انتظار
why-offer-accepted = قبول
why-offer-declined = نامنظور
why-offer-expired = وقت پر جواب نہیں آیا
why-offer-withdrawn = واپس لی گئی
# Heading; best first.
why-askable = اب کن سے پوچھا جا سکتا ہے
why-askable-none = کسی سے نہیں۔
# Heading.
why-helps = کس چیز سے مدد ملے گی
why-helps-none = کسی ایک تبدیلی سے نہیں۔ کسی کمپنی کو فون کریں، یا سیشن کا وقت بدلیں۔
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] پھر { $count } شخص کے لیے یہ ممکن ہو گا۔
       *[other] پھر { $count } لوگوں کے لیے یہ ممکن ہو گا۔
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    ملاقات { $modality ->
        [on_site] روبرو
        [phone] فون پر
       *[video] ویڈیو پر
    } کریں۔
# Variables:
#   $language (String) - name of the language
why-help-near = تصدیق کریں کہ اس زبان سے کام چل جائے گا: { $language }۔
# Variables:
#   $language (String) - name of the language
why-help-consent = درج کریں کہ متعلقہ شخص اس زبان پر راضی ہے: { $language }۔
why-help-gender = کسی بھی صنف کے ترجمان کو آنے دیں۔
why-help-radius = زیادہ دور کے لوگوں سے پوچھیں۔
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] { $minutes } منٹ بعد شروع کریں۔
       *[other] { $minutes } منٹ بعد شروع کریں۔
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] { $minutes } منٹ پہلے شروع کریں۔
       *[other] { $minutes } منٹ پہلے شروع کریں۔
    }
# Variables:
#   $until (Date) - until when
why-help-wait = اس وقت تک انتظار کریں: { DATETIME($until) }۔
# Heading.
why-not = کن سے نہیں پوچھا جا رہا، اور کیوں
why-not-none = اس زبان یا اس سے ملتی جلتی زبان کا کوئی اور ترجمان نہیں۔
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = اس شخص سے کیوں نہیں؟
# Under the field.
why-person-hint = نام، جیسا فہرست میں ہے، یا نام کا شروع کا حصہ۔
# Button beside the field.
why-person-ask = دیکھیں
why-person-nobody = فہرست میں اس نام کا کوئی نہیں۔
# Variables:
#   $name (String) - name of a person
why-person-fits = ان سے پوچھنے میں کوئی رکاوٹ نہیں: { $name }۔

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = فعال فہرست میں شامل نہیں
why-reason-language = اس زبان کی ترجمانی نہیں
why-reason-near-language-unconfirmed = ملتی جلتی زبان کی ترجمانی، جس کی کسی نے تصدیق نہیں کی
why-reason-consent-missing = دوسری زبان کی ترجمانی، جس پر رضامندی درج نہیں
why-reason-modality = اس طریقے سے کام نہیں
why-reason-qualification-missing = مطلوبہ قابلیت نہیں
why-reason-qualification-expired = قابلیت کی مدت ختم ہو چکی
why-reason-not-available = اس وقت دستیاب نہیں
why-reason-overlap = اس وقت کوئی اور سیشن ہے
why-reason-travel = وقت پر پہنچنا ممکن نہیں
why-reason-distance = فاصلہ بہت زیادہ ہے
why-reason-excluded = اس درخواست سے خارج
why-reason-declined-before = پہلے نامنظور یا واپس کیا جا چکا
why-reason-gender = دوسری صنف مانگی گئی تھی
why-reason-already-asked = پہلے ہی پوچھا جا چکا
why-reason-budget = فی الحال کافی بار پوچھا جا چکا
why-reason-quiet-hours = آرام کے اوقات چل رہے ہیں

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = مقرر کریں
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = مقرر کریں: { $name }
# Stands above a list of rules.
assign-breaks = اس سے یہ اصول ٹوٹتے ہیں:
# A button: whoever presses it has read the rules above it.
assign-anyway = پھر بھی مقرر کریں
# Variables:
#   $name (String) - name of a person
assign-busy = { $name }: اس وقت کوئی اور سیشن ہے۔ ایک ہی وقت میں کسی کو دو سیشن نہیں دیے جاتے۔
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = یہ ممکن نہیں ہوا: { $reason }
