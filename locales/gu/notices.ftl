# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
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
        [yes] હમણાં જ દુભાષિયાની જરૂર છે. ભાષા: { $language }.
       *[no] દુભાષિયાની જરૂર છે. ભાષા: { $language }.
    }

    ક્યારે: { $immediate ->
        [yes] હમણાં
       *[no] { DATETIME($startsAt) }
    }
    અવધિ: { duration }
    કેવી રીતે: { modality-name }
    શેના માટે: { $encounterType }
    { $hasPlace ->
        [yes] સ્થળ: { $place }
       *[no] { "" }
    }

    કૃપા કરીને { DATETIME($expiresAt, timeStyle: "short") } સુધીમાં સ્વીકારો અથવા નકારો ({ $answerMinutes ->
        [one] { $answerMinutes } મિનિટની અંદર
       *[other] { $answerMinutes } મિનિટની અંદર
    }). જો તમારાથી ન થઈ શકે, તો નકારવાથી અમે બીજા દુભાષિયાને વહેલા પૂછી શકીશું.
    .subject = { $immediate ->
        [yes] હમણાં જરૂર છે: { $language }, { modality-name }
       *[no] શું તમે દુભાષિયા તરીકે કામ કરી શકશો? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    બીજા દુભાષિયાએ આ સત્ર સ્વીકારી લીધું છે, તેથી હવે તમારે કંઈ કરવાનું નથી.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    તમારી તૈયારી બદલ આભાર. આની તમારા પર કોઈ અસર નહીં થાય.
    .subject = હવે જરૂર નથી: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    હવે આ સત્રની જરૂર નથી. તમારે કંઈ કરવાનું નથી.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    તમારી તૈયારી બદલ આભાર. આની તમારા પર કોઈ અસર નહીં થાય.
    .subject = પ્રસ્તાવ પાછો ખેંચાયો છે: { $language }, { DATETIME($startsAt) }

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
    આ સત્રના દુભાષિયા તમે છો. આભાર.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }
    અવધિ: { duration }
    કેવી રીતે: { modality-name }
    શેના માટે: { $encounterType }
    { $hasPlace ->
        [yes] સ્થળ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] ફોન કરવાનો નંબર: { $join }
               *[video] લિંક: { $join }
            }
           *[no] { "" }
        }
    }

    જો હવે તમારાથી આવી શકાય તેમ ન હોય, તો કૃપા કરીને બને તેટલું વહેલું { -brand-name }માં આ સત્રમાંથી નામ પાછું ખેંચો, જેથી અમે બીજા કોઈને પૂછી શકીએ.
    .subject = પુષ્ટિ થઈ: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    આ સત્ર રદ થયું છે. તે સમયે તમે ફ્રી છો, અને તમારે કંઈ કરવાનું નથી.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    તેને સ્વીકારવા બદલ આભાર.
    .subject = રદ થયું: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    આ સત્રનો સમય બદલાયો છે, તેથી હવે તે તમારા નામે નથી.

    ભાષા: { $language }
    પહેલાંનો સમય: { DATETIME($oldStartsAt) }
    નવો સમય: { DATETIME($newStartsAt) }

    જો તમે નવા સમયે ઉપલબ્ધ હો, તો અમે તમને ફરી પૂછી શકીએ છીએ.
    .subject = સમય બદલાયો: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    અમને જણાવવામાં આવ્યું છે કે તમે આ સત્રમાં આવ્યા ન હતા.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    જો આ ભૂલ હોય, તો કૃપા કરીને { -coordinator }ને જણાવો.
    .subject = ગેરહાજરીની જાણ: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    અમે દુભાષિયા શોધી રહ્યા છીએ. ભાષા: { $language }. { $asked ->
        [0] અમે હમણાં જ પહેલા દુભાષિયાઓને પૂછવાનું શરૂ કરીએ છીએ.
        [one] અમે અત્યાર સુધીમાં { $asked } દુભાષિયાને પૂછ્યું છે.
       *[other] અમે અત્યાર સુધીમાં { $asked } દુભાષિયાઓને પૂછ્યું છે.
    }

    ક્યારે: { $immediate ->
        [yes] હમણાં
       *[no] { DATETIME($startsAt) }
    }

    તમારે કંઈ કરવાનું નથી. કોઈ સ્વીકારશે કે તરત અમે તમને જણાવીશું.
    .subject = દુભાષિયાની શોધ ચાલુ છે: { $language }

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
    તમારા માટે દુભાષિયા મળી ગયા છે: { $interpreterName }.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }
    અવધિ: { duration }
    કેવી રીતે: { modality-name }
    શેના માટે: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] દુભાષિયા આ નંબર પર ફોન કરશે: { $join }
            [video] લિંક: { $join }
           *[on_site] સ્થળ: { $join }
        }
       *[no] { "" }
    }
    .subject = દુભાષિયા મળ્યા: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    અમને હજી દુભાષિયા મળ્યા નથી. ભાષા: { $language }. { $asked ->
        [0] અત્યાર સુધી અમે પૂછી શકીએ એવું કોઈ નહોતું.
        [one] અમે અત્યાર સુધીમાં { $asked } દુભાષિયાને પૂછ્યું છે.
       *[other] અમે અત્યાર સુધીમાં { $asked } દુભાષિયાઓને પૂછ્યું છે.
    }

    ક્યારે: { DATETIME($startsAt) }

    અમારી શોધ ચાલુ છે, અને કોઈ સ્વીકારશે કે તરત અમે તમને જણાવીશું.
    .subject = દુભાષિયાની શોધ હજી ચાલુ છે: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    અમારા કોઈ પણ દુભાષિયા ઉપલબ્ધ નથી. ભાષા: { $language }. કૃપા કરીને હમણાં આ કંપનીને ફોન કરો:

    { $vendorName }
    ફોન: { $vendorPhone }
    { $hasHint ->
        [yes] નોંધ: { $accessHint }
       *[no] { "" }
    }

    અમારી શોધ ચાલુ છે, અને કોઈ સ્વીકારશે તો અમે તમને જણાવીશું.
    .subject = દુભાષિયા માટે કૃપા કરીને { $vendorName } ને ફોન કરો: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    અમે દિલગીર છીએ: અમને સમયસર દુભાષિયા મળ્યા નહીં. ભાષા: { $language }. { $asked ->
        [0] અમે પૂછી શકીએ એવું કોઈ નહોતું.
        [one] અમે { $asked } દુભાષિયાને પૂછ્યું.
       *[other] અમે { $asked } દુભાષિયાઓને પૂછ્યું.
    }

    ક્યારે: { DATETIME($startsAt) }

    તમે બીજા સમય માટે નવી વિનંતી મોકલી શકો છો, અથવા { -coordinator }નો સંપર્ક કરી શકો છો.
    .subject = દુભાષિયા મળ્યા નહીં: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    અમે તમારી વિનંતી બંધ કરી છે: કઈ ભાષા જોઈએ છે તે સમયસર જણાવવામાં આવ્યું નહીં.

    લખેલી ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    હજી દુભાષિયાની જરૂર હોય, તો કૃપા કરીને નવી વિનંતી મોકલો અને ભાષાનું નામ જણાવો.
    .subject = વિનંતી બંધ થઈ, ભાષા જાણી શકાઈ નથી: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    તમારી વિનંતીનો સમય બદલાયો છે. ફેરફાર કરનાર: { -coordinator }.

    ભાષા: { $language }
    જૂનો સમય: { DATETIME($oldStartsAt) }
    નવો સમય: { DATETIME($newStartsAt) }

    અમે નવા સમય માટે હમણાં દુભાષિયાઓને પૂછી રહ્યા છીએ.
    .subject = નવો સમય: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    અમે આ સત્ર બંધ કર્યું છે, કારણ કે તે પૂરું થયું હોવાનું કોઈએ અમને જણાવ્યું નથી.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    કંઈ બરાબર ન હોય, તો કૃપા કરીને { -coordinator }ને જણાવો.
    .subject = સત્ર બંધ થયું: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    તમારી વિનંતી રદ થઈ છે. કોઈ દુભાષિયા આવશે નહીં.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    હજી દુભાષિયાની જરૂર હોય, તો કૃપા કરીને નવી વિનંતી મોકલો.
    .subject = વિનંતી રદ થઈ: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } હવે આવી શકશે નહીં. અમે બીજા દુભાષિયાની શોધ શરૂ કરી દીધી છે, અને તમારી વિનંતીને પહેલી પ્રાથમિકતા છે.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }

    તમારે કંઈ કરવાનું નથી. કોઈ સ્વીકારશે કે તરત અમે તમને જણાવીશું.
    .subject = બીજા દુભાષિયાની શોધ ચાલુ છે: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    તમે “{ $input }” લખ્યું છે. દુભાષિયાને પૂછતાં પહેલાં અમારે ચોક્કસ ભાષા જાણવી જરૂરી છે.

    { $hasCandidates ->
        [yes] કૃપા કરીને વ્યક્તિને પૂછો કે આમાંથી કઈ ભાષા છે, અને { -brand-name }માં તે પસંદ કરો:
       *[no] કૃપા કરીને વ્યક્તિને ભાષાનું નામ પૂછો, અથવા તેઓ કયા દેશ અને કયા શહેરના છે તે પૂછો.
    }
    { $candidates }
    .subject = કઈ ભાષા? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    કઈ ભાષા જોઈએ છે તે અમને હજી ખબર નથી, તેથી અમે હજી કોઈ દુભાષિયાને પૂછ્યું નથી. { -coordinator } તમારી વિનંતી જુએ છે અને ભાષા જાણવામાં મદદ કરશે.

    { $hasVendor ->
        [yes] આ કંપની ફોન પર ભાષા જાણવામાં મદદ કરી શકે છે: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] નોંધ: { $accessHint }
       *[no] { "" }
    }

    તમને ભાષા ખબર પડે, તો કૃપા કરીને { -brand-name }માં તે પસંદ કરો. ભાષા ખબર પડતાં જ અમે શોધવાનું શરૂ કરીશું.
    .subject = કઈ ભાષા જોઈએ છે?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    તમે આ ભાષા માગી હતી: { $requested }. અમારી પાસે આ ભાષાના દુભાષિયા છે: { $near }.

    કૃપા કરીને વ્યક્તિને પૂછો કે તેઓ { $near } સારી રીતે સમજે છે કે નહીં, અને { -brand-name }માં જવાબ આપો. જો ન સમજતા હોય, તો ‘ના’ કહો: અમે { $requested } માટે શોધ ચાલુ રાખીશું.
    .subject = { $requested }ને બદલે { $near } ચાલશે?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } રસ્તામાં છે અને આશરે { $lateMinutes ->
        [one] { $lateMinutes } મિનિટ
       *[other] { $lateMinutes } મિનિટ
    } મોડા પહોંચશે. કૃપા કરીને રાહ જુઓ.
    .subject = તમારા દુભાષિયાને મોડું થઈ રહ્યું છે

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    સત્ર { $extraMinutes ->
        [one] { $extraMinutes } મિનિટ
       *[other] { $extraMinutes } મિનિટ
    } વધુ ચાલશે.

    ભાષા: { $language }
    પૂરું થવાનો નવો સમય: { DATETIME($endsAt) }
    .subject = સત્ર લંબાયું: { $language }, { DATETIME($endsAt, timeStyle: "short") } સુધી

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
    સત્ર { $inMinutes ->
        [one] { $inMinutes } મિનિટમાં
       *[other] { $inMinutes } મિનિટમાં
    } શરૂ થશે.

    ભાષા: { $language }
    ક્યારે: { DATETIME($startsAt) }
    કેવી રીતે: { modality-name }
    { $hasPlace ->
        [yes] સ્થળ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] દુભાષિયા આ નંબર પર ફોન કરશે: { $join }
               *[video] લિંક: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = થોડી વારમાં: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, તમારા શહેરનું { -desk }. { -brand-name }માં તમે તમારી ભાષા અને અમે તમારો સંપર્ક કેવી રીતે કરીએ તે પસંદ કરી શકો છો.
