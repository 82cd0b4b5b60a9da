# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Available ngayon
# Variables:
#   $until (Date) - until when
availability-now-on = Available po kayo ngayon, hanggang { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Available po kayo ngayon, ayon sa inyong mga oras.
availability-now-off = Hindi po kayo available ngayon.
# Label of a choice of hours.
availability-now-for = Gaano katagal?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } oras
       *[other] { $hours } na oras
    }
# Button.
availability-now-switch-on = Available ako ngayon
# Button. The weekly hours still count.
availability-now-switch-off = I-off
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Pumili po mula 1 hanggang 24 na oras.

## The hours of the week

# Title of the page.
availability-title = Mga oras ko
# Heading.
availability-week = Mga oras sa linggo
availability-week-hint = Sa mga oras na ito po kayo puwedeng tanungin. Iwanang blangko ang araw na hindi kayo available. Para sa gabi, ilagay ang mga oras hanggang hatinggabi, at ang mga oras mula hatinggabi sa susunod na araw.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Sona ng oras: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Mula
# Label of a field for a time.
availability-until = Hanggang
# Button: one more pair of fields for this day.
availability-week-more = Dagdag na oras sa araw na ito
# Button.
availability-week-save = I-save ang mga oras ko
availability-week-saved = Na-save na po ang mga oras ninyo.
# Above the form when something is wrong in it.
availability-week-problems = Walang na-save. Tingnan po ang mga may marka.
availability-week-incomplete = Ilagay po ang dalawang oras, o iwanang blangko ang dalawa.
availability-week-unreadable = Hindi po ito oras. Isulat nang ganito: 14:30.
availability-week-backwards = Dapat pong mas huli ang katapusan kaysa simula. Para sa gabi, ilagay ang mga oras hanggang 00:00, at ang mga oras mula 00:00 sa susunod na araw.
availability-week-overlap = Tumatama po ang mga oras na ito sa ibang oras sa araw na ito.
availability-week-too-many = Masyado pong marami. Hanggang sampu lang sa isang araw.

## Days that are otherwise

# Heading.
availability-exceptions = Mga araw na wala at dagdag na oras
availability-exceptions-empty = Wala pa po. Kung wala kayo sa isang araw, idagdag ito rito.
# What an entry says.
availability-exception-away = Hindi available
# What an entry says.
availability-exception-extra = Available din
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Mula { DATETIME($from) } hanggang { DATETIME($until) }
# Button.
availability-exception-remove = Alisin
# Heading of the form.
availability-exception-add = Magdagdag ng araw na wala o dagdag na oras
# Above two choices.
availability-exception-what = Ano ito?
# Label of a field for date and time.
availability-exception-from = Mula (petsa at oras)
# Label of a field for date and time.
availability-exception-until = Hanggang (petsa at oras)
# Button.
availability-exception-send = Idagdag
availability-exception-missing = Ilagay po ang petsa at oras.
availability-exception-backwards = Dapat pong mas huli ang katapusan kaysa simula.
availability-exception-past = Lumipas na po ang oras na ito. Pumili po ng mas huling oras.
availability-exception-too-many = Masyado na pong marami ang mga ito. Mag-alis muna ng ilan.
