# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = બોર્ડ
# Heading of the requests for which nobody was found yet.
board-open = દુભાષિયાની શોધ ચાલુ
board-none = કોઈ રાહ જોતું નથી. નવી વિનંતીઓ અહીં આપોઆપ દેખાશે.
# Heading of the requests that have an interpreter.
board-agreed = નક્કી થયેલાં અને ચાલુ સત્રો
board-agreed-none = કોઈ સત્ર નક્કી થયેલું નથી.
# Heading of a column.
board-language = ભાષા
# Heading of a column.
board-age = ક્યારથી રાહ જુએ છે
# Heading of a column.
board-when = ક્યારે
# Heading of a column; below it: by phone, by video, on site.
board-how = કેવી રીતે
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = પૂછ્યું
# Heading of a column.
board-matter = શું ચાલી રહ્યું છે
# Heading of a column.
board-who = દુભાષિયા
board-now = હમણાં
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } વ્યક્તિ
       *[other] { $asked } વ્યક્તિઓ
    }, { $waves ->
        [one] { $waves } તબક્કો
       *[other] { $waves } તબક્કા
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = ફક્ત { $count } સૌથી તાકીદની વિનંતીઓ બતાવી છે.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = ભાષા હજી જાણમાં નથી
board-matter-nobody = હજી સુધી કોઈને પૂછી શકાય તેમ નથી
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = જવાબની રાહ: { $language } ચાલશે?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } પ્રસ્તાવનો જવાબ બાકી છે
       *[other] { $count } પ્રસ્તાવોના જવાબ બાકી છે
    }
board-matter-looking = જેમને પૂછ્યું હતું તે બધાએ જવાબ આપ્યો છે. અમારી શોધ ચાલુ છે.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = સૂચવેલી કંપની: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = શોધ પૂરી થશે: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = આ સમયે શરૂ થવું જોઈતું હતું: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    { $minutes ->
        [one] { $minutes } મિનિટ
       *[other] { $minutes } મિનિટ
    } મોડા પહોંચશે
board-matter-agreed = નક્કી થયું
board-matter-in-session = સત્ર ચાલુ

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = કારણ: { $language }
# Stands in the place of the language.
why-unknown = હજી જાણમાં નથી
# A link: cancel, make longer, say which language it is.
why-request = વિનંતીનું પાનું
# A link back.
why-board = બોર્ડ
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = તબક્કો { $wave }: { $state }
why-offer-open = જવાબની રાહ છે
why-offer-accepted = સ્વીકાર્યું
why-offer-declined = ના પાડી
why-offer-expired = સમયસર જવાબ આપ્યો નહીં
why-offer-withdrawn = પાછો ખેંચાયો
# Heading; best first.
why-askable = હમણાં કોને પૂછી શકાય
why-askable-none = કોઈને નહીં.
# Heading.
why-helps = શાથી મદદ થશે
why-helps-none = કોઈ એક ફેરફારથી નહીં થાય. દુભાષિયા કંપનીને ફોન કરો, અથવા સત્રનો સમય બદલો.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] તો { $count } વ્યક્તિ તે કરી શકશે.
       *[other] તો { $count } વ્યક્તિઓ તે કરી શકશે.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    { $modality ->
        [on_site] રૂબરૂ
        [phone] ફોન પર
       *[video] વીડિયો પર
    } મળો.
# Variables:
#   $language (String) - name of the language
why-help-near = પુષ્ટિ કરો કે આ ભાષા ચાલશે: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = નોંધો કે વ્યક્તિ આ ભાષા માટે સંમત છે: { $language }.
why-help-gender = દુભાષિયા સ્ત્રી હોય કે પુરુષ કે નોન-બાઈનરી, કોઈને પણ આવવા દો.
why-help-radius = વધુ દૂરના લોકોને પૂછો.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] { $minutes } મિનિટ મોડું શરૂ કરો.
       *[other] { $minutes } મિનિટ મોડું શરૂ કરો.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] { $minutes } મિનિટ વહેલું શરૂ કરો.
       *[other] { $minutes } મિનિટ વહેલું શરૂ કરો.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = { DATETIME($until) } સુધી રાહ જુઓ.
# Heading.
why-not = કોને નથી પૂછતા, અને શા માટે
why-not-none = આ ભાષાના અથવા તેની નજીકની ભાષાના બીજા કોઈ દુભાષિયા નથી.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = આ વ્યક્તિને શા માટે નહીં?
# Under the field.
why-person-hint = યાદીમાં છે તેવું નામ, અથવા તેની શરૂઆત.
# Button beside the field.
why-person-ask = જુઓ
why-person-nobody = યાદીમાં આ નામનું કોઈ નથી.
# Variables:
#   $name (String) - name of a person
why-person-fits = { $name }ને પૂછવામાં કંઈ નડતું નથી.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = સક્રિય યાદીમાં નથી
why-reason-language = આ ભાષામાં કામ કરતા નથી
why-reason-near-language-unconfirmed = નજીકની ભાષામાં કામ કરે છે, પણ કોઈએ તેની પુષ્ટિ કરી નથી
why-reason-consent-missing = બીજી ભાષામાં કામ કરે છે, પણ કોઈએ તેની સંમતિ નોંધી નથી
why-reason-modality = આ રીતે કામ કરતા નથી
why-reason-qualification-missing = જરૂરી લાયકાત નથી
why-reason-qualification-expired = લાયકાતની મુદત પૂરી થઈ છે
why-reason-not-available = તે સમયે ઉપલબ્ધ નથી
why-reason-overlap = તે સમયે બીજું સત્ર છે
why-reason-travel = સમયસર ત્યાં પહોંચી શકે તેમ નથી
why-reason-distance = ઘણા દૂર છે
why-reason-excluded = આ વિનંતીમાંથી બાકાત છે
why-reason-declined-before = પહેલાં ના પાડી હતી અથવા પાછું આપ્યું હતું
why-reason-gender = સ્ત્રી કે પુરુષ અંગેની માંગણી જુદી હતી
why-reason-already-asked = પહેલેથી પૂછી લીધું છે
why-reason-budget = હાલ પૂરતું ઘણી વાર પૂછી લીધું છે
why-reason-quiet-hours = હમણાં તેમનો શાંતિનો સમય છે

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = સોંપો
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = { $name }ને સોંપો
# Stands above a list of rules.
assign-breaks = આ નિયમોનો ભંગ કરે છે:
# A button: whoever presses it has read the rules above it.
assign-anyway = તેમ છતાં સોંપો
# Variables:
#   $name (String) - name of a person
assign-busy = તે સમયે { $name }નું બીજું સત્ર છે. કોઈને એકસાથે બે સત્ર સોંપાતાં નથી.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = આ શક્ય ન બન્યું: { $reason }
