# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
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
        [yes] Oferta, para ahora mismo: { $language }
       *[no] Oferta: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Hasta { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = sí, 2 { $code } = no

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
    Queda a su cargo: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Dónde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Llame al { $join }
               *[video] Enlace: { $join }
            }
           *[no] Más en { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Se canceló: { $language }, { DATETIME($startsAt) }. Usted queda libre a esa hora. Gracias por haber aceptado.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Cambio: { $language }, { DATETIME($oldStartsAt) }. Ahora: { DATETIME($newStartsAt) }. Queda libre; quizás preguntemos.

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
    Hay intérprete: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Llamará al { $join }
            [video] Enlace: { $join }
           *[on_site] Dónde: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Todavía sin intérprete: { $language }, { DATETIME($startsAt) }. Seguimos buscando y le avisaremos.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: no tenemos intérprete libre. Llame ahora a { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Lo sentimos, no hubo intérprete: { $language }, { DATETIME($startsAt) }. Puede enviar otra solicitud.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Solicitud cerrada, no se supo el idioma: "{ $language }", { DATETIME($startsAt) }. Envíe una nueva.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Nueva hora: { $language }, { DATETIME($newStartsAt) } (antes: { DATETIME($oldStartsAt) }). Estamos preguntando.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Se canceló: { $language }, { DATETIME($startsAt) }. No irá nadie. Si hace falta, envíe otra solicitud.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } no puede ir: { $language }, { DATETIME($startsAt) }. Ya buscamos a otra persona.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = ¿Qué idioma es "{ $input }"? Pregunte a la persona y responda en { -brand-name } para poder buscar.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Hay { $near }; usted pidió { $requested }. ¿La persona lo entiende bien? Responda en { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } llegará unos { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } minutos
    } tarde. Por favor, espere.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } minutos
    } más, hasta { DATETIME($endsAt, timeStyle: "short") }.

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
    Pronto: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Dónde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número: { $join }
               *[video] Enlace: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = sí, si, s, acepto, sí acepto, si acepto, puedo, sí puedo, si puedo, claro, de acuerdo, vale, bueno, ok, okay
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = no, n, no puedo, no acepto, rechazo, no gracias, lo siento no, imposible

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Queda a su cargo, gracias: { $language }, { DATETIME($startsAt) }. Le mandamos los detalles.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Usted dijo que no: { $language }, { DATETIME($startsAt) }. Gracias por avisar; preguntamos a otra persona.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Otra persona aceptó antes: { $language }, { DATETIME($startsAt) }. Gracias; no cuenta en contra de usted.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = El plazo para responder terminó: { $language }, { DATETIME($startsAt) }. No tiene que hacer nada. Gracias.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Ya no es necesario: { $language }, { DATETIME($startsAt) }. No tiene que hacer nada. Gracias.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Usted ya dijo que sí: { $language }, { DATETIME($startsAt) }. Si no puede ir, avísenos en { -brand-name }.
       *[declined] Usted ya dijo que no: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = No pudimos dársela: { $language }, { DATETIME($startsAt) }. Quizás tenga otra a esa hora. Vea { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = No entendimos. { $language }, { DATETIME($startsAt) }: responda 1 { $code } = sí, 2 { $code } = no
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Hay varias ofertas. Responda con el código: { $language }, { DATETIME($startsAt) }: 1 { $code } = sí, 2 { $code } = no
# No offer is open for them.
sms-reply-nothing-open = Ahora no hay ninguna oferta abierta para usted. No tiene que hacer nada. Para recibir ayuda, responda HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = No conocemos el código { $code }. Mire el mensaje de la oferta y responda otra vez, por favor.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Algo falló de nuestra parte y no se cambió nada. Por favor, responda otra vez en unos minutos.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Ofertas: 1 = sí, 2 = no. STOP: no más mensajes. { $hasPhone ->
        [yes] Una persona: { $phone }
       *[no] Preguntas: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: ya no recibirá mensajes de texto nuestros. Con START los recibe otra vez.
# Answer to START.
sms-reply-started = { -brand-name }: vuelve a recibir mensajes de texto. Puede haber cargos de su compañía. STOP: no más. HELP: ayuda.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: no conocemos este número. Por favor, consulte a la { -coordinator }.
