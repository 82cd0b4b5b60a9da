# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Przejdź do głównej części strony
# Names the menu, for screen readers.
portal-main-menu = Menu główne
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Język tych stron
# Button beside the choice of the language of the pages.
portal-show-pages = Pokaż
# Ends the visit: link and heading.
portal-sign-out = Wyloguj
# Shown when the page has lost its connection.
portal-stale = Połączenie zostało przerwane. To, co Państwo widzą, może być nieaktualne. Nadal próbujemy połączyć się ponownie.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Została { $seconds } sekunda
        [few] Zostały { $seconds } sekundy
        [many] Zostało { $seconds } sekund
       *[other] Zostało { $seconds } sekundy
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Czas minął.
# Link to the first page.
portal-home-page = Przejdź do strony początkowej
# Link that opens the same page again.
portal-try-again = Spróbuj ponownie

## The menu

# For who asks for an interpreter.
portal-nav-ask = Zamów tłumaczenie
# The requests of the own department.
portal-nav-requests = Zgłoszenia
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Propozycje
# For interpreters: sessions that are theirs.
portal-nav-assignments = Moje tłumaczenia
# For interpreters: when they can work.
portal-nav-availability = Moje godziny
# Messages from the desk.
portal-nav-inbox = Wiadomości
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Moje ustawienia
# For the language-access office: all open requests on one page.
portal-nav-board = Otwarte zgłoszenia
# For the language-access office: everybody who interprets.
portal-nav-roster = Tłumacze
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Nieznane języki
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Firmy tłumaczeniowe
# For the oversight commission.
portal-nav-figures = Statystyki

## Signing in and out

# Heading and button.
portal-sign-in = Zaloguj się
# Button: opens the city's own sign-in page.
portal-sign-in-city = Zaloguj się kontem miejskim
# Above that button.
portal-sign-in-city-lead = Osoby pracujące dla miasta logują się tym samym kontem, co w pracy.
# Heading.
portal-sign-in-email-heading = Tłumacze: logowanie przez e-mail
portal-sign-in-email-lead = Wyślemy Państwu link. Hasło nie jest potrzebne. Link działa jeden raz i przez 15 minut.
# Label of a field.
portal-sign-in-email-address = Państwa adres e-mail
# Button.
portal-sign-in-email-button = Wyślij mi link
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = To nie jest adres e-mail. Adres e-mail wygląda tak: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Prosimy sprawdzić pocztę e-mail
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Jeśli ktoś z naszej listy tłumaczy ma ten adres, link jest już w drodze. Działa jeden raz i przez 15 minut. Jeśli nic nie przyjdzie, prosimy zajrzeć do folderu ze spamem. Pomocą służy też { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Aby się zalogować, prosimy otworzyć otrzymany link. Jeśli go Państwo nie mają, pomocą służy { -coordinator }.
# Heading.
portal-sign-in-link-title = Jedno dotknięcie i gotowe
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Ten link loguje Państwa jako:
# Heading.
portal-sign-in-link-old-title = Ten link już nie działa
portal-sign-in-link-old = Link do logowania działa jeden raz i krótko. Prosimy zamówić nowy.
# Heading.
portal-sign-in-failed-title = Logowanie się nie udało
portal-sign-in-failed-no-role = Państwa konto miejskie jest prawidłowe, ale nie ma jeszcze dostępu do tego serwisu. Pomoże { -coordinator }.
portal-sign-in-failed-provider = Strona logowania miasta nie odpowiedziała tak, jak powinna. Prosimy spróbować ponownie za kilka minut. Jeśli nic się nie zmieni, pomoże { -coordinator }.
portal-sign-in-failed-old = Trwało to zbyt długo albo zaczęło się w innej przeglądarce lub w innym oknie. Prosimy spróbować ponownie.
# What somebody is here.
portal-role-requester = Pracownicy miasta zamawiający tłumaczenia
# What somebody is here.
portal-role-interpreter = Osoba tłumacząca
# What somebody is here.
portal-role-coordinator = Biuro pomocy językowej
# What somebody is here.
portal-role-auditor = Komisja nadzorcza
portal-sign-out-lead = Na urządzeniu, którego używają też inni, zawsze należy się wylogować.
# Button.
portal-sign-out-here = Wyloguj na tym urządzeniu
# Button.
portal-sign-out-everywhere = Wyloguj na wszystkich moich urządzeniach
# Shown after somebody signed out.
portal-signed-out = Wylogowano.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Aby przejść dalej, prosimy się zalogować. Jeśli byli już Państwo zalogowani, czas minął: dzięki temu nie wejdzie nikt inny.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Państwa link do logowania
# The link follows on a line of its own.
portal-sign-in-mail-body = Aby się zalogować, prosimy otworzyć ten link. Działa jeden raz i przez 15 minut:
# After the link.
portal-sign-in-mail-end = Jeśli nie prosili Państwo o link, nie trzeba nic robić. Bez tego linku nikt nie może się zalogować: prosimy nikomu go nie przekazywać.

## When something does not work

# Heading.
portal-not-found-title = Tu nic nie ma
portal-not-found = Ta strona nie istnieje albo nie jest dla Państwa przeznaczona. Link może być stary lub ucięty.
# Heading.
portal-forbidden-title = Ta strona nie jest dla Państwa
portal-forbidden = Państwa konto nie ma prawa tego otworzyć. Jeśli jest to potrzebne, pomoże { -coordinator }.
# Heading.
portal-stale-form-title = Ta strona była już nieaktualna
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Nic nie zostało zmienione. Strona była długo otwarta albo przeglądarka nie zachowuje plików cookie. Prosimy otworzyć ją ponownie i wysłać jeszcze raz.
# Heading.
portal-unreadable-title = Nie udało się tego odczytać
portal-unreadable = Nic nie zostało zmienione. To, co wysłano, nie pochodzi z formularza tego serwisu. Prosimy otworzyć stronę ponownie i wypełnić jej formularz.
# Heading.
portal-too-large-title = Za dużo naraz
portal-too-large = Nic nie zostało zmienione. To, co wysłano, jest większe, niż przyjmuje ta strona. Prosimy skrócić i wysłać ponownie.
# Heading.
portal-wrong-method-title = Nie można tego tak otworzyć
portal-wrong-method = Ten adres należy do przycisku na stronie. Prosimy otworzyć stronę i użyć przycisku.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Nie udało się tego zrobić
# Heading.
portal-overloaded-title = Zbyt wiele osób naraz
portal-overloaded = Prosimy poczekać kilka sekund i spróbować ponownie. Jeśli ktoś potrzebuje tłumaczenia w tej chwili, prosimy zadzwonić pod numer, który Państwa wydział ma na takie sytuacje.
# Heading.
portal-broken-title = Coś nie działa po naszej stronie
portal-broken = To nie Państwa błąd. Prosimy spróbować ponownie. Jeśli nic się nie zmieni, prosimy o wiadomość; zajmie się tym { -coordinator }. Jeśli ktoś potrzebuje tłumaczenia w tej chwili, prosimy zadzwonić pod numer, który Państwa wydział ma na takie sytuacje.
