# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Àwọn ilé-iṣẹ́ ògbufọ̀
vendors-none = Ìlànà ìlú kò dárúkọ ilé-iṣẹ́ kankan. Bí a kò bá rí ẹnikẹ́ni nínú àkójọ àwọn ògbufọ̀, kò sí ẹlòmíràn tí a lè pè.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Fún iṣẹ́ tí a nílò báyìí, bí kò bá sí ògbufọ̀, a ó dárúkọ ilé-iṣẹ́ kan { $minutes ->
        [0] lójú ẹsẹ̀
       *[other] lẹ́yìn ìṣẹ́jú { $minutes }
    }.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Fún àkókò tí a ti fẹnu kò lé lórí, ó jẹ́ { $minutes ->
       *[other] ìṣẹ́jú { $minutes }
    } kí ìwákiri tó parí.
vendors-first = Nínú àwọn tó ṣí sílẹ̀ tó sì ní èdè náà, èyí àkọ́kọ́ nínú àkójọ yìí ni a ó dárúkọ.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Pe { $number }
vendors-access = Bí ẹ ṣe lè bá wọn sọ̀rọ̀
vendors-languages = Àwọn èdè
vendors-all-spoken = Gbogbo èdè tí a ń fi ẹnu sọ, kò sí èdè àmì
vendors-hours = Àkókò iṣẹ́
vendors-always = Tọ̀sán-tòru
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Ó ṣí sílẹ̀ báyìí
# A badge.
vendors-closed = Ó ti padé báyìí
vendors-settings = Àwọn ilé-iṣẹ́ jẹ́ apá kan ìlànà ìlú. Ẹni tó ń bójú tó kọ̀ǹpútà yìí ló lè yí wọn padà nínú ètò rẹ̀.
