# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = દુભાષિયા માગો
# Heading of the first part.
ask-language = કઈ ભાષા?
# Label of the search field.
ask-language-search = ભાષા શોધો
# Under the search field.
ask-language-search-hint = તેનું નામ કોઈ પણ ભાષામાં, જેવું આવડે તેવું લખો.
# Button beside the search field.
ask-language-find = શોધો
# Heading of the short list that is there before anybody searches.
ask-language-often = સૌથી વધુ મગાતી ભાષાઓ
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = કઈ ભાષા છે તેની ખાતરી નથી
# Under that choice.
ask-language-not-sure-hint = અમે જાણવામાં મદદ કરીશું.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] “{ $name }” માટે { $count } ભાષા. તે પસંદ કરો, અથવા આગળ લખો.
       *[other] “{ $name }” માટે { $count } ભાષાઓ. એક પસંદ કરો, અથવા આગળ લખો.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” એકથી વધુ ભાષાનું નામ હોઈ શકે છે. વ્યક્તિને પૂછો કે આમાંથી તેમની ભાષા કઈ છે.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = “{ $name }” અમારી જાણમાં નથી. શું તે આમાંથી એક છે?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = “{ $name }” અમારી જાણમાં નથી. જોડણી તપાસો, અથવા “કઈ ભાષા છે તેની ખાતરી નથી” પસંદ કરો અને અમે જાણવામાં મદદ કરીશું.
# The form was sent without a language.
ask-language-missing = ભાષા પસંદ કરો, અથવા “કઈ ભાષા છે તેની ખાતરી નથી” પસંદ કરો.
# A link to the list of languages that is shown to the person.
ask-show-the-person = વ્યક્તિને પોતાની ભાષા બતાવવા દો

## Asking for an interpreter: when

ask-when = ક્યારે?
ask-when-now = હમણાં
ask-when-at = નક્કી કરેલા સમયે
# Label of the field for date and time.
ask-when-date = તારીખ અને સમય
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city }નો સમય.
ask-when-missing = “હમણાં” પસંદ કરો, અથવા તારીખ અને સમય આપો.
ask-when-past = આ સમય વીતી ગયો છે. પછીનો સમય પસંદ કરો.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] આ ઘણું દૂરનું છે. { $days } દિવસની અંદરનો સમય પસંદ કરો.
       *[other] આ ઘણું દૂરનું છે. { $days } દિવસની અંદરનો સમય પસંદ કરો.
    }

## Asking for an interpreter: how

ask-how = કેવી રીતે?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] રૂબરૂ
        [phone] ફોન પર
       *[video] વીડિયો પર
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] દુભાષિયા તમારી પાસે આવે છે.
        [phone] દુભાષિયા તમને ફોન કરે છે.
       *[video] તમને લિંક મળે છે.
    }
ask-how-missing = કેવી રીતે તે પસંદ કરો.
ask-how-signed = સાંકેતિક ભાષાઓ માટે વીડિયો અથવા રૂબરૂ મુલાકાત જરૂરી છે.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = આ પ્રકારની મુલાકાત ફક્ત { $ways } શક્ય છે.
# Label of the field for a telephone number.
ask-phone = દુભાષિયા કયા નંબર પર ફોન કરે?
ask-phone-hint = સ્પીકર ચાલુ હોય અને તમે બંને સાંભળી શકો તેવો ફોન.
ask-phone-wrong = એરિયા કોડ સાથેનો ફોન નંબર આપો, જેમ કે (973) 555-0100.
# Label of the choice of a place.
ask-site = ક્યાં?
# First line of that choice, while nothing is chosen.
ask-site-choose = સ્થળ પસંદ કરો
ask-site-missing = યાદીમાંથી સ્થળ પસંદ કરો.
# There is no place to choose from.
ask-site-none = યાદીમાં હજી કોઈ સ્થળ નથી. ફોન અથવા વીડિયો પસંદ કરો, અથવા સ્થળ ઉમેરવા માટે { -coordinator }નો સંપર્ક કરો.
ask-room = રૂમ
ask-room-hint = ટૂંકો કોડ, જેમ કે 4-B. ખાલી રાખી શકાય.

## Asking for an interpreter: what for, and details

ask-what = શેના માટે?
ask-what-missing = શેના માટે છે તે પસંદ કરો.
# Label of the choice of a department, where somebody works for several.
ask-department = કયા વિભાગ માટે?
ask-department-missing = વિભાગ પસંદ કરો.
# Opens the part of the form that nobody has to fill in.
ask-details = વધુ વિગતો, ઇચ્છા હોય તો
ask-duration = કેટલી મિનિટ?
ask-duration-hint = ખાલી રાખશો, તો અમે સામાન્ય અવધિ ગણીશું.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] પૂરી મિનિટ આપો, { $shortest } થી { $longest } સુધી.
       *[other] પૂરી મિનિટ આપો, { $shortest } થી { $longest } સુધી.
    }
