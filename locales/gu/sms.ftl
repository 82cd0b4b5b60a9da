# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
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
        [yes] હમણાં દુભાષિયા જોઈએ: { $language }
       *[no] દુભાષિયા જોઈએ: { $language }, { DATETIME($startsAt) }
    }, { $minutes } મિ., { modality-name }. જવાબ { DATETIME($expiresAt, timeStyle: "short") } સુધી: 1 { $code } = હા, 2 { $code } = ના

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
    આ સત્ર તમારું છે: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] સ્થળ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] ફોન કરો: { $join }
               *[video] લિંક: { $join }
            }
           *[no] વધુ વિગત { -brand-name }માં.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = સત્ર રદ થયું: { $language }, { DATETIME($startsAt) }. તે સમયે તમે ફ્રી છો. સ્વીકારવા બદલ આભાર.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = સમય બદલાયો: { $language }, { DATETIME($oldStartsAt) }; ત્યારે તમે ફ્રી. નવો સમય: { DATETIME($newStartsAt) }. ફરી પૂછી શકીએ.

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
    દુભાષિયા: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] આ નંબર પર ફોન આવશે: { $join }
            [video] લિંક: { $join }
           *[on_site] સ્થળ: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = હજી દુભાષિયા મળ્યા નથી: { $language }, { DATETIME($startsAt) }. શોધ ચાલુ છે, તમને જણાવીશું.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: અમારા દુભાષિયા ઉપલબ્ધ નથી. હમણાં ફોન કરો: { $vendorName }, { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = દિલગીર છીએ, દુભાષિયા મળ્યા નહીં: { $language }, { DATETIME($startsAt) }. તમે નવી વિનંતી મોકલી શકો છો.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = વિનંતી બંધ થઈ, ભાષા જાણી શકાઈ નથી: “{ $language }”, { DATETIME($startsAt) }. કૃપા કરીને નવી વિનંતી મોકલો.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = નવો સમય: { $language }, { DATETIME($newStartsAt) } (પહેલાં: { DATETIME($oldStartsAt) }). દુભાષિયા શોધીએ છીએ.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = વિનંતી રદ થઈ: { $language }, { DATETIME($startsAt) }. કોઈ આવશે નહીં. જરૂર હોય તો નવી વિનંતી મોકલો.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } આવી શકશે નહીં: { $language }, { DATETIME($startsAt) }. બીજા કોઈને શોધીએ છીએ.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = “{ $input }” કઈ ભાષા છે? કૃપા કરીને વ્યક્તિને પૂછો અને { -brand-name }માં જવાબ આપો, જેથી અમે શોધી શકીએ.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = વિનંતી: { $requested }. ઉપલબ્ધ: { $near }. શું વ્યક્તિ તે સારી રીતે સમજે છે? { -brand-name }માં જવાબ આપો.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } આશરે { $lateMinutes ->
        [one] { $lateMinutes } મિનિટ
       *[other] { $lateMinutes } મિનિટ
    } મોડા પહોંચશે. કૃપા કરીને રાહ જુઓ.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: { $extraMinutes ->
        [one] { $extraMinutes } મિનિટ
       *[other] { $extraMinutes } મિનિટ
    } વધુ, { DATETIME($endsAt, timeStyle: "short") } સુધી.

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
    થોડી વારમાં: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] સ્થળ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] નંબર: { $join }
               *[video] લિંક: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = હા, હા જી, જી હા, હાજી, બરાબર, ઠીક છે, સારું, મંજૂર, મંજૂર છે, સ્વીકારું છું, સ્વીકાર, હું આવીશ, આવીશ, થઈ જશે, ha, haa, haji, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = ના, ના જી, નહીં, નહિ, નથી, નહીં થાય, નહીં આવી શકું, નહીં ફાવે, ના આભાર, નકારું છું, na, naa, nahi, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = આ સત્ર તમારું છે, આભાર: { $language }, { DATETIME($startsAt) }. વિગતો હવેના સંદેશામાં.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = તમે ના કહી: { $language }, { DATETIME($startsAt) }. જણાવવા બદલ આભાર; અમે બીજાને પૂછીએ છીએ.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = બીજા દુભાષિયાએ સ્વીકારી લીધું: { $language }, { DATETIME($startsAt) }. આભાર; તમારા પર કોઈ અસર નહીં થાય.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = જવાબ આપવાનો સમય પૂરો થયો: { $language }, { DATETIME($startsAt) }. તમારે કંઈ કરવાનું નથી. આભાર.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = હવે જરૂર નથી: { $language }, { DATETIME($startsAt) }. તમારે કંઈ કરવાનું નથી. આભાર.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] તમે હા કહી દીધી છે: { $language }, { DATETIME($startsAt) }. ન આવી શકો, તો { -brand-name }માં જણાવો.
       *[declined] તમે ના કહી દીધી છે: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = આ તમને આપી શકાયું નહીં: { $language }, { DATETIME($startsAt) }. કદાચ તમારું બીજું સત્ર છે. { -brand-name }માં જુઓ.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = અમે સમજી ન શક્યા. { $language }, { DATETIME($startsAt) }: જવાબ આપો 1 { $code } = હા, 2 { $code } = ના
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = એકથી વધુ પ્રસ્તાવ છે. કોડ સાથે જવાબ આપો. { $language }, { DATETIME($startsAt) }: 1 { $code } = હા, 2 { $code } = ના
# No offer is open for them.
sms-reply-nothing-open = હમણાં તમારા માટે કોઈ પ્રસ્તાવ ખુલ્લો નથી. તમારે કંઈ કરવાનું નથી. મદદ માટે HELP લખો.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = { $code } કોડ અમને મળ્યો નથી. કૃપા કરીને પ્રસ્તાવનો સંદેશો જોઈને ફરી જવાબ આપો.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = અમારી તરફથી ખામી થઈ છે, કંઈ બદલાયું નથી. કૃપા કરીને થોડી મિનિટ પછી ફરી જવાબ આપો.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 1 = હા, 2 = ના. STOP: સંદેશા બંધ. { $hasPhone ->
        [yes] વ્યક્તિ સાથે વાત: { $phone }
       *[no] પ્રશ્નો: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: હવે તમને અમારા SMS નહીં મળે. ફરી શરૂ કરવા START લખો.
# Answer to START.
sms-reply-started = { -brand-name }: તમને ફરી SMS મળશે. ફોન કંપનીનો ચાર્જ લાગી શકે. બંધ કરવા STOP, મદદ માટે HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: આ નંબર અમારી પાસે નોંધાયેલો નથી. કૃપા કરીને { -coordinator }નો સંપર્ક કરો.
