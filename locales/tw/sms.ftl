# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
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
        [yes] Nkyerɛaseni seesei: { $language }
       *[no] Nkyerɛaseni: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Ansa { DATETIME($expiresAt, timeStyle: "short") }: aane: 1 { $code }, daabi: 2 { $code }

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
    Ɛyɛ wo dea: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Beaeɛ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Frɛ: { $join }
               *[video] Link: { $join }
            }
           *[no] Hwɛ { -brand-name } mu.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Yɛatwa mu: { $language }, { DATETIME($startsAt) }. Wo berɛ da hɔ ma wo. Yɛda wo ase sɛ wogyee too mu.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Yɛasesa: { $language }, { DATETIME($oldStartsAt) }; ɛnyɛ wo dea bio. Foforɔ: { DATETIME($newStartsAt) }. Ebia yɛbɛbisa wo.

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
    Nkyerɛaseni: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Ɔbɛfrɛ { $join }
            [video] Link: { $join }
           *[on_site] Beaeɛ: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Yɛnnyaa nkyerɛaseni ɛ: { $language }, { DATETIME($startsAt) }. Yɛda so rehwehwɛ, yɛbɛbɔ wo amaneɛ.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: yɛn nkyerɛasefoɔ nni kwan. Frɛ { $vendorName } seesei: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Yɛpa wo kyɛw, yɛannya nkyerɛaseni: { $language }, { DATETIME($startsAt) }. Wobɛtumi abisa bio.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Yɛato abisadeɛ no mu, yɛnnim kasa no: “{ $language }”, { DATETIME($startsAt) }. Yɛpa wo kyɛw, bisa bio.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Berɛ foforɔ: { $language }, { DATETIME($newStartsAt) } (kane: { DATETIME($oldStartsAt) }). Yɛrehwehwɛ obi.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Yɛatwa abisadeɛ no mu: { $language }, { DATETIME($startsAt) }. Obiara remma. Sɛ wohia a, bisa bio.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } rentumi mma: { $language }, { DATETIME($startsAt) }. Yɛrehwehwɛ obi foforɔ.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Kasa bɛn ne “{ $input }”? Yɛpa wo kyɛw, bisa onipa no na bua wɔ { -brand-name } mu, na yɛahwehwɛ.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Wobisaa { $requested }. Yɛwɔ { $near }. Onipa no te yie? Bua wɔ { -brand-name } mu.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } bɛka akyi bɛyɛ { $lateMinutes ->
        [one] simma { $lateMinutes }
       *[other] simma { $lateMinutes }
    }. Yɛpa wo kyɛw, twɛn.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: yɛde aka ho { $extraMinutes ->
        [one] simma { $extraMinutes }
       *[other] simma { $extraMinutes }
    }, kɔsi { DATETIME($endsAt, timeStyle: "short") }.

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
    Ɛrenkyɛ: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Beaeɛ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nɔma: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = aane, ane, aan, yoo, yo, ɛyɛ, eye, megye, megye to mu, mepene so, mepenɛ so, mɛba, meba, mɛtumi, metumi, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = daabi, dabi, mentumi, merentumi, merentumi mma, mempɛ, mempe, mempene so, mempenɛ so, mepo, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Ɛyɛ wo dea, yɛda wo ase: { $language }, { DATETIME($startsAt) }. Nsɛm a aka no di akyi reba.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Woka sɛ daabi: { $language }, { DATETIME($startsAt) }. Yɛda wo ase sɛ woaka; yɛrebisa obi foforɔ.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Obi dii wo kan gyeeɛ: { $language }, { DATETIME($startsAt) }. Yɛda wo ase; eyi renha wo.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Mmuaeɛ berɛ no atwam: { $language }, { DATETIME($startsAt) }. Ɛho nhia sɛ woyɛ hwee. Yɛda wo ase.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Ɛho nhia bio: { $language }, { DATETIME($startsAt) }. Ɛho nhia sɛ woyɛ hwee. Yɛda wo ase.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Woagye ato mu dada: { $language }, { DATETIME($startsAt) }. Sɛ worentumi mma a, ka wɔ { -brand-name } mu.
       *[declined] Woaka sɛ daabi dada: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Yɛantumi amfa amma wo: { $language }, { DATETIME($startsAt) }. Ebia wowɔ adwuma foforɔ. Hwɛ { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Yɛante aseɛ. { $language }, { DATETIME($startsAt) }: bua 1 { $code } = aane, 2 { $code } = daabi
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Nnwuma pii da hɔ. Fa nɔma no bua. { $language }, { DATETIME($startsAt) }: 1 { $code } = aane, 2 { $code } = daabi
# No offer is open for them.
sms-reply-nothing-open = Adwuma biara nna hɔ a ɛsɛ sɛ wobua seesei. Ɛho nhia sɛ woyɛ hwee. Mmoa: HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Yɛnnim nɔma { $code }. Yɛpa wo kyɛw, hwɛ nkrasɛm a ɛfa adwuma no ho na bua bio.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Biribi ankɔ yie wɔ yɛn ha, hwee nsesaeɛ. Yɛpa wo kyɛw, bua bio simma kakra akyi.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 1 = aane, 2 = daabi. STOP: SMS gyae. { $hasPhone ->
        [yes] Kasa kyerɛ obi: { $phone }
       *[no] Nsɛmmisa: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: yɛremfa SMS mmrɛ wo bio. Sɛ wopɛ bio a: START.
# Answer to START.
sms-reply-started = { -brand-name }: wobɛnya SMS bio. Wo fon adwumakuo bɛtumi agye sika. Gyae: STOP, mmoa: HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: yɛnnim nɔma yi. Yɛpa wo kyɛw, kɔ { -coordinator } hɔ.
