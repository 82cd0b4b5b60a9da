# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Компанії усного перекладу
vendors-none = У правилах не названо жодної компанії. Якщо у списку перекладачів нікого не знайдено, більше дзвонити нікому.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Якщо переклад потрібен зараз, а перекладача немає, компанію називаємо { $minutes ->
        [0] одразу
        [one] через { $minutes } хвилину
        [few] через { $minutes } хвилини
        [many] через { $minutes } хвилин
       *[other] через { $minutes } хвилини
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Якщо час узгоджено, за { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    } до завершення пошуку.
vendors-first = З тих, що відчинені й мають потрібну мову, називаємо першу в цьому списку.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Зателефонувати: { $number }
vendors-access = Як додзвонитися
vendors-languages = Мови
vendors-all-spoken = Усі розмовні мови, жодної жестової
vendors-hours = Години роботи
vendors-always = Цілодобово
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Зараз відчинено
# A badge.
vendors-closed = Зараз зачинено
vendors-settings = Компанії — частина правил. Їх змінює в налаштуваннях той, хто керує цим сервером.
