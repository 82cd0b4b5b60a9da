# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Pedir intérprete
# Heading of the first part.
ask-language = ¿Qué idioma?
# Label of the search field.
ask-language-search = Buscar un idioma
# Under the search field.
ask-language-search-hint = Escriba el nombre en cualquier idioma, lo mejor que pueda.
# Button beside the search field.
ask-language-find = Buscar
# Heading of the short list that is there before anybody searches.
ask-language-often = Los más pedidos
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = No sé bien qué idioma es
# Under that choice.
ask-language-not-sure-hint = Le ayudamos a averiguarlo.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } idioma para “{ $name }”. Elíjalo o siga escribiendo.
       *[other] { $count } idiomas para “{ $name }”. Elija uno o siga escribiendo.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” puede ser más de un idioma. Pregunte a la persona cuál de estos es el suyo.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = No conocemos “{ $name }”. ¿Es uno de estos?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = No conocemos “{ $name }”. Revise cómo se escribe, o elija “No sé bien qué idioma es” y le ayudamos a averiguarlo.
# The form was sent without a language.
ask-language-missing = Elija un idioma, o “No sé bien qué idioma es”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Que la persona señale su idioma

## Asking for an interpreter: when

ask-when = ¿Cuándo?
ask-when-now = Ahora
ask-when-at = A una hora fija
# Label of the field for date and time.
ask-when-date = Fecha y hora
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Hora de { $city }.
ask-when-missing = Elija “Ahora”, o indique la fecha y la hora.
ask-when-past = Esta hora ya pasó. Elija una posterior.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Falta demasiado tiempo. Elija una hora dentro de { $days } día como máximo.
       *[other] Falta demasiado tiempo. Elija una hora dentro de { $days } días como máximo.
    }

## Asking for an interpreter: how

ask-how = ¿Cómo?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] En persona
        [phone] Por teléfono
       *[video] Por video
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] El o la intérprete va adonde usted está.
        [phone] El o la intérprete le llama.
       *[video] Usted recibe un enlace.
    }
ask-how-missing = Elija cómo.
ask-how-signed = Las lenguas de señas necesitan video o un encuentro en persona.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Este tipo de encuentro solo es posible así: { $ways }.
# Label of the field for a telephone number.
ask-phone = ¿A qué número debe llamar el o la intérprete?
ask-phone-hint = Un teléfono que ambas personas puedan oír, con el altavoz encendido.
ask-phone-wrong = Indique un número de teléfono con su código de área, como (973) 555-0100.
# Label of the choice of a place.
ask-site = ¿Dónde?
# First line of that choice, while nothing is chosen.
ask-site-choose = Elija un lugar
ask-site-missing = Elija un lugar de la lista.
# There is no place to choose from.
ask-site-none = Todavía no hay lugares en la lista. Elija teléfono o video, o pida a la { -coordinator } que agregue el lugar.
ask-room = Sala
ask-room-hint = Un código corto, como 4-B. Puede dejarlo vacío.

## Asking for an interpreter: what for, and details

ask-what = ¿Para qué es?
ask-what-missing = Elija para qué es.
# Label of the choice of a department, where somebody works for several.
ask-department = ¿Para qué departamento?
ask-department-missing = Elija el departamento.
# Opens the part of the form that nobody has to fill in.
ask-details = Más detalles, si quiere
ask-duration = ¿Cuántos minutos?
ask-duration-hint = Si lo deja vacío, planeamos la duración habitual.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Indique minutos enteros, de { $shortest } a { $longest }.
       *[other] Indique minutos enteros, de { $shortest } a { $longest }.
    }
ask-gender = Género de quien interpreta
ask-gender-any = Sin preferencia
ask-gender-woman = Una mujer
ask-gender-man = Un hombre
ask-gender-non-binary = Una persona no binaria
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Solo es posible para: { $types }.
ask-gender-not-here = En este tipo de encuentro no se puede pedir el género de quien interpreta.
ask-case = Número de caso o expediente
ask-case-hint = Un código corto con un dígito. Nunca un nombre, ni nada sobre la persona.
ask-code-wrong = Solo un código corto con al menos un dígito: letras, dígitos y - _ / . # sin espacios.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Es demasiado largo: { $max } carácter como máximo.
       *[other] Es demasiado largo: { $max } caracteres como máximo.
    }
