# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Tablo
# Heading of the requests for which nobody was found yet.
board-open = N ap chèche yon moun
board-none = Pa gen pèsonn k ap tann. Nouvo demann yo ap parèt isit la poukont yo.
# Heading of the requests that have an interpreter.
board-agreed = Fikse epi an sesyon
board-agreed-none = Pa gen okenn sesyon ki fikse.
# Heading of a column.
board-language = Lang
# Heading of a column.
board-age = Ap tann depi
# Heading of a column.
board-when = Kilè
# Heading of a column; below it: by phone, by video, on site.
board-how = Kijan
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Moun nou mande
# Heading of a column.
board-matter = Sa k ap pase
# Heading of a column.
board-who = Entèprèt
board-now = Kounye a
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
       *[other] { $asked } moun
    }, { $waves ->
       *[other] { $waves } tou
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Se { $count } ki pi ijan yo sèlman ki parèt.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Nou poko konnen ki lang li ye
board-matter-nobody = Jiskaprezan pa gen pèsonn nou ka mande
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Ap tann yon repons: èske { $language } bon?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
       *[other] { $count } òf ap tann yon repons
    }
board-matter-looking = Tout moun nou te mande yo reponn. N ap kontinye chèche.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Nou bay non { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Rechèch la ap fini { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Li te dwe kòmanse { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Ap rive { $minutes ->
       *[other] { $minutes } minit an reta
    }
board-matter-agreed = Fikse
board-matter-in-session = An sesyon

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Poukisa: { $language }
# Stands in the place of the language.
why-unknown = nou poko konnen
# A link: cancel, make longer, say which language it is.
why-request = Paj demann lan
# A link back.
why-board = Tablo
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Tou { $wave }: { $state }
why-offer-open = ap tann yon repons
why-offer-accepted = aksepte
why-offer-declined = refize
why-offer-expired = pa t reponn alè
why-offer-withdrawn = òf la retire
# Heading; best first.
why-askable = Moun nou ka mande kounye a
why-askable-none = Pèsonn.
# Heading.
why-helps = Sa ki t ap ede
why-helps-none = Pa gen yon sèl chanjman ki t ap ase. Rele yon konpayi entèprèt, oswa chanje lè sesyon an.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
       *[other] Lè sa a, { $count } moun t ap kapab fè l.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Fè rankont lan { $modality ->
        [on_site] an pèsòn
        [phone] nan telefòn
       *[video] sou videyo
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Konfime { $language } bon.
# Variables:
#   $language (String) - name of the language
why-help-consent = Note moun nan dakò ak { $language }.
why-help-gender = Aksepte yon entèprèt kit se fi, kit se gason, kit se yon moun ki pa binè.
why-help-radius = Mande moun ki pi lwen.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
       *[other] Kòmanse { $minutes } minit pita.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
       *[other] Kòmanse { $minutes } minit pi bonè.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Tann jiska { DATETIME($until) }.
# Heading.
why-not = Moun nou pa mande, ak poukisa
why-not-none = Pa gen lòt moun ki entèprete lang sa a oswa yon lang ki pwòch li.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Poukisa nou pa mande moun sa a?
# Under the field.
why-person-hint = Non an jan li ye sou lis la, oswa kòmansman l.
# Button beside the field.
why-person-ask = Gade
why-person-nobody = Pa gen pèsonn sou lis la ki gen non sa a.
# Variables:
#   $name (String) - name of a person
why-person-fits = Pa gen anyen ki anpeche nou mande { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = pa sou lis entèprèt aktif yo
why-reason-language = pa entèprete lang sa a
why-reason-near-language-unconfirmed = entèprete yon lang pwòch, men pèsonn pa konfime li bon
why-reason-consent-missing = entèprete yon dezyèm lang, men pèsonn pa note moun nan dakò
why-reason-modality = pa travay fason sa a
why-reason-qualification-missing = pa gen kalifikasyon an
why-reason-qualification-expired = kalifikasyon an ekspire
why-reason-not-available = pa disponib lè sa a
why-reason-overlap = gen yon lòt sesyon lè sa a
why-reason-travel = pa t ap ka rive la alè
why-reason-distance = twò lwen
why-reason-excluded = ekskli nan demann sa a
why-reason-declined-before = te refize l oswa te remèt li anvan
why-reason-gender = yo te mande yon lòt: fi, gason oswa moun ki pa binè
why-reason-already-asked = nou te mande l deja
why-reason-budget = nou mande l ase pou kounye a
why-reason-quiet-hours = nan lè pou yo pa deranje l

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Bay sesyon an
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Bay { $name } sesyon an
# Stands above a list of rules.
assign-breaks = Sa pa respekte règ sa yo:
# A button: whoever presses it has read the rules above it.
assign-anyway = Bay li kanmenm
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } gen yon lòt sesyon lè sa a. Yo pa bay yon moun de sesyon an menm tan.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Sa pa t posib: { $reason }
