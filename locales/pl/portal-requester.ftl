# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Zamówienie tłumaczenia
# Heading of the first part.
ask-language = Jaki język?
# Label of the search field.
ask-language-search = Znajdź język
# Under the search field.
ask-language-search-hint = Nazwę można wpisać w dowolnym języku, na tyle poprawnie, na ile się da.
# Button beside the search field.
ask-language-find = Szukaj
# Heading of the short list that is there before anybody searches.
ask-language-often = Najczęściej potrzebne
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Nie wiem na pewno, jaki język
# Under that choice.
ask-language-not-sure-hint = Pomożemy to ustalić.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } język dla „{ $name }”. Prosimy go wybrać albo pisać dalej.
        [few] { $count } języki dla „{ $name }”. Prosimy wybrać jeden albo pisać dalej.
        [many] { $count } języków dla „{ $name }”. Prosimy wybrać jeden albo pisać dalej.
       *[other] { $count } języka dla „{ $name }”. Prosimy wybrać jeden albo pisać dalej.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = „{ $name }” może oznaczać więcej niż jeden język. Prosimy zapytać tę osobę, który z nich jest jej językiem.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Nie znamy nazwy „{ $name }”. Czy to jeden z tych języków?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Nie znamy nazwy „{ $name }”. Prosimy sprawdzić pisownię albo wybrać „Nie wiem na pewno, jaki język”, a pomożemy to ustalić.
# The form was sent without a language.
ask-language-missing = Prosimy wybrać język albo „Nie wiem na pewno, jaki język”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Niech ta osoba wskaże swój język

## Asking for an interpreter: when

ask-when = Kiedy?
ask-when-now = Teraz
ask-when-at = O określonej porze
# Label of the field for date and time.
ask-when-date = Data i godzina
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Czas lokalny: { $city }.
ask-when-missing = Prosimy wybrać „Teraz” albo podać datę i godzinę.
ask-when-past = Ta pora już minęła. Prosimy wybrać późniejszą.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] To zbyt odległy termin. Prosimy wybrać termin w ciągu { $days } dnia.
        [few] To zbyt odległy termin. Prosimy wybrać termin w ciągu { $days } dni.
        [many] To zbyt odległy termin. Prosimy wybrać termin w ciągu { $days } dni.
       *[other] To zbyt odległy termin. Prosimy wybrać termin w ciągu { $days } dnia.
    }

## Asking for an interpreter: how

ask-how = W jakiej formie?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Na miejscu
        [phone] Przez telefon
       *[video] Przez wideo
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Osoba tłumacząca przychodzi do Państwa.
        [phone] Osoba tłumacząca dzwoni do Państwa.
       *[video] Otrzymają Państwo link.
    }
ask-how-missing = Prosimy wybrać formę.
ask-how-signed = Języki migowe wymagają wideo lub spotkania na miejscu.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Takie spotkanie jest możliwe tylko w tej formie: { $ways }.
# Label of the field for a telephone number.
ask-phone = Pod jaki numer ma zadzwonić osoba tłumacząca?
ask-phone-hint = Telefon, który słyszą obie strony, z włączonym głośnikiem.
ask-phone-wrong = Prosimy podać numer telefonu z numerem kierunkowym, na przykład (973) 555-0100.
# Label of the choice of a place.
ask-site = Gdzie?
# First line of that choice, while nothing is chosen.
ask-site-choose = Wybór miejsca
ask-site-missing = Prosimy wybrać miejsce z listy.
# There is no place to choose from.
ask-site-none = Na liście nie ma jeszcze miejsc. Prosimy wybrać telefon lub wideo. Miejsce może dodać { -coordinator }.
ask-room = Pokój
ask-room-hint = Krótki kod, na przykład 4-B. Można zostawić puste.

## Asking for an interpreter: what for, and details

