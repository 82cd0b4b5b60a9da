# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Pangkalahatang tanaw
# Heading of the requests for which nobody was found yet.
board-open = Naghahanap ng interpreter
board-none = Walang naghihintay. Kusang lilitaw dito ang mga bagong kahilingan.
# Heading of the requests that have an interpreter.
board-agreed = Naitakda at nasa sesyon
board-agreed-none = Walang naitakdang sesyon.
# Heading of a column.
board-language = Wika
# Heading of a column.
board-age = Naghihintay mula
# Heading of a column.
board-when = Kailan
# Heading of a column; below it: by phone, by video, on site.
board-how = Paraan
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Mga tinanong
# Heading of a column.
board-matter = Ano ang nangyayari
# Heading of a column.
# Same as English: the word that interpreters in the United States and these texts use
board-who = Interpreter
board-now = Ngayon na
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } tao
       *[other] { $asked } na tao
    }, { $waves ->
        [one] { $waves } bugso
       *[other] { $waves } na bugso
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Ang { $count } pinakaapurahan lang ang ipinapakita.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Hindi pa alam ang wika
board-matter-nobody = Wala pang puwedeng tanungin
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Naghihintay ng sagot: puwede ba ang { $language }?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } alok ang naghihintay ng sagot
       *[other] { $count } na alok ang naghihintay ng sagot
    }
board-matter-looking = Sumagot na ang lahat ng tinanong. Patuloy kaming naghahanap.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Ibinigay ang pangalan ng { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Matatapos ang paghahanap: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Dapat ay nagsimula: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Mahuhuli nang { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } na minuto
    }
board-matter-agreed = Naitakda
board-matter-in-session = Nasa sesyon

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Bakit: { $language }
# Stands in the place of the language.
why-unknown = hindi pa alam
# A link: cancel, make longer, say which language it is.
why-request = Ang pahina ng kahilingan
# A link back.
why-board = Pangkalahatang tanaw
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Bugso { $wave }: { $state }
why-offer-open = naghihintay ng sagot
why-offer-accepted = tinanggap
why-offer-declined = tinanggihan
why-offer-expired = hindi nakasagot sa oras
why-offer-withdrawn = binawi
# Heading; best first.
why-askable = Sino ang puwedeng tanungin ngayon
why-askable-none = Wala.
# Heading.
why-helps = Ano ang makakatulong
why-helps-none = Walang iisang pagbabago na sapat. Tumawag sa isang kompanya ng interpreter, o ilipat ang sesyon.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Kung gayon, { $count } tao ang makakagawa nito.
       *[other] Kung gayon, { $count } na tao ang makakagawa nito.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Gawin ang pag-uusap { $modality ->
        [on_site] nang harapan
        [phone] sa telepono
       *[video] sa video
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Kumpirmahing puwede ang { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Itala na pumapayag ang tao sa { $language }.
why-help-gender = Tanggapin ang interpreter na may anumang kasarian.
why-help-radius = Magtanong sa mga taong mas malayo.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] Magsimula nang mas huli nang { $minutes } minuto.
       *[other] Magsimula nang mas huli nang { $minutes } na minuto.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] Magsimula nang mas maaga nang { $minutes } minuto.
       *[other] Magsimula nang mas maaga nang { $minutes } na minuto.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Maghintay hanggang { DATETIME($until) }.
# Heading.
why-not = Sino ang hindi tinatanong, at bakit
why-not-none = Wala nang ibang nag-i-interpret sa wikang ito o sa wikang malapit dito.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Bakit hindi ang taong ito?
# Under the field.
why-person-hint = Ang pangalan gaya ng nasa listahan, o ang simula nito.
# Button beside the field.
why-person-ask = Tingnan
why-person-nobody = Walang may ganitong pangalan sa listahan.
# Variables:
#   $name (String) - name of a person
why-person-fits = Walang hadlang kay { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = wala sa listahan ng mga aktibo
why-reason-language = hindi nag-i-interpret sa wikang ito
why-reason-near-language-unconfirmed = nag-i-interpret sa malapit na wika na hindi pa nakukumpirma
why-reason-consent-missing = nag-i-interpret sa pangalawang wika na wala pang naitalang pahintulot
why-reason-modality = hindi nagtatrabaho sa ganitong paraan
why-reason-qualification-missing = walang kailangang kuwalipikasyon
why-reason-qualification-expired = paso na ang kuwalipikasyon
why-reason-not-available = hindi available sa oras na iyon
why-reason-overlap = may ibang sesyon sa oras na iyon
why-reason-travel = hindi makakarating doon sa oras
why-reason-distance = masyadong malayo
why-reason-excluded = hindi isinama sa kahilingang ito
why-reason-declined-before = tumanggi o nagsauli na noon
why-reason-gender = ibang kasarian ang hiniling
why-reason-already-asked = natanong na
why-reason-budget = sapat na ang dami ng pagtatanong sa ngayon
why-reason-quiet-hours = nasa oras na hindi dapat abalahin

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Italaga
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Italaga si { $name }
# Stands above a list of rules.
assign-breaks = Lumalabag ito sa mga tuntunin:
# A button: whoever presses it has read the rules above it.
assign-anyway = Italaga pa rin
# Variables:
#   $name (String) - name of a person
assign-busy = May ibang sesyon si { $name } sa oras na iyon. Walang itinatalaga sa dalawang sesyon nang sabay.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Hindi ito nagawa: { $reason }
