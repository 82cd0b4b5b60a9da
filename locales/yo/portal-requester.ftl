# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Béèrè fún ògbufọ̀
# Heading of the first part.
ask-language = Èdè wo?
# Label of the search field.
ask-language-search = Wá èdè kan
# Under the search field.
ask-language-search-hint = Ẹ kọ orúkọ rẹ̀ ní èdè èyíkéyìí, bí ẹ bá ṣe lè kọ ọ́ dáadáa tó.
# Button beside the search field.
ask-language-find = Wá a
# Heading of the short list that is there before anybody searches.
ask-language-often = Èyí tí a ń béèrè jù
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Èdè náà kò dá mi lójú
# Under that choice.
ask-language-not-sure-hint = A ó ràn yín lọ́wọ́ láti mọ̀ ọ́n.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
       *[other] Iye èdè tí a rí fún “{ $name }”: { $count }. Ẹ yan ọ̀kan, tàbí kí ẹ máa kọ lọ.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” lè jẹ́ èdè tó ju ọ̀kan lọ. Ẹ bi ẹni náà èwo nínú ìwọ̀nyí ni tirẹ̀.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = A kò mọ “{ $name }”. Ṣé ọ̀kan nínú ìwọ̀nyí ni?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = A kò mọ “{ $name }”. Ẹ wò ó bóyá ẹ kọ ọ́ dáadáa, tàbí kí ẹ yan “Èdè náà kò dá mi lójú”, a ó sì ràn yín lọ́wọ́ láti mọ̀ ọ́n.
# The form was sent without a language.
ask-language-missing = Ẹ yan èdè kan, tàbí “Èdè náà kò dá mi lójú”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Jẹ́ kí ẹni náà tọ́ka sí èdè rẹ̀

## Asking for an interpreter: when

ask-when = Nígbà wo?
ask-when-now = Nísinsìnyí
ask-when-at = Ní àkókò kan pàtó
# Label of the field for date and time.
ask-when-date = Ọjọ́ àti àkókò
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Àkókò ti { $city }.
ask-when-missing = Ẹ yan “Nísinsìnyí”, tàbí kí ẹ kọ ọjọ́ àti àkókò.
ask-when-past = Àkókò yìí ti kọjá. Ẹ yan èyí tó ń bọ̀.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
       *[other] Èyí ti jìnnà jù. Ẹ yan àkókò kan láàárín ọjọ́ { $days }.
    }

## Asking for an interpreter: how

ask-how = Ọ̀nà wo?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Lójúkojú
        [phone] Lórí fóònù
       *[video] Lórí fídíò
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Ògbufọ̀ yóò wá bá yín.
        [phone] Ògbufọ̀ yóò pè yín.
       *[video] Ẹ ó rí líǹkì kan gbà.
    }
ask-how-missing = Ẹ yan ọ̀nà.
ask-how-signed = Èdè àmì nílò fídíò tàbí ìpàdé lójúkojú.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Irú ìpàdé yìí ṣeé ṣe ní ọ̀nà yìí nìkan: { $ways }.
# Label of the field for a telephone number.
ask-phone = Nọ́ńbà wo ni kí ògbufọ̀ pè?
ask-phone-hint = Fóònù tí ẹ̀yin méjèèjì lè gbọ́, kí ẹ ṣí gbohùngbohùn rẹ̀.
ask-phone-wrong = Ẹ kọ nọ́ńbà fóònù pẹ̀lú kóòdù àgbègbè rẹ̀, bíi (973) 555-0100.
# Label of the choice of a place.
ask-site = Níbo?
# First line of that choice, while nothing is chosen.
ask-site-choose = Yan ibi kan
ask-site-missing = Ẹ yan ibi kan nínú àkójọ.
# There is no place to choose from.
ask-site-none = Kò tíì sí ibi kankan nínú àkójọ. Ẹ yan fóònù tàbí fídíò, tàbí kí ẹ ní kí { -coordinator } fi ibi náà kún un.
ask-room = Yàrá
ask-room-hint = Kóòdù kúkúrú, bíi 4-B. Ẹ lè fi í sílẹ̀ lófìfo.

## Asking for an interpreter: what for, and details

ask-what = Kí ni ó wà fún?
ask-what-missing = Ẹ yan ohun tí ó wà fún.
# Label of the choice of a department, where somebody works for several.
ask-department = Fún ẹ̀ka wo?
ask-department-missing = Ẹ yan ẹ̀ka náà.
# Opens the part of the form that nobody has to fill in.
ask-details = Àlàyé sí i, bí ẹ bá fẹ́
ask-duration = Ìṣẹ́jú mélòó?
ask-duration-hint = Bí ẹ bá fi í sílẹ̀ lófìfo, a ó lo iye àkókò tí ó sábà máa ń gbà.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
       *[other] Ẹ kọ iye ìṣẹ́jú tó pé, láti { $shortest } dé { $longest }.
    }
