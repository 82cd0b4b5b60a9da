# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = મારા સેટિંગ
profile-saved = તમારા સેટિંગ સાચવી લીધા છે.
# Above the form when something is wrong in it.
profile-problems = કંઈ સાચવ્યું નથી. નિશાન કરેલા ભાગો તપાસો.

## Being told

# Heading.
profile-language = સંદેશાની ભાષા
profile-language-hint = તમને ઈમેલ અને ટેક્સ્ટ મેસેજ આ ભાષામાં મળે છે. આ પાનાંની ભાષા દરેક પાનાની નીચે પસંદ થાય છે.
# Heading. The inbox is always on.
profile-channels = અમે તમને કેવી રીતે જણાવીએ
profile-channels-hint = બધું “સંદેશા”માં પણ હોય છે.
profile-by-email = ઈમેલથી
# Label of a field.
profile-email = ઈમેલ સરનામું
profile-email-wrong = આ ઈમેલ સરનામું નથી. તે name@example.org જેવું હોય છે.
profile-email-missing = અમે જેના પર લખીએ તે સરનામું આપો.
profile-by-sms = ટેક્સ્ટ મેસેજથી
# Label of a field.
profile-phone = મોબાઈલ ફોન નંબર
profile-phone-wrong = એરિયા કોડ સાથેનો ફોન નંબર આપો, જેમ કે (973) 555-0100.
profile-phone-missing = અમે જેના પર લખીએ તે નંબર આપો.

## Quiet hours

# Heading.
profile-quiet = શાંતિનો સમય
profile-quiet-hint = આ સમયે અમે તમને ખલેલ પહોંચાડતા નથી. જે સત્ર આ સમય પૂરો થતાં પહેલાં શરૂ થવાનું હોય, તેના વિશેના સંદેશા તો પણ આવશે.
# Label of a field for a time.
profile-quiet-from = ક્યારથી
# Label of a field for a time.
profile-quiet-until = ક્યાં સુધી
profile-quiet-incomplete = બંને સમય આપો, અથવા બંને ખાલી રાખો.
profile-quiet-unreadable = આ સમય નથી. આમ લખો: 22:00.
profile-quiet-same = બે જુદા સમય આપો.
profile-quiet-too-many = આ વધુ પડતા છે. વધુમાં વધુ સાત આપો.
# A box to tick.
profile-urgent = કોઈને હમણાં જ દુભાષિયાની જરૂર હોય, તો શાંતિના સમયમાં પણ મને ખલેલ પહોંચાડી શકો છો
# Button.
profile-save = મારા સેટિંગ સાચવો

## The calendar

# Heading.
profile-calendar = મારા કૅલેન્ડરમાં મારાં સત્રો
profile-calendar-hint = કૅલેન્ડર પ્રોગ્રામ તમારાં સત્રો બતાવી શકે છે. તેને ખાનગી સરનામું જોઈએ છે, જે એક જ વાર બતાવાય છે. જે કોઈ તે જાણે તે તમારાં સત્રો જોઈ શકે છે.
profile-calendar-on = તમારા કૅલેન્ડરનું સરનામું છે.
profile-calendar-off = તમારા કૅલેન્ડરનું હજી કોઈ સરનામું નથી.
# Label of the address, after it was made.
profile-calendar-address = તમારું ખાનગી સરનામું. તેને હમણાં જ તમારા કૅલેન્ડર પ્રોગ્રામમાં કૉપિ કરો:
profile-calendar-shown = સરનામું પહેલાં બન્યું હતું અને ફરી બતાવાતું નથી. તે તમારી પાસે ન હોય, તો નવું બનાવો.
# Button.
profile-calendar-renew = નવું સરનામું બનાવો
profile-calendar-renew-hint = જૂનું સરનામું કામ કરતું બંધ થશે.
# Button.
profile-calendar-revoke = સરનામું કાઢી નાખો
