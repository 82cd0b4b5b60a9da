# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
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
        [yes] May nangangailangan po ngayon ng { $language } interpreter.
       *[no] May nangangailangan po ng { $language } interpreter.
    }

    Kailan: { $immediate ->
        [yes] ngayon na
       *[no] { DATETIME($startsAt) }
    }
    Tagal: { duration }
    Paraan: { modality-name }
    Para sa: { $encounterType }
    { $hasPlace ->
        [yes] Saan: { $place }
       *[no] { "" }
    }

    Pakitanggap o pakitanggihan po bago mag-{ DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] sa loob ng { $answerMinutes } minuto
       *[other] sa loob ng { $answerMinutes } na minuto
    }). Kung hindi po kayo puwede, makakatulong ang pagtanggi ninyo para makapagtanong kami agad sa iba.
    .subject = { $immediate ->
        [yes] Kailangan na ngayon: { $language }, { modality-name }
       *[no] Puwede po ba kayong mag-interpret? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    May ibang interpreter na pong tumanggap sa sesyong ito, kaya hindi na po ninyo kailangang gawin ito.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Salamat po sa inyong kahandaang tumulong. Wala po itong masamang epekto sa inyo.
    .subject = Hindi na kailangan: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Hindi na po kailangan ang sesyong ito. Wala po kayong kailangang gawin.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Salamat po sa inyong kahandaang tumulong. Wala po itong masamang epekto sa inyo.
    .subject = Binawi ang alok: { $language }, { DATETIME($startsAt) }

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
    Kayo po ang interpreter sa sesyong ito. Salamat po.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }
    Tagal: { duration }
    Paraan: { modality-name }
    Para sa: { $encounterType }
    { $hasPlace ->
        [yes] Saan: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numerong tatawagan: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

    Kung hindi na po kayo puwede, pakibawi agad ang inyong pagtanggap sa { -brand-name } para makapagtanong kami sa iba.
    .subject = Kumpirmado: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Kinansela na po ang sesyong ito. Libre na po kayo sa oras na iyon, at wala po kayong kailangang gawin.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Salamat po sa pagtanggap ninyo rito.
    .subject = Kinansela: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Inilipat po sa ibang oras ang sesyong ito, kaya hindi na po ito nakatakda sa inyo.

    Wika: { $language }
    Dating oras: { DATETIME($oldStartsAt) }
    Bagong oras: { DATETIME($newStartsAt) }

    Kung libre po kayo sa bagong oras, maaari po namin kayong tanungin ulit.
    .subject = Inilipat: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    May nag-ulat po na hindi kayo dumating sa sesyong ito.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Kung mali po ito, pakisabi sa { -coordinator }.
    .subject = Iniulat na hindi dumating: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Naghahanap po kami ng { $language } interpreter. { $asked ->
        [0] Tatanungin na po namin ang mga unang interpreter.
        [one] { $asked } interpreter na po ang natanong namin.
       *[other] { $asked } na interpreter na po ang natanong namin.
    }

    Kailan: { $immediate ->
        [yes] ngayon na
       *[no] { DATETIME($startsAt) }
    }

    Wala po kayong kailangang gawin. Sasabihan po namin kayo agad kapag may tumanggap.
    .subject = Naghahanap ng interpreter: { $language }

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
    May interpreter na po kayo: { $interpreterName }.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }
    Tagal: { duration }
    Paraan: { modality-name }
    Para sa: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Tatawag ang interpreter sa numerong ito: { $join }
            [video] Link: { $join }
           *[on_site] Saan: { $join }
        }
       *[no] { "" }
    }
    .subject = May nahanap na interpreter: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Wala pa po kaming nahahanap na { $language } interpreter. { $asked ->
        [0] Wala pa pong interpreter na puwede naming tanungin.
        [one] { $asked } interpreter na po ang natanong namin.
       *[other] { $asked } na interpreter na po ang natanong namin.
    }

    Kailan: { DATETIME($startsAt) }

    Patuloy po kaming naghahanap, at sasabihan po namin kayo agad kapag may tumanggap.
    .subject = Naghahanap pa rin ng interpreter: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Wala pong bakante sa sarili naming mga { $language } interpreter. Pakitawagan po ngayon ang kompanyang ito:

    { $vendorName }
    Telepono: { $vendorPhone }
    { $hasHint ->
        [yes] Tandaan: { $accessHint }
       *[no] { "" }
    }

    Patuloy po kaming naghahanap, at sasabihan po namin kayo kung may tumanggap.
    .subject = Pakitawagan ang { $vendorName } para sa interpreter: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Paumanhin po: hindi po kami agad nakahanap ng { $language } interpreter. { $asked ->
        [0] Wala pong interpreter na puwede naming tanungin.
        [one] { $asked } interpreter po ang tinanong namin.
       *[other] { $asked } na interpreter po ang tinanong namin.
    }

    Kailan: { DATETIME($startsAt) }

    Maaari po kayong magpadala ng bagong kahilingan para sa ibang oras, o lumapit sa { -coordinator }.
    .subject = Walang nahanap na interpreter: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Isinara po namin ang inyong kahilingan: walang nakapagsabi sa oras kung anong wika ang kailangan.

    Isinulat bilang: { $language }
    Kailan: { DATETIME($startsAt) }

    Kung kailangan pa rin po ninyo ng interpreter, magpadala po ng bagong kahilingan at sabihin kung anong wika.
    .subject = Isinara ang kahilingan, hindi alam ang wika: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    May bagong oras po ang inyong kahilingan. Binago po ito ng { -coordinator }.

    Wika: { $language }
    Dating oras: { DATETIME($oldStartsAt) }
    Bagong oras: { DATETIME($newStartsAt) }

    Nagtatanong na po kami sa mga interpreter para sa bagong oras.
    .subject = Bagong oras: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Isinara po namin ang sesyong ito dahil walang nagsabi sa amin na tapos na ito.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Kung may mali po, pakisabi sa { -coordinator }.
    .subject = Isinara ang sesyon: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Kanselado na po ang inyong kahilingan. Wala pong darating.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Kung kailangan pa rin po ninyo ng interpreter, magpadala po ng bagong kahilingan.
    .subject = Kanselado ang kahilingan: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    Hindi na po puwede si { $interpreterName }. Naghahanap na po kami ng ibang interpreter, at uunahin po namin ang inyong kahilingan.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }

    Wala po kayong kailangang gawin. Sasabihan po namin kayo agad kapag may tumanggap.
    .subject = Naghahanap ng ibang interpreter: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Isinulat po ninyo ang “{ $input }”. Kailangan po naming malaman ang eksaktong wika bago kami makapagtanong sa interpreter.

    { $hasCandidates ->
        [yes] Pakitanong po sa tao kung alin dito ang kaniyang wika, at piliin ito sa { -brand-name }:
       *[no] Pakitanong po sa tao kung ano ang tawag sa kaniyang wika, o kung saang bansa at bayan siya galing.
    }
    { $candidates }
    .subject = Anong wika po? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Hindi pa po namin alam kung anong wika ang kailangan, kaya wala pa po kaming natatanong na interpreter. Nakikita po ng { -coordinator } ang inyong kahilingan at tutulong na alamin ito.

    { $hasVendor ->
        [yes] Makakatulong po sa telepono ang kompanyang ito na alamin ang wika: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Tandaan: { $accessHint }
       *[no] { "" }
    }

    Kung malaman po ninyo ang wika, pakipili po ito sa { -brand-name }. Magsisimula po kaming maghanap kapag alam na ito.
    .subject = Anong wika po ang kailangan?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Humiling po kayo ng { $requested } interpreter. Ang mayroon po kami ay { $near } interpreter.

    Pakitanong po sa tao kung naiintindihan niya nang mabuti ang { $near }, at sumagot po sa { -brand-name }. Kung hindi, isagot po ninyo ang “hindi”: patuloy po kaming maghahanap ng { $requested } interpreter.
    .subject = Puwede po ba ang { $near } sa halip na { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    Papunta na po si { $interpreterName } at mahuhuli nang mga { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } na minuto
    }. Pakihintay po.
    .subject = Mahuhuli ang inyong interpreter

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Hahaba po ang sesyon nang { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } na minuto
    }.

    Wika: { $language }
    Bagong oras ng pagtatapos: { DATETIME($endsAt) }
    .subject = Pinahaba ang sesyon: { $language }, hanggang { DATETIME($endsAt, timeStyle: "short") }

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
    Magsisimula po ang sesyon sa loob ng { $inMinutes ->
        [one] { $inMinutes } minuto
       *[other] { $inMinutes } na minuto
    }.

    Wika: { $language }
    Kailan: { DATETIME($startsAt) }
    Paraan: { modality-name }
    { $hasPlace ->
        [yes] Saan: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Tatawag ang interpreter sa numerong ito: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Malapit na: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, ang { -desk } ng inyong lungsod. Mapipili po ninyo sa { -brand-name } ang inyong wika at kung paano namin kayo maaabot.
