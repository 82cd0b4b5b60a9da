# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Interpreting companies
vendors-none = The policy names no company. When nobody on the roster can be found, there is nobody else to call.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    For a session now, a company is named { $minutes ->
        [0] at once
        [one] after { $minutes } minute
       *[other] after { $minutes } minutes
    } without an interpreter.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    For an agreed time, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } before the search ends.
vendors-first = Of those that are open and have the language, the first of this list is named.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Call { $number }
vendors-access = How to get through
vendors-languages = Languages
vendors-all-spoken = All spoken languages, no sign languages
vendors-hours = Hours
vendors-always = Day and night
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Open now
# A badge.
vendors-closed = Closed now
vendors-settings = Companies are part of the policy. Who runs this server changes them in its settings.
