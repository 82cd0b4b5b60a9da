# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Przegląd
# Heading of the requests for which nobody was found yet.
board-open = Szukamy osoby
board-none = Nikt nie czeka. Nowe zgłoszenia same pojawią się tutaj.
# Heading of the requests that have an interpreter.
board-agreed = Ustalone i w toku
board-agreed-none = Nie ma ustalonych tłumaczeń.
# Heading of a column.
board-language = Język
# Heading of a column.
board-age = Czeka od
# Heading of a column.
board-when = Kiedy
# Heading of a column; below it: by phone, by video, on site.
board-how = Forma
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Zapytano
# Heading of a column.
board-matter = Co się dzieje
# Heading of a column.
board-who = Tłumaczy
board-now = Teraz
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } osoba
        [few] { $asked } osoby
        [many] { $asked } osób
       *[other] { $asked } osoby
    }, { $waves ->
        [one] { $waves } tura
        [few] { $waves } tury
        [many] { $waves } tur
       *[other] { $waves } tury
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Pokazano tylko najpilniejsze: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Język nie jest jeszcze znany
board-matter-nobody = Na razie nie ma kogo zapytać
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Czeka na odpowiedź: czy wystarczy { $language }?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } propozycja czeka na odpowiedź
        [few] { $count } propozycje czekają na odpowiedź
        [many] { $count } propozycji czeka na odpowiedź
       *[other] { $count } propozycji czeka na odpowiedź
    }
board-matter-looking = Wszystkie zapytane osoby odpowiedziały. Szukamy dalej.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Wskazano firmę: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Koniec poszukiwań: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Początek miał być: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Spóźnienie: { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
board-matter-agreed = Ustalone
board-matter-in-session = W toku

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Dlaczego: { $language }
# Stands in the place of the language.
why-unknown = jeszcze nieznany
# A link: cancel, make longer, say which language it is.
why-request = Strona zgłoszenia
# A link back.
why-board = Przegląd
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Tura { $wave }: { $state }
why-offer-open = czeka na odpowiedź
why-offer-accepted = przyjęto
why-offer-declined = odrzucono
why-offer-expired = brak odpowiedzi na czas
why-offer-withdrawn = wycofano
# Heading; best first.
why-askable = Kogo można teraz zapytać
why-askable-none = Nikogo.
# Heading.
why-helps = Co by pomogło
why-helps-none = Żadna pojedyncza zmiana. Prosimy zadzwonić do firmy tłumaczeniowej albo przenieść termin.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Wtedy mogłaby to zrobić { $count } osoba.
        [few] Wtedy mogłyby to zrobić { $count } osoby.
        [many] Wtedy mogłoby to zrobić { $count } osób.
       *[other] Wtedy mogłoby to zrobić { $count } osoby.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Spotkać się { $modality ->
        [on_site] na miejscu
        [phone] przez telefon
       *[video] przez wideo
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Potwierdzić, że ten język wystarczy: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Odnotować, że osoba zgadza się na ten język: { $language }.
why-help-gender = Dopuścić osobę tłumaczącą dowolnej płci.
why-help-radius = Zapytać osoby, które są dalej.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Zacząć później o { $minutes ->
        [one] { $minutes } minutę.
        [few] { $minutes } minuty.
        [many] { $minutes } minut.
       *[other] { $minutes } minuty.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Zacząć wcześniej o { $minutes ->
        [one] { $minutes } minutę.
        [few] { $minutes } minuty.
        [many] { $minutes } minut.
       *[other] { $minutes } minuty.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Poczekać do: { DATETIME($until) }.
# Heading.
why-not = Kogo się nie pyta i dlaczego
why-not-none = Nikt inny nie tłumaczy tego języka ani języka bliskiego.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Dlaczego nie ta osoba?
# Under the field.
why-person-hint = Nazwisko jak na liście albo jego początek.
# Button beside the field.
why-person-ask = Sprawdź
why-person-nobody = Nikt na liście tak się nie nazywa.
# Variables:
#   $name (String) - name of a person
why-person-fits = Nic nie stoi na przeszkodzie: { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = nie jest na aktywnej liście
why-reason-language = nie tłumaczy tego języka
why-reason-near-language-unconfirmed = tłumaczy bliski język, którego nikt nie potwierdził
why-reason-consent-missing = tłumaczy drugi język, na który nie odnotowano zgody
why-reason-modality = nie pracuje w tej formie
why-reason-qualification-missing = nie ma wymaganych kwalifikacji
why-reason-qualification-expired = kwalifikacje straciły ważność
why-reason-not-available = brak dostępności w tym czasie
why-reason-overlap = ma w tym czasie inne tłumaczenie
why-reason-travel = nie zdąży dojechać
why-reason-distance = jest za daleko
why-reason-excluded = jest poza tym zgłoszeniem na mocy wykluczenia
why-reason-declined-before = wcześniejsza odmowa lub oddanie tłumaczenia
why-reason-gender = poproszono o inną płeć
why-reason-already-asked = już zapytano
why-reason-budget = na razie zapytano wystarczająco wiele razy
why-reason-quiet-hours = ma teraz godziny ciszy

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Przydziel
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Przydziel: { $name }
# Stands above a list of rules.
assign-breaks = To narusza zasady:
# A button: whoever presses it has read the rules above it.
assign-anyway = Przydziel mimo to
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } ma w tym czasie inne tłumaczenie. Nikt nie może mieć dwóch naraz.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Nie było to możliwe: { $reason }
