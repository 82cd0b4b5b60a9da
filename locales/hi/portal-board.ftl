# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = सारांश
# Heading of the requests for which nobody was found yet.
board-open = खोज जारी है
board-none = कोई इंतज़ार नहीं कर रहा है। नए अनुरोध अपने आप यहाँ दिखेंगे।
# Heading of the requests that have an interpreter.
board-agreed = तय हो चुके और जारी सत्र
board-agreed-none = कोई सत्र तय नहीं है।
# Heading of a column.
board-language = भाषा
# Heading of a column.
board-age = कब से इंतज़ार
# Heading of a column.
board-when = कब
# Heading of a column; below it: by phone, by video, on site.
board-how = कैसे
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = किससे पूछा
# Heading of a column.
board-matter = क्या चल रहा है
# Heading of a column.
board-who = दुभाषिया
board-now = अभी
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } व्यक्ति
       *[other] { $asked } लोग
    }, { $waves ->
        [one] { $waves } दौर
       *[other] { $waves } दौर
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = केवल { $count } सबसे ज़रूरी दिखाए गए हैं।

## What is going on with a request. Short; the most urgent first.

board-matter-identify = भाषा अभी पता नहीं है
board-matter-nobody = अब तक ऐसा कोई नहीं जिससे पूछा जा सके
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = जवाब का इंतज़ार: क्या { $language } से काम चलेगा?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } प्रस्ताव के जवाब का इंतज़ार है
       *[other] { $count } प्रस्तावों के जवाब का इंतज़ार है
    }
board-matter-looking = जिन सबसे पूछा गया, उनके जवाब आ गए। हमारी खोज जारी है।
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = { $vendor } का नाम बताया गया
# Variables:
#   $at (Date) - when
board-matter-ends = खोज समाप्त होगी: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = शुरू होना चाहिए था: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    पहुँचने में { $minutes ->
        [one] { $minutes } मिनट की देर
       *[other] { $minutes } मिनट की देर
    }
board-matter-agreed = तय
board-matter-in-session = सत्र जारी

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = क्यों: { $language }
# Stands in the place of the language.
why-unknown = अभी पता नहीं
# A link: cancel, make longer, say which language it is.
why-request = अनुरोध का पन्ना
# A link back.
why-board = सारांश
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = दौर { $wave }: { $state }
why-offer-open = जवाब का इंतज़ार है
why-offer-accepted = स्वीकार
why-offer-declined = अस्वीकार
why-offer-expired = समय पर जवाब नहीं आया
why-offer-withdrawn = वापस लिया गया
# Heading; best first.
why-askable = अभी किससे पूछा जा सकता है
why-askable-none = किसी से नहीं।
# Heading.
why-helps = किस बात से मदद मिलेगी
why-helps-none = किसी एक बदलाव से काम नहीं बनेगा। किसी दुभाषिया कंपनी को फ़ोन करें, या सत्र का समय बदलें।
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] तब { $count } व्यक्ति यह काम कर सकते हैं।
       *[other] तब { $count } लोग यह काम कर सकते हैं।
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    मुलाक़ात { $modality ->
        [on_site] आमने-सामने
        [phone] फ़ोन पर
       *[video] वीडियो पर
    } करें।
# Variables:
#   $language (String) - name of the language
why-help-near = पुष्टि करें कि { $language } से काम चलेगा।
# Variables:
#   $language (String) - name of the language
why-help-consent = लिख लें कि व्यक्ति इस भाषा के लिए सहमत हैं: { $language }।
why-help-gender = किसी भी जेंडर के दुभाषिये को आने दें।
why-help-radius = और दूर रहने वालों से पूछें।
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] { $minutes } मिनट बाद शुरू करें।
       *[other] { $minutes } मिनट बाद शुरू करें।
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] { $minutes } मिनट पहले शुरू करें।
       *[other] { $minutes } मिनट पहले शुरू करें।
    }
# Variables:
#   $until (Date) - until when
why-help-wait = इस समय तक रुकें: { DATETIME($until) }।
# Heading.
why-not = किससे नहीं पूछा गया, और क्यों
why-not-none = इस भाषा या इससे मिलती-जुलती भाषा का कोई और दुभाषिया नहीं है।
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = इस व्यक्ति से क्यों नहीं?
# Under the field.
why-person-hint = नाम, जैसा सूची में है, या उसकी शुरुआत।
# Button beside the field.
why-person-ask = देखें
why-person-nobody = सूची में इस नाम का कोई नहीं है।
# Variables:
#   $name (String) - name of a person
why-person-fits = { $name } से पूछने में कोई रुकावट नहीं है।

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = सक्रिय सूची में नाम नहीं है
why-reason-language = इस भाषा के दुभाषिये नहीं हैं
why-reason-near-language-unconfirmed = मिलती-जुलती भाषा के दुभाषिये हैं, जिसकी पुष्टि किसी ने नहीं की
why-reason-consent-missing = दूसरी भाषा के दुभाषिये हैं, जिसके लिए सहमति दर्ज नहीं है
why-reason-modality = इस तरीके से काम नहीं होता
why-reason-qualification-missing = ज़रूरी योग्यता नहीं है
why-reason-qualification-expired = योग्यता की अवधि समाप्त हो गई है
why-reason-not-available = उस समय उपलब्ध नहीं
why-reason-overlap = उस समय दूसरा सत्र है
why-reason-travel = समय पर वहाँ पहुँचना संभव नहीं
why-reason-distance = बहुत दूर
why-reason-excluded = इस अनुरोध से बाहर रखा गया नाम
why-reason-declined-before = पहले अस्वीकार किया या लौटाया
why-reason-gender = दूसरे जेंडर के दुभाषिये की माँग है
why-reason-already-asked = पहले ही पूछा जा चुका है
why-reason-budget = फ़िलहाल काफ़ी बार पूछा जा चुका है
why-reason-quiet-hours = अभी शांत समय है

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = सत्र दें
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = { $name } को सत्र दें
# Stands above a list of rules.
assign-breaks = इससे ये नियम टूटते हैं:
# A button: whoever presses it has read the rules above it.
assign-anyway = फिर भी सत्र दें
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } का उस समय दूसरा सत्र है। किसी को एक साथ दो सत्र नहीं दिए जाते।
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = यह संभव नहीं हुआ: { $reason }
