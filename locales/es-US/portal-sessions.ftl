# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Mis sesiones
# Heading.
sessions-running = En curso
# Heading.
sessions-upcoming = Próximas
sessions-empty = No tiene sesiones próximas. Cuando acepte una oferta, aparecerá aquí.
# Link to the offers.
sessions-offers = Ver mis ofertas
# Heading.
sessions-past = Terminadas
sessions-past-empty = Todavía nada.
# Link to what is over and older.
sessions-older = Anteriores
# Link back to the newest.
sessions-newest = Más recientes

## Where a session stands, in a word or two

sessions-status-confirmed = A su cargo
sessions-status-running = En curso
sessions-status-completed = Terminada
sessions-status-withdrawn = Devuelta
# The interpreter was reported as not having come.
sessions-status-no-show = Ausencia informada
sessions-status-cancelled = Cancelada

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Sesión: { $language }
session-page-confirmed = Esta sesión está a su cargo
session-page-running = Está en sesión
session-page-completed = Esta sesión terminó
session-page-withdrawn = Usted devolvió esta sesión
session-page-withdrawn-hint = Estamos buscando a otra persona. Gracias por avisar.
session-page-no-show = Se informó que usted no se presentó
session-page-no-show-hint = Si no es así, avise a la { -coordinator }.
session-page-cancelled = Ya no hace falta que asista
session-page-cancelled-hint = La sesión se canceló o cambió. Usted queda libre a esa hora. Gracias.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Llamar al { $number }
session-page-call-hint = Llame a este número cuando empiece la sesión. Esperan su llamada.
# Button that opens the video call.
session-page-video = Abrir la videollamada
# Label before the room.
session-page-room = Sala

## One session: what can be done

# Button.
session-page-start = Empezar la sesión
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Podrá empezar la sesión a partir de esta hora: { DATETIME($at) }.
# Button.
session-page-finish = La sesión terminó
session-page-finish-hint = Los minutos se cuentan hasta que toque aquí.
# Opens a form.
session-page-late = Voy a llegar tarde
# Label of a field.
session-page-late-minutes = ¿Con cuántos minutos de retraso?
# Button.
session-page-late-send = Avisarles
# Beside that field when what was typed cannot be.
session-page-late-wrong = Indique minutos enteros, de 1 a 240. Si no puede asistir, devuelva la sesión.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Ya saben que tiene { $minutes } minuto de retraso.
       *[other] Ya saben que tiene { $minutes } minutos de retraso.
    }
# Opens a form.
session-page-withdraw = No puedo asistir
session-page-withdraw-hint = Buscamos enseguida a otra persona. Cuanto antes avise, mejor para la persona que espera.
# Button.
session-page-withdraw-send = Devolver la sesión
# Shown instead of that form once the session has begun.
session-page-withdraw-not = La sesión ya empezó, así que no puede devolverla. Si no puede seguir, termínela: la persona que la pidió puede pedir a otra persona.
# Link back to the list.
session-page-all = Todas mis sesiones
