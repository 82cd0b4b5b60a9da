# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Números do serviço
# Label of a list of months.
figures-month = Mês
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Mostrar
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Houve menos de { $smallest } pedidos neste mês. Tão poucos não são contados aqui: os números não devem indicar uma pessoa.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Grupos com menos de { $smallest } pedidos são contados junto com outros, para que nenhum número indique uma pessoa.
# Under the tables.
figures-what-counts = Não são contados os pedidos que um departamento retirou antes de se encontrar alguém. A espera é a de quem precisava de intérprete imediatamente.
# Heading.
figures-all = Tudo junto
# Heading, and title of a table.
figures-by-language = Por idioma
# Heading, and title of a table.
figures-by-department = Por departamento
# Heading of a column.
figures-language = Idioma
# Heading of a column.
figures-department = Departamento
# Heading of a column, and label.
figures-requests = Pedidos
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Atendidos
# Heading of a column, and label; the value is a duration.
figures-wait = A metade esperou no máximo
# Heading of a column, and label; the value is a duration.
figures-wait-long = Nove em cada dez esperaram no máximo
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Outros { $groups } juntos
# Stands in the place of a language that nobody identified.
figures-unknown-language = Não identificado
# Stands in the place of a duration.
figures-no-wait = poucos para dizer
# Describes a bar chart to screen readers.
figures-chart = Os pedidos e a parte deles que foi atendida. A tabela abaixo diz o mesmo em números.
# A short duration: minutes and seconds.
# Same as English: the same short forms
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } min { $seconds } s
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } s
