# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
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
        [yes] À interpréter maintenant : { $language }
       *[no] À interpréter : { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Avant { DATETIME($expiresAt, timeStyle: "short") } : 1 { $code } = oui, 2 { $code } = non

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
    Confirmé, c’est vous : { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Où : { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Appelez le { $join }
               *[video] Lien : { $join }
            }
           *[no] Détails dans { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Annulé : { $language }, { DATETIME($startsAt) }. Vous êtes libre à cette heure. Merci d’avoir accepté.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Changé : { $language }, { DATETIME($oldStartsAt) } → { DATETIME($newStartsAt) }. Vous êtes libre ; nouvelle offre possible.

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
    Interprète : { $interpreterName } ; { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Appellera le { $join }
            [video] Lien : { $join }
           *[on_site] Où : { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Pas encore d’interprète : { $language }, { DATETIME($startsAt) }. Nous cherchons toujours et vous préviendrons.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language } : pas d’interprète libre. Appelez maintenant { $vendorName } : { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Désolés, pas d’interprète trouvé : { $language }, { DATETIME($startsAt) }. Vous pouvez refaire une demande.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Demande close, langue inconnue : “{ $language }”, { DATETIME($startsAt) }. Merci d’en envoyer une autre.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Nouvel horaire : { $language }, { DATETIME($newStartsAt) } (avant : { DATETIME($oldStartsAt) }). Recherche en cours.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Annulé : { $language }, { DATETIME($startsAt) }. Personne ne viendra. Au besoin, refaites une demande.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } ne peut venir : { $language }, { DATETIME($startsAt) }. Nouvelle recherche en cours.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Quelle langue est “{ $input }” ? Merci de demander à la personne et de répondre dans { -brand-name }.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Demandé : { $requested }. Nous avons : { $near }. La personne le comprend-elle bien ? Répondez dans { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } aura environ { $lateMinutes ->
        [one] { $lateMinutes } minute
        [many] { $lateMinutes } de minutes
       *[other] { $lateMinutes } minutes
    } de retard. Merci de patienter.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language } : { $extraMinutes ->
        [one] { $extraMinutes } minute
        [many] { $extraMinutes } de minutes
       *[other] { $extraMinutes } minutes
    } de plus, jusqu’à { DATETIME($endsAt, timeStyle: "short") }.

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
    Bientôt : { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Où : { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numéro : { $join }
               *[video] Lien : { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = oui, oui je peux, je peux, j'accepte, j’accepte, jaccepte, accepte, d'accord, d’accord, daccord, dac, c'est bon, c’est bon, volontiers, oui merci, ok, okay
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = non, n, je ne peux pas, je peux pas, je refuse, refuse, non merci, impossible, pas possible, pas disponible, indisponible, désolé non, désolée non

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = C’est à vous, merci : { $language }, { DATETIME($startsAt) }. Les détails suivent.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Vous avez dit non : { $language }, { DATETIME($startsAt) }. Merci de votre réponse ; nous demandons ailleurs.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Quelqu’un a été plus rapide : { $language }, { DATETIME($startsAt) }. Merci ; cela ne vous nuit en rien.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Le délai de réponse est passé : { $language }, { DATETIME($startsAt) }. Vous n’avez rien à faire. Merci.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Plus nécessaire : { $language }, { DATETIME($startsAt) }. Vous n’avez rien à faire. Merci.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Vous avez déjà dit oui : { $language }, { DATETIME($startsAt) }. Empêchement ? Dites-le dans { -brand-name }.
       *[declined] Vous avez déjà dit non : { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Impossible : { $language }, { DATETIME($startsAt) }. Peut-être une autre séance à cette heure. Voyez { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Nous n’avons pas compris : { $language }, { DATETIME($startsAt) } : répondez 1 { $code } = oui, 2 { $code } = non
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Plusieurs propositions. Répondez avec le code : { $language }, { DATETIME($startsAt) } : 1 { $code } = oui, 2 { $code } = non
# No offer is open for them.
sms-reply-nothing-open = Aucune proposition ouverte pour vous en ce moment. Vous n’avez rien à faire. Pour de l’aide, répondez HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Nous ne connaissons pas le code { $code }. Regardez le message de la proposition et répondez de nouveau.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Un problème est survenu de notre côté, rien n’a été modifié. Merci de répondre de nouveau dans quelques minutes.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Propositions : 1 = oui, 2 = non. STOP : fin des SMS. { $hasPhone ->
        [yes] Une personne : { $phone }
       *[no] Questions : { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name } : vous ne recevrez plus de SMS de notre part. Répondez START pour en recevoir de nouveau.
# Answer to START.
sms-reply-started = { -brand-name } : vous recevez de nouveau des SMS. Votre opérateur peut les facturer. STOP : arrêt, HELP : aide.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name } : nous ne connaissons pas ce numéro. Merci de vous adresser au { -coordinator }.
