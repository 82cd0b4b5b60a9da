# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] Ktoś potrzebuje teraz tłumaczenia ustnego. Język: { $language }.
       *[no] Ktoś potrzebuje tłumaczenia ustnego. Język: { $language }.
    }

    Kiedy: { $immediate ->
        [yes] teraz
       *[no] { DATETIME($startsAt) }
    }
    Czas trwania: { duration }
    Forma: { modality-name }
    Cel: { $encounterType }
    { $hasPlace ->
        [yes] Gdzie: { $place }
       *[no] { "" }
    }

    Prosimy przyjąć lub odrzucić tę propozycję do godziny { DATETIME($expiresAt, timeStyle: "short") } (w ciągu { $answerMinutes ->
        [one] { $answerMinutes } minuty
        [few] { $answerMinutes } minut
        [many] { $answerMinutes } minut
       *[other] { $answerMinutes } minuty
    }). Jeśli nie mogą Państwo tłumaczyć, odmowa pomoże nam szybciej zapytać kogoś innego.
    .subject = { $immediate ->
        [yes] Potrzebne teraz: { $language }, { modality-name }
       *[no] Czy mogą Państwo tłumaczyć? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    To tłumaczenie przyjęła już inna osoba, dlatego nie muszą Państwo nic robić.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Dziękujemy za gotowość. Nie ma to dla Państwa żadnych negatywnych skutków.
    .subject = Już niepotrzebne: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    To tłumaczenie nie jest już potrzebne. Nie muszą Państwo nic robić.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Dziękujemy za gotowość. Nie ma to dla Państwa żadnych negatywnych skutków.
    .subject = Propozycja wycofana: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    To tłumaczenie powierzamy Państwu. Dziękujemy.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }
    Czas trwania: { duration }
    Forma: { modality-name }
    Cel: { $encounterType }
    { $hasPlace ->
        [yes] Gdzie: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numer, pod który należy zadzwonić: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

    Jeśli nie będą Państwo mogli tłumaczyć, prosimy jak najszybciej wycofać się w serwisie { -brand-name }, abyśmy mogli zapytać kogoś innego.
    .subject = Potwierdzone: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    To tłumaczenie zostało odwołane. Ten termin jest wolny i nie muszą Państwo nic robić.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Dziękujemy za wcześniejsze przyjęcie.
    .subject = Odwołane: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    To tłumaczenie przeniesiono na inny termin, więc nie jest już Państwu przydzielone.

    Język: { $language }
    Poprzedni termin: { DATETIME($oldStartsAt) }
    Nowy termin: { DATETIME($newStartsAt) }

    Jeśli nowy termin Państwu odpowiada, możemy zapytać ponownie.
    .subject = Zmiana terminu: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Zgłoszono nam Państwa nieobecność na tym tłumaczeniu.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Jeśli to pomyłka, prosimy o wiadomość. Wyjaśni to { -coordinator }.
    .subject = Zgłoszona nieobecność: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Szukamy osoby do tłumaczenia ustnego. Język: { $language }. { $asked ->
        [0] Za chwilę zapytamy pierwsze osoby.
        [one] Do tej pory zapytaliśmy { $asked } osobę.
        [few] Do tej pory zapytaliśmy { $asked } osoby.
        [many] Do tej pory zapytaliśmy { $asked } osób.
       *[other] Do tej pory zapytaliśmy { $asked } osoby.
    }

    Kiedy: { $immediate ->
        [yes] teraz
       *[no] { DATETIME($startsAt) }
    }

    Nie muszą Państwo nic robić. Damy znać, gdy tylko ktoś przyjmie tłumaczenie.
    .subject = Szukamy tłumaczenia: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    Tłumaczenie jest zapewnione. Tłumaczy: { $interpreterName }.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }
    Czas trwania: { duration }
    Forma: { modality-name }
    Cel: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Numer, na który zadzwoni osoba tłumacząca: { $join }
            [video] Link: { $join }
           *[on_site] Gdzie: { $join }
        }
       *[no] { "" }
    }
    .subject = Tłumaczenie zapewnione: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Nie znaleźliśmy jeszcze osoby do tłumaczenia. Język: { $language }. { $asked ->
        [0] Do tej pory nie było kogo zapytać.
        [one] Do tej pory zapytaliśmy { $asked } osobę.
        [few] Do tej pory zapytaliśmy { $asked } osoby.
        [many] Do tej pory zapytaliśmy { $asked } osób.
       *[other] Do tej pory zapytaliśmy { $asked } osoby.
    }

    Kiedy: { DATETIME($startsAt) }

    Szukamy dalej i damy znać, gdy tylko ktoś przyjmie tłumaczenie.
    .subject = Nadal szukamy tłumaczenia: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Nikt z naszych tłumaczy nie jest teraz dostępny. Język: { $language }. Prosimy zadzwonić teraz do tej firmy:

    { $vendorName }
    Telefon: { $vendorPhone }
    { $hasHint ->
        [yes] Uwaga: { $accessHint }
       *[no] { "" }
    }

    Szukamy dalej i damy znać, jeśli ktoś przyjmie tłumaczenie.
    .subject = Prosimy zadzwonić po tłumaczenie: { $vendorName }, język: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Przepraszamy: nie udało się na czas znaleźć osoby do tłumaczenia. Język: { $language }. { $asked ->
        [0] Nie było kogo zapytać.
        [one] Zapytaliśmy { $asked } osobę.
        [few] Zapytaliśmy { $asked } osoby.
        [many] Zapytaliśmy { $asked } osób.
       *[other] Zapytaliśmy { $asked } osoby.
    }

    Kiedy: { DATETIME($startsAt) }

    Można wysłać nowe zgłoszenie na inny termin. Pomocą służy też { -coordinator }.
    .subject = Nie znaleziono tłumaczenia: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Zamknęliśmy Państwa zgłoszenie: nikt nie podał na czas, o jaki język chodzi.

    Zapisano jako: { $language }
    Kiedy: { DATETIME($startsAt) }

    Jeśli tłumaczenie jest nadal potrzebne, prosimy wysłać nowe zgłoszenie i podać język.
    .subject = Zgłoszenie zamknięte, język nieznany: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Państwa zgłoszenie ma nowy termin. Zmienił go nasz zespół: { -coordinator }.

    Język: { $language }
    Poprzedni termin: { DATETIME($oldStartsAt) }
    Nowy termin: { DATETIME($newStartsAt) }

    Pytamy teraz tłumaczy o nowy termin.
    .subject = Nowy termin: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Zamknęliśmy to tłumaczenie, ponieważ nikt nie dał nam znać, że się skończyło.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Jeśli coś się nie zgadza, prosimy o wiadomość. Wyjaśni to { -coordinator }.
    .subject = Tłumaczenie zamknięte: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Państwa zgłoszenie jest anulowane. Nikt nie przyjdzie.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Jeśli tłumaczenie jest nadal potrzebne, prosimy wysłać nowe zgłoszenie.
    .subject = Zgłoszenie anulowane: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } nie może jednak tłumaczyć. Już szukamy innej osoby, a Państwa zgłoszenie ma pierwszeństwo.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }

    Nie muszą Państwo nic robić. Damy znać, gdy tylko ktoś przyjmie tłumaczenie.
    .subject = Szukamy innej osoby do tłumaczenia: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Wpisano: „{ $input }”. Zanim zapytamy tłumaczy, musimy wiedzieć, o który dokładnie język chodzi.

    { $hasCandidates ->
        [yes] Prosimy zapytać tę osobę, który z tych języków jest właściwy, i wybrać go w serwisie { -brand-name }:
       *[no] Prosimy zapytać tę osobę o nazwę języka albo o kraj i miejscowość, z której pochodzi.
    }
    { $candidates }
    .subject = Jaki to język? „{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Nie wiemy jeszcze, jaki język jest potrzebny, dlatego nie zapytaliśmy jeszcze żadnych tłumaczy. Państwa zgłoszenie widzi { -coordinator } i pomoże to ustalić.

    { $hasVendor ->
        [yes] Ta firma może telefonicznie pomóc ustalić język: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Uwaga: { $accessHint }
       *[no] { "" }
    }

    Jeśli dowiedzą się Państwo, jaki to język, prosimy wybrać go w serwisie { -brand-name }. Zaczniemy szukać, gdy tylko będzie znany.
    .subject = Jaki język jest potrzebny?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    W zgłoszeniu podano język: { $requested }. Mamy kogoś, kto tłumaczy inny język: { $near }.

    Prosimy zapytać osobę, której to dotyczy, czy dobrze rozumie ten drugi język ({ $near }), i odpowiedzieć w serwisie { -brand-name }. Jeśli nie, prosimy odpowiedzieć „nie”: będziemy dalej szukać tłumaczenia. Język: { $requested }.
    .subject = Czy wystarczy inny język? { $near } (w zgłoszeniu: { $requested })

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } jest w drodze. Przewidywane spóźnienie to około { $lateMinutes ->
        [one] { $lateMinutes } minuty
        [few] { $lateMinutes } minut
        [many] { $lateMinutes } minut
       *[other] { $lateMinutes } minuty
    }. Prosimy poczekać.
    .subject = Osoba tłumacząca się spóźni

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Tłumaczenie przedłużono o { $extraMinutes ->
        [one] { $extraMinutes } minutę
        [few] { $extraMinutes } minuty
        [many] { $extraMinutes } minut
       *[other] { $extraMinutes } minuty
    }.

    Język: { $language }
    Nowy koniec: { DATETIME($endsAt) }
    .subject = Tłumaczenie przedłużone: { $language }, do godziny { DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    Tłumaczenie zaczyna się za { $inMinutes ->
        [one] { $inMinutes } minutę
        [few] { $inMinutes } minuty
        [many] { $inMinutes } minut
       *[other] { $inMinutes } minuty
    }.

    Język: { $language }
    Kiedy: { DATETIME($startsAt) }
    Forma: { modality-name }
    { $hasPlace ->
        [yes] Gdzie: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numer, na który zadzwoni osoba tłumacząca: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Wkrótce: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }: { -desk } w Państwa mieście. Język i sposób kontaktu można wybrać w serwisie { -brand-name }.
