# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
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
        [yes] Kailangan ng interpreter ngayon: { $language }
       *[no] Kailangan ng interpreter: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Bago { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = oo, 2 { $code } = hindi

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
    Kayo po ang interpreter: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Saan: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Tawagan: { $join }
               *[video] Link: { $join }
            }
           *[no] Detalye sa { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Kinansela: { $language }, { DATETIME($startsAt) }. Libre na po kayo sa oras na iyon. Salamat po sa pagtanggap.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Inilipat: { $language }, { DATETIME($oldStartsAt) }. Libre na po kayo. Bagong oras: { DATETIME($newStartsAt) }. Baka tanungin kayo ulit.

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
    May interpreter na po: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Tatawag sa { $join }
            [video] Link: { $join }
           *[on_site] Saan: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Wala pa pong interpreter: { $language }, { DATETIME($startsAt) }. Naghahanap pa kami at sasabihan namin kayo.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: wala po kaming bakanteng interpreter. Pakitawagan ngayon ang { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Paumanhin po, walang nahanap na interpreter: { $language }, { DATETIME($startsAt) }. Puwede po kayong humiling ulit.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Isinara ang kahilingan, hindi alam ang wika: "{ $language }", { DATETIME($startsAt) }. Magpadala po ng bago.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Bagong oras: { $language }, { DATETIME($newStartsAt) } (dati: { DATETIME($oldStartsAt) }). Nagtatanong na po kami sa mga interpreter.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Kinansela: { $language }, { DATETIME($startsAt) }. Wala pong darating. Kung kailangan pa rin, humiling po ulit.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = Hindi puwede si { $interpreterName }: { $language }, { DATETIME($startsAt) }. Naghahanap po kami ng iba.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Anong wika po ang "{ $input }"? Pakitanong sa tao at sumagot sa { -brand-name } para makapaghanap kami.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = { $near } po ang mayroon kami; { $requested } ang hiningi ninyo. Naiintindihan ba ito ng tao nang mabuti? Sumagot sa { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    Mahuhuli si { $interpreterName } nang mga { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } na minuto
    }. Pakihintay po.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: dagdag na { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } na minuto
    }, hanggang { DATETIME($endsAt, timeStyle: "short") }.

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
    Malapit na: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Saan: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numero: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = oo, opo, oo po, sige, sige po, puwede, pwede, puwede po, pwede po, kaya ko, kaya ko po, tanggap ko, tinatanggap ko, tinatanggap ko po, game, ok, okay, ok po, yes, yes po
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = hindi, hindi po, hinde, di, di po, hindi puwede, hindi pwede, hindi po puwede, hindi po pwede, di puwede, di pwede, hindi ko kaya, di ko kaya, tinatanggihan ko, ayaw ko, no, no po, no thanks, no thank you

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Sa inyo na po ito, salamat: { $language }, { DATETIME($startsAt) }. Susunod po ang mga detalye.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Tumanggi po kayo: { $language }, { DATETIME($startsAt) }. Salamat po sa pagsabi; magtatanong kami sa iba.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = May nauna pong interpreter: { $language }, { DATETIME($startsAt) }. Salamat po; wala itong masamang epekto sa inyo.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Tapos na po ang oras para sumagot: { $language }, { DATETIME($startsAt) }. Wala kayong kailangang gawin. Salamat po.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Hindi na po kailangan: { $language }, { DATETIME($startsAt) }. Wala kayong kailangang gawin. Salamat po.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Tinanggap na po ninyo ito: { $language }, { DATETIME($startsAt) }. Kung hindi kayo puwede, pakisabi sa { -brand-name }.
       *[declined] Tinanggihan na po ninyo ito: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Hindi po namin ito naibigay sa inyo: { $language }, { DATETIME($startsAt) }. Baka may iba kayong sesyon. Tingnan ang { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Hindi po namin naintindihan. { $language }, { DATETIME($startsAt) }: sumagot ng 1 { $code } = oo, 2 { $code } = hindi
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = May ilang alok po. Sumagot nang may code. { $language }, { DATETIME($startsAt) }: 1 { $code } = oo, 2 { $code } = hindi
# No offer is open for them.
sms-reply-nothing-open = Wala pong bukas na alok para sa inyo ngayon. Wala kayong kailangang gawin. Sumagot ng HELP para sa tulong.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Hindi po namin alam ang code na { $code }. Pakitingnan ang mensahe ng alok at sumagot ulit.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = May naging problema po sa aming panig, at walang nabago. Pakisagot po ulit pagkalipas ng ilang minuto.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Mga alok: 1 = oo, 2 = hindi. STOP: wala nang mensahe. { $hasPhone ->
        [yes] Makausap ang tao: { $phone }
       *[no] Mga tanong: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: wala na po kayong matatanggap na text mula sa amin. Sumagot ng START para makatanggap ulit.
# Answer to START.
sms-reply-started = { -brand-name }: makakatanggap na po ulit kayo ng text. Maaaring may singil ang inyong telco. STOP para itigil, HELP para sa tulong.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: hindi po namin kilala ang numerong ito. Lumapit po sa { -coordinator }.
