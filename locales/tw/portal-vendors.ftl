# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Kasa nkyerɛaseɛ nnwumakuo
vendors-none = Kuro nhyehyɛeɛ no ammɔ adwumakuo biara din. Sɛ yɛannya obiara wɔ din krataa no so a, obi foforɔ biara nni hɔ a wobɛfrɛ no.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Sɛ wɔhia obi seesei na kasa nkyerɛaseni nni hɔ a, yɛbɔ adwumakuo din { $minutes ->
        [0] ntɛm ara
        [one] simma { $minutes } akyi
       *[other] simma { $minutes } akyi
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Sɛ wɔahyɛ berɛ a, { $minutes ->
        [one] simma { $minutes }
       *[other] simma { $minutes }
    } ansa na hwehwɛ no aba awieeɛ.
vendors-first = Wɔn a wɔabue na wɔwɔ kasa no mu no, deɛ ɛdi kan wɔ din krataa yi so no na yɛbɔ din.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Frɛ { $number }
vendors-access = Sɛdeɛ wobɛyɛ na woanya obi
vendors-languages = Kasa
vendors-all-spoken = Kasa a wɔka no nyinaa, nsɛnkyerɛnne kasa biara nka ho
vendors-hours = Mmerɛ
vendors-always = Awia ne anadwo
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Abue seesei
# A badge.
vendors-closed = Ato mu seesei
vendors-settings = Nnwumakuo no ka kuro nhyehyɛeɛ no ho. Deɛ ɔhwɛ server yi so no na ɔsesa wɔn wɔ ne nhyehyɛeɛ mu.
