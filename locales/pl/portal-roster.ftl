# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Tłumacze
roster-none = Na liście nie ma jeszcze nikogo.
# Label of a field: by name or by language.
roster-search = Szukaj
roster-search-hint = Po nazwisku lub po języku
# A button.
roster-find = Szukaj
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Pokazano tylko { $count }. Aby znaleźć inne osoby, prosimy użyć wyszukiwania.
# A link to the list of those people.
roster-expiring = Kwalifikacje, których ważność minęła lub minie w ciągu 60 dni
# A link to the whole list.
roster-everybody = Wszystkie osoby
# Heading of a column.
roster-name = Imię i nazwisko
# Heading of a column.
roster-languages = Języki
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Forma
# Heading of a column.
roster-qualifications = Kwalifikacje
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Obecnie nie pytamy
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = do { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = wygasa { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = ważność minęła { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Dodano { $count } osobę.
        [few] Dodano { $count } osoby.
        [many] Dodano { $count } osób.
       *[other] Dodano { $count } osoby.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Dodaj osoby z tabeli
roster-import-lead = Prosimy wkleić tabelę CSV: najpierw wiersz z nazwami kolumn, potem po jednym wierszu na każdą osobę. Zostaną dodane wszystkie osoby albo żadna.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Kolumny wymagane: { $required }. Kolumny dodatkowe: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Przykład
# Label of a large field for text.
roster-import-table = Tabela
# A button: says what is wrong, changes nothing.
roster-import-check = Tylko sprawdź
# A button.
roster-import-send = Dodaj wszystkie osoby
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Błędów nie ma: można dodać { $count ->
        [one] { $count } osobę
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }. Nic nie zostało zmienione.
# When nothing was pasted.
roster-import-empty = Nie ma jeszcze tabeli.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Jest { $count } błąd
        [few] Są { $count } błędy
        [many] Jest { $count } błędów
       *[other] Jest { $count } błędu
    }. Nikogo nie dodano.
# Heading of a column: which line of the table.
roster-import-line = Wiersz
# Heading of a column: which column of the table.
roster-import-column = Kolumna
# Heading of a column.
roster-import-problem = Co jest nie tak
