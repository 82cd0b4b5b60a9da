# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Mande yon entèprèt
# Heading of the first part.
ask-language = Ki lang?
# Label of the search field.
ask-language-search = Chèche yon lang
# Under the search field.
ask-language-search-hint = Ekri non l nan nenpòt lang, jan ou ka ekri l.
# Button beside the search field.
ask-language-find = Chèche
# Heading of the short list that is there before anybody searches.
ask-language-often = Sa yo mande pi souvan
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Mwen pa sèten ki lang
# Under that choice.
ask-language-not-sure-hint = N ap ede w konnen.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [1] { $count } lang pou “{ $name }”. Chwazi l, oswa kontinye ekri.
       *[other] { $count } lang pou “{ $name }”. Chwazi youn, oswa kontinye ekri.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” ka plis pase yon lang. Mande moun nan kilès nan lang sa yo ki pa l.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Nou pa konnen “{ $name }”. Èske se youn nan lang sa yo?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Nou pa konnen “{ $name }”. Verifye òtograf la, oswa chwazi “Mwen pa sèten ki lang” epi n ap ede w konnen.
# The form was sent without a language.
ask-language-missing = Chwazi yon lang, oswa “Mwen pa sèten ki lang”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Kite moun nan montre lang li ak dwèt li

## Asking for an interpreter: when

ask-when = Kilè?
ask-when-now = Kounye a
ask-when-at = Nan yon lè presi
# Label of the field for date and time.
ask-when-date = Dat ak lè
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Lè nan { $city }.
ask-when-missing = Chwazi “Kounye a”, oswa mete dat la ak lè a.
ask-when-past = Lè sa a pase deja. Chwazi yon lè ki vin apre.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
       *[other] Sa twò lwen. Chwazi yon lè ki nan { $days } jou k ap vini yo.
    }

## Asking for an interpreter: how

ask-how = Kijan?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] An pèsòn
        [phone] Nan telefòn
       *[video] Sou videyo
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Entèprèt la ap vin jwenn ou.
        [phone] Entèprèt la ap rele w.
       *[video] W ap resevwa yon lyen.
    }
ask-how-missing = Chwazi kijan.
ask-how-signed = Pou lang siy, fòk gen videyo oswa yon rankont an pèsòn.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Kalite rankont sa a ka fèt sèlman { $ways }.
# Label of the field for a telephone number.
ask-phone = Ki nimewo entèprèt la dwe rele?
ask-phone-hint = Yon telefòn nou tou de ka tande, ak opalè a louvri.
ask-phone-wrong = Mete yon nimewo telefòn ak kòd zòn nan, tankou (973) 555-0100.
# Label of the choice of a place.
ask-site = Ki kote?
# First line of that choice, while nothing is chosen.
ask-site-choose = Chwazi yon kote
ask-site-missing = Chwazi yon kote nan lis la.
# There is no place to choose from.
ask-site-none = Poko gen okenn kote sou lis la. Chwazi telefòn oswa videyo, oswa mande { -coordinator } a pou l ajoute kote a.
ask-room = Sal
ask-room-hint = Yon kòd kout, tankou 4-B. Ou ka kite l vid.

## Asking for an interpreter: what for, and details

ask-what = Pou kisa?
ask-what-missing = Chwazi pou kisa li ye.
# Label of the choice of a department, where somebody works for several.
ask-department = Pou ki depatman?
ask-department-missing = Chwazi depatman an.
# Opens the part of the form that nobody has to fill in.
ask-details = Plis detay, si ou vle
ask-duration = Konbyen minit?
ask-duration-hint = Si ou kite l vid, n ap konte dire nòmal la.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
       *[other] Mete yon kantite minit antye, ant { $shortest } ak { $longest }.
    }
ask-gender = Kiyès ou ta pito kòm entèprèt?
ask-gender-any = Nenpòt
ask-gender-woman = Yon fi
ask-gender-man = Yon gason
ask-gender-non-binary = Moun ki pa binè
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Sa posib sèlman pou: { $types }.
ask-gender-not-here = Pou kalite rankont sa a, yo pa ka mande si entèprèt la se fi oswa gason.
ask-case = Nimewo ka oswa dosye
ask-case-hint = Yon kòd kout ki gen yon chif. Pa janm mete yon non, ni anyen sou moun nan.
ask-code-wrong = Sèlman yon kòd kout ki gen omwen yon chif: lèt, chif ak - _ / . # san espas.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
       *[other] Sa twò long: li ka gen { $max } karaktè pou pi plis.
    }