ask-proficiency = ¿Qué tan bien lo habla la persona?
ask-proficiency-unsaid = Sin indicar
ask-proficiency-fluent = Muy bien
ask-proficiency-conversational = Para la vida diaria
ask-proficiency-basic = Un poco
ask-source = ¿Quién lo dijo?
ask-source-person = La persona
ask-source-interpreter = Un o una intérprete
ask-source-companion = Familiares o amistades
ask-source-staff = Alguien del personal
ask-source-document = Un formulario o una carta
# Heading of the fields for further languages.
ask-further = Otros idiomas que servirían
ask-further-hint = El mejor primero. Solo usamos uno de estos si no encontramos a nadie para el idioma de arriba.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Otro idioma { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” no es un solo idioma claro. Escríbalo con más exactitud, o déjelo vacío.
ask-further-twice = Este idioma ya está indicado.
ask-further-proficiency-missing = Elija qué tan bien lo habla la persona.
ask-further-source-missing = Elija quién lo dijo.
# The button that sends the form.
ask-send = Buscar intérprete
# Stands above the form when something in it is not right.
ask-problems = Falta algo. Por favor, revise las partes marcadas.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Ya hizo una solicitud con esta página. Si necesita otro intérprete más, envíela de nuevo.
# Stands beside a field for which there is no better explanation.
ask-check-this = Por favor, revise esto.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Yo hablo …
# To the member of staff.
speak-lead = Gire la pantalla hacia la persona para que toque su propio idioma.
# Heading: languages that people ask for most often in this city.
speak-often = Los más frecuentes aquí
# Heading of the sign languages, read out by screen readers.
speak-signed = Lenguas de señas
# A link to the long list of all languages in Latin letters.
speak-more-latin = Todos los idiomas con estas letras
# A link back to the short list.
speak-fewer = La lista corta
# A choice: the person does not find their language.
speak-not-here = Mi idioma no está aquí
# A link.
speak-back = Volver a los idiomas

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Estamos llamando a un intérprete que habla su idioma.
speak-free = No le cuesta nada.
speak-no-status = No se le preguntará por su estatus migratorio.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Todavía no tenemos estas frases en este idioma: { $language }. Muestre la imagen y señale el nombre del idioma.
# What the picture shows, for screen readers.
speak-picture = Dos personas hablan entre sí con la ayuda de un intérprete por teléfono.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Pedir intérprete: { $language }
# The same when the language is not known.
speak-ask-unknown = Pedir sin saber el idioma

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Intérprete de { $language }
# Title while nobody knows the language.
request-page-title-unknown = Intérprete: ¿qué idioma?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = ¿Qué idioma?
request-page-status-searching = Buscando
request-page-status-assigned = Ya hay intérprete
request-page-status-in-session = En sesión
request-page-status-completed = Terminada
request-page-status-cancelled = Cancelada
request-page-status-unfilled = No hubo nadie

## Following a request: while we look

request-page-searching = Estamos buscando intérprete
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Todavía no hemos preguntado a nadie.
        [one] Hemos preguntado a { $count } intérprete.
       *[other] Hemos preguntado a { $count } intérpretes.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] No falta ninguna respuesta.
        [one] Falta { $count } respuesta.
       *[other] Faltan { $count } respuestas.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Seguimos buscando hasta esta hora: { DATETIME($until) }.
