# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Empresas de interpretación
vendors-none = Las reglas no nombran ninguna empresa. Si no se encuentra a nadie en la lista de intérpretes, no hay a quién más llamar.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Para una sesión de ahora mismo, se nombra una empresa { $minutes ->
        [0] de inmediato, si no hay
        [one] tras { $minutes } minuto sin
       *[other] tras { $minutes } minutos sin
    } intérprete.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Para una hora acordada, { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } antes de que termine la búsqueda.
vendors-first = De las que están abiertas y tienen el idioma, se nombra la primera de esta lista.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Llamar al { $number }
vendors-access = Cómo comunicarse
vendors-languages = Idiomas
vendors-all-spoken = Todos los idiomas hablados, ninguna lengua de señas
vendors-hours = Horario
vendors-always = Día y noche
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Abierta ahora
# A badge.
vendors-closed = Cerrada ahora
vendors-settings = Las empresas son parte de las reglas. Quien administra este servidor las cambia en su configuración.
