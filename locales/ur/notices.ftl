# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

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
        [yes] ابھی ایک ترجمان کی ضرورت ہے۔ زبان: { $language }۔
       *[no] ایک ترجمان کی ضرورت ہے۔ زبان: { $language }۔
    }

    کب: { $immediate ->
        [yes] ابھی
       *[no] { DATETIME($startsAt) }
    }
    دورانیہ: { duration }
    کیسے: { modality-name }
    کس لیے: { $encounterType }
    { $hasPlace ->
        [yes] کہاں: { $place }
       *[no] { "" }
    }

    براہِ کرم { DATETIME($expiresAt, timeStyle: "short") } تک قبول یا نامنظور کریں ({ $answerMinutes ->
        [one] { $answerMinutes } منٹ کے اندر
       *[other] { $answerMinutes } منٹ کے اندر
    })۔ اگر آپ کے لیے ممکن نہ ہو تو نامنظور کرنے سے ہم کسی اور ترجمان سے جلد پوچھ سکیں گے۔
    .subject = { $immediate ->
        [yes] ابھی ضرورت ہے: { $language }، { modality-name }
       *[no] کیا آپ ترجمانی کے لیے دستیاب ہیں؟ { $language }، { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    کسی اور ترجمان نے یہ سیشن قبول کر لیا ہے، اس لیے اب آپ کو کچھ کرنے کی ضرورت نہیں۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    دستیاب رہنے کا شکریہ۔ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
    .subject = اب ضرورت نہیں: { $language }، { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    اس سیشن کی اب ضرورت نہیں رہی۔ آپ کو کچھ کرنے کی ضرورت نہیں۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    دستیاب رہنے کا شکریہ۔ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
    .subject = پیشکش واپس لے لی گئی: { $language }، { DATETIME($startsAt) }

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
    اس سیشن کے ترجمان آپ ہیں۔ شکریہ۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }
    دورانیہ: { duration }
    کیسے: { modality-name }
    کس لیے: { $encounterType }
    { $hasPlace ->
        [yes] کہاں: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] اس نمبر پر فون کریں: { $join }
               *[video] لنک: { $join }
            }
           *[no] { "" }
        }
    }

    اگر اب آپ کے لیے آنا ممکن نہ ہو تو براہِ کرم جلد از جلد { -brand-name } میں اس سیشن سے اپنا نام واپس لیں، تاکہ ہم کسی اور سے پوچھ سکیں۔
    .subject = تصدیق ہو گئی: { $language }، { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    یہ سیشن منسوخ کر دیا گیا ہے۔ اس وقت آپ فارغ ہیں، اور آپ کو کچھ کرنے کی ضرورت نہیں۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    اسے قبول کرنے کا شکریہ۔
    .subject = منسوخ: { $language }، { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    اس سیشن کا وقت بدل دیا گیا ہے، اس لیے اب یہ آپ کے نام پر نہیں ہے۔

    زبان: { $language }
    پہلے کا وقت: { DATETIME($oldStartsAt) }
    نیا وقت: { DATETIME($newStartsAt) }

    اگر آپ نئے وقت پر دستیاب ہیں تو ممکن ہے کہ ہم آپ سے دوبارہ پوچھیں۔
    .subject = وقت بدل گیا: { $language }، { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    ہمیں اطلاع ملی ہے کہ اس سیشن میں آپ کا آنا نہیں ہوا۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    اگر یہ غلط ہے تو براہِ کرم { -coordinator } کو بتائیں۔
    .subject = غیر حاضری کی اطلاع: { $language }، { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    ہم ترجمان تلاش کر رہے ہیں۔ زبان: { $language }۔ { $asked ->
        [0] ہم ابھی پہلے ترجمانوں سے پوچھنا شروع کر رہے ہیں۔
        [one] ہم اب تک { $asked } ترجمان سے پوچھ چکے ہیں۔
       *[other] ہم اب تک { $asked } ترجمانوں سے پوچھ چکے ہیں۔
    }

    کب: { $immediate ->
        [yes] ابھی
       *[no] { DATETIME($startsAt) }
    }

    آپ کو کچھ کرنے کی ضرورت نہیں۔ جیسے ہی کوئی قبول کرے گا، ہم آپ کو بتا دیں گے۔
    .subject = ترجمان کی تلاش جاری ہے: { $language }

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
    آپ کے لیے ترجمان مل گیا ہے: { $interpreterName }۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }
    دورانیہ: { duration }
    کیسے: { modality-name }
    کس لیے: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] ترجمان کی طرف سے اس نمبر پر کال آئے گی: { $join }
            [video] لنک: { $join }
           *[on_site] کہاں: { $join }
        }
       *[no] { "" }
    }
    .subject = ترجمان مل گیا: { $language }، { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    ہمیں ابھی تک ترجمان نہیں ملا۔ زبان: { $language }۔ { $asked ->
        [0] اب تک کوئی ایسا نہیں تھا جس سے ہم پوچھ سکتے۔
        [one] ہم اب تک { $asked } ترجمان سے پوچھ چکے ہیں۔
       *[other] ہم اب تک { $asked } ترجمانوں سے پوچھ چکے ہیں۔
    }

    کب: { DATETIME($startsAt) }

    ہماری تلاش جاری ہے، اور جیسے ہی کوئی قبول کرے گا، ہم آپ کو بتا دیں گے۔
    .subject = ترجمان کی تلاش اب بھی جاری ہے: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    ہمارا کوئی بھی ترجمان دستیاب نہیں ہے۔ زبان: { $language }۔ براہِ کرم ابھی اس کمپنی کو فون کریں:

    { $vendorName }
    فون: { $vendorPhone }
    { $hasHint ->
        [yes] نوٹ: { $accessHint }
       *[no] { "" }
    }

    ہماری تلاش جاری ہے، اور اگر کسی نے قبول کیا تو ہم آپ کو بتا دیں گے۔
    .subject = ترجمان کے لیے براہِ کرم { $vendorName } کو فون کریں: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    ہمیں افسوس ہے: ہمیں بروقت ترجمان نہیں مل سکا۔ زبان: { $language }۔ { $asked ->
        [0] کوئی ایسا نہیں تھا جس سے ہم پوچھ سکتے۔
        [one] ہم نے { $asked } ترجمان سے پوچھا۔
       *[other] ہم نے { $asked } ترجمانوں سے پوچھا۔
    }

    کب: { DATETIME($startsAt) }

    آپ کسی اور وقت کے لیے نئی درخواست بھیج سکتے ہیں، یا { -coordinator } سے رابطہ کر سکتے ہیں۔
    .subject = ترجمان نہیں ملا: { $language }، { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    ہم نے آپ کی درخواست بند کر دی ہے: بروقت یہ نہیں بتایا گیا کہ کون سی زبان درکار ہے۔

    لکھی گئی زبان: { $language }
    کب: { DATETIME($startsAt) }

    اگر آپ کو اب بھی ترجمان درکار ہے تو براہِ کرم نئی درخواست بھیجیں اور زبان کا نام بتائیں۔
    .subject = درخواست بند، زبان معلوم نہیں ہوئی: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    آپ کی درخواست کا وقت بدل گیا ہے۔ یہ تبدیلی { -coordinator } نے کی ہے۔

    زبان: { $language }
    پرانا وقت: { DATETIME($oldStartsAt) }
    نیا وقت: { DATETIME($newStartsAt) }

    ہم نئے وقت کے لیے ابھی ترجمانوں سے پوچھ رہے ہیں۔
    .subject = نیا وقت: { $language }، { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    ہم نے یہ سیشن بند کر دیا ہے، کیونکہ کسی نے ہمیں نہیں بتایا کہ یہ ختم ہو گیا ہے۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    اگر کچھ درست نہ ہو تو براہِ کرم { -coordinator } کو بتائیں۔
    .subject = سیشن بند: { $language }، { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    آپ کی درخواست منسوخ کر دی گئی ہے۔ کوئی نہیں آئے گا۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    اگر آپ کو اب بھی ترجمان درکار ہے تو براہِ کرم نئی درخواست بھیجیں۔
    .subject = درخواست منسوخ: { $language }، { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    مقرر کیے گئے ترجمان کا آنا اب ممکن نہیں: { $interpreterName }۔ ہم دوسرے ترجمان کی تلاش شروع کر چکے ہیں، اور آپ کی درخواست کو سب سے پہلے لیا جا رہا ہے۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }

    آپ کو کچھ کرنے کی ضرورت نہیں۔ جیسے ہی کوئی قبول کرے گا، ہم آپ کو بتا دیں گے۔
    .subject = دوسرے ترجمان کی تلاش جاری ہے: { $language }، { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    آپ نے “{ $input }” لکھا ہے۔ کسی ترجمان سے پوچھنے سے پہلے ہمیں ٹھیک ٹھیک زبان معلوم ہونی چاہیے۔

    { $hasCandidates ->
        [yes] براہِ کرم اس شخص سے پوچھیں کہ ان میں سے کون سی زبان ہے، اور { -brand-name } میں اسے منتخب کریں:
       *[no] براہِ کرم اس شخص سے زبان کا نام پوچھیں، یا یہ پوچھیں کہ ان کا تعلق کس ملک اور کس شہر سے ہے۔
    }
    { $candidates }
    .subject = کون سی زبان؟ “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    ہمیں ابھی معلوم نہیں کہ کون سی زبان درکار ہے، اس لیے ہم نے ابھی کسی ترجمان سے نہیں پوچھا۔ { -coordinator } آپ کی درخواست دیکھتا ہے اور زبان معلوم کرنے میں مدد کرے گا۔

    { $hasVendor ->
        [yes] یہ کمپنی فون پر زبان معلوم کرنے میں مدد کر سکتی ہے: { $vendorName }، { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] نوٹ: { $accessHint }
       *[no] { "" }
    }

    اگر آپ کو زبان معلوم ہو جائے تو براہِ کرم { -brand-name } میں اسے منتخب کریں۔ زبان معلوم ہوتے ہی ہم تلاش شروع کریں گے۔
    .subject = کون سی زبان درکار ہے؟

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    آپ نے اس زبان کے لیے درخواست کی تھی: { $requested }۔ ہمارے پاس اس زبان کا ترجمان ہے: { $near }۔

    براہِ کرم اس شخص سے پوچھیں کہ کیا انہیں { $near } اچھی طرح سمجھ آتی ہے، اور { -brand-name } میں جواب دیں۔ اگر نہیں، تو ‘نہیں’ کہیں: ہم { $requested } کے لیے تلاش جاری رکھیں گے۔
    .subject = کیا { $requested } کی جگہ { $near } سے کام چل جائے گا؟

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    ترجمان راستے میں ہیں: { $interpreterName }۔ پہنچنے میں تقریباً { $lateMinutes ->
        [one] { $lateMinutes } منٹ
       *[other] { $lateMinutes } منٹ
    } کی دیر ہو گی۔ براہِ کرم انتظار کریں۔
    .subject = آپ کے ترجمان کو دیر ہو رہی ہے

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    سیشن مزید { $extraMinutes ->
        [one] { $extraMinutes } منٹ
       *[other] { $extraMinutes } منٹ
    } جاری رہے گا۔

    زبان: { $language }
    ختم ہونے کا نیا وقت: { DATETIME($endsAt) }
    .subject = سیشن کا وقت بڑھ گیا: { $language }، { DATETIME($endsAt, timeStyle: "short") } تک

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
    سیشن { $inMinutes ->
        [one] { $inMinutes } منٹ میں
       *[other] { $inMinutes } منٹ میں
    } شروع ہو گا۔

    زبان: { $language }
    کب: { DATETIME($startsAt) }
    کیسے: { modality-name }
    { $hasPlace ->
        [yes] کہاں: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] ترجمان کی طرف سے اس نمبر پر کال آئے گی: { $join }
               *[video] لنک: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = تھوڑی دیر میں: { $language }، { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    آپ کے شہر کا { -desk }: { -brand-name }۔ آپ { -brand-name } میں اپنی زبان چن سکتے ہیں اور یہ بھی کہ ہم آپ سے کیسے رابطہ کریں۔
