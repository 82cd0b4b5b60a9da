# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Moje tłumaczenia
# Heading.
sessions-running = W toku
# Heading.
sessions-upcoming = Nadchodzące
sessions-empty = Nie ma nadchodzących tłumaczeń. Po przyjęciu propozycji tłumaczenie pojawi się tutaj.
# Link to the offers.
sessions-offers = Zobacz moje propozycje
# Heading.
sessions-past = Zakończone
sessions-past-empty = Jeszcze nic tu nie ma.
# Link to what is over and older.
sessions-older = Starsze
# Link back to the newest.
sessions-newest = Najnowsze

## Where a session stands, in a word or two

sessions-status-confirmed = Przydzielone Państwu
sessions-status-running = W toku
sessions-status-completed = Zakończone
sessions-status-withdrawn = Oddane
# The interpreter was reported as not having come.
sessions-status-no-show = Zgłoszona nieobecność
sessions-status-cancelled = Odwołane

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Tłumaczenie: { $language }
session-page-confirmed = To tłumaczenie jest przydzielone Państwu
session-page-running = Tłumaczenie trwa
session-page-completed = To tłumaczenie się zakończyło
session-page-withdrawn = To tłumaczenie zostało przez Państwa oddane
session-page-withdrawn-hint = Szukamy innej osoby. Dziękujemy za wiadomość.
session-page-no-show = Zgłoszono Państwa nieobecność
session-page-no-show-hint = Jeśli to nieprawda, prosimy o wiadomość. Wyjaśni to { -coordinator }.
session-page-cancelled = Nie są już Państwo potrzebni
session-page-cancelled-hint = Tłumaczenie zostało odwołane lub zmienione. Ten termin jest wolny. Dziękujemy.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Zadzwoń: { $number }
session-page-call-hint = Prosimy zadzwonić pod ten numer, gdy tłumaczenie się zacznie. Tam czekają na Państwa telefon.
# Button that opens the video call.
session-page-video = Otwórz rozmowę wideo
# Label before the room.
session-page-room = Pokój

## One session: what can be done

# Button.
session-page-start = Rozpocznij tłumaczenie
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Tłumaczenie można rozpocząć od: { DATETIME($at) }.
# Button.
session-page-finish = Tłumaczenie zakończone
session-page-finish-hint = Minuty są liczone do naciśnięcia tego przycisku.
# Opens a form.
session-page-late = Spóźnię się
# Label of a field.
session-page-late-minutes = O ile minut?
# Button.
session-page-late-send = Powiadom
# Beside that field when what was typed cannot be.
session-page-late-wrong = Prosimy podać pełne minuty, od 1 do 240. Jeśli nie mogą Państwo przyjść, prosimy oddać tłumaczenie.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Wiedzą już o spóźnieniu: { $minutes } minuta.
        [few] Wiedzą już o spóźnieniu: { $minutes } minuty.
        [many] Wiedzą już o spóźnieniu: { $minutes } minut.
       *[other] Wiedzą już o spóźnieniu: { $minutes } minuty.
    }
# Opens a form.
session-page-withdraw = Nie mogę przyjść
session-page-withdraw-hint = Od razu szukamy innej osoby. Im wcześniej dadzą Państwo znać, tym lepiej dla osoby, która czeka.
# Button.
session-page-withdraw-send = Oddaj tłumaczenie
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Tłumaczenie już się zaczęło, więc nie można go oddać. Jeśli nie mogą Państwo kontynuować, prosimy je zakończyć: osoba, która je zamówiła, może poprosić o kogoś innego.
# Link back to the list.
session-page-all = Wszystkie moje tłumaczenia
