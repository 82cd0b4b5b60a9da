# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Àyè báyìí
# Variables:
#   $until (Date) - until when
availability-now-on = Àyè wà fún yín báyìí, títí di { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Àyè wà fún yín báyìí, gẹ́gẹ́ bí àkókò yín ṣe sọ.
availability-now-off = Àyè kò sí fún yín báyìí.
# Label of a choice of hours.
availability-now-for = Fún wákàtí mélòó?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
       *[other] wákàtí { $hours }
    }
# Button.
availability-now-switch-on = Àyè wà fún mi báyìí
# Button. The weekly hours still count.
availability-now-switch-off = Pa á
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Ẹ yan láti wákàtí 1 dé wákàtí 24.

## The hours of the week

# Title of the page.
availability-title = Àkókò mi
# Heading.
availability-week = Àkókò ọ̀sẹ̀
availability-week-hint = A lè béèrè lọ́wọ́ yín ní àwọn àkókò yìí. Ẹ fi ọjọ́ tí àyè kò sí fún yín sílẹ̀ ní òfìfo. Fún òru, ẹ kọ àkókò títí di ọ̀gànjọ́ òru, kí ẹ sì kọ àkókò láti ọ̀gànjọ́ òru sí ọjọ́ kejì.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Agbègbè àkókò: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Láti
# Label of a field for a time.
availability-until = Títí di
# Button: one more pair of fields for this day.
availability-week-more = Àkókò mìíràn ní ọjọ́ yìí
# Button.
availability-week-save = Tọ́jú àkókò mi
availability-week-saved = A ti tọ́jú àkókò yín.
# Above the form when something is wrong in it.
availability-week-problems = A kò tọ́jú nǹkan kan. Ẹ yẹ àwọn ibi tí a sàmì sí wò.
availability-week-incomplete = Ẹ kọ àkókò méjèèjì, tàbí kí ẹ fi méjèèjì sílẹ̀ ní òfìfo.
availability-week-unreadable = Èyí kì í ṣe àkókò. Ẹ kọ ọ́ báyìí: 14:30.
availability-week-backwards = Ìparí gbọ́dọ̀ wà lẹ́yìn ìbẹ̀rẹ̀. Fún òru, ẹ kọ àkókò títí di 00:00, kí ẹ sì kọ àkókò láti 00:00 sí ọjọ́ kejì.
availability-week-overlap = Àkókò yìí wọ inú àkókò mìíràn ní ọjọ́ yìí.
availability-week-too-many = Èyí ti pọ̀ jù. Ẹ má kọ ju mẹ́wàá lọ fún ọjọ́ kan.

## Days that are otherwise

# Heading.
availability-exceptions = Ọjọ́ ìsinmi àti àfikún àkókò
availability-exceptions-empty = Kò sí. Bí ẹ kò bá ní lè ṣiṣẹ́ ní ọjọ́ kan, ẹ fi í kún un níbí.
# What an entry says.
availability-exception-away = Àyè kò sí
# What an entry says.
availability-exception-extra = Àyè tún wà
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Láti { DATETIME($from) } títí di { DATETIME($until) }
# Button.
availability-exception-remove = Yọ ọ́ kúrò
# Heading of the form.
availability-exception-add = Fi ọjọ́ ìsinmi tàbí àfikún àkókò kún un
# Above two choices.
availability-exception-what = Kí ni?
# Label of a field for date and time.
availability-exception-from = Láti (ọjọ́ àti àkókò)
# Label of a field for date and time.
availability-exception-until = Títí di (ọjọ́ àti àkókò)
# Button.
availability-exception-send = Fi kún un
availability-exception-missing = Ẹ kọ ọjọ́ àti àkókò.
availability-exception-backwards = Ìparí gbọ́dọ̀ wà lẹ́yìn ìbẹ̀rẹ̀.
availability-exception-past = Àkókò yìí ti kọjá. Ẹ yan èyí tó ń bọ̀.
availability-exception-too-many = Wọ́n ti pọ̀ jù. Ẹ kọ́kọ́ yọ díẹ̀ kúrò.
