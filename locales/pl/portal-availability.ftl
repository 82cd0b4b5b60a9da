# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Dostępność teraz
# Variables:
#   $until (Date) - until when
availability-now-on = Są Państwo teraz dostępni, do godziny { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Są Państwo teraz dostępni: tak wynika z Państwa godzin.
availability-now-off = Nie są Państwo teraz dostępni.
# Label of a choice of hours.
availability-now-for = Na jak długo?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }
# Button.
availability-now-switch-on = Mogę teraz tłumaczyć
# Button. The weekly hours still count.
availability-now-switch-off = Wyłącz
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Prosimy wybrać od 1 do 24 godzin.

## The hours of the week

# Title of the page.
availability-title = Moje godziny
# Heading.
availability-week = Godziny w tygodniu
availability-week-hint = W tych godzinach możemy Państwa pytać. Dzień bez dostępności prosimy zostawić pusty. Dla nocy prosimy podać godziny do północy, a w następnym dniu godziny od północy.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Strefa czasowa: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Od
# Label of a field for a time.
availability-until = Do
# Button: one more pair of fields for this day.
availability-week-more = Więcej godzin w tym dniu
# Button.
availability-week-save = Zapisz moje godziny
availability-week-saved = Państwa godziny zostały zapisane.
# Above the form when something is wrong in it.
availability-week-problems = Niczego nie zapisano. Prosimy sprawdzić zaznaczone miejsca.
availability-week-incomplete = Prosimy podać obie godziny albo oba pola zostawić puste.
availability-week-unreadable = To nie jest godzina. Prosimy napisać na przykład 14:30.
availability-week-backwards = Koniec musi być po początku. Dla nocy prosimy podać godziny do 00:00, a w następnym dniu godziny od 00:00.
availability-week-overlap = Te godziny pokrywają się z innymi w tym dniu.
availability-week-too-many = To za dużo. Prosimy podać najwyżej dziesięć na dzień.

## Days that are otherwise

# Heading.
availability-exceptions = Dni wolne i dodatkowe godziny
availability-exceptions-empty = Nie ma żadnych. Jeśli któregoś dnia nie będzie Państwa, prosimy dodać go tutaj.
# What an entry says.
availability-exception-away = Brak dostępności
# What an entry says.
availability-exception-extra = Dodatkowa dostępność
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Od: { DATETIME($from) }. Do: { DATETIME($until) }
# Button.
availability-exception-remove = Usuń
# Heading of the form.
availability-exception-add = Dodaj dni wolne lub dodatkowe godziny
# Above two choices.
availability-exception-what = Co to jest?
# Label of a field for date and time.
availability-exception-from = Od (data i godzina)
# Label of a field for date and time.
availability-exception-until = Do (data i godzina)
# Button.
availability-exception-send = Dodaj
availability-exception-missing = Prosimy podać datę i godzinę.
availability-exception-backwards = Koniec musi być po początku.
availability-exception-past = Ta pora już minęła. Prosimy wybrać późniejszą.
availability-exception-too-many = Jest ich za dużo. Prosimy najpierw usunąć kilka.
