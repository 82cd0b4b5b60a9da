# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] هناك حاجة الآن إلى ترجمة شفوية. اللغة: { $language }.
       *[no] هناك حاجة إلى ترجمة شفوية. اللغة: { $language }.
    }

    الموعد: { $immediate ->
        [yes] الآن
       *[no] { DATETIME($startsAt) }
    }
    المدة: { duration }
    الطريقة: { modality-name }
    الغرض: { $encounterType }
    { $hasPlace ->
        [yes] المكان: { $place }
       *[no] { "" }
    }

    يُرجى القبول أو الرفض قبل الساعة { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [zero] خلال أقل من دقيقة
        [one] خلال دقيقة واحدة
        [two] خلال دقيقتين
        [few] خلال { $answerMinutes } دقائق
        [many] خلال { $answerMinutes } دقيقة
       *[other] خلال { $answerMinutes } دقيقة
    }). إذا تعذّر عليك ذلك، فإن الرفض يساعدنا على سؤال شخص آخر في وقت أبكر.
    .subject = { $immediate ->
        [yes] مطلوب الآن: { $language }، { modality-name }
       *[no] هل يمكنك الترجمة؟ { $language }، { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    لقد قُبلت هذه الجلسة من شخص آخر في الفريق، ولم يعد مطلوبًا منك أي شيء.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    شكرًا على استعدادك. لا يُحسب هذا عليك.
    .subject = لم يعد مطلوبًا: { $language }، { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    لم تعد هناك حاجة إلى هذه الجلسة. ليس عليك فعل أي شيء.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    شكرًا على استعدادك. لا يُحسب هذا عليك.
    .subject = سُحب العرض: { $language }، { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    أُسندت إليك هذه الجلسة. شكرًا جزيلًا.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }
    المدة: { duration }
    الطريقة: { modality-name }
    الغرض: { $encounterType }
    { $hasPlace ->
        [yes] المكان: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] رقم الاتصال: { $join }
               *[video] الرابط: { $join }
            }
           *[no] { "" }
        }
    }

    إذا تعذّر عليك الحضور، يُرجى الاعتذار في { -brand-name } في أقرب وقت، لنتمكن من سؤال شخص آخر.
    .subject = تأكيد: { $language }، { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    أُلغيت هذه الجلسة. وقتك في ذلك الموعد متاح لك، وليس عليك فعل أي شيء.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    شكرًا على قبولك.
    .subject = إلغاء جلسة: { $language }، { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    نُقلت هذه الجلسة إلى موعد آخر، ولم تعد مسندة إليك.

    اللغة: { $language }
    الموعد السابق: { DATETIME($oldStartsAt) }
    الموعد الجديد: { DATETIME($newStartsAt) }

    إذا كان وقتك يسمح في الموعد الجديد، فقد نسألك مرة أخرى.
    .subject = تغيير موعد: { $language }، { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    وصلنا بلاغ بعدم حضورك هذه الجلسة.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    إذا كان هذا خطأ، يُرجى إبلاغ { -coordinator }.
    .subject = تسجيل غياب: { $language }، { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    نبحث عن ترجمة شفوية. اللغة: { $language }. { $asked ->
        [zero] سنبدأ الآن بسؤال المترجمين الشفويين.
        [one] سألنا حتى الآن شخصًا واحدًا.
        [two] سألنا حتى الآن شخصين.
        [few] سألنا حتى الآن { $asked } أشخاص.
        [many] سألنا حتى الآن { $asked } شخصًا.
       *[other] سألنا حتى الآن { $asked } شخص.
    }

    الموعد: { $immediate ->
        [yes] الآن
       *[no] { DATETIME($startsAt) }
    }

    ليس عليك فعل أي شيء. سنخبرك حالما يقبل أحد.
    .subject = نبحث عن ترجمة شفوية: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    وجدنا من يتولى الترجمة الشفوية: { $interpreterName }.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }
    المدة: { duration }
    الطريقة: { modality-name }
    الغرض: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] الرقم الذي سيجري الاتصال به: { $join }
            [video] الرابط: { $join }
           *[on_site] المكان: { $join }
        }
       *[no] { "" }
    }
    .subject = وجدنا ترجمة شفوية: { $language }، { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    لم نجد بعد من يتولى الترجمة الشفوية. اللغة: { $language }. { $asked ->
        [zero] لم يكن هناك حتى الآن من يمكننا سؤاله.
        [one] سألنا حتى الآن شخصًا واحدًا.
        [two] سألنا حتى الآن شخصين.
        [few] سألنا حتى الآن { $asked } أشخاص.
        [many] سألنا حتى الآن { $asked } شخصًا.
       *[other] سألنا حتى الآن { $asked } شخص.
    }

    الموعد: { DATETIME($startsAt) }

    نواصل البحث، وسنخبرك حالما يقبل أحد.
    .subject = ما زلنا نبحث عن ترجمة شفوية: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    لا أحد من مترجمينا الشفويين متاح لهذه اللغة: { $language }. يُرجى الاتصال الآن بهذه الشركة:

    { $vendorName }
    الهاتف: { $vendorPhone }
    { $hasHint ->
        [yes] ملاحظة: { $accessHint }
       *[no] { "" }
    }

    نواصل البحث، وسنخبرك إذا قبل أحد.
    .subject = يُرجى الاتصال بشركة { $vendorName } للحصول على ترجمة شفوية: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    نأسف: لم نتمكن من إيجاد ترجمة شفوية في الوقت المناسب. اللغة: { $language }. { $asked ->
        [zero] لم يكن هناك من يمكننا سؤاله.
        [one] سألنا شخصًا واحدًا.
        [two] سألنا شخصين.
        [few] سألنا { $asked } أشخاص.
        [many] سألنا { $asked } شخصًا.
       *[other] سألنا { $asked } شخص.
    }

    الموعد: { DATETIME($startsAt) }

    يمكنك إرسال طلب جديد لموعد آخر، أو التواصل مع { -coordinator }.
    .subject = لم نجد ترجمة شفوية: { $language }، { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    أغلقنا طلبك: لم يحدد أحد في الوقت المناسب ما هي اللغة المطلوبة.

    كما كُتبت: { $language }
    الموعد: { DATETIME($startsAt) }

    إذا كنت لا تزال بحاجة إلى ترجمة شفوية، يُرجى إرسال طلب جديد مع ذكر اللغة.
    .subject = إغلاق الطلب، اللغة غير معروفة: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    صار لطلبك موعد جديد، غيّره { -coordinator }.

    اللغة: { $language }
    الموعد السابق: { DATETIME($oldStartsAt) }
    الموعد الجديد: { DATETIME($newStartsAt) }

    نسأل الآن عن ترجمة شفوية في الموعد الجديد.
    .subject = موعد جديد: { $language }، { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    أغلقنا هذه الجلسة، لأن أحدًا لم يُبلغنا بانتهائها.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    إذا كان هناك خطأ ما، يُرجى إبلاغ { -coordinator }.
    .subject = إغلاق الجلسة: { $language }، { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    أُلغي طلبك. لن يحضر أحد.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    إذا كنت لا تزال بحاجة إلى ترجمة شفوية، يُرجى إرسال طلب جديد.
    .subject = إلغاء الطلب: { $language }، { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    تعذّر الحضور على { $interpreterName }. بدأنا البحث عن شخص آخر، ولطلبك الأولوية على غيره.

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }

    ليس عليك فعل أي شيء. سنخبرك حالما يقبل أحد.
    .subject = نبحث عن شخص آخر للترجمة: { $language }، { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    لقد كتبت: «{ $input }». نحتاج إلى معرفة اللغة بدقة قبل أن نسأل أي مترجم شفوي.

    { $hasCandidates ->
        [yes] يُرجى سؤال الشخص أيّ هذه اللغات لغته، ثم اختيارها في { -brand-name }:
       *[no] يُرجى سؤال الشخص عن اسم لغته، أو عن البلد والبلدة التي جاء منها.
    }
    { $candidates }
    .subject = ما اللغة؟ «{ $input }»

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    لا نعرف بعد اللغة المطلوبة، ولذلك لم نسأل أي مترجم شفوي حتى الآن. يرى { -coordinator } طلبك وسيساعد في معرفة اللغة.

    { $hasVendor ->
        [yes] يمكن لهذه الشركة أن تساعد عبر الهاتف في معرفة اللغة: { $vendorName }، { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] ملاحظة: { $accessHint }
       *[no] { "" }
    }

    إذا عرفت اللغة، فيُرجى اختيارها في { -brand-name }. سنبدأ البحث حالما تُعرف.
    .subject = ما اللغة المطلوبة؟

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    لقد طلبت هذه اللغة: { $requested }. لدينا من يترجم هذه اللغة: { $near }.

    يُرجى سؤال الشخص هل يفهم هذه اللغة جيدًا: { $near }، ثم الإجابة في { -brand-name }. إذا كان لا يفهمها جيدًا، فالجواب لا، وسنواصل البحث عن: { $requested }.
    .subject = هل تصلح { $near } بدلًا من { $requested }؟

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } في الطريق، والتأخير المتوقع نحو { $lateMinutes ->
        [zero] { $lateMinutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $lateMinutes } دقائق
        [many] { $lateMinutes } دقيقة
       *[other] { $lateMinutes } دقيقة
    }. يُرجى الانتظار.
    .subject = تأخّر في موعد الترجمة الشفوية

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    مُدّدت الجلسة لمدة { $extraMinutes ->
        [zero] { $extraMinutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $extraMinutes } دقائق
        [many] { $extraMinutes } دقيقة
       *[other] { $extraMinutes } دقيقة
    }.

    اللغة: { $language }
    وقت الانتهاء الجديد: { DATETIME($endsAt) }
    .subject = تمديد الجلسة: { $language }، حتى الساعة { DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    { $inMinutes ->
        [zero] تبدأ الجلسة الآن.
        [one] تبدأ الجلسة بعد دقيقة واحدة.
        [two] تبدأ الجلسة بعد دقيقتين.
        [few] تبدأ الجلسة بعد { $inMinutes } دقائق.
        [many] تبدأ الجلسة بعد { $inMinutes } دقيقة.
       *[other] تبدأ الجلسة بعد { $inMinutes } دقيقة.
    }

    اللغة: { $language }
    الموعد: { DATETIME($startsAt) }
    الطريقة: { modality-name }
    { $hasPlace ->
        [yes] المكان: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] الرقم الذي سيجري الاتصال به: { $join }
               *[video] الرابط: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = قريبًا: { $language }، { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }، { -desk } في مدينتك. يمكنك في { -brand-name } اختيار لغتك وطريقة تواصلنا معك.
