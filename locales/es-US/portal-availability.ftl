# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Disponible ahora
# Variables:
#   $until (Date) - until when
availability-now-on = Usted está disponible ahora, hasta esta hora: { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Usted está disponible ahora: así lo dice su horario.
availability-now-off = Usted no está disponible ahora.
# Label of a choice of hours.
availability-now-for = ¿Por cuánto tiempo?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
# Button.
availability-now-switch-on = Estoy disponible ahora
# Button. The weekly hours still count.
availability-now-switch-off = Desactivar
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Elija entre 1 y 24 horas.

## The hours of the week

# Title of the page.
availability-title = Mi horario
# Heading.
availability-week = Horario de la semana
availability-week-hint = Podemos preguntarle en estas horas. Deje vacío el día en que no esté disponible. Para una noche, indique las horas hasta la medianoche y, al día siguiente, las horas desde la medianoche.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Zona horaria: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Desde
# Label of a field for a time.
availability-until = Hasta
# Button: one more pair of fields for this day.
availability-week-more = Más horas este día
# Button.
availability-week-save = Guardar mi horario
availability-week-saved = Su horario está guardado.
# Above the form when something is wrong in it.
availability-week-problems = No se guardó nada. Revise lo que está marcado.
availability-week-incomplete = Indique las dos horas, o deje las dos vacías.
availability-week-unreadable = Esto no es una hora. Escríbala así: 14:30.
availability-week-backwards = El final debe ser después del comienzo. Para una noche, indique las horas hasta las 00:00 y, al día siguiente, las horas desde las 00:00.
availability-week-overlap = Estas horas coinciden con otras del mismo día.
availability-week-too-many = Son demasiadas. Indique diez como máximo por día.

## Days that are otherwise

# Heading.
availability-exceptions = Días libres y horas adicionales
availability-exceptions-empty = No hay ninguno. Si un día no va a estar, agréguelo aquí.
# What an entry says.
availability-exception-away = No disponible
# What an entry says.
availability-exception-extra = También disponible
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Desde: { DATETIME($from) }. Hasta: { DATETIME($until) }
# Button.
availability-exception-remove = Quitar
# Heading of the form.
availability-exception-add = Agregar días libres u horas adicionales
# Above two choices.
availability-exception-what = ¿Qué es?
# Label of a field for date and time.
availability-exception-from = Desde (fecha y hora)
# Label of a field for date and time.
availability-exception-until = Hasta (fecha y hora)
# Button.
availability-exception-send = Agregar
availability-exception-missing = Indique la fecha y la hora.
availability-exception-backwards = El final debe ser después del comienzo.
availability-exception-past = Esta hora ya pasó. Elija una posterior.
availability-exception-too-many = Tiene demasiados. Primero quite algunos.
