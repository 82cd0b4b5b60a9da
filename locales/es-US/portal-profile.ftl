# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Mis ajustes
profile-saved = Sus ajustes se guardaron.
# Above the form when something is wrong in it.
profile-problems = No se guardó nada. Revise lo que está marcado.

## Being told

# Heading.
profile-language = Idioma de los mensajes
profile-language-hint = En este idioma recibe el correo electrónico y los mensajes de texto. El idioma de estas páginas se elige abajo en cada página.
# Heading. The inbox is always on.
profile-channels = Cómo le avisamos
profile-channels-hint = Todo está también en sus mensajes de este portal.
profile-by-email = Por correo electrónico
# Label of a field.
profile-email = Dirección de correo electrónico
profile-email-wrong = Esto no es una dirección de correo electrónico. Una dirección se ve así: name@example.org.
profile-email-missing = Indique la dirección a la que le escribimos.
profile-by-sms = Por mensaje de texto
# Label of a field.
profile-phone = Número de teléfono celular
profile-phone-wrong = Indique un número de teléfono con su código de área, como (973) 555-0100.
profile-phone-missing = Indique el número al que le escribimos.

## Quiet hours

# Heading.
profile-quiet = Horas de descanso
profile-quiet-hint = En estas horas no le molestamos. Lo que se refiere a una sesión que comienza antes de que terminen le llega de todos modos.
# Label of a field for a time.
profile-quiet-from = Desde
# Label of a field for a time.
profile-quiet-until = Hasta
profile-quiet-incomplete = Indique las dos horas, o deje las dos vacías.
profile-quiet-unreadable = Esto no es una hora. Escríbala así: 22:00.
profile-quiet-same = Indique dos horas distintas.
profile-quiet-too-many = Son demasiadas. Indique siete como máximo.
# A box to tick.
profile-urgent = Pueden molestarme en mis horas de descanso cuando alguien necesita intérprete ahora
# Button.
profile-save = Guardar mis ajustes

## The calendar

# Heading.
profile-calendar = Mis sesiones en mi calendario
profile-calendar-hint = Los programas de calendario pueden mostrar sus sesiones. Necesitan una dirección privada, que se muestra una sola vez. Quien la conoce puede ver sus sesiones.
profile-calendar-on = Su calendario tiene una dirección.
profile-calendar-off = Su calendario todavía no tiene dirección.
# Label of the address, after it was made.
profile-calendar-address = Su dirección privada. Cópiela ahora en su programa de calendario:
profile-calendar-shown = La dirección se creó antes y no se muestra otra vez. Si no la tiene, cree una nueva.
# Button.
profile-calendar-renew = Crear una dirección nueva
profile-calendar-renew-hint = La dirección anterior deja de funcionar.
# Button.
profile-calendar-revoke = Quitar la dirección
