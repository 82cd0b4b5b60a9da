# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = दुभाषिया माँगें
# Heading of the first part.
ask-language = कौन-सी भाषा?
# Label of the search field.
ask-language-search = भाषा खोजें
# Under the search field.
ask-language-search-hint = उसका नाम किसी भी भाषा में लिखें, जैसा लिख सकें।
# Button beside the search field.
ask-language-find = खोजें
# Heading of the short list that is there before anybody searches.
ask-language-often = सबसे ज़्यादा माँगी जाने वाली
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = पक्का पता नहीं कि कौन-सी भाषा है
# Under that choice.
ask-language-not-sure-hint = हम पता करने में आपकी मदद करेंगे।
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] “{ $name }” के लिए { $count } भाषा। उसे चुनें, या आगे लिखें।
       *[other] “{ $name }” के लिए { $count } भाषाएँ। एक चुनें, या आगे लिखें।
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” एक से ज़्यादा भाषाओं का नाम हो सकता है। व्यक्ति से पूछें कि इनमें से उनकी भाषा कौन-सी है।
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = हमें “{ $name }” की जानकारी नहीं है। क्या यह इनमें से एक है?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = हमें “{ $name }” की जानकारी नहीं है। वर्तनी जाँचें, या “पक्का पता नहीं कि कौन-सी भाषा है” चुनें और हम पता करने में आपकी मदद करेंगे।
# The form was sent without a language.
ask-language-missing = कोई भाषा चुनें, या “पक्का पता नहीं कि कौन-सी भाषा है” चुनें।
# A link to the list of languages that is shown to the person.
ask-show-the-person = व्यक्ति को अपनी भाषा ख़ुद दिखाने दें

## Asking for an interpreter: when

ask-when = कब?
ask-when-now = अभी
ask-when-at = तय समय पर
# Label of the field for date and time.
ask-when-date = तारीख़ और समय
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } का समय।
ask-when-missing = “अभी” चुनें, या तारीख़ और समय बताएँ।
ask-when-past = यह समय बीत चुका है। बाद का कोई समय चुनें।
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] यह बहुत आगे का समय है। { $days } दिन के भीतर का समय चुनें।
       *[other] यह बहुत आगे का समय है। { $days } दिनों के भीतर का समय चुनें।
    }

## Asking for an interpreter: how

ask-how = कैसे?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] आमने-सामने
        [phone] फ़ोन पर
       *[video] वीडियो पर
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] दुभाषिया आपके पास आएगा।
        [phone] दुभाषिये की ओर से आपको कॉल आएगा।
       *[video] आपको एक लिंक मिलेगा।
    }
ask-how-missing = चुनें कि कैसे।
ask-how-signed = सांकेतिक भाषाओं के लिए वीडियो या आमने-सामने की मुलाक़ात ज़रूरी है।
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = इस तरह की मुलाक़ात केवल { $ways } हो सकती है।
# Label of the field for a telephone number.
ask-phone = दुभाषिया किस नंबर पर फ़ोन करे?
ask-phone-hint = ऐसा फ़ोन जिसे आप दोनों सुन सकें, स्पीकर चालू रखकर।
ask-phone-wrong = एरिया कोड के साथ फ़ोन नंबर दें, जैसे (973) 555-0100।
# Label of the choice of a place.
ask-site = कहाँ?
# First line of that choice, while nothing is chosen.
ask-site-choose = जगह चुनें
ask-site-missing = सूची में से कोई जगह चुनें।
# There is no place to choose from.
ask-site-none = सूची में अभी कोई जगह नहीं है। फ़ोन या वीडियो चुनें, या जगह जुड़वाने के लिए { -coordinator } से संपर्क करें।
ask-room = कमरा
ask-room-hint = छोटा कोड, जैसे 4-B। ख़ाली छोड़ा जा सकता है।

## Asking for an interpreter: what for, and details

ask-what = किसलिए?
ask-what-missing = चुनें कि यह किसलिए है।
# Label of the choice of a department, where somebody works for several.
ask-department = किस विभाग के लिए?
ask-department-missing = विभाग चुनें।
# Opens the part of the form that nobody has to fill in.
ask-details = और जानकारी, अगर आप चाहें
ask-duration = कितने मिनट?
ask-duration-hint = ख़ाली छोड़ने पर हम सामान्य अवधि मानकर चलेंगे।
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] पूरे मिनट लिखें, { $shortest } से { $longest } तक।
       *[other] पूरे मिनट लिखें, { $shortest } से { $longest } तक।
    }
