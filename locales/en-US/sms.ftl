# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

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
        [yes] Interpreter needed now: { $language }
       *[no] Interpreter needed: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Reply by { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = yes, 2 { $code } = no

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
    Yours: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Where: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Call: { $join }
               *[video] Link: { $join }
            }
           *[no] More in { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Cancelled: { $language }, { DATETIME($startsAt) }. You are free at that time. Thank you for having accepted.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Moved: { $language }, { DATETIME($oldStartsAt) }. You are free then. New time: { DATETIME($newStartsAt) }. We may ask you again.

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
    Interpreter found: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] They call { $join }
            [video] Link: { $join }
           *[on_site] Where: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = No interpreter yet: { $language }, { DATETIME($startsAt) }. We keep looking and will tell you.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: none of our interpreters is free. Please call { $vendorName } now: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = We are sorry, no interpreter was found: { $language }, { DATETIME($startsAt) }. You can send a new request.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Request closed, language not known: "{ $language }", { DATETIME($startsAt) }. Please send a new one.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = New time: { $language }, { DATETIME($newStartsAt) } (before: { DATETIME($oldStartsAt) }). We are asking interpreters.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Cancelled: { $language }, { DATETIME($startsAt) }. Nobody will come. If you still need somebody, send a new request.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } cannot come: { $language }, { DATETIME($startsAt) }. We are looking for somebody else.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Which language is "{ $input }"? Please ask the person and answer in { -brand-name }, so that we can look.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = We have { $near }, you asked for { $requested }. Does the person understand it well? Answer in { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } will be about { $lateMinutes ->
        [one] { $lateMinutes } minute
       *[other] { $lateMinutes } minutes
    } late. Please wait.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: { $extraMinutes ->
        [one] { $extraMinutes } minute
       *[other] { $extraMinutes } minutes
    } longer, until { DATETIME($endsAt, timeStyle: "short") }.

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
    Soon: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Where: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Number: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = yes, y, yeah, yep, sure, ok, okay, accept, i accept, i can, yes i can
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = no, n, nope, decline, i decline, cannot, can not, i cannot, can't, i can't, cant, no thanks, no thank you

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = It is yours, thank you: { $language }, { DATETIME($startsAt) }. The details follow.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = You said no: { $language }, { DATETIME($startsAt) }. Thank you for telling us; we are asking somebody else.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = A colleague was faster: { $language }, { DATETIME($startsAt) }. Thank you; this does not count against you.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = The time to answer is over: { $language }, { DATETIME($startsAt) }. You do not have to do anything. Thank you.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = No longer needed: { $language }, { DATETIME($startsAt) }. You do not have to do anything. Thank you.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] You have already said yes: { $language }, { DATETIME($startsAt) }. If you cannot come, please tell us in { -brand-name }.
       *[declined] You have already said no: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = We could not give it to you: { $language }, { DATETIME($startsAt) }. You may be booked at that time. See { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = We did not understand. { $language }, { DATETIME($startsAt) }: reply 1 { $code } = yes, 2 { $code } = no
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Several offers are open. Please reply with the code, for { $language }, { DATETIME($startsAt) }: 1 { $code } = yes, 2 { $code } = no
# No offer is open for them.
sms-reply-nothing-open = There is no open offer for you now. You do not have to do anything. Reply HELP for help.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = We do not know the code { $code }. Please look at the message with the offer and reply again.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Something went wrong on our side, and nothing was changed. Please reply again in a few minutes.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Offers: 1 = yes, 2 = no. STOP: no more messages. { $hasPhone ->
        [yes] A person: { $phone }
       *[no] Questions: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: you get no more text messages from us. START turns them on again.
# Answer to START.
sms-reply-started = { -brand-name }: you get text messages again. Rates of your telephone company may apply. STOP ends them, HELP for help.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: we do not know this number. Please turn to the { -coordinator }.
