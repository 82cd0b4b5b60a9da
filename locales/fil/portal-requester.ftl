# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Humiling ng interpreter
# Heading of the first part.
ask-language = Anong wika?
# Label of the search field.
ask-language-search = Maghanap ng wika
# Under the search field.
ask-language-search-hint = Isulat po ang pangalan nito sa anumang wika, sa baybay na kaya ninyo.
# Button beside the search field.
ask-language-find = Hanapin
# Heading of the short list that is there before anybody searches.
ask-language-often = Pinakamadalas hilingin
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Hindi sigurado kung anong wika
# Under that choice.
ask-language-not-sure-hint = Tutulungan po namin kayong alamin ito.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [1] { $count } wika para sa “{ $name }”. Piliin po ito, o magpatuloy sa pagsulat.
        [one] { $count } wika para sa “{ $name }”. Pumili po ng isa, o magpatuloy sa pagsulat.
       *[other] { $count } na wika para sa “{ $name }”. Pumili po ng isa, o magpatuloy sa pagsulat.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = Maaaring higit sa isang wika ang “{ $name }”. Itanong po sa tao kung alin sa mga ito ang wika nila.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Hindi po namin alam ang “{ $name }”. Isa po ba ito sa mga ito?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Hindi po namin alam ang “{ $name }”. Pakitingnan ang baybay, o piliin ang “Hindi sigurado kung anong wika” at tutulungan po namin kayong alamin ito.
# The form was sent without a language.
ask-language-missing = Pumili po ng wika, o ng “Hindi sigurado kung anong wika”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Ipaturo sa tao ang wika nila

## Asking for an interpreter: when

ask-when = Kailan?
ask-when-now = Ngayon na
ask-when-at = Sa takdang oras
# Label of the field for date and time.
ask-when-date = Petsa at oras
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Oras sa { $city }.
ask-when-missing = Piliin po ang “Ngayon na”, o ibigay ang petsa at oras.
ask-when-past = Lumipas na po ang oras na ito. Pumili po ng mas huling oras.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Masyado po itong malayo pa. Pumili ng oras sa loob ng { $days } araw.
       *[other] Masyado po itong malayo pa. Pumili ng oras sa loob ng { $days } na araw.
    }

## Asking for an interpreter: how

ask-how = Paano?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Harapan
        [phone] Sa telepono
       *[video] Sa video
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Pupunta sa inyo ang interpreter.
        [phone] Tatawagan kayo ng interpreter.
       *[video] Makakatanggap kayo ng link.
    }
ask-how-missing = Piliin po kung paano.
ask-how-signed = Kailangan po ng video o harapang pagkikita para sa mga wikang pasenyas.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Puwede lang po ang ganitong uri ng pakikipag-usap nang { $ways }.
# Label of the field for a telephone number.
ask-phone = Anong numero ang tatawagan ng interpreter?
ask-phone-hint = Teleponong maririnig ninyong dalawa, na nakabukas ang speaker.
ask-phone-wrong = Magbigay po ng numero ng telepono na may area code, tulad ng (973) 555-0100.
# Label of the choice of a place.
ask-site = Saan?
# First line of that choice, while nothing is chosen.
ask-site-choose = Pumili ng lugar
ask-site-missing = Pumili po ng lugar sa listahan.
# There is no place to choose from.
ask-site-none = Wala pa pong lugar sa listahan. Pumili ng telepono o video, o ipadagdag ang lugar sa { -coordinator }.
ask-room = Silid
ask-room-hint = Maikling code, tulad ng 4-B. Puwedeng iwang walang laman.

## Asking for an interpreter: what for, and details

ask-what = Para saan ito?
ask-what-missing = Piliin po kung para saan ito.
# Label of the choice of a department, where somebody works for several.
ask-department = Para sa anong departamento?
ask-department-missing = Pumili po ng departamento.
# Opens the part of the form that nobody has to fill in.
ask-details = Iba pang detalye, kung gusto ninyo
ask-duration = Ilang minuto?
ask-duration-hint = Kung walang laman, ang karaniwang tagal ang ipaplano namin.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Magbigay po ng buong minuto, mula { $shortest } hanggang { $longest }.
       *[other] Magbigay po ng buong minuto, mula { $shortest } hanggang { $longest }.
    }
ask-gender = Kasarian ng interpreter
ask-gender-any = Kahit sino
ask-gender-woman = Babae
ask-gender-man = Lalaki
ask-gender-non-binary = Non-binary na tao
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Puwede lang po para sa: { $types }.
ask-gender-not-here = Para sa ganitong uri ng pakikipag-usap, hindi po puwedeng humiling ng kasarian ng interpreter.
ask-case = Numero ng kaso o file
ask-case-hint = Maikling code na may numero. Huwag kailanman pangalan, at walang anuman tungkol sa tao.
ask-code-wrong = Maikling code lang po na may kahit isang numero: mga letra, mga numero at - _ / . # nang walang espasyo.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Masyado po itong mahaba: hanggang { $max } character lang ang puwede.
       *[other] Masyado po itong mahaba: hanggang { $max } na character lang ang puwede.
    }