ask-gender = દુભાષિયા તરીકે કોણ જોઈએ?
ask-gender-any = કોઈ પણ ચાલશે
ask-gender-woman = સ્ત્રી
ask-gender-man = પુરુષ
ask-gender-non-binary = નોન-બાઈનરી
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = ફક્ત આના માટે શક્ય છે: { $types }.
ask-gender-not-here = આ પ્રકારની મુલાકાત માટે દુભાષિયા સ્ત્રી હોય કે પુરુષ તેની માંગણી કરી શકાતી નથી.
ask-case = કેસ અથવા ફાઇલ નંબર
ask-case-hint = આંકડો હોય તેવો ટૂંકો કોડ. નામ ક્યારેય નહીં, અને વ્યક્તિ વિશે કંઈ નહીં.
ask-code-wrong = ઓછામાં ઓછો એક આંકડો હોય તેવો ટૂંકો કોડ જ ચાલશે: અક્ષરો, આંકડા અને - _ / . # ખાલી જગ્યા વિના.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] આ ઘણું લાંબું છે: વધુમાં વધુ { $max } અક્ષર ચાલશે.
       *[other] આ ઘણું લાંબું છે: વધુમાં વધુ { $max } અક્ષરો ચાલશે.
    }
ask-proficiency = તેઓ આ ભાષા કેટલી સારી બોલે છે?
ask-proficiency-unsaid = જણાવ્યું નથી
ask-proficiency-fluent = ઘણી સારી
ask-proficiency-conversational = રોજિંદા જીવન પૂરતી
ask-proficiency-basic = થોડીક
ask-source = આ કોણે કહ્યું?
ask-source-person = વ્યક્તિએ પોતે
ask-source-interpreter = દુભાષિયાએ
ask-source-companion = કુટુંબીજનો અથવા મિત્રોએ
ask-source-staff = સહકર્મચારીએ
ask-source-document = ફોર્મ અથવા પત્ર પરથી
# Heading of the fields for further languages.
ask-further = ચાલી શકે તેવી બીજી ભાષાઓ
ask-further-hint = સૌથી સારી પહેલાં. ઉપરની ભાષા માટે કોઈ ન મળે ત્યારે જ અમે આમાંથી એક વાપરીશું.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = બીજી ભાષા { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” એક સ્પષ્ટ ભાષા નથી. વધુ ચોક્કસ લખો, અથવા ખાલી રાખો.
ask-further-twice = આ ભાષા પહેલેથી જણાવેલી છે.
ask-further-proficiency-missing = તેઓ આ ભાષા કેટલી સારી બોલે છે તે પસંદ કરો.
ask-further-source-missing = આ કોણે કહ્યું તે પસંદ કરો.
# The button that sends the form.
ask-send = દુભાષિયા શોધો
# Stands above the form when something in it is not right.
ask-problems = કંઈક ખૂટે છે. કૃપા કરીને નિશાન કરેલા ભાગો જુઓ.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = તમે આ પાનાથી વિનંતી કરી ચૂક્યા છો. તમને વધુ એક દુભાષિયાની જરૂર હોય, તો તે ફરી મોકલો.
# Stands beside a field for which there is no better explanation.
ask-check-this = કૃપા કરીને આ તપાસો.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = હું બોલું છું …
# To the member of staff.
speak-lead = સ્ક્રીન વ્યક્તિ તરફ ફેરવો. તેઓ પોતાની ભાષા પર દબાવે છે.
# Heading: languages that people ask for most often in this city.
speak-often = અહીં સૌથી વધુ
# Heading of the sign languages, read out by screen readers.
speak-signed = સાંકેતિક ભાષાઓ
# A link to the long list of all languages in Latin letters.
speak-more-latin = આ લિપિની બધી ભાષાઓ
# A link back to the short list.
speak-fewer = ટૂંકી યાદી
# A choice: the person does not find their language.
speak-not-here = મારી ભાષા અહીં નથી
# A link.
speak-back = ભાષાઓ પર પાછા જાઓ

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = અમે તમારી ભાષા બોલતા દુભાષિયાને ફોન કરી રહ્યા છીએ.
speak-free = તમારે આ માટે કંઈ ચૂકવવાનું નથી.
speak-no-status = તમને તમારા ઇમિગ્રેશન સ્ટેટસ વિશે પૂછવામાં આવશે નહીં.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = આ વાક્યો અમારી પાસે હજી આ ભાષામાં નથી: { $language }. ચિત્ર બતાવો, અને ભાષાના નામ તરફ આંગળી ચીંધો.
# What the picture shows, for screen readers.
speak-picture = બે વ્યક્તિઓ ફોન પરના દુભાષિયા દ્વારા એકબીજા સાથે વાત કરે છે.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = દુભાષિયા માગો: { $language }
# The same when the language is not known.
speak-ask-unknown = ભાષા જાણ્યા વિના માગો

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = દુભાષિયા: { $language }
# Title while nobody knows the language.
request-page-title-unknown = દુભાષિયા: કઈ ભાષા?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = કઈ ભાષા?
request-page-status-searching = શોધ ચાલુ
request-page-status-assigned = દુભાષિયા મળ્યા
request-page-status-in-session = સત્ર ચાલુ
request-page-status-completed = પૂરું
request-page-status-cancelled = રદ
request-page-status-unfilled = કોઈ મળ્યું નહીં

## Following a request: while we look

request-page-searching = અમે દુભાષિયા શોધી રહ્યા છીએ
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] હજી કોઈને પૂછ્યું નથી.
        [one] { $count } દુભાષિયાને પૂછ્યું છે.
       *[other] { $count } દુભાષિયાઓને પૂછ્યું છે.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] કોઈનો જવાબ બાકી નથી.
        [one] { $count } દુભાષિયાનો જવાબ બાકી છે.
       *[other] { $count } દુભાષિયાઓના જવાબ બાકી છે.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = અમે { DATETIME($until) } સુધી શોધ ચાલુ રાખીશું.
