# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Propozycje
# When there is none, for somebody who can be asked now.
offers-empty-available = W tej chwili nikt Państwa nie pyta. Nowa propozycja od razu pojawi się tutaj.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Teraz nikt Państwa nie pyta, bo nie są Państwo dostępni.
# Link to the page with the weekly hours.
offers-hours = Zobacz moje godziny
# Heading of what became of the offers of the last hour.
offers-lately = W ostatniej godzinie

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Propozycja: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Potrzebne teraz
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Wynagrodzenie
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Język Państwa tłumaczenia: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Pokój będzie widoczny po przyjęciu.
        [phone] Numer, pod który należy zadzwonić, będzie widoczny po przyjęciu.
       *[video] Link będzie widoczny po przyjęciu.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Prosimy odpowiedzieć do: { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Została mniej niż minuta.
        [one] Została { $minutes } minuta.
        [few] Zostały { $minutes } minuty.
        [many] Zostało { $minutes } minut.
       *[other] Zostało { $minutes } minuty.
    }
# Button.
offer-page-accept = Przyjmij
# Button.
offer-page-decline = Odrzuć
# Link to the page of the offer.
offer-page-open = Otwórz tę propozycję
# Opens the reasons.
offer-page-decline-why = Odrzuć i podaj powód
# Above the reasons.
offer-page-why = Dlaczego?
offer-page-why-busy = Mam wtedy inne zajęcie
offer-page-why-too-far = To za daleko
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Znam osoby, których to dotyczy
offer-page-why-not-confident = Nie czuję się dość pewnie w tym języku lub temacie
offer-page-why-other = Inny powód
# Link back to the list.
offer-page-all = Wszystkie moje propozycje

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = To tłumaczenie powierzamy Państwu
# Link.
offer-page-session = Otwórz tłumaczenie
# Heading, when the session did not stay theirs.
offer-page-was-yours = Ta propozycja została przez Państwa przyjęta
offer-page-was-yours-hint = Od tego czasu tłumaczenie się zmieniło. Aktualny stan jest w części „Moje tłumaczenia”.
# Heading.
offer-page-taken = Przyjęła ją inna osoba
offer-page-taken-hint = Dziękujemy za gotowość. Nie ma to dla Państwa żadnych negatywnych skutków.
# Heading.
offer-page-expired = Czas na odpowiedź minął
offer-page-expired-hint = Pytamy teraz inną osobę. Innym razem znów Państwa zapytamy.
# Heading: the request was cancelled.
offer-page-cancelled = Już niepotrzebne
offer-page-cancelled-hint = Zgłoszenie zostało anulowane. Dziękujemy za gotowość. Nie ma to dla Państwa żadnych negatywnych skutków.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Ta propozycja została wycofana
offer-page-withdrawn-hint = Tłumaczenie się zmieniło. Możemy zapytać Państwa ponownie. Nie ma to dla Państwa żadnych negatywnych skutków.
# Heading: the reader declined.
offer-page-declined = Propozycja została przez Państwa odrzucona
offer-page-declined-hint = Dziękujemy za odpowiedź. Dzięki niej możemy szybciej zapytać inną osobę.
