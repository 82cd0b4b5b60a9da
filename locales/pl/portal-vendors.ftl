# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Firmy tłumaczeniowe
vendors-none = Zasady nie wymieniają żadnej firmy. Jeśli nikogo z listy tłumaczy nie uda się znaleźć, nie ma do kogo więcej zadzwonić.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Gdy tłumaczenie jest potrzebne teraz, a nikogo nie znaleziono, firma jest podawana { $minutes ->
        [0] od razu
        [one] po { $minutes } minucie
        [few] po { $minutes } minutach
        [many] po { $minutes } minutach
       *[other] po { $minutes } minutach
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Przy ustalonym terminie: { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    } przed końcem poszukiwań.
vendors-first = Spośród tych, które są czynne i mają dany język, podawana jest pierwsza z tej listy.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Zadzwoń: { $number }
vendors-access = Jak się dodzwonić
vendors-languages = Języki
vendors-all-spoken = Wszystkie języki mówione, bez migowych
vendors-hours = Godziny
vendors-always = Całą dobę
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Teraz czynna
# A badge.
vendors-closed = Teraz nieczynna
vendors-settings = Firmy są częścią zasad. Zmienia je w ustawieniach osoba, która prowadzi ten serwer.