ask-what = W jakim celu?
ask-what-missing = Prosimy wybrać cel.
# Label of the choice of a department, where somebody works for several.
ask-department = Dla którego wydziału?
ask-department-missing = Prosimy wybrać wydział.
# Opens the part of the form that nobody has to fill in.
ask-details = Więcej szczegółów (nieobowiązkowo)
ask-duration = Ile minut?
ask-duration-hint = Jeśli to pole zostanie puste, zaplanujemy zwykły czas.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Prosimy podać pełne minuty, od { $shortest } do { $longest }.
        [few] Prosimy podać pełne minuty, od { $shortest } do { $longest }.
        [many] Prosimy podać pełne minuty, od { $shortest } do { $longest }.
       *[other] Prosimy podać pełne minuty, od { $shortest } do { $longest }.
    }
ask-gender = Płeć osoby tłumaczącej
ask-gender-any = Bez znaczenia
ask-gender-woman = Kobieta
ask-gender-man = Mężczyzna
ask-gender-non-binary = Osoba niebinarna
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Możliwe tylko dla: { $types }.
ask-gender-not-here = Przy takim spotkaniu nie można wybrać płci osoby tłumaczącej.
ask-case = Numer sprawy lub akt
ask-case-hint = Krótki kod z cyfrą. Nigdy nazwisko ani nic o tej osobie.
ask-code-wrong = Tylko krótki kod z co najmniej jedną cyfrą: litery, cyfry i - _ / . # bez spacji.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] To za długie: najwyżej { $max } znak.
        [few] To za długie: najwyżej { $max } znaki.
        [many] To za długie: najwyżej { $max } znaków.
       *[other] To za długie: najwyżej { $max } znaku.
    }
