# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Dodaj tłumacza lub tłumaczkę
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Na liście: { $name }
entry-added = Osoba została dodana.
entry-saved = Zmiany zostały zapisane.
# Above the form.
entry-problems = Coś wymaga jeszcze poprawy. Nic nie zmieniono. Prosimy sprawdzić zaznaczone miejsca.
# When a colleague saved the same entry in the meantime.
entry-outdated = Ktoś inny zmienił w tym czasie ten wpis. To, co wpisano, nadal tu jest. Przed ponownym zapisaniem prosimy obejrzeć wpis w obecnej postaci.
# A link to the entry as it is kept.
entry-as-kept = Wpis w obecnej postaci
# Button.
entry-save = Zapisz
# Button under the form of a new entry.
entry-add = Dodaj tę osobę

## Who they are

# Heading.
entry-person = Kto to jest
# Label of a field.
entry-name = Imię i nazwisko, tak jak osoba chce być przedstawiana
entry-name-missing = Prosimy wpisać imię i nazwisko, najwyżej 80 znaków.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Nazwa logowania
entry-subject-hint = Nazwa, pod którą system logowania miasta zna tę osobę. Jeśli jej nie ma, prosimy zostawić puste pole.
entry-subject-used = Ktoś inny na liście ma już tę nazwę logowania.
# Label of a list.
entry-gender = Płeć osoby tłumaczącej
# The first choice of that list.
entry-gender-unstated = Nie podano
entry-gender-woman = Kobieta
entry-gender-man = Mężczyzna
entry-gender-non-binary = Osoba niebinarna
# A box to tick.
entry-active = Jest pytana o sesje
entry-active-hint = Bez zaznaczenia osoba pozostaje na liście i nie jest pytana.

## What they can do

# Label of a field with several lines.
entry-languages = Języki
entry-languages-hint = Jeden język w każdym wierszu: jego własna nazwa, nazwa angielska lub kod. Prosimy podać dokładnie, co ta osoba tłumaczy, na przykład kantoński, a nie chiński.
entry-languages-missing = Prosimy wpisać co najmniej jeden język.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = „{ $input }” może oznaczać kilka języków. Prosimy napisać, który: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = „{ $input }” to nie jest znany nam język. Prosimy sprawdzić pisownię lub wpisać kod.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Jak pracuje
entry-ways-missing = Prosimy wybrać co najmniej jedną formę.

## Qualifications

# Heading.
entry-qualifications = Kwalifikacje
entry-qualifications-hint = Aby usunąć wiersz, prosimy zostawić jego pierwsze pole puste.
# Label of a list.
entry-qualification = Rodzaj kwalifikacji
# The empty choice of that list.
entry-qualification-none = Brak
# Label of a field: who issued the qualification.
entry-issuer = Kto wydał
# Label of a field with a date.
entry-expires = Ważne do, łącznie z tym dniem
entry-expires-wrong = Nie można odczytać tej daty. Prosimy zapisać ją jako rok-miesiąc-dzień, na przykład 2027-03-31.
# Button.
entry-qualification-more = Kolejna kwalifikacja

## How they are reached

# Heading.
entry-contact = Jak się skontaktować
# Label of a field.
entry-email = Adres e-mail
# Label of a field.
entry-phone = Numer telefonu komórkowego
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Język wiadomości

## When and where

# Heading.
entry-when = Kiedy można pytać
entry-when-hint = Poza tymi godzinami pytamy tylko wtedy, gdy osoba zaznaczy, że jest dostępna.
# Label of a field.
entry-zone = Strefa czasowa
entry-zone-wrong = Ta strefa czasowa nie jest znana. Prosimy wpisać ją tak: America/New_York.
# Heading.
entry-where = Praca na miejscu
entry-where-hint = Skąd zwykle wyrusza, w stopniach. Oba pola albo żadne.
# Label of a field.
entry-latitude = Szerokość geograficzna
# Label of a field.
entry-longitude = Długość geograficzna
entry-place-wrong = Prosimy wpisać obie w stopniach, na przykład 40.7357 i -74.1724.
# Label of a field.
entry-travel = Ile kilometrów najwyżej dojeżdża
entry-travel-wrong = Prosimy wpisać liczbę od 0 do 2000 albo nic.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Albo wybierz plik CSV
import-file-hint = Jeśli wybrano plik, liczy się plik, a nie to, co jest w polu powyżej.
# When the file is not text in UTF-8.
import-file-unreadable = Nie można odczytać tego pliku. Prosimy zapisać tabelę w arkuszu jako „CSV UTF-8” i wybrać ją ponownie.
