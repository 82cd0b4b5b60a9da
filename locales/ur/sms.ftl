# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

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
        [yes] ابھی ترجمان درکار: { $language }
       *[no] ترجمان درکار: { $language }، { DATETIME($startsAt) }
    }، { $minutes } منٹ، { modality-name }۔ { DATETIME($expiresAt, timeStyle: "short") } تک جواب: ہاں=1 { $code }، نہیں=2 { $code }

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
    یہ سیشن آپ کا ہے: { $language }، { DATETIME($startsAt) }، { modality-name }۔ { $hasPlace ->
        [yes] کہاں: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] فون کریں: { $join }
               *[video] لنک: { $join }
            }
           *[no] مزید { -brand-name } میں۔
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = سیشن منسوخ: { $language }، { DATETIME($startsAt) }۔ اس وقت آپ فارغ ہیں۔ قبول کرنے کا شکریہ۔

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = وقت بدلا: { $language }، { DATETIME($oldStartsAt) }؛ تب آپ فارغ۔ نیا: { DATETIME($newStartsAt) }۔ پھر پوچھ سکتے ہیں۔

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
    ترجمان: { $interpreterName }۔ { $language }، { DATETIME($startsAt) }، { modality-name }۔ { $hasJoin ->
        [yes] { $modality ->
            [phone] اس نمبر پر کال آئے گی: { $join }
            [video] لنک: { $join }
           *[on_site] کہاں: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = ابھی ترجمان نہیں ملا: { $language }، { DATETIME($startsAt) }۔ تلاش جاری ہے، ہم آپ کو بتائیں گے۔

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    ہمارے ترجمان دستیاب نہیں: { $language }۔ ابھی فون کریں: { $vendorName }، { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = افسوس، ترجمان نہیں ملا: { $language }، { DATETIME($startsAt) }۔ آپ نئی درخواست بھیج سکتے ہیں۔

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = درخواست بند، زبان معلوم نہیں ہوئی: “{ $language }”، { DATETIME($startsAt) }۔ براہِ کرم نئی درخواست بھیجیں۔

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = نیا وقت: { $language }، { DATETIME($newStartsAt) } (پہلے: { DATETIME($oldStartsAt) })۔ ترجمانوں سے پوچھ رہے ہیں۔

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = درخواست منسوخ: { $language }، { DATETIME($startsAt) }۔ کوئی نہیں آئے گا۔ ضرورت ہو تو نئی درخواست بھیجیں۔

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = ترجمان نہیں آ سکتے: { $interpreterName }۔ { $language }، { DATETIME($startsAt) }۔ تلاش جاری ہے۔

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = یہ کون سی زبان ہے: “{ $input }”؟ براہِ کرم اس شخص سے پوچھیں اور { -brand-name } میں جواب دیں، تاکہ ہم تلاش کر سکیں۔

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = درخواست: { $requested }۔ دستیاب: { $near }۔ کیا اس شخص کو یہ اچھی طرح سمجھ آتی ہے؟ { -brand-name } میں جواب دیں۔

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    ترجمان { $interpreterName } کو تقریباً { $lateMinutes ->
        [one] { $lateMinutes } منٹ
       *[other] { $lateMinutes } منٹ
    } کی دیر ہو گی۔ براہِ کرم انتظار کریں۔

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: مزید { $extraMinutes ->
        [one] { $extraMinutes } منٹ
       *[other] { $extraMinutes } منٹ
    }، { DATETIME($endsAt, timeStyle: "short") } تک۔

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
    تھوڑی دیر میں: { $language }، { DATETIME($startsAt) }، { modality-name }۔ { $hasPlace ->
        [yes] کہاں: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] نمبر: { $join }
               *[video] لنک: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = ہاں, جی, جی ہاں, ہاں جی, ٹھیک ہے, منظور, منظور ہے, قبول, قبول ہے, آؤں گا, آؤں گی, کر سکتا ہوں, کر سکتی ہوں, اوکے, haan, han, ji, ji haan, haan ji, theek hai, thik hai, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = نہیں, نہی, نا, جی نہیں, نہیں جی, نامنظور, انکار, معذرت, نہیں آ سکتا, نہیں آ سکتی, نہیں کر سکتا, نہیں کر سکتی, نہیں شکریہ, nahi, nahin, ji nahi, na, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = یہ سیشن آپ کا ہے، شکریہ: { $language }، { DATETIME($startsAt) }۔ تفصیلات اگلے پیغام میں۔
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = آپ نے انکار کیا: { $language }، { DATETIME($startsAt) }۔ بتانے کا شکریہ؛ ہم کسی اور سے پوچھ رہے ہیں۔
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = کسی اور نے پہلے قبول کر لیا: { $language }، { DATETIME($startsAt) }۔ شکریہ؛ آپ پر کوئی اثر نہیں پڑے گا۔
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = جواب دینے کا وقت ختم ہو گیا: { $language }، { DATETIME($startsAt) }۔ آپ کو کچھ نہیں کرنا۔ شکریہ۔
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = اب ضرورت نہیں: { $language }، { DATETIME($startsAt) }۔ آپ کو کچھ نہیں کرنا۔ شکریہ۔
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] آپ پہلے ہی ہاں کہہ چکے ہیں: { $language }، { DATETIME($startsAt) }۔ نہ آ سکیں تو { -brand-name } میں بتائیں۔
       *[declined] آپ پہلے ہی انکار کر چکے ہیں: { $language }، { DATETIME($startsAt) }۔
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = یہ سیشن آپ کو نہیں دیا جا سکا: { $language }، { DATETIME($startsAt) }۔ شاید آپ مصروف ہیں۔ { -brand-name } دیکھیں۔
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = ہم سمجھ نہیں سکے۔ { $language }، { DATETIME($startsAt) }: جواب دیں ہاں=1 { $code }، نہیں=2 { $code }
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = ایک سے زیادہ پیشکشیں ہیں۔ کوڈ کے ساتھ جواب دیں۔ { $language }، { DATETIME($startsAt) }: ہاں=1 { $code }، نہیں=2 { $code }
# No offer is open for them.
sms-reply-nothing-open = اس وقت آپ کے لیے کوئی پیشکش کھلی نہیں ہے۔ آپ کو کچھ نہیں کرنا۔ مدد کے لیے HELP لکھیں۔
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = ہمیں کوڈ { $code } نہیں ملا۔ براہِ کرم پیشکش والا پیغام دیکھ کر دوبارہ جواب دیں۔
# Nothing was changed, because something went wrong here.
sms-reply-try-again = ہماری طرف سے خرابی ہوئی، کچھ تبدیل نہیں ہوا۔ براہِ کرم چند منٹ بعد دوبارہ جواب دیں۔

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    یہ { -brand-name } ہے، { -desk }۔ ہاں = 1، نہیں = 2۔ پیغام بند: STOP۔ { $hasPhone ->
        [yes] کسی شخص سے بات: { $phone }
       *[no] سوالات: { -coordinator }۔
    }
# Answer to STOP.
sms-reply-stopped = اب آپ کو { -brand-name } کے SMS نہیں ملیں گے۔ دوبارہ پانے کے لیے START لکھیں۔
# Answer to START.
sms-reply-started = آپ کو دوبارہ { -brand-name } کے SMS ملیں گے۔ فون کمپنی پیسے لے سکتی ہے۔ بند: STOP، مدد: HELP۔
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = یہ نمبر { -brand-name } میں درج نہیں ہے۔ براہِ کرم { -coordinator } سے رابطہ کریں۔
