# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Available now
# Variables:
#   $until (Date) - until when
availability-now-on = You are available now, until { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = You are available now: your hours say so.
availability-now-off = You are not available now.
# Label of a choice of hours.
availability-now-for = For how long?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# Button.
availability-now-switch-on = I am available now
# Button. The weekly hours still count.
availability-now-switch-off = Switch it off
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Choose between 1 and 24 hours.

## The hours of the week

# Title of the page.
availability-title = My hours
# Heading.
availability-week = Hours of the week
availability-week-hint = You can be asked on these hours. Leave a day empty when you are not available. For a night, give hours until midnight, and hours from midnight on the next day.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Time zone: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = From
# Label of a field for a time.
availability-until = Until
# Button: one more pair of fields for this day.
availability-week-more = More hours on this day
# Button.
availability-week-save = Save my hours
availability-week-saved = Your hours are saved.
# Above the form when something is wrong in it.
availability-week-problems = Nothing was saved. Check what is marked.
availability-week-incomplete = Give both times, or leave both empty.
availability-week-unreadable = This is no time. Write it like 14:30.
availability-week-backwards = The end must be after the beginning. For a night, give hours until 00:00, and hours from 00:00 on the next day.
availability-week-overlap = These hours overlap with others of this day.
availability-week-too-many = These are too many. Give at most ten for a day.

## Days that are otherwise

# Heading.
availability-exceptions = Days off and extra hours
availability-exceptions-empty = There are none. When you are away for a day, add it here.
# What an entry says.
availability-exception-away = Not available
# What an entry says.
availability-exception-extra = Available as well
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = From { DATETIME($from) } until { DATETIME($until) }
# Button.
availability-exception-remove = Remove
# Heading of the form.
availability-exception-add = Add days off or extra hours
# Above two choices.
availability-exception-what = What is it?
# Label of a field for date and time.
availability-exception-from = From (date and time)
# Label of a field for date and time.
availability-exception-until = Until (date and time)
# Button.
availability-exception-send = Add
availability-exception-missing = Give the date and the time.
availability-exception-backwards = The end must be after the beginning.
availability-exception-past = This time has passed. Choose a later one.
availability-exception-too-many = You have too many of them. Remove some first.
