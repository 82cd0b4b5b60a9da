# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = પ્રસ્તાવો
# When there is none, for somebody who can be asked now.
offers-empty-available = હમણાં તમને કોઈ પૂછતું નથી. નવો પ્રસ્તાવ તરત અહીં દેખાશે.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = હમણાં તમને કોઈ પૂછતું નથી, કારણ કે તમે ઉપલબ્ધ નથી.
# Link to the page with the weekly hours.
offers-hours = મારા સમય જુઓ
# Heading of what became of the offers of the last hour.
offers-lately = છેલ્લા એક કલાકમાં

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = પ્રસ્તાવ: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = હમણાં જરૂર છે
# Label before what the session pays. The value is the city's own text.
offer-page-pay = વળતર
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = તમે આ ભાષામાં દુભાષિયા બનશો: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] સ્વીકાર્યા પછી તમને રૂમ દેખાશે.
        [phone] સ્વીકાર્યા પછી તમને ફોન કરવાનો નંબર દેખાશે.
       *[video] સ્વીકાર્યા પછી તમને લિંક દેખાશે.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = { $at } સુધીમાં જવાબ આપો.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] એક મિનિટથી ઓછો સમય બાકી છે.
        [one] { $minutes } મિનિટ બાકી છે.
       *[other] { $minutes } મિનિટ બાકી છે.
    }
# Button.
offer-page-accept = સ્વીકારો
# Button.
offer-page-decline = નકારો
# Link to the page of the offer.
offer-page-open = આ પ્રસ્તાવ ખોલો
# Opens the reasons.
offer-page-decline-why = કારણ આપીને નકારો
# Above the reasons.
offer-page-why = શા માટે?
offer-page-why-busy = તે સમયે હું બીજા કામમાં છું
offer-page-why-too-far = તે ઘણું દૂર છે
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = આમાં સામેલ લોકોને હું ઓળખું છું
offer-page-why-not-confident = આ ભાષા કે વિષયમાં મને પૂરતી ખાતરી નથી
offer-page-why-other = બીજું કારણ
# Link back to the list.
offer-page-all = મારા બધા પ્રસ્તાવો

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = આ સત્ર તમારું છે
# Link.
offer-page-session = સત્ર ખોલો
# Heading, when the session did not stay theirs.
offer-page-was-yours = તમે આ પ્રસ્તાવ સ્વીકાર્યો હતો
offer-page-was-yours-hint = ત્યાર પછી સત્રમાં ફેરફાર થયો છે. હાલની સ્થિતિ “મારાં સત્રો”માં જુઓ.
# Heading.
offer-page-taken = બીજા દુભાષિયાએ તે સ્વીકારી લીધું છે
offer-page-taken-hint = તમારી તૈયારી બદલ આભાર. આની તમારા પર કોઈ અસર નહીં થાય.
# Heading.
offer-page-expired = જવાબ આપવાનો સમય પૂરો થયો
offer-page-expired-hint = હવે બીજા દુભાષિયાને પૂછી રહ્યા છીએ. તમને ફરી ક્યારેક પૂછીશું.
# Heading: the request was cancelled.
offer-page-cancelled = હવે તેની જરૂર નથી
offer-page-cancelled-hint = વિનંતી રદ થઈ છે. તમારી તૈયારી બદલ આભાર. આની તમારા પર કોઈ અસર નહીં થાય.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = આ પ્રસ્તાવ પાછો ખેંચાયો છે
offer-page-withdrawn-hint = સત્રમાં ફેરફાર થયો છે. તમને ફરી પૂછવામાં આવી શકે છે. આની તમારા પર કોઈ અસર નહીં થાય.
# Heading: the reader declined.
offer-page-declined = તમે ના પાડી
offer-page-declined-hint = જવાબ આપવા બદલ આભાર. આથી અમે બીજા દુભાષિયાને વહેલા પૂછી શકીએ છીએ.
