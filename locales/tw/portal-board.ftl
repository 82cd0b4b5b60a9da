# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Abisadeɛ nhyehyɛeɛ
# Heading of the requests for which nobody was found yet.
board-open = Yɛrehwehwɛ obi
board-none = Obiara ntwɛn. Abisadeɛ foforɔ bɛda adi wɔ ha ankasa.
# Heading of the requests that have an interpreter.
board-agreed = Deɛ yɛasi so dua ne deɛ ɛrekɔ so
board-agreed-none = Yɛnsii adwuma biara so dua.
# Heading of a column.
board-language = Kasa
# Heading of a column.
board-age = Ɛtwɛn firi
# Heading of a column.
board-when = Berɛ
# Heading of a column; below it: by phone, by video, on site.
board-how = Ɛkwan
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Wɔn a yɛabisa
# Heading of a column.
board-matter = Deɛ ɛrekɔ so
# Heading of a column.
board-who = Kasa nkyerɛaseni
board-now = Seesei
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] onipa { $asked }
       *[other] nnipa { $asked }
    }, { $waves ->
        [one] mprɛn { $waves }
       *[other] mprɛn { $waves }
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Deɛ ɛho hia ntɛm pa ara { $count } nko ara na yɛreda no adi.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Yɛnnim kasa no ɛ
board-matter-nobody = Obiara nni hɔ a yɛbɛtumi abisa no ɛ
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Ɛretwɛn mmuaeɛ: { $language } bɛyɛ anaa?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] Adwuma { $count } retwɛn mmuaeɛ
       *[other] Nnwuma { $count } retwɛn mmuaeɛ
    }
board-matter-looking = Wɔn a yɛbisaa wɔn nyinaa abua. Yɛda so rehwehwɛ.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Adwumakuo a yɛbɔɔ din: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Hwehwɛ no bɛba awieeɛ { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Anka ɛsɛ sɛ ɛhyɛ aseɛ { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    { $minutes ->
        [one] Ɔbɛka akyi simma { $minutes }
       *[other] Ɔbɛka akyi simma { $minutes }
    }
board-matter-agreed = Yɛasi so dua
board-matter-in-session = Ɛrekɔ so

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Adɛn nti: { $language }
# Stands in the place of the language.
why-unknown = yɛnnim no ɛ
# A link: cancel, make longer, say which language it is.
why-request = Abisadeɛ no krataafa
# A link back.
why-board = Abisadeɛ nhyehyɛeɛ
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Ɛtɔ so { $wave }: { $state }
why-offer-open = ɛretwɛn mmuaeɛ
why-offer-accepted = ɔgyee too mu
why-offer-declined = ɔpoeɛ
why-offer-expired = wammua wɔ berɛ ano
why-offer-withdrawn = yɛyi firii hɔ
# Heading; best first.
why-askable = Wɔn a yɛbɛtumi abisa wɔn seesei
why-askable-none = Obiara nni hɔ.
# Heading.
why-helps = Deɛ ɛbɛboa
why-helps-none = Nsesaeɛ baako pɛ rentumi mmoa. Frɛ kasa nkyerɛaseɛ adwumakuo bi, anaa sesa adwuma no berɛ.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Ɛnneɛ onipa { $count } bɛtumi ayɛ.
       *[other] Ɛnneɛ nnipa { $count } bɛtumi ayɛ.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Monhyia { $modality ->
        [on_site] anim ne anim
        [phone] wɔ fon so
       *[video] wɔ video so
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Si so dua sɛ { $language } bɛyɛ.
# Variables:
#   $language (String) - name of the language
why-help-consent = Twerɛ to hɔ sɛ onipa no pene { $language } so.
why-help-gender = Ma kasa nkyerɛaseni biara mmra, ɔbaa o, ɔbarima o, obiara.
why-help-radius = Bisa nnipa a wɔwɔ akyirikyiri kakra.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] Hyɛ aseɛ akyire yi, berɛ no akyi simma { $minutes }.
       *[other] Hyɛ aseɛ akyire yi, berɛ no akyi simma { $minutes }.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] Hyɛ aseɛ ntɛm, simma { $minutes } ansa na berɛ no aso.
       *[other] Hyɛ aseɛ ntɛm, simma { $minutes } ansa na berɛ no aso.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Twɛn kɔsi { DATETIME($until) }.
# Heading.
why-not = Wɔn a yɛmmisa wɔn, ne deɛ nti
why-not-none = Obi foforɔ biara nkyerɛ kasa yi anaa kasa a ɛbɛn no ase.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Adɛn nti na yɛmmisa onipa yi?
# Under the field.
why-person-hint = Ne din sɛdeɛ ɛwɔ din krataa no so, anaa din no mfitiaseɛ.
# Button beside the field.
why-person-ask = Hwɛ
why-person-nobody = Obiara nni din krataa no so a ɔwɔ saa din yi.
# Variables:
#   $name (String) - name of a person
why-person-fits = Hwee nsi { $name } kwan.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = ɔnka wɔn a wɔreyɛ adwuma seesei no ho
why-reason-language = ɔnkyerɛ kasa yi ase
why-reason-near-language-unconfirmed = ɔkyerɛ kasa a ɛbɛn ase, nanso obiara nsii so dua
why-reason-consent-missing = ɔkyerɛ kasa a ɛtɔ so mmienu ase, nanso obiara ntwerɛɛ sɛ onipa no apene so
why-reason-modality = ɔmfa saa kwan yi so nyɛ adwuma
why-reason-qualification-missing = ɔnni adansedie a ɛhia no
why-reason-qualification-expired = n’adansedie no berɛ aso
why-reason-not-available = ɔnni kwan saa berɛ no
why-reason-overlap = ɔwɔ adwuma foforɔ saa berɛ no
why-reason-travel = ɔrentumi nnuru hɔ wɔ berɛ ano
why-reason-distance = ɔwɔ akyirikyiri dodo
why-reason-excluded = wɔayi no afiri abisadeɛ yi mu
why-reason-declined-before = ɔdii kan poeɛ anaa ɔde san maeɛ
why-reason-gender = wɔbisaa ɔbaa anaa ɔbarima a ɛsono no
why-reason-already-asked = yɛabisa no dada
why-reason-budget = yɛabisa no mprɛn a ɛdɔɔso ma seesei
why-reason-quiet-hours = ne berɛ a wɔnha no mu nie

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Fa ma
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Fa ma { $name }
# Stands above a list of rules.
assign-breaks = Yei bu mmara so:
# A button: whoever presses it has read the rules above it.
assign-anyway = Fa ma ara
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } wɔ adwuma foforɔ saa berɛ no. Yɛmfa nnwuma mmienu mma obi berɛ korɔ mu.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Yɛantumi anyɛ yei: { $reason }