ask-proficiency = Jak dobrze ta osoba nim mówi?
ask-proficiency-unsaid = Nie podano
ask-proficiency-fluent = Bardzo dobrze
ask-proficiency-conversational = Na co dzień
ask-proficiency-basic = Trochę
ask-source = Kto tak powiedział?
ask-source-person = Sama ta osoba
ask-source-interpreter = Osoba tłumacząca
ask-source-companion = Rodzina lub znajomi
ask-source-staff = Ktoś z pracy
ask-source-document = Formularz lub pismo
# Heading of the fields for further languages.
ask-further = Inne języki, które wystarczą
ask-further-hint = Najlepszy na początku. Użyjemy jednego z nich tylko wtedy, gdy nie znajdziemy nikogo do języka podanego wyżej.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Inny język { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = „{ $name }” nie wskazuje jasno jednego języka. Prosimy napisać dokładniej albo zostawić puste.
ask-further-twice = Ten język już podano.
ask-further-proficiency-missing = Prosimy wybrać, jak dobrze ta osoba nim mówi.
ask-further-source-missing = Prosimy wybrać, kto tak powiedział.
# The button that sends the form.
ask-send = Znajdź tłumaczenie
# Stands above the form when something in it is not right.
ask-problems = Czegoś brakuje. Prosimy sprawdzić zaznaczone części.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Zgłoszenie z tej strony zostało już wysłane. Jeśli potrzebna jest jeszcze jedna osoba tłumacząca, prosimy wysłać ponownie.
# Stands beside a field for which there is no better explanation.
ask-check-this = Prosimy to sprawdzić.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Mój język: …
# To the member of staff.
speak-lead = Prosimy obrócić ekran w stronę tej osoby. Niech dotknie swojego języka.
# Heading: languages that people ask for most often in this city.
speak-often = Tutaj najczęściej
# Heading of the sign languages, read out by screen readers.
speak-signed = Języki migowe
# A link to the long list of all languages in Latin letters.
speak-more-latin = Wszystkie języki pisane tymi literami
# A link back to the short list.
speak-fewer = Krótka lista
# A choice: the person does not find their language.
speak-not-here = Nie ma tu mojego języka
# A link.
speak-back = Wróć do języków

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Wzywamy tłumacza, który mówi w Państwa języku.
speak-free = Nic to Państwa nie kosztuje.
speak-no-status = Nie będziemy pytać o Państwa status imigracyjny.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Nie mamy jeszcze tych zdań w tym języku: { $language }. Prosimy pokazać obrazek i wskazać nazwę języka.
# What the picture shows, for screen readers.
speak-picture = Dwie osoby rozmawiają ze sobą za pośrednictwem tłumacza przez telefon.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Zamów tłumaczenie: { $language }
# The same when the language is not known.
speak-ask-unknown = Zamów, nie znając języka

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Tłumaczenie: { $language }
# Title while nobody knows the language.
request-page-title-unknown = Tłumaczenie: jaki język?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Jaki język?
request-page-status-searching = Szukamy
request-page-status-assigned = Tłumaczenie zapewnione
request-page-status-in-session = W toku
request-page-status-completed = Zakończone
request-page-status-cancelled = Anulowane
request-page-status-unfilled = Nie znaleziono nikogo

## Following a request: while we look

request-page-searching = Szukamy osoby do tłumaczenia
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Nikogo jeszcze nie zapytaliśmy.
        [one] Zapytaliśmy { $count } osobę.
        [few] Zapytaliśmy { $count } osoby.
        [many] Zapytaliśmy { $count } osób.
       *[other] Zapytaliśmy { $count } osoby.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Nie czekamy już na żadną odpowiedź.
        [one] Czekamy jeszcze na { $count } odpowiedź.
        [few] Czekamy jeszcze na { $count } odpowiedzi.
        [many] Czekamy jeszcze na { $count } odpowiedzi.
       *[other] Czekamy jeszcze na { $count } odpowiedzi.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Szukamy do tego terminu: { DATETIME($until) }.
request-page-may-close = Można zamknąć tę stronę lub zablokować telefon. Szukamy dalej.
request-page-nobody-yet = Do tej pory nikogo nie znaleźliśmy. Szukamy dalej.
# After an interpreter withdrew or was not understood.
request-page-ahead = To zgłoszenie ma teraz pierwszeństwo przed innymi.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Nie muszą Państwo czekać: { $name } może teraz tłumaczyć przez telefon.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } może ustalić przez telefon, jaki to język.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Zadzwoń: { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Gdy odbiorą: { $hint }
request-page-vendor-after = Czy tłumaczenie już się odbyło? Wtedy prosimy zamknąć to zgłoszenie w części „Anuluj to zgłoszenie”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Nikt nie jest wolny dla tego języka: { $language }. Może znajdzie się ktoś dla innego: { $near }. Prosimy zapytać tę osobę, czy dobrze rozumie ten język: { $near }.
request-page-near-yes = Tak, to wystarczy
request-page-near-no = Nie, szukajcie dalej
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Nikt nie jest wolny dla tego języka: { $language }. Może znajdzie się ktoś dla innego: { $near }. Przy takim spotkaniu o tym, czy to wystarczy, decyduje tylko { -coordinator }.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Ta osoba zgodzi się na inny język
request-page-consent-hint = Tylko jeśli ta osoba naprawdę się zgadza. Wtedy będziemy szukać także tłumaczy tego języka.
request-page-consent-language = Jaki język?
request-page-consent-send = Ta osoba się zgadza
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = „{ $name }” nie wskazuje jasno jednego języka. Prosimy napisać dokładniej.
# Heading of the question.
request-page-which = Jaki to język?
# Above the languages to choose from.
request-page-which-these = Prosimy zapytać tę osobę, który z nich jest jej językiem.
# Nobody knows the language yet. What to ask.
request-page-which-open = Prosimy zapytać: jak się nazywa język, którym mówi się u Państwa w domu, i z jakiego kraju i miejscowości Państwo pochodzą?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Zapisano: „{ $text }”.
request-page-which-other = Inny język
request-page-which-send = To jest ten język

## Following a request: an interpreter

request-page-found = Tłumaczenie jest zapewnione
request-page-will-call = Osoba tłumacząca zadzwoni do Państwa. Prosimy nie zajmować linii.
request-page-video = Otwórz rozmowę wideo
request-page-on-site = Osoba tłumacząca przychodzi do Państwa.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Spodziewana godzina: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Osoba tłumacząca spóźni się o około { $minutes } minutę: będzie o { DATETIME($at, timeStyle: "short") }.
        [few] Osoba tłumacząca spóźni się o około { $minutes } minuty: będzie o { DATETIME($at, timeStyle: "short") }.
        [many] Osoba tłumacząca spóźni się o około { $minutes } minut: będzie o { DATETIME($at, timeStyle: "short") }.
       *[other] Osoba tłumacząca spóźni się o około { $minutes } minuty: będzie o { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Język tłumaczenia: { $language }.
request-page-in-session = Tłumaczenie trwa
# Variables:
#   $at (Date) - when the session started
request-page-since = Od godziny { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Zakończone
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Tłumaczenie trwało { $minutes } minutę.
        [few] Tłumaczenie trwało { $minutes } minuty.
        [many] Tłumaczenie trwało { $minutes } minut.
       *[other] Tłumaczenie trwało { $minutes } minuty.
    }
request-page-cancelled = To zgłoszenie zostało anulowane
request-page-unfilled = Nie znaleźliśmy nikogo na czas
request-page-unfilled-hint = Przepraszamy. Prosimy wysłać zgłoszenie ponownie albo wybrać inną formę. Telefonicznie pomoże { -coordinator }.
request-page-ask-again = Zamów ponownie

## Following a request: what can be done

request-page-cancel = Anuluj to zgłoszenie
request-page-cancel-hint = Wszystkie zapytane osoby otrzymają wiadomość z podziękowaniem.
request-page-cancel-why = Dlaczego?
request-page-cancel-not-needed = Już niepotrzebne
request-page-cancel-served = Tłumaczył ktoś inny
request-page-cancel-mistake = To była pomyłka
request-page-cancel-yes = Tak, anuluj
request-page-problem = Nie mogliśmy się zrozumieć
request-page-problem-hint = To się zdarza i nie jest niczyją winą. Kończymy to tłumaczenie i od razu szukamy innej osoby, przed innymi zgłoszeniami.
request-page-problem-again = Znajdź teraz inną osobę
request-page-problem-other = Inny problem
request-page-problem-kind = Co poszło nie tak?
request-page-problem-connection = Przerwane połączenie lub wideo
request-page-problem-conduct = Zachowanie osoby tłumaczącej
request-page-problem-something = Coś innego
request-page-problem-only = Tylko zgłoś
request-page-problem-thanks = Dziękujemy. Zostało to zapisane.
request-page-extend = Potrzebujemy więcej czasu
request-page-extend-by = Ile minut więcej?
request-page-extend-send = Dodaj czas
request-page-finish = Tłumaczenie zakończone
request-page-card = Karta do akt
request-page-all = Wszystkie zgłoszenia
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Nie zostało to zrobione. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = To zgłoszenie
request-page-label-interpreter = Tłumaczy
request-page-label-qualifications = Kwalifikacje
request-page-label-language = Język
request-page-label-when = Kiedy
request-page-label-now = Teraz
request-page-label-length = Czas trwania
request-page-label-how = Forma
request-page-label-for = Cel
request-page-label-where = Gdzie
request-page-label-room = Pokój
request-page-label-number = Numer
request-page-label-department = Wydział
request-page-label-case = Numer sprawy
request-page-label-status = Stan
request-page-label-asked-at = Zgłoszono
request-page-label-started = Początek
request-page-label-minutes = Minuty
request-page-label-id = Zgłoszenie

## The list of requests

request-list-title = Zgłoszenia
request-list-open = Otwarte
request-list-past = Zakończone
# Nothing is open.
request-list-empty = Nic nie jest otwarte. Gdy ktoś przed Państwem mówi w innym języku, prosimy zamówić tłumaczenie: wystarczą trzy dotknięcia.
request-list-none-past = Tutaj pojawiają się zakończone zgłoszenia.
request-list-older = Starsze zgłoszenia
request-list-newest = Wróć do najnowszych

## The card for the file

request-card-title = Zgłoszenie tłumaczenia ustnego
# Under the card, on the screen only.
request-card-print = Stronę można wydrukować w przeglądarce. Karta nie zawiera nic o osobie, której pomagano.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Stan na: { DATETIME($at) }.
request-card-back = Wróć do zgłoszenia