ask-gender = दुभाषिये का जेंडर
ask-gender-any = कोई भी
ask-gender-woman = महिला
ask-gender-man = पुरुष
ask-gender-non-binary = नॉन-बाइनरी
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = केवल इनके लिए संभव है: { $types }।
ask-gender-not-here = इस तरह की मुलाक़ात के लिए यह माँग नहीं की जा सकती कि दुभाषिया महिला हो या पुरुष।
ask-case = मामले या फ़ाइल की संख्या
ask-case-hint = छोटा कोड जिसमें कोई अंक हो। नाम कभी नहीं, और व्यक्ति के बारे में कुछ भी नहीं।
ask-code-wrong = केवल छोटा कोड जिसमें कम से कम एक अंक हो: अक्षर, अंक और - _ / . # बिना ख़ाली जगह के।
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] यह बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर हो सकता है।
       *[other] यह बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर हो सकते हैं।
    }
ask-proficiency = व्यक्ति यह भाषा कितनी अच्छी बोल लेते हैं?
ask-proficiency-unsaid = नहीं बताया गया
ask-proficiency-fluent = बहुत अच्छी
ask-proficiency-conversational = रोज़मर्रा की ज़िंदगी के लिए
ask-proficiency-basic = थोड़ी-सी
ask-source = यह किसने बताया?
ask-source-person = ख़ुद व्यक्ति ने
ask-source-interpreter = किसी दुभाषिये ने
ask-source-companion = परिवार या दोस्तों ने
ask-source-staff = किसी सहकर्मी ने
ask-source-document = फ़ॉर्म या पत्र से पता चला
# Heading of the fields for further languages.
ask-further = दूसरी भाषाएँ जिनसे काम चल सकता है
ask-further-hint = सबसे अच्छी पहले। हम इनमें से किसी का उपयोग तभी करेंगे जब ऊपर की भाषा के लिए कोई न मिले।
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = दूसरी भाषा { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” से कोई एक भाषा साफ़ नहीं होती। ज़्यादा सटीक लिखें, या ख़ाली छोड़ दें।
ask-further-twice = यह भाषा पहले ही लिखी जा चुकी है।
ask-further-proficiency-missing = चुनें कि व्यक्ति यह भाषा कितनी अच्छी बोल लेते हैं।
ask-further-source-missing = चुनें कि यह किसने बताया।
# The button that sends the form.
ask-send = दुभाषिया खोजें
# Stands above the form when something in it is not right.
ask-problems = कुछ छूट गया है। कृपया निशान लगे हिस्से देखें।
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = आप इस पन्ने से पहले ही अनुरोध भेज चुके हैं। अगर आपको एक और दुभाषिया चाहिए, तो इसे फिर भेजें।
# Stands beside a field for which there is no better explanation.
ask-check-this = कृपया इसे जाँचें।

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = मेरी भाषा है …
# To the member of staff.
speak-lead = स्क्रीन व्यक्ति की ओर घुमाएँ। वे अपनी भाषा पर दबाएँगे।
# Heading: languages that people ask for most often in this city.
speak-often = यहाँ सबसे ज़्यादा
# Heading of the sign languages, read out by screen readers.
speak-signed = सांकेतिक भाषाएँ
# A link to the long list of all languages in Latin letters.
speak-more-latin = इस लिपि की सभी भाषाएँ
# A link back to the short list.
speak-fewer = छोटी सूची
# A choice: the person does not find their language.
speak-not-here = मेरी भाषा यहाँ नहीं है
# A link.
speak-back = भाषाओं पर वापस जाएँ

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = हम आपकी भाषा बोलने वाले दुभाषिये को फ़ोन कर रहे हैं।
speak-free = आपको इसके लिए कुछ नहीं देना होगा।
speak-no-status = आपसे आपकी इमिग्रेशन स्थिति के बारे में नहीं पूछा जाएगा।

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = ये वाक्य हमारे पास अभी इस भाषा में नहीं हैं: { $language }। चित्र दिखाएँ, और भाषा के नाम की ओर इशारा करें।
# What the picture shows, for screen readers.
speak-picture = दो लोग फ़ोन पर एक दुभाषिये की मदद से आपस में बात कर रहे हैं।
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = दुभाषिया माँगें: { $language }
# The same when the language is not known.
speak-ask-unknown = भाषा जाने बिना माँगें

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = दुभाषिया: { $language }
# Title while nobody knows the language.
request-page-title-unknown = दुभाषिया: कौन-सी भाषा?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = कौन-सी भाषा?
request-page-status-searching = खोज जारी
request-page-status-assigned = दुभाषिया मिल गया
request-page-status-in-session = सत्र जारी
request-page-status-completed = पूरा हुआ
request-page-status-cancelled = रद्द
request-page-status-unfilled = कोई नहीं मिला

## Following a request: while we look

request-page-searching = हम दुभाषिया खोज रहे हैं
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] अभी तक किसी से नहीं पूछा गया है।
        [one] { $count } दुभाषिये से पूछा गया है।
       *[other] { $count } दुभाषियों से पूछा गया है।
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] किसी का जवाब बाक़ी नहीं है।
        [one] { $count } दुभाषिये का जवाब बाक़ी है।
       *[other] { $count } दुभाषियों का जवाब बाक़ी है।
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = हम { DATETIME($until) } तक खोज जारी रखेंगे।
request-page-may-close = आप यह पन्ना बंद कर सकते हैं या फ़ोन लॉक कर सकते हैं। हमारी खोज जारी रहेगी।
request-page-nobody-yet = अब तक कोई नहीं मिला है। हमारी खोज जारी है।
# After an interpreter withdrew or was not understood.
request-page-ahead = अब यह अनुरोध दूसरों से पहले आएगा।
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = आपको इंतज़ार करने की ज़रूरत नहीं है: { $name } अभी फ़ोन पर दुभाषिया सेवा दे सकती है।
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } फ़ोन पर पता कर सकती है कि यह कौन-सी भाषा है।
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = { $number } पर फ़ोन करें
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = फ़ोन उठने पर: { $hint }
request-page-vendor-after = क्या उन्होंने दुभाषिया सेवा दी? तो “यह अनुरोध रद्द करें” में जाकर यह अनुरोध बंद करें।

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = इस भाषा के लिए कोई ख़ाली नहीं है: { $language }, पर इस भाषा के लिए कोई मिल सकता है: { $near }। व्यक्ति से पूछें: क्या वे { $near } अच्छी तरह समझते हैं?
request-page-near-yes = हाँ, इससे काम चलेगा
request-page-near-no = नहीं, खोजते रहें
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = इस भाषा के लिए कोई ख़ाली नहीं है: { $language }, पर इस भाषा के लिए कोई मिल सकता है: { $near }। इस तरह की मुलाक़ात के लिए केवल { -coordinator } बता सकता है कि इससे काम चलेगा या नहीं।
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = व्यक्ति को दूसरी भाषा मंज़ूर है
request-page-consent-hint = तभी, जब व्यक्ति सचमुच सहमत हों। फिर हम उस भाषा के दुभाषिये भी खोजेंगे।
request-page-consent-language = कौन-सी भाषा?
request-page-consent-send = व्यक्ति सहमत हैं
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” से कोई एक भाषा साफ़ नहीं होती। ज़्यादा सटीक लिखें।
# Heading of the question.
request-page-which = यह कौन-सी भाषा है?
# Above the languages to choose from.
request-page-which-these = व्यक्ति से पूछें कि इनमें से उनकी भाषा कौन-सी है।
# Nobody knows the language yet. What to ask.
request-page-which-open = पूछें: आप घर पर जो भाषा बोलते हैं उसे क्या कहते हैं, और आप किस देश और किस शहर से हैं?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = जो लिखा गया: “{ $text }”।
request-page-which-other = कोई और भाषा
request-page-which-send = यही भाषा है

