# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Pátákó ìbéèrè
# Heading of the requests for which nobody was found yet.
board-open = À ń wá ògbufọ̀
board-none = Kò sí ẹni tó ń dúró. Àwọn ìbéèrè tuntun yóò hàn níbí fúnra wọn.
# Heading of the requests that have an interpreter.
board-agreed = A ti fẹnu kò, tàbí ó ń lọ lọ́wọ́
board-agreed-none = Kò sí iṣẹ́ tí a ti fẹnu kò lé lórí.
# Heading of a column.
board-language = Èdè
# Heading of a column.
board-age = Ó ń dúró láti
# Heading of a column.
board-when = Àkókò
# Heading of a column; below it: by phone, by video, on site.
board-how = Ọ̀nà
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Àwọn tí a béèrè lọ́wọ́ wọn
# Heading of a column.
board-matter = Ohun tó ń ṣẹlẹ̀
# Heading of a column.
board-who = Ògbufọ̀
board-now = Nísinsìnyí
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
       *[other] ènìyàn { $asked }
    }, { $waves ->
       *[other] ìpele { $waves }
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Àwọn { $count } tó jẹ́ kánjúkánjú jù nìkan ló hàn.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = A kò tíì mọ èdè náà
board-matter-nobody = Títí di báyìí, kò sí ẹni tí a lè béèrè lọ́wọ́ rẹ̀
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Ó ń dúró de èsì: ṣé a lè lo { $language }?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
       *[other] Iye iṣẹ́ tí a fi lọ̀ tó ń dúró de èsì: { $count }
    }
board-matter-looking = Gbogbo àwọn tí a béèrè lọ́wọ́ wọn ti fèsì. A ṣì ń wá a.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = A ti dárúkọ ilé-iṣẹ́ yìí: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Ìwákiri yóò parí: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Ó yẹ kó ti bẹ̀rẹ̀: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Yóò pẹ́ tó { $minutes ->
       *[other] ìṣẹ́jú { $minutes }
    }
board-matter-agreed = A ti fẹnu kò
board-matter-in-session = Iṣẹ́ ń lọ lọ́wọ́

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Kí nìdí: { $language }
# Stands in the place of the language.
why-unknown = a kò tíì mọ̀ ọ́n
# A link: cancel, make longer, say which language it is.
why-request = Ojú-ìwé ìbéèrè náà
# A link back.
why-board = Pátákó ìbéèrè
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Ìpele { $wave }: { $state }
why-offer-open = à ń dúró de èsì
why-offer-accepted = ó gbà á
why-offer-declined = ó kọ̀ ọ́
why-offer-expired = kò fèsì lákòókò
why-offer-withdrawn = a ti fà á sẹ́yìn
# Heading; best first.
why-askable = Àwọn tí a lè béèrè lọ́wọ́ wọn báyìí
why-askable-none = Kò sí ẹnikẹ́ni.
# Heading.
why-helps = Ohun tó lè ràn wá lọ́wọ́
why-helps-none = Kò sí àyípadà kan ṣoṣo tó lè ṣe é. Ẹ pe ilé-iṣẹ́ ògbufọ̀ kan, tàbí kí ẹ sún iṣẹ́ náà sí àkókò mìíràn.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
       *[other] Iye àwọn tó lè ṣe é nígbà náà: { $count }.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Ẹ pàdé { $modality ->
        [on_site] lójúkojú
        [phone] lórí fóònù
       *[video] lórí fídíò
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Ẹ fìdí rẹ̀ múlẹ̀ pé a lè lo { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Ẹ kọ ọ́ sílẹ̀ pé ẹni náà gbà kí a lo { $language }.
why-help-gender = Ẹ jẹ́ kí ògbufọ̀ èyíkéyìí wá, ì báà jẹ́ obìnrin, ọkùnrin tàbí ẹlòmíràn.
why-help-radius = Ẹ béèrè lọ́wọ́ àwọn tó wà níbi tó jìnnà sí i.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
       *[other] Ẹ bẹ̀rẹ̀ ní ìṣẹ́jú { $minutes } lẹ́yìn àkókò náà.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
       *[other] Ẹ bẹ̀rẹ̀ ní ìṣẹ́jú { $minutes } ṣáájú àkókò náà.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Ẹ dúró títí di { DATETIME($until) }.
# Heading.
why-not = Àwọn tí a kò béèrè lọ́wọ́ wọn, àti ìdí rẹ̀
why-not-none = Kò sí ẹlòmíràn tó ń ṣe ògbufọ̀ èdè yìí tàbí èdè tó sún mọ́ ọn.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Kí nìdí tí kì í fi ṣe ẹni yìí?
# Under the field.
why-person-hint = Orúkọ náà bí ó ṣe wà nínú àkójọ àwọn ògbufọ̀, tàbí ìbẹ̀rẹ̀ rẹ̀.
# Button beside the field.
why-person-ask = Wá a
why-person-nobody = Kò sí ẹni tó ń jẹ́ orúkọ yìí nínú àkójọ àwọn ògbufọ̀.
# Variables:
#   $name (String) - name of a person
why-person-fits = Kò sí ohun tó dí { $name } lọ́wọ́.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = kò sí nínú àkójọ àwọn tó ń ṣiṣẹ́
why-reason-language = kì í ṣe ògbufọ̀ èdè yìí
why-reason-near-language-unconfirmed = ń ṣe ògbufọ̀ èdè tó sún mọ́ ọn, tí ẹnikẹ́ni kò tíì fìdí rẹ̀ múlẹ̀
why-reason-consent-missing = ń ṣe ògbufọ̀ èdè kejì, tí ẹnikẹ́ni kò tíì kọ ìfohùnṣọ̀kan sílẹ̀ fún
why-reason-modality = kì í ṣiṣẹ́ lọ́nà yìí
why-reason-qualification-missing = kò ní ẹ̀rí ìmọ̀ọ́ṣe tí a nílò
why-reason-qualification-expired = ẹ̀rí ìmọ̀ọ́ṣe náà ti kọjá àkókò rẹ̀
why-reason-not-available = àyè kò sí nígbà náà
why-reason-overlap = ní iṣẹ́ mìíràn nígbà náà
why-reason-travel = kò lè dé ibẹ̀ lákòókò
why-reason-distance = ó jìnnà jù
why-reason-excluded = a yọ ọ́ kúrò nínú ìbéèrè yìí
why-reason-declined-before = ó ti kọ̀ ọ́ tàbí dá a padà tẹ́lẹ̀
why-reason-gender = kì í ṣe irú ẹni tí a béèrè fún (obìnrin tàbí ọkùnrin)
why-reason-already-asked = a ti béèrè lọ́wọ́ rẹ̀ tẹ́lẹ̀
why-reason-budget = a ti béèrè lọ́wọ́ rẹ̀ tó báyìí
why-reason-quiet-hours = ó wà ní àkókò ìdákẹ́jẹ́ rẹ̀

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Fi iṣẹ́ fún un
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Fi iṣẹ́ fún { $name }
# Stands above a list of rules.
assign-breaks = Èyí kò bá òfin wọ̀nyí mu:
# A button: whoever presses it has read the rules above it.
assign-anyway = Fi iṣẹ́ fún un síbẹ̀síbẹ̀
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } ní iṣẹ́ mìíràn nígbà náà. A kì í fún ẹnikẹ́ni ní iṣẹ́ méjì lẹ́ẹ̀kan náà.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Èyí kò ṣeé ṣe: { $reason }
