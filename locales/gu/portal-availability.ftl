# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = હમણાં ઉપલબ્ધ
# Variables:
#   $until (Date) - until when
availability-now-on = તમે હમણાં ઉપલબ્ધ છો, { DATETIME($until, timeStyle: "short") } સુધી.
# The weekly hours say so, without the switch.
availability-now-by-hours = તમે હમણાં ઉપલબ્ધ છો: તમારા સમય એમ કહે છે.
availability-now-off = તમે હમણાં ઉપલબ્ધ નથી.
# Label of a choice of hours.
availability-now-for = કેટલા સમય માટે?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } કલાક
       *[other] { $hours } કલાક
    }
# Button.
availability-now-switch-on = હું હમણાં ઉપલબ્ધ છું
# Button. The weekly hours still count.
availability-now-switch-off = બંધ કરો
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 1 થી 24 કલાકની વચ્ચે પસંદ કરો.

## The hours of the week

# Title of the page.
availability-title = મારા સમય
# Heading.
availability-week = અઠવાડિયાના સમય
availability-week-hint = આ સમયે તમને પૂછી શકાય. જે દિવસે તમે ઉપલબ્ધ ન હો તે દિવસ ખાલી રાખો. રાત માટે, મધરાત સુધીનો સમય આપો, અને બીજા દિવસે મધરાતથી શરૂ થતો સમય આપો.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = સમય ઝોન: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = ક્યારથી
# Label of a field for a time.
availability-until = ક્યાં સુધી
# Button: one more pair of fields for this day.
availability-week-more = આ દિવસે વધુ સમય
# Button.
availability-week-save = મારા સમય સાચવો
availability-week-saved = તમારા સમય સાચવી લીધા છે.
# Above the form when something is wrong in it.
availability-week-problems = કંઈ સાચવ્યું નથી. નિશાન કરેલા ભાગો તપાસો.
availability-week-incomplete = બંને સમય આપો, અથવા બંને ખાલી રાખો.
availability-week-unreadable = આ સમય નથી. આમ લખો: 14:30.
availability-week-backwards = અંત શરૂઆત પછી હોવો જોઈએ. રાત માટે, 00:00 સુધીનો સમય આપો, અને બીજા દિવસે 00:00 થી શરૂ થતો સમય આપો.
availability-week-overlap = આ સમય આ દિવસના બીજા સમય સાથે ટકરાય છે.
availability-week-too-many = આ વધુ પડતા છે. એક દિવસ માટે વધુમાં વધુ દસ આપો.

## Days that are otherwise

# Heading.
availability-exceptions = રજાના દિવસો અને વધારાના સમય
availability-exceptions-empty = કોઈ નથી. તમે કોઈ દિવસ હાજર ન રહેવાના હો, તો તે અહીં ઉમેરો.
# What an entry says.
availability-exception-away = ઉપલબ્ધ નથી
# What an entry says.
availability-exception-extra = આ સમયે પણ ઉપલબ્ધ
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = { DATETIME($from) } થી { DATETIME($until) } સુધી
# Button.
availability-exception-remove = કાઢી નાખો
# Heading of the form.
availability-exception-add = રજાના દિવસો અથવા વધારાના સમય ઉમેરો
# Above two choices.
availability-exception-what = શું ઉમેરવું છે?
# Label of a field for date and time.
availability-exception-from = ક્યારથી (તારીખ અને સમય)
# Label of a field for date and time.
availability-exception-until = ક્યાં સુધી (તારીખ અને સમય)
# Button.
availability-exception-send = ઉમેરો
availability-exception-missing = તારીખ અને સમય આપો.
availability-exception-backwards = અંત શરૂઆત પછી હોવો જોઈએ.
availability-exception-past = આ સમય વીતી ગયો છે. પછીનો સમય પસંદ કરો.
availability-exception-too-many = આવી નોંધો વધુ પડતી છે. પહેલાં થોડી કાઢી નાખો.
