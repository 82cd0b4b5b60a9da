# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Disponib kounye a
# Variables:
#   $until (Date) - until when
availability-now-on = Ou disponib kounye a, jiska { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Ou disponib kounye a: se sa orè ou di.
availability-now-off = Ou pa disponib kounye a.
# Label of a choice of hours.
availability-now-for = Pou konbyen tan?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
       *[other] { $hours } èdtan
    }
# Button.
availability-now-switch-on = Mwen disponib kounye a
# Button. The weekly hours still count.
availability-now-switch-off = Etenn li
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Chwazi ant 1 ak 24 èdtan.

## The hours of the week

# Title of the page.
availability-title = Lè mwen disponib
# Heading.
availability-week = Orè semèn nan
availability-week-hint = Nou ka mande w nan lè sa yo. Kite yon jou vid lè ou pa disponib. Pou yon nwit, mete lè yo jiska minwi, epi mete lè yo apati minwi nan jou apre a.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Zòn lè: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Depi
# Label of a field for a time.
availability-until = Jiska
# Button: one more pair of fields for this day.
availability-week-more = Ajoute lè nan jou sa a
# Button.
availability-week-save = Anrejistre orè mwen
availability-week-saved = Orè ou anrejistre.
# Above the form when something is wrong in it.
availability-week-problems = Anyen pa anrejistre. Gade sa ki make yo.
availability-week-incomplete = Mete toude lè yo, oswa kite toude vid.
availability-week-unreadable = Sa a pa yon lè. Ekri l konsa: 14:30.
availability-week-backwards = Lè pou fini an dwe vin apre lè pou kòmanse a. Pou yon nwit, mete lè yo jiska 00:00, epi mete lè yo apati 00:00 nan jou apre a.
availability-week-overlap = Lè sa yo tonbe sou lòt lè nan jou sa a.
availability-week-too-many = Sa twòp. Mete dis pou pi plis nan yon jou.

## Days that are otherwise

# Heading.
availability-exceptions = Jou konje ak lè anplis
availability-exceptions-empty = Pa gen okenn. Lè ou pa la yon jou, ajoute l isit la.
# What an entry says.
availability-exception-away = Pa disponib
# What an entry says.
availability-exception-extra = Disponib tou
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Depi { DATETIME($from) } jiska { DATETIME($until) }
# Button.
availability-exception-remove = Retire
# Heading of the form.
availability-exception-add = Ajoute jou konje oswa lè anplis
# Above two choices.
availability-exception-what = Kisa li ye?
# Label of a field for date and time.
availability-exception-from = Depi (dat ak lè)
# Label of a field for date and time.
availability-exception-until = Jiska (dat ak lè)
# Button.
availability-exception-send = Ajoute
availability-exception-missing = Mete dat la ak lè a.
availability-exception-backwards = Lè pou fini an dwe vin apre lè pou kòmanse a.
availability-exception-past = Lè sa a pase deja. Chwazi yon lè ki vin apre.
availability-exception-too-many = Ou gen twòp ladan yo. Retire kèk anvan.
