# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Bisa kasa nkyerɛaseni
# Heading of the first part.
ask-language = Kasa bɛn?
# Label of the search field.
ask-language-search = Hwehwɛ kasa
# Under the search field.
ask-language-search-hint = Twerɛ ne din wɔ kasa biara mu, sɛdeɛ wobɛtumi.
# Button beside the search field.
ask-language-find = Hwehwɛ
# Heading of the short list that is there before anybody searches.
ask-language-often = Deɛ wɔtaa bisa
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Mennim kasa korɔ a ɛyɛ
# Under that choice.
ask-language-not-sure-hint = Yɛbɛboa wo na woahunu.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] Kasa { $count } na yɛahunu ma “{ $name }”. Yi no, anaa kɔ so twerɛ.
       *[other] Kasa { $count } na yɛahunu ma “{ $name }”. Yi baako, anaa kɔ so twerɛ.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” bɛtumi ayɛ kasa bɛboro baako. Bisa onipa no deɛ ɛyɛ ne kasa wɔ yeinom mu.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Yɛnnim “{ $name }”. Ɛyɛ yeinom mu baako anaa?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Yɛnnim “{ $name }”. Hwɛ sɛdeɛ wotwerɛeɛ no yie, anaa yi “Mennim kasa korɔ a ɛyɛ” na yɛbɛboa wo na woahunu.
# The form was sent without a language.
ask-language-missing = Yi kasa, anaa “Mennim kasa korɔ a ɛyɛ”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Ma onipa no mfa ne nsa nkyerɛ ne kasa

## Asking for an interpreter: when

ask-when = Berɛ bɛn?
ask-when-now = Seesei
ask-when-at = Berɛ pɔtee bi
# Label of the field for date and time.
ask-when-date = Da ne berɛ
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } berɛ.
ask-when-missing = Yi “Seesei”, anaa twerɛ da no ne berɛ no.
ask-when-past = Saa berɛ yi atwam. Yi berɛ a ɛreba.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Berɛ no wɔ akyirikyiri dodo. Yi berɛ a ɛbɛba nnafua { $days } mu.
       *[other] Berɛ no wɔ akyirikyiri dodo. Yi berɛ a ɛbɛba nnafua { $days } mu.
    }

## Asking for an interpreter: how

ask-how = Ɛkwan bɛn so?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Anim ne anim
        [phone] Fon so
       *[video] Video so
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Kasa nkyerɛaseni no ba wo nkyɛn.
        [phone] Kasa nkyerɛaseni no frɛ wo.
       *[video] Wobɛnya link.
    }
ask-how-missing = Yi ɛkwan a yɛbɛfa so.
ask-how-signed = Nsɛnkyerɛnne kasa deɛ, ɛhia video anaa anim ne anim nhyiamu.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Saa nhyiamu yi, ɛkwan a ɛwɔ hɔ ara ne { $ways }.
# Label of the field for a telephone number.
ask-phone = Nɔma bɛn na kasa nkyerɛaseni no mfrɛ?
ask-phone-hint = Fon a mo baanu nyinaa bɛte, a speaker no so.
ask-phone-wrong = Twerɛ fon nɔma a area code ka ho, te sɛ (973) 555-0100.
# Label of the choice of a place.
ask-site = Ɛhe?
# First line of that choice, while nothing is chosen.
ask-site-choose = Yi beaeɛ
ask-site-missing = Yi beaeɛ firi din a yɛatwerɛ no mu.
# There is no place to choose from.
ask-site-none = Yɛntwerɛɛ beaeɛ biara ɛ. Yi fon anaa video, anaa ka kyerɛ { -coordinator } na wɔmfa beaeɛ no nka ho.
ask-room = Dan
ask-room-hint = Code tiawa, te sɛ 4-B. Wobɛtumi agya hɔ kwa.

## Asking for an interpreter: what for, and details

ask-what = Ɛfa deɛn ho?
ask-what-missing = Yi deɛ ɛfa ho.
# Label of the choice of a department, where somebody works for several.
ask-department = Dwumadibea bɛn?
ask-department-missing = Yi dwumadibea no.
# Opens the part of the form that nobody has to fill in.
ask-details = Nsɛm foforɔ, sɛ wopɛ a
ask-duration = Simma sɛn?
ask-duration-hint = Sɛ wogya hɔ kwa a, yɛde berɛ a wɔtaa de di no bɛto hɔ.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Twerɛ simma a ɛyɛ mũ, firi { $shortest } kɔsi { $longest }.
       *[other] Twerɛ simma a ɛyɛ mũ, firi { $shortest } kɔsi { $longest }.
    }
