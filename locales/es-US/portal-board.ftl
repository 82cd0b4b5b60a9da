# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Panel
# Heading of the requests for which nobody was found yet.
board-open = En búsqueda
board-none = Nadie está esperando. Las solicitudes nuevas aparecen aquí por sí solas.
# Heading of the requests that have an interpreter.
board-agreed = Acordadas y en sesión
board-agreed-none = No hay ninguna sesión acordada.
# Heading of a column.
board-language = Idioma
# Heading of a column.
board-age = Espera desde
# Heading of a column.
board-when = Cuándo
# Heading of a column; below it: by phone, by video, on site.
board-how = Cómo
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Consultas
# Heading of a column.
board-matter = Qué pasa
# Heading of a column.
board-who = Intérprete
board-now = Ahora
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } persona
       *[other] { $asked } personas
    }, { $waves ->
        [one] { $waves } ronda
       *[other] { $waves } rondas
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Solo se muestran las más urgentes: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Todavía no se sabe qué idioma es
board-matter-nobody = Por ahora no hay a quién preguntar
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Espera respuesta: ¿sirve { $language }?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } oferta espera respuesta
       *[other] { $count } ofertas esperan respuesta
    }
board-matter-looking = Ya respondieron todas las personas a quienes preguntamos. Seguimos buscando.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Se indicó esta empresa: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Fin de la búsqueda: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Debió empezar: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Llega con { $minutes ->
        [one] { $minutes } minuto de retraso
       *[other] { $minutes } minutos de retraso
    }
board-matter-agreed = Acordada
board-matter-in-session = En sesión

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Por qué: { $language }
# Stands in the place of the language.
why-unknown = no se sabe todavía
# A link: cancel, make longer, say which language it is.
why-request = La página de la solicitud
# A link back.
why-board = Panel
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Ronda { $wave }: { $state }
why-offer-open = espera respuesta
why-offer-accepted = aceptada
why-offer-declined = rechazada
why-offer-expired = sin respuesta a tiempo
why-offer-withdrawn = retirada
# Heading; best first.
why-askable = A quién se puede preguntar ahora
why-askable-none = A nadie.
# Heading.
why-helps = Qué ayudaría
why-helps-none = Ningún cambio por sí solo. Llame a una empresa o cambie la hora de la sesión.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Entonces podría hacerlo { $count } persona.
       *[other] Entonces podrían hacerlo { $count } personas.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Encontrarse { $modality ->
        [on_site] en persona
        [phone] por teléfono
       *[video] por video
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Confirmar que este idioma sirve: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Anotar que la persona acepta este idioma: { $language }.
why-help-gender = Permitir intérpretes de cualquier género.
why-help-radius = Preguntar a personas que están más lejos.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Empezar { $minutes ->
        [one] { $minutes } minuto más tarde.
       *[other] { $minutes } minutos más tarde.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Empezar { $minutes ->
        [one] { $minutes } minuto antes.
       *[other] { $minutes } minutos antes.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Esperar hasta esta hora: { DATETIME($until) }.
# Heading.
why-not = A quién no se pregunta, y por qué
why-not-none = Nadie más interpreta este idioma ni uno cercano.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = ¿Por qué no esta persona?
# Under the field.
why-person-hint = El nombre como está en la lista, o su comienzo.
# Button beside the field.
why-person-ask = Ver
why-person-nobody = Nadie en la lista tiene este nombre.
# Variables:
#   $name (String) - name of a person
why-person-fits = Nada impide preguntar a { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = no está en la lista activa
why-reason-language = no interpreta este idioma
why-reason-near-language-unconfirmed = interpreta un idioma cercano que nadie confirmó
why-reason-consent-missing = interpreta un segundo idioma para el que nadie anotó el consentimiento
why-reason-modality = no trabaja de esta forma
why-reason-qualification-missing = no tiene la calificación
why-reason-qualification-expired = su calificación venció
why-reason-not-available = no está disponible a esa hora
why-reason-overlap = tiene otra sesión a esa hora
why-reason-travel = no podría llegar a tiempo
why-reason-distance = está demasiado lejos
why-reason-excluded = está fuera de esta solicitud por exclusión
why-reason-declined-before = ya la rechazó o la devolvió antes
why-reason-gender = se pidió otro género
why-reason-already-asked = ya se le preguntó
why-reason-budget = por ahora ya se le preguntó bastantes veces
why-reason-quiet-hours = está en sus horas de descanso

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Asignar
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Asignar a { $name }
# Stands above a list of rules.
assign-breaks = Esto no cumple estas reglas:
# A button: whoever presses it has read the rules above it.
assign-anyway = Asignar de todos modos
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } tiene otra sesión a esa hora. Nadie puede tener dos sesiones a la vez.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Esto no fue posible: { $reason }