ask-gender = Ògbufọ̀: obìnrin tàbí ọkùnrin?
ask-gender-any = Kò sí ìyàtọ̀
ask-gender-woman = Obìnrin
ask-gender-man = Ọkùnrin
ask-gender-non-binary = Kì í ṣe ọkùnrin tàbí obìnrin nìkan
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Ó ṣeé ṣe fún ìwọ̀nyí nìkan: { $types }.
ask-gender-not-here = Fún irú ìpàdé yìí, a kò lè yan bóyá obìnrin tàbí ọkùnrin ni ògbufọ̀ náà.
ask-case = Nọ́ńbà ẹjọ́ tàbí fáìlì
ask-case-hint = Kóòdù kúkúrú tó ní nọ́ńbà nínú. Ẹ má kọ orúkọ láéláé, tàbí ohunkóhun nípa ẹni náà.
ask-code-wrong = Kóòdù kúkúrú nìkan, tó ní nọ́ńbà kan ó kéré tán: lẹ́tà, nọ́ńbà àti - _ / . # láìsí àlàfo.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
       *[other] Ó ti gùn jù: iye àmì kò gbọ́dọ̀ ju { $max } lọ.
    }
ask-proficiency = Báwo ni ẹni náà ṣe ń sọ ọ́ dáadáa tó?
ask-proficiency-unsaid = A kò sọ
ask-proficiency-fluent = Dáadáa gan-an
ask-proficiency-conversational = Fún ìgbé ayé ojoojúmọ́
ask-proficiency-basic = Díẹ̀
ask-source = Ta ni ó sọ bẹ́ẹ̀?
ask-source-person = Ẹni náà fúnra rẹ̀
ask-source-interpreter = Ògbufọ̀ kan
ask-source-companion = Ẹbí tàbí ọ̀rẹ́
ask-source-staff = Alábàáṣiṣẹ́ kan
ask-source-document = Fọ́ọ̀mù tàbí lẹ́tà kan
# Heading of the fields for further languages.
ask-further = Àwọn èdè mìíràn tí a lè lò
ask-further-hint = Èyí tó dára jù ni kí ẹ kọ́kọ́ kọ. A ó lo ọ̀kan nínú ìwọ̀nyí kìkì bí a kò bá rí ẹnikẹ́ni fún èdè tó wà lókè.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Èdè mìíràn { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” kò fi èdè kan ṣoṣo hàn kedere. Ẹ kọ ọ́ kó ṣe kedere sí i, tàbí kí ẹ fi í sílẹ̀ lófìfo.
ask-further-twice = A ti dárúkọ èdè yìí tẹ́lẹ̀.
ask-further-proficiency-missing = Ẹ yan bí ẹni náà ṣe ń sọ ọ́ dáadáa tó.
ask-further-source-missing = Ẹ yan ẹni tó sọ bẹ́ẹ̀.
# The button that sends the form.
ask-send = Wá ògbufọ̀
# Stands above the form when something in it is not right.
ask-problems = Nǹkan kan kù. Ẹ jọ̀wọ́, ẹ wo àwọn apá tí a sàmì sí.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Ẹ ti fi ojú-ìwé yìí béèrè tẹ́lẹ̀. Bí ẹ bá nílò ògbufọ̀ kan sí i, ẹ tún fi ránṣẹ́.
# Stands beside a field for which there is no better explanation.
ask-check-this = Ẹ jọ̀wọ́, ẹ yẹ èyí wò.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Èdè mi ni …
# To the member of staff.
speak-lead = Ẹ yí ojú ẹ̀rọ sọ́dọ̀ ẹni náà. Kí ó tẹ èdè tirẹ̀.
# Heading: languages that people ask for most often in this city.
speak-often = Èyí tó wọ́pọ̀ jù níbí
# Heading of the sign languages, read out by screen readers.
speak-signed = Èdè àmì
# A link to the long list of all languages in Latin letters.
speak-more-latin = Gbogbo èdè tí a fi lẹ́tà yìí kọ
# A link back to the short list.
speak-fewer = Àkójọ kúkúrú
# A choice: the person does not find their language.
speak-not-here = Èdè mi kò sí níbí
# A link.
speak-back = Padà sí àwọn èdè

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = À ń pe ògbufọ̀ kan tó ń sọ èdè yín.
speak-free = Ẹ kò ní san owó kankan.
speak-no-status = A kò ní bi yín nípa ipò ìṣíwọ̀lú yín.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = A kò tíì ní àwọn gbólóhùn yìí ní èdè yìí: { $language }. Ẹ fi àwòrán náà hàn, kí ẹ sì tọ́ka sí orúkọ èdè náà.
# What the picture shows, for screen readers.
speak-picture = Èèyàn méjì ń bá ara wọn sọ̀rọ̀ nípasẹ̀ ògbufọ̀ kan lórí fóònù.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Béèrè fún ògbufọ̀: { $language }
# The same when the language is not known.
speak-ask-unknown = Béèrè láìmọ èdè náà

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Ògbufọ̀: { $language }
# Title while nobody knows the language.
request-page-title-unknown = Ògbufọ̀: èdè wo?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Èdè wo?
request-page-status-searching = À ń wá a
request-page-status-assigned = A ti rí ògbufọ̀
request-page-status-in-session = Iṣẹ́ ń lọ lọ́wọ́
request-page-status-completed = Ó ti parí
request-page-status-cancelled = A ti fagilé e
request-page-status-unfilled = A kò rí ẹnikẹ́ni

## Following a request: while we look

request-page-searching = À ń wá ògbufọ̀
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] A kò tíì béèrè lọ́wọ́ ẹnikẹ́ni.
       *[other] Iye àwọn ògbufọ̀ tí a ti béèrè lọ́wọ́ wọn: { $count }.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Kò sí ẹnikẹ́ni tí a ń dúró de èsì rẹ̀.
       *[other] Iye àwọn tí kò tíì fèsì: { $count }.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = A ó máa wá a títí di { DATETIME($until) }.