ask-proficiency = Nan ki nivo moun nan pale l?
ask-proficiency-unsaid = Yo pa di
ask-proficiency-fluent = Trè byen
ask-proficiency-conversational = Pou lavi chak jou
ask-proficiency-basic = Yon ti kras
ask-source = Ki moun ki di sa?
ask-source-person = Moun nan menm
ask-source-interpreter = Yon entèprèt
ask-source-companion = Fanmi oswa zanmi
ask-source-staff = Yon kòlèg
ask-source-document = Yon fòmilè oswa yon lèt
# Heading of the fields for further languages.
ask-further = Lòt lang ki ka bon
ask-further-hint = Mete sa ki pi bon an an premye. N ap sèvi ak youn nan sa yo sèlman si nou pa jwenn pèsonn pou lang ki anlè a.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Lòt lang { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” pa yon sèl lang ki klè. Ekri l pi presi, oswa kite l vid.
ask-further-twice = Ou mete lang sa a deja.
ask-further-proficiency-missing = Chwazi nan ki nivo moun nan pale l.
ask-further-source-missing = Chwazi ki moun ki di sa.
# The button that sends the form.
ask-send = Jwenn yon entèprèt
# Stands above the form when something in it is not right.
ask-problems = Gen yon bagay ki manke. Tanpri gade pati ki make yo.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Ou te mande deja ak paj sa a. Si ou bezwen yon lòt entèprèt anplis, voye l ankò.
# Stands beside a field for which there is no better explanation.
ask-check-this = Tanpri verifye sa.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Mwen pale …
# To the member of staff.
speak-lead = Vire ekran an bay moun nan. Se li menm ki peze sou lang li.
# Heading: languages that people ask for most often in this city.
speak-often = Pi souvan isit la
# Heading of the sign languages, read out by screen readers.
speak-signed = Lang siy
# A link to the long list of all languages in Latin letters.
speak-more-latin = Tout lang ki ekri ak lèt sa yo
# A link back to the short list.
speak-fewer = Lis kout la
# A choice: the person does not find their language.
speak-not-here = Lang mwen pa la
# A link.
speak-back = Tounen nan lang yo

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = N ap rele yon entèprèt ki pale lang ou.
speak-free = Ou p ap peye anyen.
speak-no-status = Yo p ap mande w anyen sou estati imigrasyon w.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Nou poko gen fraz sa yo nan lang sa a: { $language }. Montre imaj la, epi lonje dwèt ou sou non lang lan.
# What the picture shows, for screen readers.
speak-picture = De moun ap pale youn ak lòt avèk yon entèprèt ki nan telefòn.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Mande yon entèprèt: { $language }
# The same when the language is not known.
speak-ask-unknown = Mande san ou pa konnen lang lan

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Entèprèt pou { $language }
# Title while nobody knows the language.
request-page-title-unknown = Entèprèt: ki lang?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Ki lang?
request-page-status-searching = N ap chèche
request-page-status-assigned = Entèprèt jwenn
request-page-status-in-session = An sesyon
request-page-status-completed = Fini
request-page-status-cancelled = Anile
request-page-status-unfilled = Nou pa jwenn pèsonn

## Following a request: while we look

request-page-searching = N ap chèche yon entèprèt
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Nou poko mande pèsonn.
       *[other] Nou mande { $count } entèprèt.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Pa gen pèsonn ki rete pou reponn.
       *[other] { $count } poko reponn.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = N ap kontinye chèche jiska { DATETIME($until) }.
request-page-may-close = Ou ka fèmen paj sa a oswa bloke ekran telefòn nan. N ap kontinye chèche.
request-page-nobody-yet = Nou poko jwenn pèsonn. N ap kontinye chèche.
# After an interpreter withdrew or was not understood.
request-page-ahead = Demann sa a pase anvan lòt yo kounye a.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Ou pa oblije tann: { $name } ka entèprete nan telefòn kounye a.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } ka chèche konnen nan telefòn ki lang li ye.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Rele { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Lè yo reponn: { $hint }
request-page-vendor-after = Èske yo te entèprete? Lè sa a, fèmen demann sa a nan “Anile demann sa a”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Pa gen pèsonn ki disponib pou { $language }, men ka gen yon moun pou { $near }. Mande moun nan: èske li konprann { $near } byen?
request-page-near-yes = Wi, sa bon
request-page-near-no = Non, kontinye chèche
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Pa gen pèsonn ki disponib pou { $language }, men ka gen yon moun pou { $near }. Pou kalite rankont sa a, se { -coordinator } a sèlman ki ka di si sa bon.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Moun nan t ap aksepte yon lòt lang
request-page-consent-hint = Sèlman si moun nan dakò toutbon. Lè sa a, n ap chèche entèprèt nan lang sa a tou.
request-page-consent-language = Ki lang?
request-page-consent-send = Moun nan dakò
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” pa yon sèl lang ki klè. Ekri l pi presi.
# Heading of the question.
request-page-which = Ki lang li ye?
# Above the languages to choose from.
request-page-which-these = Mande moun nan kilès nan lang sa yo ki pa l.
# Nobody knows the language yet. What to ask.
request-page-which-open = Mande: ki jan lang ou pale lakay ou rele, epi nan ki peyi ak ki vil ou soti?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Jan li te ekri: “{ $text }”.
request-page-which-other = Yon lòt lang
request-page-which-send = Se lang sa a

## Following a request: an interpreter

request-page-found = Nou jwenn yon entèprèt pou ou
request-page-will-call = Entèprèt la ap rele w. Kite liy lan lib.
request-page-video = Louvri apèl videyo a
request-page-on-site = Entèprèt la ap vin jwenn ou.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = N ap tann li a { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
       *[other] Entèprèt la ap rive anviwon { $minutes } minit an reta: a { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Lang entèprèt la ap entèprete: { $language }.
request-page-in-session = Ou an sesyon
# Variables:
#   $at (Date) - when the session started
request-page-since = Depi { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Fini
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
       *[other] Yo entèprete pandan { $minutes } minit.
    }
request-page-cancelled = Demann sa a anile
request-page-unfilled = Nou pa jwenn pèsonn alè
request-page-unfilled-hint = Nou regrèt sa. Mande ankò, chwazi yon lòt fason pou nou rankontre, oswa rele { -coordinator } a.
request-page-ask-again = Mande ankò

## Following a request: what can be done

request-page-cancel = Anile demann sa a
request-page-cancel-hint = N ap fè tout moun nou te mande yo konnen, epi di yo mèsi.
request-page-cancel-why = Poukisa?
request-page-cancel-not-needed = Nou pa bezwen l ankò
request-page-cancel-served = Se yon lòt moun ki entèprete
request-page-cancel-mistake = Se te yon erè
request-page-cancel-yes = Wi, anile l
request-page-problem = Nou pa t ka konprann youn lòt
request-page-problem-hint = Sa konn rive, epi se pa fòt pèsonn. N ap fini sesyon sa a epi chèche yon lòt moun touswit, anvan lòt demann yo.
request-page-problem-again = Jwenn yon lòt moun kounye a
request-page-problem-other = Gen yon lòt bagay ki pa t mache
request-page-problem-kind = Kisa ki pa t mache?
request-page-problem-connection = Liy lan oswa videyo a koupe
request-page-problem-conduct = Jan entèprèt la te konpòte l
request-page-problem-something = Yon lòt bagay
request-page-problem-only = Rapòte sa sèlman
request-page-problem-thanks = Mèsi. Nou note sa.
request-page-extend = Nou bezwen plis tan
request-page-extend-by = Konbyen minit anplis?
request-page-extend-send = Ajoute tan an
request-page-finish = Sesyon an fini
request-page-card = Kat pou dosye a
request-page-all = Tout demann yo
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Sa pa fèt. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Demann sa a
request-page-label-interpreter = Entèprèt
request-page-label-qualifications = Kalifikasyon
request-page-label-language = Lang
request-page-label-when = Kilè
request-page-label-now = Kounye a
request-page-label-length = Konbyen tan
request-page-label-how = Kijan
request-page-label-for = Pou
request-page-label-where = Ki kote
request-page-label-room = Sal
request-page-label-number = Nimewo
request-page-label-department = Depatman
request-page-label-case = Nimewo ka
request-page-label-status = Eta
request-page-label-asked-at = Lè yo te mande l
request-page-label-started = Lè li kòmanse
request-page-label-minutes = Minit
request-page-label-id = Demann

## The list of requests

request-list-title = Demann yo
request-list-open = Louvri
request-list-past = Fini
# Nothing is open.
request-list-empty = Pa gen anyen ki louvri. Lè yon moun ki devan w pale yon lòt lang, mande yon entèprèt: ou peze twa fwa sèlman.
request-list-none-past = Demann ki fini yo ap parèt isit la.
request-list-older = Demann ki pi ansyen
request-list-newest = Tounen nan sa ki pi resan yo

## The card for the file

request-card-title = Demann pou entèprèt
# Under the card, on the screen only.
request-card-print = Enprime paj sa a ak navigatè w la. Kat la pa di anyen sou moun ki te resevwa sèvis la.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Jan sa te ye { DATETIME($at) }.
request-card-back = Tounen nan demann lan
