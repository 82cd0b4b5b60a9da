# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

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
        [yes] Somebody needs an interpreter for { $language } now.
       *[no] Somebody needs an interpreter for { $language }.
    }

    When: { $immediate ->
        [yes] now
       *[no] { DATETIME($startsAt) }
    }
    Length: { duration }
    How: { modality-name }
    For: { $encounterType }
    { $hasPlace ->
        [yes] Where: { $place }
       *[no] { "" }
    }

    Please accept or decline by { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] within { $answerMinutes } minute
       *[other] within { $answerMinutes } minutes
    }). If you cannot, declining helps us ask a colleague sooner.
    .subject = { $immediate ->
        [yes] Needed now: { $language }, { modality-name }
       *[no] Can you interpret? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    A colleague has accepted this session, so you are no longer needed.

    Language: { $language }
    When: { DATETIME($startsAt) }

    Thank you for being available. This does not count against you.
    .subject = No longer needed: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    This session is no longer needed. You do not have to do anything.

    Language: { $language }
    When: { DATETIME($startsAt) }

    Thank you for being available. This does not count against you.
    .subject = Offer withdrawn: { $language }, { DATETIME($startsAt) }

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
    You are the interpreter for this session. Thank you.

    Language: { $language }
    When: { DATETIME($startsAt) }
    Length: { duration }
    How: { modality-name }
    For: { $encounterType }
    { $hasPlace ->
        [yes] Where: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Number to call: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

    If you can no longer come, please withdraw in { -brand-name } as soon as you can, so that we can ask somebody else.
    .subject = Confirmed: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    This session was cancelled. You are free at that time, and you do not have to do anything.

    Language: { $language }
    When: { DATETIME($startsAt) }

    Thank you for having accepted it.
    .subject = Cancelled: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    This session was moved to another time, so you are no longer booked for it.

    Language: { $language }
    Before: { DATETIME($oldStartsAt) }
    New time: { DATETIME($newStartsAt) }

    If you are available at the new time, we may ask you again.
    .subject = Moved: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    It was reported that you did not come to this session.

    Language: { $language }
    When: { DATETIME($startsAt) }

    If this is a mistake, please tell the { -coordinator }.
    .subject = Reported absent: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    We are looking for an interpreter for { $language }. { $asked ->
        [0] We are about to ask the first interpreters.
        [one] We have asked { $asked } interpreter so far.
       *[other] We have asked { $asked } interpreters so far.
    }

    When: { $immediate ->
        [yes] now
       *[no] { DATETIME($startsAt) }
    }

    You do not have to do anything. We will tell you as soon as somebody accepts.
    .subject = Looking for an interpreter: { $language }

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
    You have an interpreter: { $interpreterName }.

    Language: { $language }
    When: { DATETIME($startsAt) }
    Length: { duration }
    How: { modality-name }
    For: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] The interpreter calls this number: { $join }
            [video] Link: { $join }
           *[on_site] Where: { $join }
        }
       *[no] { "" }
    }
    .subject = Interpreter found: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    We have not found an interpreter for { $language } yet. { $asked ->
        [0] There was nobody we could ask so far.
        [one] We have asked { $asked } interpreter so far.
       *[other] We have asked { $asked } interpreters so far.
    }

    When: { DATETIME($startsAt) }

    We keep looking, and we will tell you as soon as somebody accepts.
    .subject = Still looking for an interpreter: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    None of our own interpreters for { $language } is available. Please call this company now:

    { $vendorName }
    Phone: { $vendorPhone }
    { $hasHint ->
        [yes] Note: { $accessHint }
       *[no] { "" }
    }

    We keep looking, and we will tell you if somebody accepts.
    .subject = Please call { $vendorName } for an interpreter: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    We are sorry: we could not find an interpreter for { $language } in time. { $asked ->
        [0] There was nobody we could ask.
        [one] We asked { $asked } interpreter.
       *[other] We asked { $asked } interpreters.
    }

    When: { DATETIME($startsAt) }

    You can send a new request for another time, or turn to the { -coordinator }.
    .subject = No interpreter found: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    We closed your request: nobody said in time which language was meant.

    Written as: { $language }
    When: { DATETIME($startsAt) }

    If you still need an interpreter, please send a new request and name the language.
    .subject = Request closed, language not known: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Your request has a new time. The { -coordinator } changed it.

    Language: { $language }
    Old time: { DATETIME($oldStartsAt) }
    New time: { DATETIME($newStartsAt) }

    We are asking interpreters for the new time now.
    .subject = New time: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    We closed this session, because nobody told us that it was over.

    Language: { $language }
    When: { DATETIME($startsAt) }

    If something is not right, please tell the { -coordinator }.
    .subject = Session closed: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Your request is cancelled. Nobody will come.

    Language: { $language }
    When: { DATETIME($startsAt) }

    If you still need an interpreter, please send a new request.
    .subject = Request cancelled: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } can no longer come. We are already looking for another interpreter, and your request goes first.

    Language: { $language }
    When: { DATETIME($startsAt) }

    You do not have to do anything. We will tell you as soon as somebody accepts.
    .subject = Looking for another interpreter: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    You wrote “{ $input }”. We need to know the exact language before we can ask an interpreter.

    { $hasCandidates ->
        [yes] Please ask the person which of these it is, and choose it in { -brand-name }:
       *[no] Please ask the person for the name of the language, or for the country and town they come from.
    }
    { $candidates }
    .subject = Which language? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    We do not know yet which language is needed, so we have not asked any interpreter so far. The { -coordinator } sees your request and will help to find out.

    { $hasVendor ->
        [yes] An interpreter of this company can help to find out the language by telephone: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Note: { $accessHint }
       *[no] { "" }
    }

    If you find out the language, please choose it in { -brand-name }. We start looking as soon as it is known.
    .subject = Which language is needed?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    You asked for { $requested }. We have somebody who interprets { $near }.

    Please ask the person whether they understand { $near } well, and answer in { -brand-name }. If they do not, say no: we keep looking for { $requested }.
    .subject = Would { $near } work instead of { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } is on the way and will be about { $lateMinutes ->
        [one] { $lateMinutes } minute
       *[other] { $lateMinutes } minutes
    } late. Please wait.
    .subject = Your interpreter is running late

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    The session is longer by { $extraMinutes ->
        [one] { $extraMinutes } minute
       *[other] { $extraMinutes } minutes
    }.

    Language: { $language }
    New end: { DATETIME($endsAt) }
    .subject = Session extended: { $language }, until { DATETIME($endsAt, timeStyle: "short") }

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
    The session begins in { $inMinutes ->
        [one] { $inMinutes } minute
       *[other] { $inMinutes } minutes
    }.

    Language: { $language }
    When: { DATETIME($startsAt) }
    How: { modality-name }
    { $hasPlace ->
        [yes] Where: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] The interpreter calls this number: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Soon: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, the { -desk } of your city. You can choose your language and how we reach you in { -brand-name }.
