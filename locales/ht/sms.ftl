# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
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
        [yes] Nou bezwen entèprèt kounye a: { $language }
       *[no] Nou bezwen entèprèt: { $language }, { DATETIME($startsAt) }
    }, { $minutes } minit, { modality-name }. Anvan { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = wi, 2 { $code } = non

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
    Sesyon an pou ou: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Ki kote: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Rele: { $join }
               *[video] Lyen: { $join }
            }
           *[no] Gade detay yo nan { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Anile: { $language }, { DATETIME($startsAt) }. Ou lib nan lè sa a. Mèsi paske ou te aksepte.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Lè a chanje: { $language }, { DATETIME($oldStartsAt) }. Ou lib lè sa a. Nouvo lè: { DATETIME($newStartsAt) }. Nou ka mande w ankò.

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
    Nou jwenn yon entèprèt: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] L ap rele { $join }
            [video] Lyen: { $join }
           *[on_site] Ki kote: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Poko gen entèprèt: { $language }, { DATETIME($startsAt) }. N ap kontinye chèche epi n ap fè w konnen.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: pa gen entèprèt nou ki lib. Tanpri rele { $vendorName } kounye a: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Nou regrèt sa, nou pa jwenn entèprèt: { $language }, { DATETIME($startsAt) }. Ou ka voye yon nouvo demann.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Demann fèmen, nou pa konnen ki lang: "{ $language }", { DATETIME($startsAt) }. Tanpri voye yon nouvo demann.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Nouvo lè: { $language }, { DATETIME($newStartsAt) } (anvan: { DATETIME($oldStartsAt) }). N ap mande entèprèt yo.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Anile: { $language }, { DATETIME($startsAt) }. Pèsonn p ap vini. Si ou bezwen toujou, voye yon nouvo demann.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } pa ka vini: { $language }, { DATETIME($startsAt) }. N ap chèche yon lòt moun.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Ki lang "{ $input }" ye? Tanpri mande moun nan epi reponn nan { -brand-name }, pou nou ka chèche.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Nou gen { $near }; ou te mande { $requested }. Èske moun nan konprann li byen? Reponn nan { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } ap rive anviwon { $lateMinutes ->
        [1] { $lateMinutes } minit an reta
       *[other] { $lateMinutes } minit an reta
    }. Tanpri tann.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: { $extraMinutes ->
        [1] { $extraMinutes } minit anplis
       *[other] { $extraMinutes } minit anplis
    }, jiska { DATETIME($endsAt, timeStyle: "short") }.

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
    Talè konsa: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Ki kote: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nimewo: { $join }
               *[video] Lyen: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = wi, w, wi mwen ka, mwen ka, m ka, mwen kapab, m kapab, mwen aksepte, m aksepte, aksepte, dakò, dako, oke, ok, okay
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = non, no, n, mwen pa ka, m pa ka, mwen pa kapab, m pa kapab, pa kapab, mwen refize, m refize, refize, non mèsi, non mesi

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Sesyon an pou ou, mèsi: { $language }, { DATETIME($startsAt) }. Detay yo ap vini.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Ou di non: { $language }, { DATETIME($startsAt) }. Mèsi paske ou fè nou konnen; n ap mande yon lòt moun.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Yon kòlèg te pi rapid: { $language }, { DATETIME($startsAt) }. Mèsi; sa pa konte kont ou.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Lè pou reponn lan pase: { $language }, { DATETIME($startsAt) }. Ou pa bezwen fè anyen. Mèsi.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Yo pa bezwen sa ankò: { $language }, { DATETIME($startsAt) }. Ou pa bezwen fè anyen. Mèsi.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Ou te di wi deja: { $language }, { DATETIME($startsAt) }. Si ou pa ka vini, fè nou konnen nan { -brand-name }.
       *[declined] Ou te di non deja: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Nou pa t ka ba ou l: { $language }, { DATETIME($startsAt) }. Petèt ou gen yon lòt sesyon lè sa a. Gade { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Nou pa konprann. { $language }, { DATETIME($startsAt) }: reponn 1 { $code } = wi, 2 { $code } = non
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Ou gen plizyè òf. Tanpri reponn ak kòd la. { $language }, { DATETIME($startsAt) }: 1 { $code } = wi, 2 { $code } = non
# No offer is open for them.
sms-reply-nothing-open = Pa gen okenn òf pou ou kounye a. Ou pa bezwen fè anyen. Pou jwenn èd, reponn HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Nou pa konnen kòd { $code }. Tanpri gade mesaj ki gen òf la epi reponn ankò.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Gen yon pwoblèm bò kote pa nou, epi anyen pa chanje. Tanpri reponn ankò nan kèk minit.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Pou yon òf: 1 = wi, 2 = non. STOP: pa voye mesaj ankò. { $hasPhone ->
        [yes] Pale ak yon moun: { $phone }
       *[no] Kesyon: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: nou p ap voye mesaj tèks ba ou ankò. Voye START pou w resevwa yo ankò.
# Answer to START.
sms-reply-started = { -brand-name }: w ap resevwa mesaj tèks ankò. Konpayi telefòn ou ka fè w peye. STOP fini yo, HELP pou èd.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: nou pa konnen nimewo sa a. Tanpri pale ak { -coordinator } a.
