# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = العروض
# When there is none, for somebody who can be asked now.
offers-empty-available = لا يوجد عرض لك في هذه اللحظة. يظهر أي عرض جديد هنا فورًا.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = لا يوجد عرض لك الآن، لأن وضعك «غير متاح».
# Link to the page with the weekly hours.
offers-hours = الاطلاع على أوقاتي
# Heading of what became of the offers of the last hour.
offers-lately = خلال الساعة الأخيرة

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = عرض: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = مطلوب الآن
# Label before what the session pays. The value is the city's own text.
offer-page-pay = الأجر
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = لغة الترجمة التي ستعمل بها: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] يظهر لك رقم الغرفة بعد القبول.
        [phone] يظهر لك رقم الاتصال بعد القبول.
       *[video] يظهر لك الرابط بعد القبول.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = يُرجى الرد قبل { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] بقي أقل من دقيقة.
        [zero] بقي أقل من دقيقة.
        [one] بقيت دقيقة واحدة.
        [two] بقيت دقيقتان.
        [few] بقيت { $minutes } دقائق.
        [many] بقيت { $minutes } دقيقة.
       *[other] بقيت { $minutes } دقيقة.
    }
# Button.
offer-page-accept = قبول
# Button.
offer-page-decline = رفض
# Link to the page of the offer.
offer-page-open = فتح هذا العرض
# Opens the reasons.
offer-page-decline-why = الرفض مع ذكر السبب
# Above the reasons.
offer-page-why = لماذا؟
offer-page-why-busy = لدي ارتباط في ذلك الوقت
offer-page-why-too-far = المكان بعيد جدًا
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = أعرف الأشخاص المعنيين
offer-page-why-not-confident = لا أثق بما يكفي بإتقاني للغة أو للموضوع
offer-page-why-other = سبب آخر
# Link back to the list.
offer-page-all = كل عروضي

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = أُسندت إليك الجلسة
# Link.
offer-page-session = فتح الجلسة
# Heading, when the session did not stay theirs.
offer-page-was-yours = لقد قبلت هذا العرض
offer-page-was-yours-hint = تغيّرت الجلسة منذ ذلك الحين. حالتها مبيّنة في «جلساتي».
# Heading.
offer-page-taken = تولّاها شخص آخر في الفريق
offer-page-taken-hint = شكرًا على استعدادك. لا يُحسب هذا عليك.
# Heading.
offer-page-expired = انتهت مهلة الرد
offer-page-expired-hint = نسأل الآن شخصًا آخر في الفريق. سنسألك من جديد في مرة أخرى.
# Heading: the request was cancelled.
offer-page-cancelled = لم تعد هناك حاجة إليها
offer-page-cancelled-hint = أُلغي الطلب. شكرًا على استعدادك. لا يُحسب هذا عليك.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = سُحب هذا العرض
offer-page-withdrawn-hint = تغيّرت الجلسة. قد نسألك مرة أخرى. لا يُحسب هذا عليك.
# Heading: the reader declined.
offer-page-declined = لقد رفضت العرض
offer-page-declined-hint = شكرًا على الرد. هذا يساعدنا على سؤال شخص آخر في وقت أبكر.
