# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Statystyki serwisu
# Label of a list of months.
figures-month = Miesiąc
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Pokaż
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = W tym miesiącu było mniej niż { $smallest } zgłoszeń. Tak małych liczb tu nie podajemy: liczby nie mogą wskazywać na konkretną osobę.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Grupy, w których było mniej niż { $smallest } zgłoszeń, są liczone razem z innymi, aby żadna liczba nie wskazywała na konkretną osobę.
# Under the tables.
figures-what-counts = Nie są liczone zgłoszenia, które wydział wycofał, zanim kogoś znaleziono. Czas oczekiwania dotyczy osób, które potrzebowały tłumaczenia od razu.
# Heading.
figures-all = Wszystko razem
# Heading, and title of a table.
figures-by-language = Według języka
# Heading, and title of a table.
figures-by-department = Według wydziału
# Heading of a column.
figures-language = Język
# Heading of a column.
figures-department = Wydział
# Heading of a column, and label.
figures-requests = Zgłoszenia
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Obsłużone
# Heading of a column, and label; the value is a duration.
figures-wait = Połowa czekała najwyżej
# Heading of a column, and label; the value is a duration.
figures-wait-long = Dziewięć na dziesięć czekało najwyżej
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = Pozostałe razem: { $groups }
# Stands in the place of a language that nobody identified.
figures-unknown-language = Nieznany
# Stands in the place of a duration.
figures-no-wait = zbyt mało danych
# Describes a bar chart to screen readers.
figures-chart = Zgłoszenia i obsłużona część z nich. Tabela poniżej podaje to samo w liczbach.
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
