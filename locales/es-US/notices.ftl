# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
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
        [yes] Alguien necesita ahora mismo un servicio de interpretación: { $language }.
       *[no] Alguien necesita un servicio de interpretación: { $language }.
    }

    Cuándo: { $immediate ->
        [yes] ahora
       *[no] { DATETIME($startsAt) }
    }
    Duración: { duration }
    Cómo: { modality-name }
    Para: { $encounterType }
    { $hasPlace ->
        [yes] Dónde: { $place }
       *[no] { "" }
    }

    Por favor, acepte o rechace antes de esta hora: { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] plazo: { $answerMinutes } minuto
       *[other] plazo: { $answerMinutes } minutos
    }). Si no puede, al rechazar nos ayuda a preguntar antes a otra persona.
    .subject = { $immediate ->
        [yes] Se necesita ahora: { $language }, { modality-name }
       *[no] ¿Puede interpretar? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Otra persona del equipo ya aceptó esta sesión, así que no hace falta que usted haga nada.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Gracias por su disponibilidad. Esto no cuenta en contra de usted.
    .subject = Ya no es necesario: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Esta sesión ya no es necesaria. Usted no tiene que hacer nada.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Gracias por su disponibilidad. Esto no cuenta en contra de usted.
    .subject = Oferta retirada: { $language }, { DATETIME($startsAt) }

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
    Esta sesión queda a su cargo. Muchas gracias.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }
    Duración: { duration }
    Cómo: { modality-name }
    Para: { $encounterType }
    { $hasPlace ->
        [yes] Dónde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número al que debe llamar: { $join }
               *[video] Enlace: { $join }
            }
           *[no] { "" }
        }
    }

    Si ya no puede asistir, avísenos en { -brand-name } lo antes posible, para que podamos preguntar a otra persona.
    .subject = Confirmado: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Esta sesión se canceló. Usted queda libre a esa hora y no tiene que hacer nada.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Gracias por haberla aceptado.
    .subject = Sesión cancelada: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Esta sesión se cambió a otra hora, así que ya no está a su cargo.

    Idioma: { $language }
    Antes: { DATETIME($oldStartsAt) }
    Nueva hora: { DATETIME($newStartsAt) }

    Si usted está disponible a la nueva hora, es posible que volvamos a preguntarle.
    .subject = Cambio de hora: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Se informó que usted no se presentó a esta sesión.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Si es un error, por favor avise a la { -coordinator }.
    .subject = Ausencia registrada: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Estamos buscando intérprete de { $language }. { $asked ->
        [0] Vamos a preguntar a los primeros intérpretes.
        [one] Hasta ahora hemos preguntado a { $asked } intérprete.
       *[other] Hasta ahora hemos preguntado a { $asked } intérpretes.
    }

    Cuándo: { $immediate ->
        [yes] ahora
       *[no] { DATETIME($startsAt) }
    }

    Usted no tiene que hacer nada. Le avisaremos en cuanto alguien acepte.
    .subject = Buscamos intérprete: { $language }

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
    Ya tiene intérprete: { $interpreterName }.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }
    Duración: { duration }
    Cómo: { modality-name }
    Para: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Número al que llamará la persona intérprete: { $join }
            [video] Enlace: { $join }
           *[on_site] Dónde: { $join }
        }
       *[no] { "" }
    }
    .subject = Ya tiene intérprete: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Todavía no hemos encontrado intérprete de { $language }. { $asked ->
        [0] Hasta ahora no había nadie a quien preguntar.
        [one] Hasta ahora hemos preguntado a { $asked } intérprete.
       *[other] Hasta ahora hemos preguntado a { $asked } intérpretes.
    }

    Cuándo: { DATETIME($startsAt) }

    Seguimos buscando y le avisaremos en cuanto alguien acepte.
    .subject = Seguimos buscando intérprete: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Ninguno de nuestros intérpretes de { $language } está disponible. Por favor, llame ahora a esta empresa:

    { $vendorName }
    Teléfono: { $vendorPhone }
    { $hasHint ->
        [yes] Nota: { $accessHint }
       *[no] { "" }
    }

    Seguimos buscando y le avisaremos si alguien acepta.
    .subject = Por favor, llame a { $vendorName } para obtener intérprete: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Lo sentimos: no pudimos encontrar a tiempo intérprete de { $language }. { $asked ->
        [0] No había nadie a quien preguntar.
        [one] Preguntamos a { $asked } intérprete.
       *[other] Preguntamos a { $asked } intérpretes.
    }

    Cuándo: { DATETIME($startsAt) }

    Puede enviar una nueva solicitud para otra hora o acudir a la { -coordinator }.
    .subject = No encontramos intérprete: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Cerramos su solicitud: nadie indicó a tiempo de qué idioma se trataba.

    Escrito como: { $language }
    Cuándo: { DATETIME($startsAt) }

    Si todavía necesita intérprete, por favor envíe una nueva solicitud e indique el idioma.
    .subject = Solicitud cerrada, idioma sin aclarar: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Su solicitud tiene una nueva hora. La cambió la { -coordinator }.

    Idioma: { $language }
    Antes: { DATETIME($oldStartsAt) }
    Ahora: { DATETIME($newStartsAt) }

    Ya estamos preguntando a intérpretes para la nueva hora.
    .subject = Nueva hora: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Cerramos esta sesión porque nadie nos avisó de que había terminado.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Si algo no es correcto, por favor avise a la { -coordinator }.
    .subject = Sesión cerrada: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Su solicitud quedó cancelada. No vendrá nadie.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Si todavía necesita intérprete, por favor envíe una nueva solicitud.
    .subject = Solicitud cancelada: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } ya no puede asistir. Ya estamos buscando a otra persona, y su solicitud va primero.

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }

    Usted no tiene que hacer nada. Le avisaremos en cuanto alguien acepte.
    .subject = Buscamos otro intérprete: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Usted escribió “{ $input }”. Necesitamos saber el idioma exacto antes de preguntar a un intérprete.

    { $hasCandidates ->
        [yes] Por favor, pregunte a la persona cuál de estos es y elíjalo en { -brand-name }:
       *[no] Por favor, pregunte a la persona el nombre del idioma, o de qué país y pueblo viene.
    }
    { $candidates }
    .subject = ¿Qué idioma es? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Todavía no sabemos qué idioma se necesita, así que aún no hemos consultado a ningún intérprete. La { -coordinator } ve su solicitud y ayudará a averiguarlo.

    { $hasVendor ->
        [yes] Un intérprete de esta empresa puede ayudar por teléfono a averiguar el idioma: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Nota: { $accessHint }
       *[no] { "" }
    }

    Si averigua el idioma, por favor, elíjalo en { -brand-name }. Empezaremos a buscar en cuanto se sepa.
    .subject = ¿Qué idioma se necesita?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Usted pidió este idioma: { $requested }. Tenemos a alguien que interpreta este otro: { $near }.

    Por favor, pregunte a la persona si entiende bien el segundo ({ $near }) y responda en { -brand-name }. Si no lo entiende bien, responda que no: seguiremos buscando el primero ({ $requested }).
    .subject = ¿Serviría { $near } en lugar de { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } va en camino y llegará con un retraso aproximado de { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } minutos
    }. Por favor, espere.
    .subject = Su intérprete llegará tarde

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    La sesión se prolonga { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } minutos
    }.

    Idioma: { $language }
    Nueva hora de término: { DATETIME($endsAt) }
    .subject = Sesión prolongada: { $language }, hasta { DATETIME($endsAt, timeStyle: "short") }

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
    { $inMinutes ->
        [one] Falta { $inMinutes } minuto para que comience la sesión.
       *[other] Faltan { $inMinutes } minutos para que comience la sesión.
    }

    Idioma: { $language }
    Cuándo: { DATETIME($startsAt) }
    Cómo: { modality-name }
    { $hasPlace ->
        [yes] Dónde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número al que llamará la persona intérprete: { $join }
               *[video] Enlace: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Pronto: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, el { -desk } de su ciudad. En { -brand-name } usted puede elegir su idioma y la manera de recibir avisos.
