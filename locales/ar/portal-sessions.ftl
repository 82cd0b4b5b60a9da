# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = جلساتي
# Heading.
sessions-running = جارية الآن
# Heading.
sessions-upcoming = قادمة
sessions-empty = ليست لديك جلسة قادمة. عند قبولك عرضًا، تظهر جلسته هنا.
# Link to the offers.
sessions-offers = الاطلاع على عروضي
# Heading.
sessions-past = منتهية
sessions-past-empty = لا شيء بعد.
# Link to what is over and older.
sessions-older = الأقدم
# Link back to the newest.
sessions-newest = الأحدث

## Where a session stands, in a word or two

sessions-status-confirmed = مسندة إليك
sessions-status-running = جارية
sessions-status-completed = انتهت
sessions-status-withdrawn = اعتذرت عنها
# The interpreter was reported as not having come.
sessions-status-no-show = بلاغ بالغياب
sessions-status-cancelled = ملغاة

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = جلسة: { $language }
session-page-confirmed = هذه الجلسة مسندة إليك
session-page-running = الجلسة جارية الآن
session-page-completed = انتهت هذه الجلسة
session-page-withdrawn = لقد اعتذرت عن هذه الجلسة
session-page-withdrawn-hint = نبحث عن شخص آخر. شكرًا على إخبارنا.
session-page-no-show = وصلنا بلاغ بعدم حضورك
session-page-no-show-hint = إذا لم يكن ذلك صحيحًا، يُرجى إبلاغ { -coordinator }.
session-page-cancelled = لم تعد هناك حاجة إلى حضورك
session-page-cancelled-hint = أُلغيت الجلسة أو تغيّرت. وقتك في ذلك الموعد متاح لك. شكرًا.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = الاتصال بالرقم { $number }
session-page-call-hint = يُرجى الاتصال بهذا الرقم عند بدء الجلسة. هناك من ينتظر اتصالك.
# Button that opens the video call.
session-page-video = فتح مكالمة الفيديو
# Label before the room.
session-page-room = الغرفة

## One session: what can be done

# Button.
session-page-start = بدء الجلسة
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = يمكنك بدء الجلسة ابتداءً من { DATETIME($at) }.
# Button.
session-page-finish = انتهت الجلسة
session-page-finish-hint = تُحسب الدقائق حتى الضغط على هذا الزر.
# Opens a form.
session-page-late = سأتأخر
# Label of a field.
session-page-late-minutes = مدة التأخير بالدقائق؟
# Button.
session-page-late-send = إخبارهم
# Beside that field when what was typed cannot be.
session-page-late-wrong = يُرجى كتابة عدد صحيح من الدقائق، من 1 إلى 240. إذا تعذّر عليك الحضور، يُرجى الاعتذار عن الجلسة.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [zero] لديهم علم بعدم تأخرك.
        [one] لديهم علم بتأخرك دقيقة واحدة.
        [two] لديهم علم بتأخرك دقيقتين.
        [few] لديهم علم بتأخرك { $minutes } دقائق.
        [many] لديهم علم بتأخرك { $minutes } دقيقة.
       *[other] لديهم علم بتأخرك { $minutes } دقيقة.
    }
# Opens a form.
session-page-withdraw = لا أستطيع الحضور
session-page-withdraw-hint = نبحث عن شخص آخر فورًا. كلما أخبرتنا أبكر، كان ذلك أفضل لمن ينتظر.
# Button.
session-page-withdraw-send = الاعتذار عن الجلسة
# Shown instead of that form once the session has begun.
session-page-withdraw-not = بدأت الجلسة، ولذلك لا يمكن الاعتذار عنها. إذا تعذّر عليك الاستمرار، يُرجى إنهاؤها: يمكن لمن قدّم الطلب أن يطلب شخصًا آخر.
# Link back to the list.
session-page-all = كل جلساتي
