# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Konpayi entèprèt
vendors-none = Règ vil la pa nonmen okenn konpayi. Lè nou pa jwenn pèsonn sou lis la, pa gen lòt moun pou rele.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Pou yon sesyon kounye a, nou bay non yon konpayi { $minutes ->
        [0] touswit
       *[other] apre { $minutes } minit
    } si nou poko jwenn entèprèt.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Pou yon lè ki fikse, nou bay non konpayi a { $minutes ->
       *[other] { $minutes } minit
    } anvan rechèch la fini.
vendors-first = Nan sa ki louvri epi ki gen lang lan, se premye ki sou lis sa a nou bay.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Rele { $number }
vendors-access = Ki jan pou jwenn yon moun
vendors-languages = Lang
vendors-all-spoken = Tout lang moun pale, pa gen lang siy
vendors-hours = Lè yo louvri
vendors-always = Lajounen kou lannwit
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Louvri kounye a
# A badge.
vendors-closed = Fèmen kounye a
vendors-settings = Konpayi yo fè pati règ vil la. Moun k ap jere sèvè sa a chanje yo nan reglaj li.