request-page-may-close = Ẹ lè ti ojú-ìwé yìí pa tàbí kí ẹ ti fóònù. A ó ṣì máa wá a.
request-page-nobody-yet = Títí di báyìí, a kò tíì rí ẹnikẹ́ni. A ṣì ń wá a.
# After an interpreter withdrew or was not understood.
request-page-ahead = Ìbéèrè yìí ni a kọ́kọ́ ń bójú tó báyìí, ṣáájú àwọn mìíràn.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Ẹ kò ní láti dúró: { $name } lè ṣe ògbufọ̀ lórí fóònù báyìí.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } lè mọ èdè tí ó jẹ́, lórí fóònù.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Pe { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Bí wọ́n bá dáhùn: { $hint }
request-page-vendor-after = Ṣé wọ́n ti ṣe ògbufọ̀? Ẹ ti ìbéèrè yìí pa lábẹ́ “Fagilé ìbéèrè yìí”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Àyè kò sí fún ẹnikẹ́ni fún { $language }, ṣùgbọ́n ó lè wà fún { $near }. Ẹ bi ẹni náà: ṣé ó gbọ́ { $near } dáadáa?
request-page-near-yes = Bẹ́ẹ̀ni, a lè lò ó
request-page-near-no = Rárá, ẹ máa wá a
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Àyè kò sí fún ẹnikẹ́ni fún { $language }, ṣùgbọ́n ó lè wà fún { $near }. Fún irú ìpàdé yìí, { -coordinator } nìkan ló lè sọ bóyá a lè lò ó.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Ẹni náà yóò gba èdè mìíràn
request-page-consent-hint = Kìkì bí ẹni náà bá gbà ní tòótọ́. A ó tún wá àwọn ògbufọ̀ èdè yẹn.
request-page-consent-language = Èdè wo?
request-page-consent-send = Ẹni náà gbà
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” kò fi èdè kan ṣoṣo hàn kedere. Ẹ kọ ọ́ kó ṣe kedere sí i.
# Heading of the question.
request-page-which = Èdè wo ni?
# Above the languages to choose from.
request-page-which-these = Ẹ bi ẹni náà èwo nínú ìwọ̀nyí ni tirẹ̀.
# Nobody knows the language yet. What to ask.
request-page-which-open = Ẹ béèrè pé: kí ni orúkọ èdè tí ẹ ń sọ nílé, orílẹ̀-èdè àti ìlú wo ni ẹ sì ti wá?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Ohun tí a kọ sílẹ̀: “{ $text }”.
request-page-which-other = Èdè mìíràn
request-page-which-send = Èdè náà nìyí

## Following a request: an interpreter

request-page-found = A ti rí ògbufọ̀ fún yín
request-page-will-call = Ògbufọ̀ náà yóò pè yín. Ẹ má jẹ́ kí fóònù náà dí.
request-page-video = Ṣí ìpè fídíò
request-page-on-site = Ògbufọ̀ náà ń bọ̀ wá bá yín.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = À ń retí rẹ̀ ní { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
       *[other] Ògbufọ̀ náà yóò pẹ́ tó nǹkan bí ìṣẹ́jú { $minutes }: yóò dé ní { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Èdè tí a ó fi ṣe ògbufọ̀: { $language }.
request-page-in-session = Iṣẹ́ ògbufọ̀ ń lọ lọ́wọ́
# Variables:
#   $at (Date) - when the session started
request-page-since = Láti { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Ó ti parí
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
       *[other] A ṣe ògbufọ̀ fún ìṣẹ́jú { $minutes }.
    }
request-page-cancelled = A ti fagilé ìbéèrè yìí
request-page-unfilled = A kò rí ẹnikẹ́ni ní àkókò
request-page-unfilled-hint = Ẹ má bínú. Ẹ tún béèrè, ẹ yan ọ̀nà ìpàdé mìíràn, tàbí kí ẹ pe { -coordinator }.
request-page-ask-again = Tún béèrè

## Following a request: what can be done

request-page-cancel = Fagilé ìbéèrè yìí
request-page-cancel-hint = A ó sọ fún gbogbo àwọn tí a ti béèrè lọ́wọ́ wọn, a ó sì dúpẹ́ lọ́wọ́ wọn.
request-page-cancel-why = Kí ló dé?
request-page-cancel-not-needed = A kò nílò rẹ̀ mọ́
request-page-cancel-served = Ẹlòmíràn ti ṣe ògbufọ̀
request-page-cancel-mistake = Àṣìṣe ni
request-page-cancel-yes = Bẹ́ẹ̀ni, fagilé e
request-page-problem = Ọ̀rọ̀ wa kò yé ara wa
request-page-problem-hint = Ó máa ń ṣẹlẹ̀, kì í sì í ṣe ẹ̀bi ẹnikẹ́ni. A ó parí iṣẹ́ yìí, a ó sì wá ẹlòmíràn lójú ẹsẹ̀, ṣáájú àwọn ìbéèrè mìíràn.
request-page-problem-again = Wá ẹlòmíràn báyìí
request-page-problem-other = Nǹkan mìíràn kò lọ dáadáa
request-page-problem-kind = Kí ni kò lọ dáadáa?
request-page-problem-connection = Fóònù tàbí fídíò já
request-page-problem-conduct = Ìwà ògbufọ̀ náà
request-page-problem-something = Nǹkan mìíràn
request-page-problem-only = Kàn fi tó wa létí
request-page-problem-thanks = Ẹ ṣeun. A ti kọ ọ́ sílẹ̀.
request-page-extend = A nílò àkókò sí i
request-page-extend-by = Ìṣẹ́jú mélòó sí i?
request-page-extend-send = Fi àkókò kún un
request-page-finish = Iṣẹ́ náà ti parí
request-page-card = Káàdì fún fáìlì
request-page-all = Gbogbo ìbéèrè
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Èyí kò ṣeé ṣe. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Ìbéèrè yìí
request-page-label-interpreter = Ògbufọ̀
request-page-label-qualifications = Ẹ̀rí ìmọ̀ọ́ṣe
request-page-label-language = Èdè
request-page-label-when = Àkókò
request-page-label-now = Nísinsìnyí
request-page-label-length = Yóò gbà tó
request-page-label-how = Ọ̀nà
request-page-label-for = Fún
request-page-label-where = Ibi
request-page-label-room = Yàrá
request-page-label-number = Nọ́ńbà
request-page-label-department = Ẹ̀ka
request-page-label-case = Nọ́ńbà ẹjọ́
request-page-label-status = Ipò
request-page-label-asked-at = Ìgbà tí a béèrè
request-page-label-started = Ó bẹ̀rẹ̀
request-page-label-minutes = Ìṣẹ́jú
request-page-label-id = Ìbéèrè

## The list of requests

request-list-title = Àwọn ìbéèrè
request-list-open = Ó wà ní ṣíṣí
request-list-past = Ó ti parí
# Nothing is open.
request-list-empty = Kò sí ìbéèrè tó wà ní ṣíṣí. Bí ẹnìkan tó wà níwájú yín bá ń sọ èdè mìíràn, ẹ béèrè fún ògbufọ̀: ẹ kàn máa tẹ̀ ẹ́ lẹ́ẹ̀mẹ́ta.
request-list-none-past = Àwọn ìbéèrè tó ti parí yóò hàn níbí.
request-list-older = Àwọn ìbéèrè àtẹ̀yìnwá
request-list-newest = Padà sí àwọn tuntun jù

## The card for the file

request-card-title = Ìbéèrè fún ògbufọ̀
# Under the card, on the screen only.
request-card-print = Ẹ fi ẹ̀rọ aṣàwákiri yín tẹ ojú-ìwé yìí sórí ìwé. Káàdì náà kò sọ ohunkóhun nípa ẹni tí a ràn lọ́wọ́.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Ìgbà tí a ṣe káàdì yìí: { DATETIME($at) }.
request-card-back = Padà sí ìbéèrè náà