ask-gender = Hwan na wopɛ sɛ ɔkyerɛ aseɛ?
ask-gender-any = Obiara yɛ
ask-gender-woman = Ɔbaa
ask-gender-man = Ɔbarima
ask-gender-non-binary = Onipa a ɔnyɛ ɔbaa anaa ɔbarima nko ara
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Yei nko ara na ɛho kwan wɔ hɔ: { $types }.
ask-gender-not-here = Saa nhyiamu yi deɛ, worentumi mmisa sɛ kasa nkyerɛaseni no nyɛ ɔbarima anaa ɔbaa.
ask-case = Asɛm anaa fael nɔma
ask-case-hint = Code tiawa a nɔma bi wɔ mu. Ntwerɛ din da, na ntwerɛ hwee a ɛfa onipa no ho.
ask-code-wrong = Code tiawa pɛ a anyɛ yie koraa nɔma baako wɔ mu: nkyerɛwdeɛ, nɔma ne - _ / . # a kwan nna ntam.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Yei ware dodo: nkyerɛwdeɛ { $max } pɛ na ɛho kwan wɔ hɔ.
       *[other] Yei ware dodo: nkyerɛwdeɛ { $max } pɛ na ɛho kwan wɔ hɔ.
    }
ask-proficiency = Wɔte kasa no duru sɛn?
ask-proficiency-unsaid = Wɔanka
ask-proficiency-fluent = Yie paa
ask-proficiency-conversational = Daa daa asetena mu deɛ
ask-proficiency-basic = Kakra
ask-source = Hwan na ɔkaa saa?
ask-source-person = Onipa no ankasa
ask-source-interpreter = Kasa nkyerɛaseni
ask-source-companion = Abusuafoɔ anaa nnamfo
ask-source-staff = Yɔnko adwumayɛni
ask-source-document = Form anaa krataa
# Heading of the fields for further languages.
ask-further = Kasa foforɔ a ɛbɛyɛ
ask-further-hint = Fa deɛ ɛyɛ paa no di kan. Sɛ yɛannya obiara amma kasa a ɛwɔ soro no nko ara a na yɛde yeinom mu baako bɛdi dwuma.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Kasa foforɔ { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” nkyerɛ kasa baako pɔtee. Twerɛ no pɛpɛɛpɛ, anaa gya hɔ kwa.
ask-further-twice = Woatwerɛ saa kasa yi dada.
ask-further-proficiency-missing = Yi sɛdeɛ wɔte kasa no duru.
ask-further-source-missing = Yi onipa a ɔkaa saa.
# The button that sends the form.
ask-send = Hwehwɛ kasa nkyerɛaseni
# Stands above the form when something in it is not right.
ask-problems = Biribi aka. Yɛpa wo kyɛw, hwɛ mmeaeɛ a yɛahyɛ no nso no.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Wode krataafa yi abisa dada. Sɛ wohia kasa nkyerɛaseni baako aka ho a, fa brɛ yɛn bio.
# Stands beside a field for which there is no better explanation.
ask-check-this = Yɛpa wo kyɛw, hwɛ yei yie.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Meka …
# To the member of staff.
speak-lead = Dane screen no kyerɛ onipa no. Ɔno ara mia ne kasa so.
# Heading: languages that people ask for most often in this city.
speak-often = Deɛ wɔtaa ka wɔ ha
# Heading of the sign languages, read out by screen readers.
speak-signed = Nsɛnkyerɛnne kasa
# A link to the long list of all languages in Latin letters.
speak-more-latin = Kasa nyinaa a wɔde saa nkyerɛwdeɛ yi twerɛ
# A link back to the short list.
speak-fewer = Deɛ ɛyɛ tiawa no
# A choice: the person does not find their language.
speak-not-here = Me kasa nni ha
# A link.
speak-back = San kɔ kasa no so

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Yɛrefrɛ kasa nkyerɛaseni a ɔka wo kasa.
speak-free = Worentua hwee.
speak-no-status = Wɔremmisa wo wo immigration tebea ho asɛm.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Yɛnni nsɛm yi wɔ kasa yi mu ɛ: { $language }. Kyerɛ mfonin no, na fa wo nsa kyerɛ kasa no din.
# What the picture shows, for screen readers.
speak-picture = Nnipa baanu nam kasa nkyerɛaseni a ɔwɔ fon so so rekasa.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Bisa kasa nkyerɛaseni: { $language }
# The same when the language is not known.
speak-ask-unknown = Bisa a wonnim kasa no

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Kasa nkyerɛaseni: { $language }
# Title while nobody knows the language.
request-page-title-unknown = Kasa nkyerɛaseni: kasa bɛn?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Kasa bɛn?
request-page-status-searching = Yɛrehwehwɛ
request-page-status-assigned = Yɛanya kasa nkyerɛaseni
request-page-status-in-session = Ɛrekɔ so
request-page-status-completed = Awie
request-page-status-cancelled = Yɛatwa mu
request-page-status-unfilled = Yɛannya obiara

## Following a request: while we look

request-page-searching = Yɛrehwehwɛ kasa nkyerɛaseni
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Yɛmmisaa obiara ɛ.
        [one] Yɛabisa kasa nkyerɛaseni { $count }.
       *[other] Yɛabisa kasa nkyerɛasefoɔ { $count }.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Obiara nni hɔ a yɛretwɛn ne mmuaeɛ.
        [one] Yɛretwɛn nnipa { $count } mmuaeɛ.
       *[other] Yɛretwɛn nnipa { $count } mmuaeɛ.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Yɛbɛkɔ so ahwehwɛ akɔsi { DATETIME($until) }.
request-page-may-close = Wobɛtumi ato krataafa yi mu anaa ato fon no mu. Yɛbɛkɔ so ahwehwɛ.
request-page-nobody-yet = Yɛnnyaa obiara ɛ. Yɛda so rehwehwɛ.
# After an interpreter withdrew or was not understood.
request-page-ahead = Seesei abisadeɛ yi di afoforɔ no kan.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Ɛho nhia sɛ wotwɛn: { $name } bɛtumi akyerɛ kasa no ase wɔ fon so seesei.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } bɛtumi afa fon so ahunu kasa korɔ a ɛyɛ.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Frɛ { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Sɛ wɔgye so a: { $hint }
request-page-vendor-after = Wɔkyerɛɛ aseɛ anaa? Ɛnneɛ, to abisadeɛ yi mu wɔ “Twa abisadeɛ yi mu” ase.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Obiara nni hɔ a ɔwɔ kwan. Kasa: { $language }. Nanso ebia obi wɔ hɔ ma kasa yi: { $near }. Bisa onipa no sɛ ɔte { $near } yie anaa?
request-page-near-yes = Aane, ɛbɛyɛ
request-page-near-no = Daabi, monkɔ so nhwehwɛ
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Obiara nni hɔ a ɔwɔ kwan. Kasa: { $language }. Nanso ebia obi wɔ hɔ ma kasa yi: { $near }. Saa nhyiamu yi deɛ, { -coordinator } nko ara na ɛbɛtumi aka sɛ ɛbɛyɛ anaa.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Wɔbɛgye kasa foforɔ atom
request-page-consent-hint = Sɛ onipa no pene so ankasa nko ara a. Ɛnneɛ, yɛbɛhwehwɛ saa kasa no nkyerɛasefoɔ nso.
request-page-consent-language = Kasa bɛn?
request-page-consent-send = Wɔapene so
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” nkyerɛ kasa baako pɔtee. Twerɛ no pɛpɛɛpɛ.
# Heading of the question.
request-page-which = Ɛyɛ kasa bɛn?
# Above the languages to choose from.
request-page-which-these = Bisa onipa no deɛ ɛyɛ ne kasa wɔ yeinom mu.
# Nobody knows the language yet. What to ask.
request-page-which-open = Bisa sɛ: kasa a woka wɔ fie no, wofrɛ no sɛn, na wofiri ɔman bɛn ne kuro bɛn mu?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Deɛ wɔtwerɛeɛ: “{ $text }”.
request-page-which-other = Kasa foforɔ
request-page-which-send = Yei ne kasa no

## Following a request: an interpreter

request-page-found = Yɛanya kasa nkyerɛaseni ama wo
request-page-will-call = Kasa nkyerɛaseni no bɛfrɛ wo. Mfa fon no nyɛ hwee.
request-page-video = Bue video frɛ no
request-page-on-site = Kasa nkyerɛaseni no ba wo nkyɛn.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Berɛ a ɔbɛduru: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Kasa nkyerɛaseni no bɛka akyi bɛyɛ simma { $minutes }: ɔbɛduru { DATETIME($at, timeStyle: "short") }.
       *[other] Kasa nkyerɛaseni no bɛka akyi bɛyɛ simma { $minutes }: ɔbɛduru { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Kasa a wɔkyerɛ ase: { $language }.
request-page-in-session = Wo dwumadie no rekɔ so
# Variables:
#   $at (Date) - when the session started
request-page-since = Ɛfiri { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Awie
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Wɔkyerɛɛ kasa ase simma { $minutes }.
       *[other] Wɔkyerɛɛ kasa ase simma { $minutes }.
    }
request-page-cancelled = Yɛatwa abisadeɛ yi mu
request-page-unfilled = Yɛannya obiara wɔ berɛ ano
request-page-unfilled-hint = Yɛpa wo kyɛw. San bisa bio, yi ɛkwan foforɔ a mobɛfa so ahyia, anaa frɛ { -coordinator }.
request-page-ask-again = San bisa bio

## Following a request: what can be done

request-page-cancel = Twa abisadeɛ yi mu
request-page-cancel-hint = Yɛbɛka akyerɛ obiara a yɛbisaa no, na yɛada no ase.
request-page-cancel-why = Adɛn nti?
request-page-cancel-not-needed = Ɛho nhia bio
request-page-cancel-served = Obi foforɔ kyerɛɛ aseɛ
request-page-cancel-mistake = Na ɛyɛ mfomsoɔ
request-page-cancel-yes = Aane, twa mu
request-page-problem = Yɛantumi ante yɛn ho yɛn ho aseɛ
request-page-problem-hint = Ɛtaa si, na ɛnyɛ obiara mfomsoɔ. Yɛde adwuma yi ba awieeɛ na yɛhwehwɛ obi foforɔ ntɛm ara, a ɛdi abisadeɛ foforɔ kan.
request-page-problem-again = Hwehwɛ obi foforɔ seesei
request-page-problem-other = Biribi foforɔ ankɔ yie
request-page-problem-kind = Deɛn na ankɔ yie?
request-page-problem-connection = Fon anaa video no twaeɛ
request-page-problem-conduct = Kasa nkyerɛaseni no suban
request-page-problem-something = Biribi foforɔ
request-page-problem-only = Ka ho asɛm kɛkɛ
request-page-problem-thanks = Yɛda wo ase. Yɛatwerɛ ato hɔ.
request-page-extend = Yɛhia berɛ pii
request-page-extend-by = Simma sɛn na ɛnka ho?
request-page-extend-send = Fa berɛ no ka ho
request-page-finish = Adwuma no awie
request-page-card = Krataa ma fael no
request-page-all = Abisadeɛ nyinaa
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Yɛanyɛ yei. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Abisadeɛ yi
request-page-label-interpreter = Kasa nkyerɛaseni
request-page-label-qualifications = Adansedie ahodoɔ
request-page-label-language = Kasa
request-page-label-when = Berɛ
request-page-label-now = Seesei
request-page-label-length = Berɛ a ɛbɛdi
request-page-label-how = Ɛkwan a yɛbɛfa so
request-page-label-for = Deɛ ɛfa ho
request-page-label-where = Beaeɛ
request-page-label-room = Dan
request-page-label-number = Nɔma
request-page-label-department = Dwumadibea
request-page-label-case = Asɛm nɔma
request-page-label-status = Tebea
request-page-label-asked-at = Berɛ a wobisaeɛ
request-page-label-started = Berɛ a ɛhyɛɛ aseɛ
request-page-label-minutes = Simma
request-page-label-id = Abisadeɛ

## The list of requests

request-list-title = Abisadeɛ
request-list-open = Deɛ ɛda so bue
request-list-past = Deɛ awie
# Nothing is open.
request-list-empty = Hwee nna hɔ. Sɛ obi a ɔgyina w’anim ka kasa foforɔ a, bisa kasa nkyerɛaseni: wobɛmia so mprɛnsa pɛ.
request-list-none-past = Abisadeɛ a awie no bɛda adi wɔ ha.
request-list-older = Abisadeɛ dada
request-list-newest = San kɔ deɛ ɛyɛ foforɔ no so

## The card for the file

request-card-title = Kasa nkyerɛaseni abisadeɛ
# Under the card, on the screen only.
request-card-print = Fa wo browser print krataafa yi. Krataa no nka hwee mfa onipa a wɔboaa no no ho.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Sɛdeɛ na ɛteɛ { DATETIME($at) }.
request-card-back = San kɔ abisadeɛ no so
