# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Компании устного перевода
vendors-none = В правилах не указана ни одна компания. Если в списке никого не удаётся найти, звонить больше некуда.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Если переводчик нужен сейчас и ещё не найден, компания предлагается { $minutes ->
        [0] сразу
        [one] через { $minutes } минуту
        [few] через { $minutes } минуты
        [many] через { $minutes } минут
       *[other] через { $minutes } минуты
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Если время назначено заранее, компания предлагается за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    } до конца поиска.
vendors-first = Из тех, что открыты и работают с этим языком, предлагается первая в этом списке.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Позвонить: { $number }
vendors-access = Как дозвониться
vendors-languages = Языки
vendors-all-spoken = Все устные языки, без жестовых
vendors-hours = Часы работы
vendors-always = Круглосуточно
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Сейчас открыто
# A badge.
vendors-closed = Сейчас закрыто
vendors-settings = Компании — часть правил. Их меняет в настройках тот, кто обслуживает этот сервер.
