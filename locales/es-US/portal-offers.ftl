# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Ofertas
# When there is none, for somebody who can be asked now.
offers-empty-available = En este momento nadie le pregunta. Una oferta nueva aparece aquí enseguida.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Ahora nadie le pregunta, porque usted no está disponible.
# Link to the page with the weekly hours.
offers-hours = Ver mi horario
# Heading of what became of the offers of the last hour.
offers-lately = En la última hora

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Oferta: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Se necesita ahora
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Pago
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Usted interpretaría en este idioma: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Verá la sala después de aceptar.
        [phone] Verá el número al que debe llamar después de aceptar.
       *[video] Verá el enlace después de aceptar.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Responda antes de esta hora: { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Queda menos de un minuto.
        [one] Queda { $minutes } minuto.
       *[other] Quedan { $minutes } minutos.
    }
# Button.
offer-page-accept = Aceptar
# Button.
offer-page-decline = Rechazar
# Link to the page of the offer.
offer-page-open = Abrir esta oferta
# Opens the reasons.
offer-page-decline-why = Rechazar y decir por qué
# Above the reasons.
offer-page-why = ¿Por qué?
offer-page-why-busy = Tengo otro compromiso a esa hora
offer-page-why-too-far = Queda demasiado lejos
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Conozco a las personas involucradas
offer-page-why-not-confident = No domino lo suficiente el idioma o el tema
offer-page-why-other = Otra razón
# Link back to the list.
offer-page-all = Todas mis ofertas

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = La sesión queda a su cargo
# Link.
offer-page-session = Abrir la sesión
# Heading, when the session did not stay theirs.
offer-page-was-yours = Usted aceptó esta oferta
offer-page-was-yours-hint = La sesión cambió desde entonces. En sus sesiones puede ver cómo está.
# Heading.
offer-page-taken = Otra persona del equipo la aceptó
offer-page-taken-hint = Gracias por su disponibilidad. Esto no cuenta en contra de usted.
# Heading.
offer-page-expired = Se acabó el tiempo para responder
offer-page-expired-hint = Ahora preguntamos a otra persona del equipo. Le preguntaremos de nuevo en otra ocasión.
# Heading: the request was cancelled.
offer-page-cancelled = Ya no es necesario
offer-page-cancelled-hint = La solicitud se canceló. Gracias por su disponibilidad. Esto no cuenta en contra de usted.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Esta oferta se retiró
offer-page-withdrawn-hint = La sesión cambió. Es posible que volvamos a preguntarle. Esto no cuenta en contra de usted.
# Heading: the reader declined.
offer-page-declined = Usted la rechazó
offer-page-declined-hint = Gracias por responder. Así podemos preguntar antes a otra persona del equipo.
