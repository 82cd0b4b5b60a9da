# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
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
        [yes] এখনই দোভাষী চাই: { $language }
       *[no] দোভাষী চাই: { $language }, { DATETIME($startsAt) }
    }, { $minutes } মি., { modality-name }। { DATETIME($expiresAt, timeStyle: "short") }-এর আগে উত্তর: 1 { $code }=হ্যাঁ, 2 { $code }=না

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
    এই সেশন আপনার: { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasPlace ->
        [yes] কোথায়: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] ফোন করুন: { $join }
               *[video] লিংক: { $join }
            }
           *[no] আরও তথ্য { -brand-name }-এ।
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = সেশন বাতিল: { $language }, { DATETIME($startsAt) }। ওই সময়ে আপনার কাজ নেই। গ্রহণ করার জন্য ধন্যবাদ।

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = সময় বদলেছে: { $language }, { DATETIME($oldStartsAt) }, তখন কাজ নেই। নতুন: { DATETIME($newStartsAt) }। আবার ডাকতে পারি।

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
    দোভাষী: { $interpreterName }। { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasJoin ->
        [yes] { $modality ->
            [phone] এই নম্বরে ফোন আসবে: { $join }
            [video] লিংক: { $join }
           *[on_site] কোথায়: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = এখনও দোভাষী পাওয়া যায়নি: { $language }, { DATETIME($startsAt) }। আমরা খুঁজছি, আপনাকে জানাব।

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: আমাদের দোভাষীরা ব্যস্ত। এখনই ফোন করুন: { $vendorName }, { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = দুঃখিত, দোভাষী পাওয়া যায়নি: { $language }, { DATETIME($startsAt) }। আপনি নতুন অনুরোধ পাঠাতে পারেন।

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = অনুরোধ বন্ধ, ভাষা জানা যায়নি: “{ $language }”, { DATETIME($startsAt) }। অনুগ্রহ করে নতুন অনুরোধ পাঠান।

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = নতুন সময়: { $language }, { DATETIME($newStartsAt) } (আগে: { DATETIME($oldStartsAt) })। দোভাষী খোঁজা হচ্ছে।

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = অনুরোধ বাতিল: { $language }, { DATETIME($startsAt) }। কেউ আসবেন না। দরকার হলে নতুন অনুরোধ পাঠান।

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } আসতে পারবেন না: { $language }, { DATETIME($startsAt) }। অন্য কাউকে খুঁজছি।

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = “{ $input }” কোন ভাষা? অনুগ্রহ করে ওই ব্যক্তিকে জিজ্ঞাসা করে { -brand-name }-এ উত্তর দিন, যাতে আমরা খুঁজতে পারি।

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = চেয়েছেন: { $requested }। আছে: { $near }। ওই ব্যক্তি কি এটি ভালো বোঝেন? { -brand-name }-এ উত্তর দিন।

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName }-এর প্রায় { $lateMinutes ->
        [one] { $lateMinutes } মিনিট
       *[other] { $lateMinutes } মিনিট
    } দেরি হবে। অনুগ্রহ করে অপেক্ষা করুন।

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: আরও { $extraMinutes ->
        [one] { $extraMinutes } মিনিট
       *[other] { $extraMinutes } মিনিট
    }, { DATETIME($endsAt, timeStyle: "short") } পর্যন্ত।

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
    একটু পরেই: { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasPlace ->
        [yes] কোথায়: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] নম্বর: { $join }
               *[video] লিংক: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = হ্যাঁ, হ্যা, হাঁ, জি, জ্বি, জি হ্যাঁ, জ্বি হ্যাঁ, ঠিক আছে, আচ্ছা, রাজি, রাজি আছি, পারব, পারবো, গ্রহণ করছি, নিলাম, hae, haan, ji, jee, thik ache, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = না, জি না, জ্বি না, পারব না, পারবো না, পারছি না, রাজি না, দুঃখিত, না ধন্যবাদ, প্রত্যাখ্যান, na, parbo na, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = এই সেশন আপনার, ধন্যবাদ: { $language }, { DATETIME($startsAt) }। বিস্তারিত পরের বার্তায়।
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = আপনি না বলেছেন: { $language }, { DATETIME($startsAt) }। জানানোর জন্য ধন্যবাদ; আমরা অন্য কাউকে জিজ্ঞাসা করছি।
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = অন্য কেউ আগে গ্রহণ করেছেন: { $language }, { DATETIME($startsAt) }। ধন্যবাদ; এতে আপনার অসুবিধা হবে না।
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = উত্তর দেওয়ার সময় শেষ: { $language }, { DATETIME($startsAt) }। আপনাকে কিছু করতে হবে না। ধন্যবাদ।
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = আর প্রয়োজন নেই: { $language }, { DATETIME($startsAt) }। আপনাকে কিছু করতে হবে না। ধন্যবাদ।
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] আপনি আগেই হ্যাঁ বলেছেন: { $language }, { DATETIME($startsAt) }। আসতে না পারলে { -brand-name }-এ জানান।
       *[declined] আপনি আগেই না বলেছেন: { $language }, { DATETIME($startsAt) }।
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = এটি আপনাকে দেওয়া গেল না: { $language }, { DATETIME($startsAt) }। হয়তো তখন আপনার কাজ আছে। { -brand-name } দেখুন।
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = আমরা বুঝতে পারিনি। { $language }, { DATETIME($startsAt) }: উত্তর দিন 1 { $code } = হ্যাঁ, 2 { $code } = না
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = একাধিক প্রস্তাব আছে। কোডসহ উত্তর দিন। { $language }, { DATETIME($startsAt) }: 1 { $code } = হ্যাঁ, 2 { $code } = না
# No offer is open for them.
sms-reply-nothing-open = এখন আপনার জন্য কোনো প্রস্তাব খোলা নেই। আপনাকে কিছু করতে হবে না। সাহায্যের জন্য HELP লিখুন।
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = { $code } কোডটি আমরা পাইনি। অনুগ্রহ করে প্রস্তাবের বার্তাটি দেখে আবার উত্তর দিন।
# Nothing was changed, because something went wrong here.
sms-reply-try-again = আমাদের দিকে সমস্যা হয়েছে, কিছুই বদলায়নি। অনুগ্রহ করে কয়েক মিনিট পরে আবার উত্তর দিন।

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }। 1 = হ্যাঁ, 2 = না। STOP: বার্তা বন্ধ। { $hasPhone ->
        [yes] কারও সঙ্গে কথা বলতে: { $phone }
       *[no] প্রশ্ন থাকলে: { -coordinator }।
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: আপনি আর আমাদের SMS পাবেন না। আবার পেতে START লিখুন।
# Answer to START.
sms-reply-started = { -brand-name }: আপনি আবার SMS পাবেন। ফোন কোম্পানি খরচ নিতে পারে। বন্ধ: STOP, সাহায্য: HELP।
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: এই নম্বর আমাদের কাছে নেই। অনুগ্রহ করে { -coordinator }-এর সঙ্গে যোগাযোগ করুন।
