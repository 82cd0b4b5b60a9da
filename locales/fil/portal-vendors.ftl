# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Mga kompanya ng interpreter
vendors-none = Walang kompanyang nakasaad sa patakaran. Kapag walang mahanap sa listahan, wala nang ibang matatawagan.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Para sa sesyong kailangan ngayon, kapag wala pang interpreter, ibinibigay ang pangalan ng isang kompanya { $minutes ->
        [0] kaagad
        [one] pagkaraan ng { $minutes } minuto
       *[other] pagkaraan ng { $minutes } minuto
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Para sa napagkasunduang oras, ibinibigay ito { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuto
    } bago matapos ang paghahanap.
vendors-first = Sa mga kompanyang bukas at may ganoong wika, ang nauuna sa listahang ito ang ibinibigay.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Tawagan ang { $number }
vendors-access = Paano sila makakausap
vendors-languages = Mga wika
vendors-all-spoken = Lahat ng sinasalitang wika, walang wikang senyas
vendors-hours = Mga oras
vendors-always = Araw at gabi
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Bukas ngayon
# A badge.
vendors-closed = Sarado ngayon
vendors-settings = Bahagi ng patakaran ang mga kompanya. Ang nagpapatakbo ng server na ito ang nagbabago ng mga ito sa mga setting nito.