## Following a request: an interpreter

request-page-found = आपके लिए दुभाषिया मिल गया है
request-page-will-call = दुभाषिये की ओर से आपको कॉल आएगा। फ़ोन ख़ाली रखें।
request-page-video = वीडियो कॉल खोलें
request-page-on-site = दुभाषिया आपके पास आएगा।
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = पहुँचने का अनुमानित समय: { DATETIME($at, timeStyle: "short") }।
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] दुभाषिये को आने में लगभग { $minutes } मिनट की देर होगी: { DATETIME($at, timeStyle: "short") } पर।
       *[other] दुभाषिये को आने में लगभग { $minutes } मिनट की देर होगी: { DATETIME($at, timeStyle: "short") } पर।
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = दुभाषिये की भाषा: { $language }।
request-page-in-session = आपका सत्र चल रहा है
# Variables:
#   $at (Date) - when the session started
request-page-since = { DATETIME($at, timeStyle: "short") } से।

## Following a request: when it is over

request-page-completed = पूरा हुआ
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] दुभाषिये ने { $minutes } मिनट काम किया।
       *[other] दुभाषिये ने { $minutes } मिनट काम किया।
    }
request-page-cancelled = यह अनुरोध रद्द कर दिया गया
request-page-unfilled = हमें समय पर कोई नहीं मिला
request-page-unfilled-hint = हमें खेद है। फिर अनुरोध करें, मिलने का कोई और तरीक़ा चुनें, या { -coordinator } को फ़ोन करें।
request-page-ask-again = फिर अनुरोध करें

