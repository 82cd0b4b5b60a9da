# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
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
        [yes] Une personne a besoin maintenant d’un ou d’une interprète en { $language }.
       *[no] Une personne a besoin d’un ou d’une interprète en { $language }.
    }

    Quand : { $immediate ->
        [yes] maintenant
       *[no] { DATETIME($startsAt) }
    }
    Durée : { duration }
    Comment : { modality-name }
    Pour : { $encounterType }
    { $hasPlace ->
        [yes] Où : { $place }
       *[no] { "" }
    }

    Merci d’accepter ou de refuser avant { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] d’ici { $answerMinutes } minute
        [many] d’ici { $answerMinutes } de minutes
       *[other] d’ici { $answerMinutes } minutes
    }). Si vous ne pouvez pas, votre refus nous aide à contacter plus vite quelqu’un d’autre.
    .subject = { $immediate ->
        [yes] Besoin immédiat : { $language }, { modality-name }
       *[no] Pouvez-vous interpréter ? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Un ou une collègue a accepté cette séance ; votre présence n’est plus nécessaire.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Merci de votre disponibilité. Cela ne vous sera pas compté défavorablement.
    .subject = Plus nécessaire : { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Cette séance n’est plus nécessaire. Vous n’avez rien à faire.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Merci de votre disponibilité. Cela ne vous sera pas compté défavorablement.
    .subject = Proposition retirée : { $language }, { DATETIME($startsAt) }

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
    Vous êtes l’interprète de cette séance. Merci.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }
    Durée : { duration }
    Comment : { modality-name }
    Pour : { $encounterType }
    { $hasPlace ->
        [yes] Où : { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numéro à appeler : { $join }
               *[video] Lien : { $join }
            }
           *[no] { "" }
        }
    }

    Si vous ne pouvez plus assurer cette séance, merci de vous désister dans { -brand-name } dès que possible, pour que nous puissions contacter quelqu’un d’autre.
    .subject = Confirmé : { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Cette séance a été annulée. Ce créneau est de nouveau libre pour vous, et vous n’avez rien à faire.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Merci de l’avoir acceptée.
    .subject = Séance annulée : { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Cette séance a été déplacée ; elle ne vous est donc plus attribuée.

    Langue : { $language }
    Ancien horaire : { DATETIME($oldStartsAt) }
    Nouvel horaire : { DATETIME($newStartsAt) }

    Si vous êtes disponible au nouvel horaire, nous pourrons vous contacter de nouveau.
    .subject = Séance déplacée : { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    On nous a signalé votre absence à cette séance.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    S’il s’agit d’une erreur, merci de le dire au { -coordinator }.
    .subject = Absence signalée : { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Nous cherchons un ou une interprète en { $language }. { $asked ->
        [0] Nous allons contacter les premiers interprètes.
        [one] Nous avons contacté { $asked } interprète jusqu’ici.
        [many] Nous avons contacté { $asked } d’interprètes jusqu’ici.
       *[other] Nous avons contacté { $asked } interprètes jusqu’ici.
    }

    Quand : { $immediate ->
        [yes] maintenant
       *[no] { DATETIME($startsAt) }
    }

    Vous n’avez rien à faire. Nous vous préviendrons dès que quelqu’un accepte.
    .subject = Recherche d’interprète : { $language }

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
    Nous avons trouvé votre interprète : { $interpreterName }.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }
    Durée : { duration }
    Comment : { modality-name }
    Pour : { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] L’interprète appellera ce numéro : { $join }
            [video] Lien : { $join }
           *[on_site] Où : { $join }
        }
       *[no] { "" }
    }
    .subject = Interprétation assurée : { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Nous n’avons pas encore trouvé d’interprète en { $language }. { $asked ->
        [0] Jusqu’ici, il n’y avait personne à contacter.
        [one] Nous avons contacté { $asked } interprète jusqu’ici.
        [many] Nous avons contacté { $asked } d’interprètes jusqu’ici.
       *[other] Nous avons contacté { $asked } interprètes jusqu’ici.
    }

    Quand : { DATETIME($startsAt) }

    Nous continuons à chercher et nous vous préviendrons dès que quelqu’un accepte.
    .subject = La recherche d’interprète continue : { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Aucun de nos interprètes en { $language } n’est disponible. Merci d’appeler maintenant cette entreprise :

    { $vendorName }
    Téléphone : { $vendorPhone }
    { $hasHint ->
        [yes] Remarque : { $accessHint }
       *[no] { "" }
    }

    Nous continuons à chercher et nous vous préviendrons si quelqu’un accepte.
    .subject = Pour avoir un interprète, merci d’appeler { $vendorName } : { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Nous sommes désolés : nous n’avons pas trouvé à temps d’interprète en { $language }. { $asked ->
        [0] Il n’y avait personne à contacter.
        [one] Nous avons contacté { $asked } interprète.
        [many] Nous avons contacté { $asked } d’interprètes.
       *[other] Nous avons contacté { $asked } interprètes.
    }

    Quand : { DATETIME($startsAt) }

    Vous pouvez envoyer une nouvelle demande pour un autre moment ou vous adresser au { -coordinator }.
    .subject = Pas d’interprète : { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Nous avons clos votre demande : personne n’a précisé à temps de quelle langue il s’agissait.

    Langue indiquée : { $language }
    Quand : { DATETIME($startsAt) }

    Si vous avez toujours besoin d’un ou d’une interprète, merci d’envoyer une nouvelle demande en précisant la langue.
    .subject = Demande close, langue non précisée : { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Votre demande a un nouvel horaire. Le changement a été fait par le { -coordinator }.

    Langue : { $language }
    Ancien horaire : { DATETIME($oldStartsAt) }
    Nouvel horaire : { DATETIME($newStartsAt) }

    Nous contactons maintenant des interprètes pour le nouvel horaire.
    .subject = Nouvel horaire : { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Nous avons clos cette séance, car personne ne nous a dit qu’elle était terminée.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Si quelque chose n’est pas exact, merci de le dire au { -coordinator }.
    .subject = Séance close : { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Votre demande est annulée. Personne ne viendra.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Si vous avez toujours besoin d’un ou d’une interprète, merci d’envoyer une nouvelle demande.
    .subject = Demande annulée : { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } ne peut plus assurer cette séance. Nous cherchons déjà quelqu’un d’autre, et votre demande passe en premier.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }

    Vous n’avez rien à faire. Nous vous préviendrons dès que quelqu’un accepte.
    .subject = Nouvelle recherche d’interprète : { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Vous avez écrit « { $input } ». Nous devons connaître la langue exacte avant de contacter des interprètes.

    { $hasCandidates ->
        [yes] Merci de demander à la personne laquelle de ces langues est la sienne, et de la choisir dans { -brand-name } :
       *[no] Merci de demander à la personne le nom de sa langue, ou de quel pays et de quelle ville elle vient.
    }
    { $candidates }
    .subject = Quelle langue ? « { $input } »

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Nous ne savons pas encore quelle langue est nécessaire ; nous n’avons donc encore contacté aucun interprète. Votre demande est suivie par le { -coordinator }, qui aidera à déterminer la langue.

    { $hasVendor ->
        [yes] Cette entreprise peut aider par téléphone à déterminer la langue : { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Remarque : { $accessHint }
       *[no] { "" }
    }

    Si vous apprenez de quelle langue il s’agit, merci de la choisir dans { -brand-name }. Nous commencerons à chercher dès qu’elle sera connue.
    .subject = Quelle langue est nécessaire ?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Vous avez demandé une interprétation en { $requested }. Nous avons quelqu’un qui interprète en { $near }.

    Merci de demander à la personne que vous recevez si elle comprend bien cette autre langue ({ $near }) et de répondre dans { -brand-name }. Si elle ne la comprend pas bien, répondez non : nous continuons à chercher une interprétation en { $requested }.
    .subject = { $near } à la place de { $requested } : est-ce possible ?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } est en route, avec un retard d’environ { $lateMinutes ->
        [one] { $lateMinutes } minute
        [many] { $lateMinutes } de minutes
       *[other] { $lateMinutes } minutes
    }. Merci de patienter.
    .subject = Votre interprète aura du retard

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    La séance est prolongée de { $extraMinutes ->
        [one] { $extraMinutes } minute
        [many] { $extraMinutes } de minutes
       *[other] { $extraMinutes } minutes
    }.

    Langue : { $language }
    Nouvelle fin : { DATETIME($endsAt) }
    .subject = Séance prolongée : { $language }, jusqu’à { DATETIME($endsAt, timeStyle: "short") }

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
    La séance commence dans { $inMinutes ->
        [one] { $inMinutes } minute
        [many] { $inMinutes } de minutes
       *[other] { $inMinutes } minutes
    }.

    Langue : { $language }
    Quand : { DATETIME($startsAt) }
    Comment : { modality-name }
    { $hasPlace ->
        [yes] Où : { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] L’interprète appellera ce numéro : { $join }
               *[video] Lien : { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Bientôt : { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, le { -desk } de votre ville. Vous pouvez choisir votre langue et la façon dont nous vous joignons dans { -brand-name }.