request-page-may-close = તમે આ પાનું બંધ કરી શકો છો અથવા ફોન લૉક કરી શકો છો. અમારી શોધ ચાલુ રહેશે.
request-page-nobody-yet = હજી સુધી કોઈ મળ્યું નથી. અમારી શોધ ચાલુ છે.
# After an interpreter withdrew or was not understood.
request-page-ahead = હવે આ વિનંતી બીજી વિનંતીઓ પહેલાં લેવાશે.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = તમારે રાહ જોવાની જરૂર નથી: { $name } હમણાં ફોન પર દુભાષિયાની સેવા આપી શકે છે.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } ફોન પર જાણી શકે છે કે કઈ ભાષા છે.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = { $number } પર ફોન કરો
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = તેઓ ફોન ઉપાડે ત્યારે: { $hint }
request-page-vendor-after = શું તેમણે દુભાષિયાનું કામ કર્યું? તો “આ વિનંતી રદ કરો” નીચે આ વિનંતી બંધ કરો.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = કોઈ દુભાષિયા ઉપલબ્ધ નથી: { $language }. પણ આ ભાષા માટે કોઈ હોઈ શકે છે: { $near }. વ્યક્તિને પૂછો: શું તેઓ { $near } સારી રીતે સમજે છે?
request-page-near-yes = હા, તે ચાલશે
request-page-near-no = ના, શોધ ચાલુ રાખો
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = કોઈ દુભાષિયા ઉપલબ્ધ નથી: { $language }. પણ આ ભાષા માટે કોઈ હોઈ શકે છે: { $near }. આ પ્રકારની મુલાકાત માટે, તે ચાલશે કે નહીં તે ફક્ત { -coordinator } કહી શકે છે.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = તેઓ બીજી ભાષા સ્વીકારશે
request-page-consent-hint = વ્યક્તિ ખરેખર સંમત હોય તો જ. પછી અમે તે ભાષાના દુભાષિયા પણ શોધીશું.
request-page-consent-language = કઈ ભાષા?
request-page-consent-send = તેઓ સંમત છે
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” એક સ્પષ્ટ ભાષા નથી. વધુ ચોક્કસ લખો.
# Heading of the question.
request-page-which = કઈ ભાષા છે?
# Above the languages to choose from.
request-page-which-these = વ્યક્તિને પૂછો કે આમાંથી તેમની ભાષા કઈ છે.
# Nobody knows the language yet. What to ask.
request-page-which-open = પૂછો: તમે ઘરે જે ભાષા બોલો છો તેને શું કહો છો, અને તમે કયા દેશ અને કયા શહેરના છો?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = જે લખાયું છે: “{ $text }”.
request-page-which-other = બીજી ભાષા
request-page-which-send = આ જ ભાષા છે

## Following a request: an interpreter

request-page-found = તમારા માટે દુભાષિયા મળી ગયા છે
request-page-will-call = દુભાષિયા તમને ફોન કરશે. ફોન ખાલી રાખો.
request-page-video = વીડિયો કૉલ ખોલો
request-page-on-site = દુભાષિયા તમારી પાસે આવે છે.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = પહોંચવાનો અંદાજિત સમય: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] દુભાષિયા લગભગ { $minutes } મિનિટ મોડા પડશે: { DATETIME($at, timeStyle: "short") } વાગ્યે પહોંચશે.
       *[other] દુભાષિયા લગભગ { $minutes } મિનિટ મોડા પડશે: { DATETIME($at, timeStyle: "short") } વાગ્યે પહોંચશે.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = તેઓ આ ભાષાના દુભાષિયા છે: { $language }.
