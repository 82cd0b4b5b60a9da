# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = મારાં સત્રો
# Heading.
sessions-running = હમણાં ચાલુ
# Heading.
sessions-upcoming = આવનારાં
sessions-empty = તમારું કોઈ સત્ર આવવાનું નથી. તમે પ્રસ્તાવ સ્વીકારશો, ત્યારે તે અહીં દેખાશે.
# Link to the offers.
sessions-offers = મારા પ્રસ્તાવો જુઓ
# Heading.
sessions-past = પૂરાં થયેલાં
sessions-past-empty = હજી કંઈ નથી.
# Link to what is over and older.
sessions-older = જૂનાં
# Link back to the newest.
sessions-newest = સૌથી નવાં

## Where a session stands, in a word or two

sessions-status-confirmed = તમારું
sessions-status-running = ચાલુ
sessions-status-completed = પૂરું
sessions-status-withdrawn = પાછું આપ્યું
# The interpreter was reported as not having come.
sessions-status-no-show = ગેરહાજરીની જાણ
sessions-status-cancelled = રદ

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = સત્ર: { $language }
session-page-confirmed = આ સત્ર તમારું છે
session-page-running = તમારું સત્ર ચાલુ છે
session-page-completed = આ સત્ર પૂરું થયું છે
session-page-withdrawn = તમે આ સત્ર પાછું આપ્યું છે
session-page-withdrawn-hint = બીજા દુભાષિયાની શોધ ચાલુ છે. જણાવવા બદલ આભાર.
session-page-no-show = તમે ગેરહાજર હતા એવી જાણ થઈ છે
session-page-no-show-hint = જો તે સાચું ન હોય, તો { -coordinator }ને જણાવો.
session-page-cancelled = હવે તમારી જરૂર નથી
session-page-cancelled-hint = સત્ર રદ થયું છે અથવા બદલાયું છે. તે સમયે તમે ફ્રી છો. આભાર.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = { $number } પર ફોન કરો
session-page-call-hint = સત્ર શરૂ થાય ત્યારે આ નંબર પર ફોન કરો. તેઓ તમારા ફોનની રાહ જોતા હશે.
# Button that opens the video call.
session-page-video = વીડિયો કૉલ ખોલો
# Label before the room.
session-page-room = રૂમ

## One session: what can be done

# Button.
session-page-start = સત્ર શરૂ કરો
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = તમે આ સમયથી સત્ર શરૂ કરી શકો છો: { DATETIME($at) }.
# Button.
session-page-finish = સત્ર પૂરું થયું
session-page-finish-hint = તમે આ દબાવો ત્યાં સુધી મિનિટ ગણાય છે.
# Opens a form.
session-page-late = મને મોડું થઈ રહ્યું છે
# Label of a field.
session-page-late-minutes = કેટલી મિનિટ મોડું?
# Button.
session-page-late-send = તેમને જણાવો
# Beside that field when what was typed cannot be.
session-page-late-wrong = પૂરી મિનિટ આપો, 1 થી 240 સુધી. જો તમારાથી આવી શકાય તેમ ન હોય, તો સત્ર પાછું આપો.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] તેઓ જાણે છે કે તમે { $minutes } મિનિટ મોડા પહોંચશો.
       *[other] તેઓ જાણે છે કે તમે { $minutes } મિનિટ મોડા પહોંચશો.
    }
# Opens a form.
session-page-withdraw = હું આવી શકું તેમ નથી
session-page-withdraw-hint = અમે તરત બીજા દુભાષિયાને શોધીશું. તમે જેટલું વહેલું જણાવો, રાહ જોતી વ્યક્તિ માટે તેટલું સારું.
# Button.
session-page-withdraw-send = સત્ર પાછું આપો
# Shown instead of that form once the session has begun.
session-page-withdraw-not = સત્ર શરૂ થઈ ગયું છે, તેથી તમે તે પાછું આપી શકતા નથી. જો તમે આગળ ચાલુ ન રાખી શકો, તો તે પૂરું કરો: વિનંતી કરનાર બીજા દુભાષિયા માગી શકે છે.
# Link back to the list.
session-page-all = મારાં બધાં સત્રો
