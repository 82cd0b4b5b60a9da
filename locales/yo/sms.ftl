# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
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
        [yes] Ògbufọ̀ báyìí: { $language }
       *[no] Ògbufọ̀: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Ṣáájú { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = bẹ́ẹ̀ni, 2 { $code } = rárá

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
    Tiyín ni: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Ibi: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Ẹ pe: { $join }
               *[video] Líǹkì: { $join }
            }
           *[no] Ẹ wo { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = A fagilé e: { $language }, { DATETIME($startsAt) }. Àkókò yẹn ti di tiyín padà. A dúpẹ́ pé ẹ gbà á.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = A sún un: { $language }, { DATETIME($oldStartsAt) }, kì í ṣe tiyín mọ́. Tuntun: { DATETIME($newStartsAt) }. A lè bi yín.

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
    A rí ògbufọ̀: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Yóò pe { $join }
            [video] Líǹkì: { $join }
           *[on_site] Ibi: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = A kò tíì rí ògbufọ̀: { $language }, { DATETIME($startsAt) }. A ṣì ń wá a, a ó sọ fún yín.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: àyè kò sí fún àwọn ògbufọ̀ wa. Ẹ pe { $vendorName } báyìí: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Ẹ má bínú, a kò rí ògbufọ̀: { $language }, { DATETIME($startsAt) }. Ẹ lè fi ìbéèrè tuntun ránṣẹ́.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = A ti ìbéèrè pa, a kò mọ èdè náà: “{ $language }”, { DATETIME($startsAt) }. Ẹ fi tuntun ránṣẹ́.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Àkókò tuntun: { $language }, { DATETIME($newStartsAt) } (tẹ́lẹ̀: { DATETIME($oldStartsAt) }). À ń wá ògbufọ̀.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = A fagilé e: { $language }, { DATETIME($startsAt) }. Ẹnikẹ́ni kò ní wá. Bí ẹ bá nílò rẹ̀, ẹ tún béèrè.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } kò lè wá: { $language }, { DATETIME($startsAt) }. À ń wá ẹlòmíràn.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Èdè wo ni “{ $input }”? Ẹ jọ̀wọ́, ẹ bi ẹni náà, kí ẹ fèsì nínú { -brand-name }, kí a lè wá ògbufọ̀.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Ẹ béèrè { $requested }. A ní { $near }. Ṣé ẹni náà gbọ́ ọ dáadáa? Ẹ fèsì nínú { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late = { $interpreterName } yóò pẹ́ tó ìṣẹ́jú { $lateMinutes }. Ẹ jọ̀wọ́, ẹ dúró díẹ̀.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended = { $language }: a fi ìṣẹ́jú { $extraMinutes } kún un, títí di { DATETIME($endsAt, timeStyle: "short") }.

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
    Láìpẹ́: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Ibi: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nọ́ńbà: { $join }
               *[video] Líǹkì: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = bẹ́ẹ̀ni, bẹ́ẹ̀ ni, beeni, bee ni, beni, ẹ̀n, ẹn, hẹn, mo gbà, mo gba, mo gbà á, mo gba a, ó dára, o dara, ó dáa, o daa, mo lè wá, mo le wa, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = rárá, rara, ráárá, raara, bẹ́ẹ̀kọ́, bẹ́ẹ̀ kọ́, beeko, bee ko, mo kọ̀, mi ò lè wá, mi o le wa, n kò lè wá, n ko le wa, kò ṣeé ṣe, ko see se, rárá o ṣeun, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Tiyín ni, ẹ ṣeun: { $language }, { DATETIME($startsAt) }. Ẹ̀kúnrẹ́rẹ́ ń bọ̀ nínú ìfìráńṣẹ́ tó kàn.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Ẹ sọ pé rárá: { $language }, { DATETIME($startsAt) }. A dúpẹ́ pé ẹ sọ fún wa; à ń bi ẹlòmíràn.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Ẹlòmíràn ti gbà á: { $language }, { DATETIME($startsAt) }. Ẹ ṣeun; a kò ní kà á sí yín lọ́rùn.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Àkókò èsì ti kọjá: { $language }, { DATETIME($startsAt) }. Ẹ kò ní láti ṣe nǹkan kan. Ẹ ṣeun.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = A kò nílò rẹ̀ mọ́: { $language }, { DATETIME($startsAt) }. Ẹ kò ní láti ṣe nǹkan kan. Ẹ ṣeun.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Ẹ ti gbà á tẹ́lẹ̀: { $language }, { DATETIME($startsAt) }. Bí ẹ kò bá lè wá, ẹ sọ fún wa nínú { -brand-name }.
       *[declined] Ẹ ti kọ̀ ọ́ tẹ́lẹ̀: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = A kò lè fún yín: { $language }, { DATETIME($startsAt) }. Bóyá ẹ ní iṣẹ́ mìíràn nígbà náà. Ẹ wo { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Kò yé wa. { $language }, { DATETIME($startsAt) }: ẹ fèsì 1 { $code } = bẹ́ẹ̀ni, 2 { $code } = rárá
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Iṣẹ́ ju ọ̀kan lọ. Ẹ fi kóòdù fèsì. { $language }, { DATETIME($startsAt) }: 1 { $code } = bẹ́ẹ̀ni, 2 { $code } = rárá
# No offer is open for them.
sms-reply-nothing-open = Kò sí iṣẹ́ tí ẹ ní láti fèsì sí báyìí. Ẹ kò ní láti ṣe nǹkan kan. Fún ìrànlọ́wọ́: HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = A kò mọ kóòdù { $code }. Ẹ jọ̀wọ́, ẹ wo ìfìráńṣẹ́ iṣẹ́ náà, kí ẹ sì tún fèsì.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Nǹkan kan ṣẹlẹ̀ ní ọ̀dọ̀ wa, a kò yí nǹkan kan padà. Ẹ jọ̀wọ́, ẹ tún fèsì lẹ́yìn ìṣẹ́jú díẹ̀.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 1 = bẹ́ẹ̀ni, 2 = rárá. STOP: kò sí SMS mọ́. { $hasPhone ->
        [yes] Ẹ bá ènìyàn sọ̀rọ̀: { $phone }
       *[no] Ìbéèrè: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: ẹ kò ní rí SMS gbà lọ́wọ́ wa mọ́. Láti tún máa gbà á: START.
# Answer to START.
sms-reply-started = { -brand-name }: ẹ ó tún máa rí SMS gbà. Ilé-iṣẹ́ fóònù lè gba owó. Láti dá a dúró: STOP, ìrànlọ́wọ́: HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: a kò mọ nọ́ńbà yìí. Ẹ jọ̀wọ́, ẹ kàn sí { -coordinator }.
