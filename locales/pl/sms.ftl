# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] Potrzebne teraz tłumaczenie: { $language }
       *[no] Tłumaczenie: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Do { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = tak, 2 { $code } = nie

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    Tłumaczą Państwo: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Gdzie: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Prosimy dzwonić: { $join }
               *[video] Link: { $join }
            }
           *[no] Szczegóły w { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Odwołane: { $language }, { DATETIME($startsAt) }. Ten termin jest wolny. Dziękujemy za wcześniejsze przyjęcie.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Zmiana: { $language }, { DATETIME($oldStartsAt) }. Teraz: { DATETIME($newStartsAt) }. Są Państwo wolni, możemy zapytać o nowy.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    Tłumaczy: { $interpreterName }; { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Zadzwoni na { $join }
            [video] Link: { $join }
           *[on_site] Gdzie: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Jeszcze bez tłumaczenia: { $language }, { DATETIME($startsAt) }. Szukamy dalej i damy znać.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: brak wolnych tłumaczy. Prosimy teraz zadzwonić: { $vendorName }, { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Przepraszamy, nie znaleziono tłumaczenia: { $language }, { DATETIME($startsAt) }. Można wysłać nowe zgłoszenie.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Zgłoszenie zamknięte, język nieznany: „{ $language }”, { DATETIME($startsAt) }. Prosimy wysłać nowe.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Nowy termin: { $language }, { DATETIME($newStartsAt) } (było: { DATETIME($oldStartsAt) }). Pytamy tłumaczy.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Anulowane: { $language }, { DATETIME($startsAt) }. Nikt nie przyjdzie. W razie potrzeby prosimy o nowe zgłoszenie.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } nie może tłumaczyć: { $language }, { DATETIME($startsAt) }. Szukamy innej osoby.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Jaki to język: „{ $input }”? Prosimy zapytać tę osobę i odpowiedzieć w serwisie { -brand-name }.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = W zgłoszeniu: { $requested }. Mamy: { $near }. Czy ta osoba dobrze go rozumie? Odpowiedź: { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } jest w drodze, spóźnienie ok. { $lateMinutes ->
        [one] { $lateMinutes } minuty
        [few] { $lateMinutes } minut
        [many] { $lateMinutes } minut
       *[other] { $lateMinutes } minuty
    }. Prosimy czekać.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: dłużej o { $extraMinutes ->
        [one] { $extraMinutes } minutę
        [few] { $extraMinutes } minuty
        [many] { $extraMinutes } minut
       *[other] { $extraMinutes } minuty
    }, do { DATETIME($endsAt, timeStyle: "short") }.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    Wkrótce: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Gdzie: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Numer: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = tak, t, mogę, moge, tak mogę, tak moge, przyjmuję, przyjmuje, biorę, biore, zgoda, zgadzam się, zgadzam sie, dobrze, jasne, pewnie, okej, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = nie, n, nie mogę, nie moge, nie przyjmuję, nie przyjmuje, odmawiam, odrzucam, rezygnuję, rezygnuje, niestety nie, nie dziękuję, nie dziekuje

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = To Państwa tłumaczenie, dziękujemy: { $language }, { DATETIME($startsAt) }. Szczegóły wyślemy osobno.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Zapisaliśmy odmowę: { $language }, { DATETIME($startsAt) }. Dziękujemy za wiadomość; pytamy kogoś innego.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Ktoś był szybszy: { $language }, { DATETIME($startsAt) }. Dziękujemy; nie ma to dla Państwa złych skutków.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Czas na odpowiedź minął: { $language }, { DATETIME($startsAt) }. Nie muszą Państwo nic robić. Dziękujemy.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Już niepotrzebne: { $language }, { DATETIME($startsAt) }. Nie muszą Państwo nic robić. Dziękujemy.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Mamy już Państwa „tak”: { $language }, { DATETIME($startsAt) }. W razie przeszkód prosimy dać znać w { -brand-name }.
       *[declined] Mamy już Państwa „nie”: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Nie mogliśmy tego przydzielić: { $language }, { DATETIME($startsAt) }. Może jest inne o tej porze. Zob. { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Nie rozumiemy odpowiedzi: { $language }, { DATETIME($startsAt) }: prosimy odpisać 1 { $code } = tak, 2 { $code } = nie
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Jest kilka propozycji. Prosimy odpisać z kodem; { $language }, { DATETIME($startsAt) }: 1 { $code } = tak, 2 { $code } = nie
# No offer is open for them.
sms-reply-nothing-open = Nie ma teraz dla Państwa otwartej propozycji. Nie muszą Państwo nic robić. Pomoc: odpowiedź HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Nie znamy kodu { $code }. Prosimy sprawdzić wiadomość z propozycją i odpisać jeszcze raz.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Wystąpił błąd po naszej stronie, nic nie zostało zmienione. Prosimy odpisać jeszcze raz za kilka minut.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Propozycje: 1 = tak, 2 = nie. STOP: koniec SMS-ów. { $hasPhone ->
        [yes] Rozmowa: { $phone }
       *[no] Pytania: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: nie będziemy już wysyłać Państwu SMS-ów. START włącza je ponownie.
# Answer to START.
sms-reply-started = { -brand-name }: SMS-y są znowu włączone. Operator może pobierać opłaty. STOP: koniec, HELP: pomoc.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: nie znamy tego numeru. Pomoże { -coordinator }.
