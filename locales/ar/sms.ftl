# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] ترجمة شفوية الآن: { $language }
       *[no] ترجمة شفوية: { $language }، { DATETIME($startsAt) }
    }، { $minutes } دقيقة، { modality-name }. قبل { DATETIME($expiresAt, timeStyle: "short") }: نعم = 1 { $code }، لا = 2 { $code }

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    أُسندت إليك: { $language }، { DATETIME($startsAt) }، { modality-name }. { $hasPlace ->
        [yes] المكان: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] رقم الاتصال: { $join }
               *[video] الرابط: { $join }
            }
           *[no] المزيد في { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = أُلغيت الجلسة: { $language }، { DATETIME($startsAt) }. وقتك متاح لك. شكرًا على قبولك.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = تغيّر الموعد: { $language }، { DATETIME($oldStartsAt) }، لم تعد لك. الجديد: { DATETIME($newStartsAt) }. قد نسألك.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    الترجمة الشفوية: { $interpreterName }. { $language }، { DATETIME($startsAt) }، { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] الاتصال بالرقم: { $join }
            [video] الرابط: { $join }
           *[on_site] المكان: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = لم نجد أحدًا بعد: { $language }، { DATETIME($startsAt) }. نواصل البحث وسنخبرك.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: لا أحد متاح لدينا. يُرجى الاتصال الآن بـ { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = نأسف، لم نجد أحدًا للترجمة: { $language }، { DATETIME($startsAt) }. يمكنك إرسال طلب جديد.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = أُغلق الطلب، اللغة غير معروفة: "{ $language }"، { DATETIME($startsAt) }. يُرجى إرسال طلب جديد.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = موعد جديد: { $language }، { DATETIME($newStartsAt) } (السابق: { DATETIME($oldStartsAt) }). نبحث الآن.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = أُلغي الطلب: { $language }، { DATETIME($startsAt) }. لن يأتي أحد. عند الحاجة يُرجى إرسال طلب جديد.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = تعذّر حضور { $interpreterName }: { $language }، { DATETIME($startsAt) }. نبحث عن شخص آخر.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = ما هي لغة "{ $input }"؟ يُرجى سؤال الشخص والإجابة في { -brand-name } كي نتمكن من البحث.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = المتاح: { $near }. المطلوب: { $requested }. هل يفهمها الشخص جيدًا؟ الإجابة في { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    من المتوقع تأخّر { $interpreterName } نحو { $lateMinutes ->
        [zero] { $lateMinutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $lateMinutes } دقائق
        [many] { $lateMinutes } دقيقة
       *[other] { $lateMinutes } دقيقة
    }. يُرجى الانتظار.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: تمديد { $extraMinutes ->
        [zero] { $extraMinutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $extraMinutes } دقائق
        [many] { $extraMinutes } دقيقة
       *[other] { $extraMinutes } دقيقة
    }، حتى { DATETIME($endsAt, timeStyle: "short") }.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    قريبًا: { $language }، { DATETIME($startsAt) }، { modality-name }. { $hasPlace ->
        [yes] المكان: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] الرقم: { $join }
               *[video] الرابط: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = نعم, أقبل, اقبل, نعم أقبل, نعم اقبل, موافق, موافقة, أوافق, اوافق, أستطيع, استطيع, يمكنني, ايوه, أيوه, اي, أي, تمام, حاضر, naam, na3am, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = لا, لا أستطيع, لا استطيع, لا يمكنني, أرفض, ارفض, أعتذر, اعتذر, لا شكرا, لا شكرًا, ما أقدر, ما اقدر, la, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = أُسندت إليك، شكرًا: { $language }، { DATETIME($startsAt) }. التفاصيل في رسالة تالية.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = سجّلنا اعتذارك: { $language }، { DATETIME($startsAt) }. شكرًا على إخبارنا، وسنسأل شخصًا آخر.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = سبقك شخص آخر: { $language }، { DATETIME($startsAt) }. شكرًا، ولا يُحسب هذا عليك.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = انتهت مهلة الرد: { $language }، { DATETIME($startsAt) }. ليس عليك فعل أي شيء. شكرًا.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = لم تعد هناك حاجة: { $language }، { DATETIME($startsAt) }. ليس عليك فعل أي شيء. شكرًا.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] سبق أن قبلت: { $language }، { DATETIME($startsAt) }. إذا تعذّر الحضور، يُرجى إخبارنا في { -brand-name }.
       *[declined] سبق أن اعتذرت: { $language }، { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = تعذّر إسنادها إليك: { $language }، { DATETIME($startsAt) }. قد يكون لديك موعد آخر. التفاصيل في { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = لم نفهم الرد. { $language }، { DATETIME($startsAt) }: نعم = 1 { $code }، لا = 2 { $code }
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = لديك أكثر من عرض. يُرجى الرد مع الرمز. { $language }، { DATETIME($startsAt) }: نعم = 1 { $code }، لا = 2 { $code }
# No offer is open for them.
sms-reply-nothing-open = لا يوجد عرض مفتوح لك الآن. ليس عليك فعل أي شيء. للمساعدة: HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = لا نعرف الرمز { $code }. يُرجى مراجعة رسالة العرض والرد مرة أخرى.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = حدث خطأ لدينا ولم يتغير شيء. يُرجى الرد مرة أخرى بعد بضع دقائق.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }، { -desk }. للعروض: نعم = 1، لا = 2. لوقف الرسائل: STOP. { $hasPhone ->
        [yes] للحديث مع شخص: { $phone }
       *[no] للأسئلة: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: لن تصلك منا رسائل نصية بعد الآن. لاستقبالها من جديد: START.
# Answer to START.
sms-reply-started = { -brand-name }: ستصلك الرسائل النصية من جديد. قد تُطبَّق رسوم شركة الهاتف. للوقف STOP، للمساعدة HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: لا نعرف هذا الرقم. يُرجى مراجعة { -coordinator }.
