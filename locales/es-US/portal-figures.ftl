# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Cifras del servicio
# Label of a list of months.
figures-month = Mes
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Mostrar
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = En este mes hubo menos de { $smallest } solicitudes. Tan pocas no se cuentan aquí: las cifras no deben señalar a una persona.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Los grupos de menos de { $smallest } solicitudes se cuentan junto con otros, para que ninguna cifra señale a una persona.
# Under the tables.
figures-what-counts = No se cuentan las solicitudes que un departamento retiró antes de que se encontrara a alguien. La espera es la de las personas que necesitaban a alguien de inmediato.
# Heading.
figures-all = Todo en conjunto
# Heading, and title of a table.
figures-by-language = Por idioma
# Heading, and title of a table.
figures-by-department = Por departamento
# Heading of a column.
figures-language = Idioma
# Heading of a column.
figures-department = Departamento
# Heading of a column, and label.
figures-requests = Solicitudes
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Atendidas
# Heading of a column, and label; the value is a duration.
figures-wait = La mitad esperó como máximo
# Heading of a column, and label; the value is a duration.
figures-wait-long = Nueve de cada diez esperaron como máximo
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Otros { $groups } en conjunto
# Stands in the place of a language that nobody identified.
figures-unknown-language = No se sabe
# Stands in the place of a duration.
figures-no-wait = muy pocas para decirlo
# Describes a bar chart to screen readers.
figures-chart = Solicitudes y la parte de ellas que se atendió. La tabla de abajo dice lo mismo en números.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } min { $seconds } seg
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } seg