ask-proficiency = Gaano kahusay nila ito sinasalita?
ask-proficiency-unsaid = Hindi sinabi
ask-proficiency-fluent = Napakahusay
ask-proficiency-conversational = Para sa araw-araw na buhay
ask-proficiency-basic = Kaunti
ask-source = Sino ang nagsabi nito?
ask-source-person = Ang tao mismo
ask-source-interpreter = Isang interpreter
ask-source-companion = Pamilya o mga kaibigan
ask-source-staff = Isang katrabaho
ask-source-document = Isang form o liham
# Heading of the fields for further languages.
ask-further = Iba pang wikang puwede
ask-further-hint = Unahin po ang pinakamainam. Gagamitin lang namin ang isa sa mga ito kung walang mahanap para sa wika sa itaas.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Ibang wika { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = Hindi po malinaw kung aling wika ang “{ $name }”. Isulat ito nang mas tiyak, o iwang walang laman.
ask-further-twice = Nabanggit na po ang wikang ito.
ask-further-proficiency-missing = Piliin po kung gaano kahusay nila ito sinasalita.
ask-further-source-missing = Piliin po kung sino ang nagsabi nito.
# The button that sends the form.
ask-send = Maghanap ng interpreter
# Stands above the form when something in it is not right.
ask-problems = May kulang po. Pakitingnan ang mga bahaging may marka.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Humiling na po kayo gamit ang pahinang ito. Kung kailangan ninyo ng isa pang interpreter, ipadala ulit ito.
# Stands beside a field for which there is no better explanation.
ask-check-this = Pakitingnan po ito.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Ang wika ko ay …
# To the member of staff.
speak-lead = Iharap po ang screen sa tao. Pipindutin nila ang sarili nilang wika.
# Heading: languages that people ask for most often in this city.
speak-often = Pinakamadalas dito
# Heading of the sign languages, read out by screen readers.
speak-signed = Mga wikang pasenyas
# A link to the long list of all languages in Latin letters.
speak-more-latin = Lahat ng wika sa ganitong mga letra
# A link back to the short list.
speak-fewer = Ang maikling listahan
# A choice: the person does not find their language.
speak-not-here = Wala rito ang wika ko
# A link.
speak-back = Bumalik sa mga wika

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Tumatawag po kami ng interpreter na nagsasalita ng inyong wika.
speak-free = Wala po kayong babayaran.
speak-no-status = Hindi po kayo tatanungin tungkol sa inyong katayuan sa imigrasyon.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Wala pa po kaming ganitong mga pangungusap sa { $language }. Ipakita ang larawan, at ituro ang pangalan ng wika.
# What the picture shows, for screen readers.
speak-picture = Dalawang taong nag-uusap sa tulong ng interpreter sa telepono.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Humiling ng interpreter: { $language }
# The same when the language is not known.
speak-ask-unknown = Humiling nang hindi alam ang wika

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Interpreter para sa { $language }
# Title while nobody knows the language.
request-page-title-unknown = Interpreter: anong wika?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Anong wika?
request-page-status-searching = Naghahanap
request-page-status-assigned = May interpreter na
request-page-status-in-session = Nasa sesyon
request-page-status-completed = Tapos na
request-page-status-cancelled = Kanselado
request-page-status-unfilled = Walang nahanap

## Following a request: while we look

request-page-searching = Naghahanap po kami ng interpreter
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Wala pa pong natatanong.
        [one] { $count } interpreter na po ang natanong.
       *[other] { $count } na interpreter na po ang natanong.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Wala na pong hinihintay na sagot.
        [one] { $count } po ang hindi pa sumasagot.
       *[other] { $count } po ang hindi pa sumasagot.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Patuloy po kaming maghahanap hanggang { DATETIME($until) }.
request-page-may-close = Puwede po ninyong isara ang pahinang ito o i-lock ang telepono. Patuloy kaming maghahanap.
request-page-nobody-yet = Wala pa pong nahahanap. Patuloy kaming naghahanap.
# After an interpreter withdrew or was not understood.
request-page-ahead = Nauuna na po ngayon ang kahilingang ito sa iba.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Hindi po ninyo kailangang maghintay: puwede nang mag-interpret sa telepono ngayon ang { $name }.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = Puwede pong alamin ng { $name } sa telepono kung anong wika ito.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Tawagan ang { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Pagsagot nila: { $hint }
request-page-vendor-after = Nag-interpret po ba sila? Kung ganoon, isara ang kahilingang ito sa “Kanselahin ang kahilingang ito”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Walang bakante para sa { $language }, pero baka mayroon para sa { $near }. Itanong po sa tao: mahusay ba nilang naiintindihan ang { $near }?
request-page-near-yes = Oo, puwede na iyon
request-page-near-no = Hindi, maghanap pa
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Walang bakante para sa { $language }, pero baka mayroon para sa { $near }. Para sa ganitong uri ng pakikipag-usap, ang { -coordinator } lang po ang makapagsasabi kung puwede iyon.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Tatanggapin nila ang ibang wika
request-page-consent-hint = Kung talagang pumapayag lang po ang tao. Maghahanap din kami ng mga interpreter ng wikang iyon.
request-page-consent-language = Anong wika?
request-page-consent-send = Pumapayag sila
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = Hindi po malinaw kung aling wika ang “{ $name }”. Isulat ito nang mas tiyak.
# Heading of the question.
request-page-which = Anong wika ito?
# Above the languages to choose from.
request-page-which-these = Itanong po sa tao kung alin sa mga ito ang wika nila.
# Nobody knows the language yet. What to ask.
request-page-which-open = Itanong: ano po ang tawag ninyo sa wikang sinasalita ninyo sa bahay, at saang bansa at bayan po kayo galing?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Ang nakasulat: “{ $text }”.
request-page-which-other = Ibang wika
request-page-which-send = Ito ang wika

## Following a request: an interpreter

request-page-found = May interpreter na po kayo
request-page-will-call = Tatawagan po kayo ng interpreter. Huwag munang gamitin ang linya.
request-page-video = Buksan ang video call
request-page-on-site = Pupunta po sa inyo ang interpreter.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Inaasahang dumating: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Mahuhuli po ang interpreter nang mga { $minutes } minuto. Inaasahan: { DATETIME($at, timeStyle: "short") }.
       *[other] Mahuhuli po ang interpreter nang mga { $minutes } na minuto. Inaasahan: { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Mag-i-interpret po sila sa { $language }.
request-page-in-session = Nasa sesyon po kayo
# Variables:
#   $at (Date) - when the session started
request-page-since = Mula { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Tapos na
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] { $minutes } minuto ang na-interpret.
       *[other] { $minutes } na minuto ang na-interpret.
    }
request-page-cancelled = Kinansela ang kahilingang ito
request-page-unfilled = Wala po kaming nahanap sa tamang oras
request-page-unfilled-hint = Paumanhin po. Humiling ulit, pumili ng ibang paraan ng pagkikita, o tawagan ang { -coordinator }.
request-page-ask-again = Humiling ulit

## Following a request: what can be done

request-page-cancel = Kanselahin ang kahilingang ito
request-page-cancel-hint = Sasabihan namin ang lahat ng natanong, nang may pasasalamat.
request-page-cancel-why = Bakit?
request-page-cancel-not-needed = Hindi na kailangan
request-page-cancel-served = Iba ang nag-interpret
request-page-cancel-mistake = Pagkakamali lang
request-page-cancel-yes = Oo, kanselahin
request-page-problem = Hindi kami nagkaintindihan
request-page-problem-hint = Nangyayari po ito, at walang may kasalanan. Tatapusin namin ang sesyong ito at maghahanap agad ng iba, nang mas una sa ibang kahilingan.
request-page-problem-again = Maghanap ng iba ngayon na
request-page-problem-other = May iba pang naging problema
request-page-problem-kind = Ano po ang naging problema?
request-page-problem-connection = Naputol ang linya o video
request-page-problem-conduct = Ang asal ng interpreter
request-page-problem-something = Iba pa
request-page-problem-only = Iulat lang ito
request-page-problem-thanks = Salamat po. Naitala na ito.
request-page-extend = Kailangan pa namin ng oras
request-page-extend-by = Ilang minuto pa?
request-page-extend-send = Idagdag ang oras
request-page-finish = Tapos na ang sesyon
request-page-card = Kard para sa file
request-page-all = Lahat ng kahilingan
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Hindi po ito nagawa. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Ang kahilingang ito
# Same as English: the word that interpreters in the United States use in Filipino
request-page-label-interpreter = Interpreter
request-page-label-qualifications = Mga kuwalipikasyon
request-page-label-language = Wika
request-page-label-when = Kailan
request-page-label-now = Ngayon na
request-page-label-length = Tagal
request-page-label-how = Paraan
request-page-label-for = Para sa
request-page-label-where = Saan
request-page-label-room = Silid
request-page-label-number = Numero
request-page-label-department = Departamento
request-page-label-case = Numero ng kaso
request-page-label-status = Katayuan
request-page-label-asked-at = Hiniling noong
request-page-label-started = Nagsimula
request-page-label-minutes = Mga minuto
request-page-label-id = Kahilingan

## The list of requests

request-list-title = Mga kahilingan
request-list-open = Bukas
request-list-past = Tapos na
# Nothing is open.
request-list-empty = Walang bukas na kahilingan. Kapag iba ang wika ng taong nasa harap ninyo, humiling po ng interpreter: tatlong pindot lang ito.
request-list-none-past = Lalabas dito ang mga kahilingang tapos na.
request-list-older = Mga mas lumang kahilingan
request-list-newest = Bumalik sa mga pinakabago

## The card for the file

request-card-title = Kahilingan para sa interpreter
# Under the card, on the screen only.
request-card-print = I-print po ang pahinang ito gamit ang inyong browser. Walang sinasabi ang kard tungkol sa taong napaglingkuran.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Ayon sa kalagayan noong { DATETIME($at) }.
request-card-back = Bumalik sa kahilingan
