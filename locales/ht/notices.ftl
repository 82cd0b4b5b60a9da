# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

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
        [yes] Yon moun bezwen yon entèprèt kounye a. Lang: { $language }.
       *[no] Yon moun bezwen yon entèprèt. Lang: { $language }.
    }

    Kilè: { $immediate ->
        [yes] kounye a
       *[no] { DATETIME($startsAt) }
    }
    Konbyen tan: { duration }
    Kijan: { modality-name }
    Pou: { $encounterType }
    { $hasPlace ->
        [yes] Ki kote: { $place }
       *[no] { "" }
    }

    Tanpri aksepte oswa refize anvan { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [1] nan { $answerMinutes } minit
       *[other] nan { $answerMinutes } minit
    }). Si ou pa kapab, lè ou refize sa ede nou mande yon lòt moun pi vit.
    .subject = { $immediate ->
        [yes] Nou bezwen entèprèt kounye a: { $language }, { modality-name }
       *[no] Èske ou ka entèprete? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Yon kòlèg aksepte sesyon sa a deja, kidonk ou pa bezwen fè anyen ankò.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Mèsi paske ou te disponib. Sa pa konte kont ou.
    .subject = Nou pa bezwen sa ankò: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Yo pa bezwen sesyon sa a ankò. Ou pa bezwen fè anyen.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Mèsi paske ou te disponib. Sa pa konte kont ou.
    .subject = Nou retire òf la: { $language }, { DATETIME($startsAt) }

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
    Se ou menm ki entèprèt pou sesyon sa a. Mèsi anpil.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }
    Konbyen tan: { duration }
    Kijan: { modality-name }
    Pou: { $encounterType }
    { $hasPlace ->
        [yes] Ki kote: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nimewo pou w rele: { $join }
               *[video] Lyen: { $join }
            }
           *[no] { "" }
        }
    }

    Si ou pa kapab vini ankò, tanpri fè nou konnen sa nan { -brand-name } pi vit ou kapab, pou nou ka mande yon lòt moun.
    .subject = Konfime: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Yo anile sesyon sa a. Ou lib nan lè sa a, epi ou pa bezwen fè anyen.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Mèsi paske ou te aksepte l.
    .subject = Sesyon anile: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Yo chanje lè sesyon sa a, kidonk ou pa angaje pou li ankò.

    Lang: { $language }
    Anvan: { DATETIME($oldStartsAt) }
    Nouvo lè a: { DATETIME($newStartsAt) }

    Si ou disponib nan nouvo lè a, nou ka mande w ankò.
    .subject = Lè a chanje: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Yo fè nou konnen ou pa t vini nan sesyon sa a.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Si se yon erè, tanpri di { -coordinator } a sa.
    .subject = Yo anrejistre yon absans: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    N ap chèche yon entèprèt. Lang: { $language }. { $asked ->
        [0] Nou pral mande premye entèprèt yo.
        [1] Jiskaprezan nou mande { $asked } entèprèt.
       *[other] Jiskaprezan nou mande { $asked } entèprèt.
    }

    Kilè: { $immediate ->
        [yes] kounye a
       *[no] { DATETIME($startsAt) }
    }

    Ou pa bezwen fè anyen. N ap fè w konnen depi yon moun aksepte.
    .subject = N ap chèche yon entèprèt: { $language }

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
    Nou jwenn yon entèprèt pou ou: { $interpreterName }.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }
    Konbyen tan: { duration }
    Kijan: { modality-name }
    Pou: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Nimewo entèprèt la ap rele: { $join }
            [video] Lyen: { $join }
           *[on_site] Ki kote: { $join }
        }
       *[no] { "" }
    }
    .subject = Nou jwenn yon entèprèt: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Nou poko jwenn yon entèprèt. Lang: { $language }. { $asked ->
        [0] Jiskaprezan pa t gen pèsonn nou te ka mande.
        [1] Jiskaprezan nou mande { $asked } entèprèt.
       *[other] Jiskaprezan nou mande { $asked } entèprèt.
    }

    Kilè: { DATETIME($startsAt) }

    N ap kontinye chèche, epi n ap fè w konnen depi yon moun aksepte.
    .subject = N ap chèche yon entèprèt toujou: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Pa gen okenn nan entèprèt nou yo ki disponib pou lang sa a: { $language }. Tanpri rele konpayi sa a kounye a:

    { $vendorName }
    Telefòn: { $vendorPhone }
    { $hasHint ->
        [yes] Nòt: { $accessHint }
       *[no] { "" }
    }

    N ap kontinye chèche, epi n ap fè w konnen si yon moun aksepte.
    .subject = Tanpri rele { $vendorName } pou jwenn yon entèprèt: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Nou regrèt sa: nou pa t rive jwenn yon entèprèt alè. Lang: { $language }. { $asked ->
        [0] Pa t gen pèsonn nou te ka mande.
        [1] Nou te mande { $asked } entèprèt.
       *[other] Nou te mande { $asked } entèprèt.
    }

    Kilè: { DATETIME($startsAt) }

    Ou ka voye yon nouvo demann pou yon lòt lè, oswa kontakte { -coordinator } a.
    .subject = Nou pa jwenn entèprèt: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Nou fèmen demann ou an: pèsonn pa t di alè ki lang ou te vle di.

    Jan li te ekri: { $language }
    Kilè: { DATETIME($startsAt) }

    Si ou bezwen yon entèprèt toujou, tanpri voye yon nouvo demann epi di ki lang.
    .subject = Demann fèmen, nou pa konnen ki lang: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Demann ou an gen yon nouvo lè. Se { -coordinator } a ki chanje l.

    Lang: { $language }
    Lè anvan an: { DATETIME($oldStartsAt) }
    Nouvo lè a: { DATETIME($newStartsAt) }

    N ap mande entèprèt yo kounye a pou nouvo lè a.
    .subject = Nouvo lè: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Nou fèmen sesyon sa a, paske pèsonn pa t di nou li fini.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Si gen yon bagay ki pa kòrèk, tanpri fè { -coordinator } a konnen sa.
    .subject = Sesyon fèmen: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Demann ou an anile. Pèsonn p ap vini.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Si ou bezwen yon entèprèt toujou, tanpri voye yon nouvo demann.
    .subject = Demann anile: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } pa kapab vini ankò. Nou deja ap chèche yon lòt entèprèt, epi demann ou an pase anvan lòt yo.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }

    Ou pa bezwen fè anyen. N ap fè w konnen depi yon moun aksepte.
    .subject = N ap chèche yon lòt entèprèt: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Ou ekri “{ $input }”. Nou bezwen konnen ki lang li ye egzakteman anvan nou mande yon entèprèt.

    { $hasCandidates ->
        [yes] Tanpri mande moun nan kilès nan lang sa yo li ye, epi chwazi l nan { -brand-name }:
       *[no] Tanpri mande moun nan ki jan lang lan rele, oswa nan ki peyi ak ki vil li soti.
    }
    { $candidates }
    .subject = Ki lang? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Nou poko konnen ki lang moun nan bezwen, kidonk nou poko mande okenn entèprèt. { -coordinator } a wè demann ou an, epi l ap ede chèche konnen.

    { $hasVendor ->
        [yes] Yon entèprèt nan konpayi sa a ka ede nan telefòn pou konnen ki lang li ye: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Nòt: { $accessHint }
       *[no] { "" }
    }

    Si ou vin konnen ki lang li ye, tanpri chwazi l nan { -brand-name }. N ap kòmanse chèche depi nou konnen l.
    .subject = Ki lang moun nan bezwen?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Ou te mande lang sa a: { $requested }. Nou gen yon moun ki entèprete lang sa a: { $near }.

    Tanpri mande moun nan si li konprann { $near } byen, epi reponn nan { -brand-name }. Si li pa konprann li byen, reponn non: n ap kontinye chèche { $requested }.
    .subject = Èske { $near } ka sèvi nan plas { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } nan wout, men l ap rive anviwon { $lateMinutes ->
        [1] { $lateMinutes } minit an reta
       *[other] { $lateMinutes } minit an reta
    }. Tanpri tann.
    .subject = Entèprèt ou a ap rive an reta

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Yo pwolonje sesyon an: { $extraMinutes ->
        [1] { $extraMinutes } minit anplis
       *[other] { $extraMinutes } minit anplis
    }.

    Lang: { $language }
    Nouvo lè pou l fini: { DATETIME($endsAt) }
    .subject = Sesyon an pwolonje: { $language }, jiska { DATETIME($endsAt, timeStyle: "short") }

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
    Sesyon an ap kòmanse nan { $inMinutes ->
        [1] { $inMinutes } minit
       *[other] { $inMinutes } minit
    }.

    Lang: { $language }
    Kilè: { DATETIME($startsAt) }
    Kijan: { modality-name }
    { $hasPlace ->
        [yes] Ki kote: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nimewo entèprèt la ap rele: { $join }
               *[video] Lyen: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Talè konsa: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, { -desk } vil ou a. Nan { -brand-name }, ou ka chwazi lang ou ak fason pou nou kontakte w.