request-page-may-close = Puede cerrar esta página o bloquear el teléfono. Seguimos buscando.
request-page-nobody-yet = Hasta ahora no hemos encontrado a nadie. Seguimos buscando.
# After an interpreter withdrew or was not understood.
request-page-ahead = Ahora esta solicitud va antes que las demás.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = No tiene que esperar: { $name } puede interpretar por teléfono ahora.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } puede averiguar por teléfono qué idioma es.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Llamar al { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Cuando contesten: { $hint }
request-page-vendor-after = ¿Ya interpretaron? Entonces cierre esta solicitud en “Cancelar esta solicitud”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = No hay nadie libre para { $language }, pero tal vez sí para { $near }. Pregunte a la persona: ¿entiende bien { $near }?
request-page-near-yes = Sí, eso sirve
request-page-near-no = No, sigan buscando
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = No hay nadie libre para { $language }, pero tal vez sí para { $near }. En este tipo de encuentro, solo la { -coordinator } puede decir si eso sirve.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = La persona aceptaría otro idioma
request-page-consent-hint = Solo si la persona de verdad está de acuerdo. Entonces buscamos también intérpretes de ese idioma.
request-page-consent-language = ¿Qué idioma?
request-page-consent-send = La persona acepta
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” no es un solo idioma claro. Escríbalo con más exactitud.
# Heading of the question.
request-page-which = ¿Qué idioma es?
# Above the languages to choose from.
request-page-which-these = Pregunte a la persona cuál de estos es el suyo.
# Nobody knows the language yet. What to ask.
request-page-which-open = Pregunte: ¿cómo se llama el idioma que usted habla en casa, y de qué país y pueblo viene?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Se escribió: “{ $text }”.
request-page-which-other = Otro idioma
request-page-which-send = Este es el idioma

## Following a request: an interpreter

request-page-found = Ya tiene intérprete
request-page-will-call = Su intérprete le llamará. Deje la línea libre.
request-page-video = Abrir la videollamada
request-page-on-site = Su intérprete va adonde usted está.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Hora de llegada: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Su intérprete se retrasará más o menos { $minutes } minuto. Nueva hora: { DATETIME($at, timeStyle: "short") }.
       *[other] Su intérprete se retrasará más o menos { $minutes } minutos. Nueva hora: { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Idioma en que interpreta: { $language }.
request-page-in-session = Está en sesión
# Variables:
#   $at (Date) - when the session started
request-page-since = Hora de comienzo: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Sesión terminada
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Se interpretó { $minutes } minuto.
       *[other] Se interpretaron { $minutes } minutos.
    }
request-page-cancelled = Esta solicitud se canceló
request-page-unfilled = No encontramos a nadie a tiempo
request-page-unfilled-hint = Lo sentimos. Pida otra vez, elija otra forma de encuentro o llame a la { -coordinator }.
request-page-ask-again = Pedir otra vez

## Following a request: what can be done

request-page-cancel = Cancelar esta solicitud
request-page-cancel-hint = Avisamos, con las gracias, a todas las personas a quienes preguntamos.
request-page-cancel-why = ¿Por qué?
request-page-cancel-not-needed = Ya no hace falta
request-page-cancel-served = Interpretó otra persona
request-page-cancel-mistake = Fue un error
request-page-cancel-yes = Sí, cancelarla
request-page-problem = No pudimos entendernos
request-page-problem-hint = Esto pasa, y nadie tiene la culpa. Terminamos esta sesión y buscamos a otra persona de inmediato, antes que otras solicitudes.
request-page-problem-again = Buscar a otra persona ahora
request-page-problem-other = Otra cosa salió mal
request-page-problem-kind = ¿Qué salió mal?
request-page-problem-connection = Se cortó la llamada o el video
request-page-problem-conduct = La conducta de quien interpretó
request-page-problem-something = Otra cosa
request-page-problem-only = Solo informarlo
request-page-problem-thanks = Gracias. Quedó anotado.
request-page-extend = Necesitamos más tiempo
request-page-extend-by = ¿Cuántos minutos más?
request-page-extend-send = Agregar el tiempo
request-page-finish = La sesión terminó
request-page-card = Ficha para el expediente
request-page-all = Todas las solicitudes
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Esto no se hizo. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Esta solicitud
request-page-label-interpreter = Intérprete
request-page-label-qualifications = Calificaciones
request-page-label-language = Idioma
request-page-label-when = Cuándo
request-page-label-now = Ahora
request-page-label-length = Duración
request-page-label-how = Cómo
request-page-label-for = Para
request-page-label-where = Dónde
request-page-label-room = Sala
request-page-label-number = Número
request-page-label-department = Departamento
request-page-label-case = Número de caso
request-page-label-status = Estado
request-page-label-asked-at = Pedida
request-page-label-started = Comenzó
request-page-label-minutes = Minutos
request-page-label-id = Solicitud

## The list of requests

request-list-title = Solicitudes
request-list-open = Abiertas
request-list-past = Terminadas
# Nothing is open.
request-list-empty = No hay nada abierto. Cuando tenga delante a alguien que habla otro idioma, pida intérprete: son tres toques.
request-list-none-past = Aquí aparecen las solicitudes terminadas.
request-list-older = Solicitudes anteriores
request-list-newest = Volver a las más recientes

## The card for the file

request-card-title = Solicitud de intérprete
# Under the card, on the screen only.
request-card-print = Imprima esta página con su navegador. La ficha no dice nada sobre la persona atendida.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Datos del { DATETIME($at) }.
request-card-back = Volver a la solicitud
