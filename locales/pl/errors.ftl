# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] W zgłoszeniu trzeba poprawić { $count } rzecz. Podano przy niej nazwę pola.
        [few] W zgłoszeniu trzeba poprawić { $count } rzeczy. Przy każdej podano nazwę pola.
        [many] W zgłoszeniu trzeba poprawić { $count } rzeczy. Przy każdej podano nazwę pola.
       *[other] W zgłoszeniu trzeba poprawić { $count } rzeczy. Przy każdej podano nazwę pola.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Nie znamy języka o nazwie „{ $input }”. Prosimy sprawdzić pisownię albo wysłać zgłoszenie bez języka i podać kraj oraz miejscowość.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = „{ $value }” nie jest rodzajem spotkania z zasad Państwa miasta. Prosimy wybrać pozycję z listy.
error-time-past = Ten termin już minął. Prosimy wybrać termin w przyszłości.
error-window-invalid = Koniec musi być po początku, a czas trwania musi mieścić się w granicach ustalonych przez miasto. Prosimy sprawdzić obie godziny.
# Variables:
#   $field (String) - name of the field
error-field-required = Brakuje „{ $field }”. Prosimy uzupełnić to pole.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] „{ $field }”: tekst jest za długi, dozwolony jest najwyżej { $max } znak. Prosimy go skrócić.
        [few] „{ $field }”: tekst jest za długi, dozwolone są najwyżej { $max } znaki. Prosimy go skrócić.
        [many] „{ $field }”: tekst jest za długi, dozwolone jest najwyżej { $max } znaków. Prosimy go skrócić.
       *[other] „{ $field }”: tekst jest za długi, dozwolone jest najwyżej { $max } znaku. Prosimy go skrócić.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = „{ $field }” ma niewłaściwą postać. Prosimy to poprawić.
# Variables:
#   $field (String) - name of the field
error-id-invalid = „{ $field }” nie jest prawidłowym identyfikatorem. Prosimy skopiować go jeszcze raz z miejsca, w którym był podany.
error-site-unknown = Tego miejsca nie ma na liście używanych miejsc. Prosimy wybrać miejsce z listy. Nowe może dodać { -coordinator }.
error-gender-not-askable = Przy tym rodzaju spotkania nie można prosić o płeć osoby tłumaczącej. Prosimy wysłać zgłoszenie bez tej informacji.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = „{ $path }” nie można zmienić w ten sposób. Prosimy podać tylko pola, które można zmieniać.
error-page-token-invalid = Ta strona listy jest już nieaktualna. Prosimy zacząć od pierwszej strony.

## Who is calling

error-not-found = Nie udało się tego znaleźć albo nie mają Państwo do tego dostępu. Prosimy sprawdzić identyfikator. Pomoże też { -coordinator }.
error-role-missing = Państwa konto nie ma do tego uprawnień. Jeśli są potrzebne, pomoże { -coordinator }.
error-not-roster-member = Państwa konto nie jest połączone z żadną osobą na liście tłumaczy. Może je połączyć { -coordinator }.
error-organization-unknown = Państwa organizacja nie jest tu znana. Pomoże { -coordinator }.
error-token-missing = Trzeba się najpierw zalogować. Prosimy się zalogować i spróbować ponownie.
error-token-invalid = To logowanie jest tu nieważne. Prosimy zalogować się ponownie.
error-token-expired = Logowanie wygasło. Prosimy zalogować się ponownie.

## Somebody was faster, or it is too late

error-offer-expired = Czas na odpowiedź na tę propozycję minął. Dziękujemy; nie muszą Państwo nic robić.
error-offer-taken = Tuż przed Państwem to tłumaczenie przyjęła inna osoba. Dziękujemy; nie ma to dla Państwa żadnych negatywnych skutków.
error-offer-withdrawn = To tłumaczenie nie jest już potrzebne, dlatego propozycję wycofano. Dziękujemy; nie ma to dla Państwa żadnych negatywnych skutków.
error-offer-answered = Na tę propozycję już Państwo odpowiedzieli. Obecny stan pokazuje lista Państwa tłumaczeń.
error-request-cancelled = To zgłoszenie zostało anulowane. Jeśli tłumaczenie jest nadal potrzebne, prosimy wysłać nowe zgłoszenie.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Teraz nie można tego zrobić. Obecny stan: { state-name }. Prosimy odświeżyć stronę, aby sprawdzić sytuację.
error-interpreter-not-eligible = Ta osoba nie może tłumaczyć w tym zgłoszeniu. Powody są podane; prosimy wybrać kogoś innego.
error-interpreter-busy = Ta osoba ma już w tym czasie inne tłumaczenie. Prosimy wybrać inny termin lub kogoś innego.
error-version-conflict = W tej samej chwili ktoś inny to zmienił. Prosimy odświeżyć i spróbować ponownie.

## For programs that call us

error-idempotency-key-missing = Brakuje klucza idempotencji. Prosimy wysyłać nowy klucz przy każdej czynności, a ten sam, gdy czynność jest powtarzana.
error-idempotency-key-reused = Tego klucza idempotencji użyto już do czegoś innego. Prosimy użyć nowego klucza do każdej nowej czynności.
error-sequence-gone = Punkt, od którego należało wznowić odczyt, nie jest już przechowywany. Prosimy odczytać obecny stan i śledzić zmiany od niego.
error-too-many-streams = Na tym koncie jest otwartych zbyt wiele podglądów na żywo. Prosimy zamknąć niektóre i spróbować ponownie.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Mamy teraz bardzo dużo zgłoszeń. Nic nie zostało zmienione. Prosimy spróbować ponownie za { $seconds } sekundę.
        [few] Mamy teraz bardzo dużo zgłoszeń. Nic nie zostało zmienione. Prosimy spróbować ponownie za { $seconds } sekundy.
        [many] Mamy teraz bardzo dużo zgłoszeń. Nic nie zostało zmienione. Prosimy spróbować ponownie za { $seconds } sekund.
       *[other] Mamy teraz bardzo dużo zgłoszeń. Nic nie zostało zmienione. Prosimy spróbować ponownie za { $seconds } sekundy.
    }
error-unavailable = Usługa jest teraz niedostępna. Prosimy za chwilę spróbować ponownie. W nagłym wypadku prosimy skorzystać ze zwykłej telefonicznej linii tłumaczeń.
error-internal = Wystąpił błąd po naszej stronie. Prosimy spróbować ponownie. Jeśli błąd się powtórzy, pomoże { -coordinator }.
