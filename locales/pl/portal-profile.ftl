# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Moje ustawienia
profile-saved = Państwa ustawienia są zapisane.
# Above the form when something is wrong in it.
profile-problems = Niczego nie zapisano. Prosimy sprawdzić zaznaczone miejsca.

## Being told

# Heading.
profile-language = Język wiadomości
profile-language-hint = W tym języku otrzymują Państwo e-maile i SMS-y. Język tych stron wybiera się na dole każdej strony.
# Heading. The inbox is always on.
profile-channels = Jak Państwa informujemy
profile-channels-hint = Wszystko jest także w Państwa wiadomościach w tym serwisie.
profile-by-email = Przez e-mail
# Label of a field.
profile-email = Adres e-mail
profile-email-wrong = To nie jest adres e-mail. Adres e-mail wygląda tak: name@example.org.
profile-email-missing = Prosimy podać adres, na który mamy pisać.
profile-by-sms = Przez SMS
# Label of a field.
profile-phone = Numer telefonu komórkowego
profile-phone-wrong = Prosimy podać numer telefonu z numerem kierunkowym, na przykład (973) 555-0100.
profile-phone-missing = Prosimy podać numer, na który mamy pisać.

## Quiet hours

# Heading.
profile-quiet = Godziny ciszy
profile-quiet-hint = W tych godzinach Państwu nie przeszkadzamy. To, co dotyczy tłumaczenia zaczynającego się przed ich końcem, przyjdzie mimo to.
# Label of a field for a time.
profile-quiet-from = Od
# Label of a field for a time.
profile-quiet-until = Do
profile-quiet-incomplete = Prosimy podać obie godziny albo oba pola zostawić puste.
profile-quiet-unreadable = To nie jest godzina. Prosimy napisać na przykład 22:00.
profile-quiet-same = Prosimy podać dwie różne godziny.
profile-quiet-too-many = To za dużo. Prosimy podać najwyżej siedem.
# A box to tick.
profile-urgent = Można mi przeszkadzać w godzinach ciszy, gdy ktoś potrzebuje tłumaczenia teraz
# Button.
profile-save = Zapisz moje ustawienia

## The calendar

# Heading.
profile-calendar = Moje tłumaczenia w moim kalendarzu
profile-calendar-hint = Programy kalendarza mogą pokazywać Państwa tłumaczenia. Potrzebny jest prywatny adres, który pokazujemy tylko raz. Kto go zna, może zobaczyć Państwa tłumaczenia.
profile-calendar-on = Państwa kalendarz ma adres.
profile-calendar-off = Państwa kalendarz nie ma jeszcze adresu.
# Label of the address, after it was made.
profile-calendar-address = Państwa prywatny adres. Prosimy skopiować go teraz do programu kalendarza:
profile-calendar-shown = Adres został utworzony wcześniej i nie jest pokazywany ponownie. Jeśli go Państwo nie mają, prosimy utworzyć nowy.
# Button.
profile-calendar-renew = Utwórz nowy adres
profile-calendar-renew-hint = Stary adres przestanie działać.
# Button.
profile-calendar-revoke = Usuń adres