request-page-in-session = તમારું સત્ર ચાલુ છે
# Variables:
#   $at (Date) - when the session started
request-page-since = શરૂ થયાનો સમય: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = પૂરું થયું
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] દુભાષિયાએ { $minutes } મિનિટ કામ કર્યું.
       *[other] દુભાષિયાએ { $minutes } મિનિટ કામ કર્યું.
    }
request-page-cancelled = આ વિનંતી રદ થઈ છે
request-page-unfilled = અમને સમયસર કોઈ મળ્યું નહીં
request-page-unfilled-hint = અમે દિલગીર છીએ. ફરી વિનંતી કરો, મળવાની બીજી રીત પસંદ કરો, અથવા { -coordinator }ને ફોન કરો.
request-page-ask-again = ફરી વિનંતી કરો

## Following a request: what can be done

request-page-cancel = આ વિનંતી રદ કરો
request-page-cancel-hint = જેમને પૂછ્યું હતું તે બધાને આભાર સાથે જણાવીએ છીએ.
request-page-cancel-why = શા માટે?
request-page-cancel-not-needed = હવે જરૂર નથી
request-page-cancel-served = બીજા કોઈ દુભાષિયા બન્યા
request-page-cancel-mistake = ભૂલથી થયું હતું
request-page-cancel-yes = હા, રદ કરો
request-page-problem = અમે એકબીજાને સમજી શક્યા નહીં
request-page-problem-hint = આવું બને છે, અને તેમાં કોઈનો વાંક નથી. અમે આ સત્ર પૂરું કરીએ છીએ અને બીજી વિનંતીઓ પહેલાં તરત બીજા કોઈને શોધીએ છીએ.
request-page-problem-again = હમણાં બીજા કોઈને શોધો
request-page-problem-other = બીજી કોઈ તકલીફ થઈ
request-page-problem-kind = શું તકલીફ થઈ?
request-page-problem-connection = ફોન અથવા વીડિયો કપાઈ ગયો
request-page-problem-conduct = દુભાષિયાનું વર્તન
request-page-problem-something = બીજું કંઈક
request-page-problem-only = ફક્ત જાણ કરો
request-page-problem-thanks = આભાર. તે નોંધી લેવાયું છે.
request-page-extend = અમને વધુ સમય જોઈએ છે
request-page-extend-by = વધુ કેટલી મિનિટ?
request-page-extend-send = સમય ઉમેરો
request-page-finish = સત્ર પૂરું થયું
request-page-card = ફાઇલ માટેનું કાર્ડ
request-page-all = બધી વિનંતીઓ
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = આ થયું નહીં. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = આ વિનંતી
request-page-label-interpreter = દુભાષિયા
request-page-label-qualifications = લાયકાત
request-page-label-language = ભાષા
request-page-label-when = ક્યારે
request-page-label-now = હમણાં
request-page-label-length = અવધિ
request-page-label-how = કેવી રીતે
request-page-label-for = શેના માટે
request-page-label-where = સ્થળ
request-page-label-room = રૂમ
request-page-label-number = નંબર
request-page-label-department = વિભાગ
request-page-label-case = કેસ નંબર
request-page-label-status = સ્થિતિ
request-page-label-asked-at = વિનંતીનો સમય
request-page-label-started = શરૂઆત
request-page-label-minutes = મિનિટ
request-page-label-id = વિનંતી

## The list of requests

request-list-title = વિનંતીઓ
request-list-open = ખુલ્લી
request-list-past = પૂરી થયેલી
# Nothing is open.
request-list-empty = કોઈ વિનંતી ખુલ્લી નથી. તમારી સામેની વ્યક્તિ બીજી ભાષા બોલતી હોય, તો દુભાષિયા માગો: ફક્ત ત્રણ વાર દબાવવાનું છે.
request-list-none-past = પૂરી થયેલી વિનંતીઓ અહીં દેખાશે.
request-list-older = જૂની વિનંતીઓ
request-list-newest = સૌથી નવી વિનંતીઓ પર પાછા જાઓ

## The card for the file

request-card-title = દુભાષિયા માટેની વિનંતી
# Under the card, on the screen only.
request-card-print = તમારા બ્રાઉઝરથી આ પાનું છાપો. જેમને સેવા અપાઈ તે વ્યક્તિ વિશે કાર્ડમાં કંઈ નથી.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = { DATETIME($at) } મુજબ.
request-card-back = વિનંતી પર પાછા જાઓ