## Following a request: what can be done

request-page-cancel = यह अनुरोध रद्द करें
request-page-cancel-hint = जिन सबसे पूछा गया था, उन्हें धन्यवाद के साथ बता दिया जाएगा।
request-page-cancel-why = क्यों?
request-page-cancel-not-needed = अब ज़रूरत नहीं है
request-page-cancel-served = किसी और ने दुभाषिये का काम किया
request-page-cancel-mistake = ग़लती से हुआ था
request-page-cancel-yes = हाँ, रद्द करें
request-page-problem = हम एक-दूसरे की बात नहीं समझ सके
request-page-problem-hint = ऐसा होता है, और इसमें किसी का दोष नहीं है। हम यह सत्र समाप्त करते हैं और दूसरे अनुरोधों से पहले तुरंत किसी और को खोजते हैं।
request-page-problem-again = अभी किसी और को खोजें
request-page-problem-other = कुछ और गड़बड़ हुई
request-page-problem-kind = क्या गड़बड़ हुई?
request-page-problem-connection = फ़ोन या वीडियो कट गया
request-page-problem-conduct = दुभाषिये का व्यवहार
request-page-problem-something = कुछ और
request-page-problem-only = केवल सूचना दें
request-page-problem-thanks = धन्यवाद। यह लिख लिया गया है।
request-page-extend = हमें और समय चाहिए
request-page-extend-by = और कितने मिनट?
request-page-extend-send = समय जोड़ें
request-page-finish = सत्र पूरा हो गया
request-page-card = फ़ाइल के लिए कार्ड
request-page-all = सभी अनुरोध
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = यह नहीं हुआ। { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = यह अनुरोध
request-page-label-interpreter = दुभाषिया
request-page-label-qualifications = योग्यताएँ
request-page-label-language = भाषा
request-page-label-when = कब
request-page-label-now = अभी
request-page-label-length = अवधि
request-page-label-how = कैसे
request-page-label-for = किसलिए
request-page-label-where = कहाँ
request-page-label-room = कमरा
request-page-label-number = नंबर
request-page-label-department = विभाग
request-page-label-case = मामले की संख्या
request-page-label-status = स्थिति
request-page-label-asked-at = अनुरोध का समय
request-page-label-started = शुरुआत
request-page-label-minutes = मिनट
request-page-label-id = अनुरोध

## The list of requests

request-list-title = अनुरोध
request-list-open = खुले
request-list-past = समाप्त
# Nothing is open.
request-list-empty = कोई अनुरोध खुला नहीं है। जब आपके सामने कोई व्यक्ति दूसरी भाषा बोले, तो दुभाषिया माँगें: बस तीन बार दबाना है।
request-list-none-past = समाप्त हुए अनुरोध यहाँ दिखेंगे।
request-list-older = पुराने अनुरोध
request-list-newest = सबसे नए अनुरोधों पर वापस जाएँ

## The card for the file

request-card-title = दुभाषिये के लिए अनुरोध
# Under the card, on the screen only.
request-card-print = यह पन्ना अपने ब्राउज़र से प्रिंट करें। जिस व्यक्ति को सेवा दी गई, उसके बारे में कार्ड में कुछ नहीं लिखा है।
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = { DATETIME($at) } की स्थिति।
request-card-back = अनुरोध पर वापस जाएँ
