# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = દુભાષિયા કંપનીઓ
vendors-none = નીતિમાં કોઈ કંપનીનું નામ નથી. યાદીમાંથી કોઈ ન મળે, તો ફોન કરવા માટે બીજું કોઈ નથી.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    હમણાંના સત્ર માટે દુભાષિયા ન મળે, તો કંપનીનું નામ { $minutes ->
        [0] તરત
        [one] { $minutes } મિનિટ પછી
       *[other] { $minutes } મિનિટ પછી
    } અપાય છે.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    નક્કી કરેલા સમય માટે, શોધ પૂરી થવાની { $minutes ->
        [one] { $minutes } મિનિટ
       *[other] { $minutes } મિનિટ
    } પહેલાં અપાય છે.
vendors-first = જે કંપનીઓ ખુલ્લી હોય અને જેમની પાસે તે ભાષા હોય, તેમાંથી આ યાદીની પહેલી કંપનીનું નામ અપાય છે.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = { $number } પર ફોન કરો
vendors-access = તેમના સુધી કેવી રીતે પહોંચવું
vendors-languages = ભાષાઓ
vendors-all-spoken = બધી બોલાતી ભાષાઓ, સાંકેતિક ભાષાઓ નહીં
vendors-hours = સમય
vendors-always = દિવસ-રાત
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = હમણાં ખુલ્લી
# A badge.
vendors-closed = હમણાં બંધ
vendors-settings = કંપનીઓ નીતિનો ભાગ છે. આ સર્વર ચલાવનાર તેના સેટિંગમાં તેમને બદલે છે.
