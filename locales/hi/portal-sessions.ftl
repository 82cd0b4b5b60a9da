# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = मेरे सत्र
# Heading.
sessions-running = अभी चल रहे
# Heading.
sessions-upcoming = आने वाले
sessions-empty = आपका कोई आने वाला सत्र नहीं है। जब आप कोई प्रस्ताव स्वीकार करेंगे, तो वह यहाँ दिखेगा।
# Link to the offers.
sessions-offers = मेरे प्रस्ताव देखें
# Heading.
sessions-past = समाप्त
sessions-past-empty = अभी कुछ नहीं।
# Link to what is over and older.
sessions-older = पुराने
# Link back to the newest.
sessions-newest = सबसे नए

## Where a session stands, in a word or two

sessions-status-confirmed = आपका
sessions-status-running = जारी
sessions-status-completed = पूरा हुआ
sessions-status-withdrawn = लौटाया गया
# The interpreter was reported as not having come.
sessions-status-no-show = अनुपस्थिति की सूचना
sessions-status-cancelled = रद्द

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = सत्र: { $language }
session-page-confirmed = यह सत्र आपका है
session-page-running = आपका सत्र जारी है
session-page-completed = यह सत्र समाप्त हो गया
session-page-withdrawn = आपने यह सत्र लौटा दिया
session-page-withdrawn-hint = किसी और दुभाषिये की खोज हो रही है। बताने के लिए धन्यवाद।
session-page-no-show = आपके न आने की सूचना मिली है
session-page-no-show-hint = अगर यह सही नहीं है, तो { -coordinator } को बताएँ।
session-page-cancelled = अब आपकी ज़रूरत नहीं है
session-page-cancelled-hint = सत्र रद्द हो गया या बदल गया। उस समय आप ख़ाली हैं। धन्यवाद।

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = { $number } पर फ़ोन करें
session-page-call-hint = सत्र शुरू होने पर इस नंबर पर फ़ोन करें। वे आपके फ़ोन का इंतज़ार कर रहे होंगे।
# Button that opens the video call.
session-page-video = वीडियो कॉल खोलें
# Label before the room.
session-page-room = कमरा

## One session: what can be done

# Button.
session-page-start = सत्र शुरू करें
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = आप इस समय से सत्र शुरू कर सकते हैं: { DATETIME($at) }।
# Button.
session-page-finish = सत्र समाप्त हुआ
session-page-finish-hint = जब तक आप यह नहीं दबाते, मिनट गिने जाते रहेंगे।
# Opens a form.
session-page-late = मुझे देर हो रही है
# Label of a field.
session-page-late-minutes = कितने मिनट की देर?
# Button.
session-page-late-send = उन्हें बताएँ
# Beside that field when what was typed cannot be.
session-page-late-wrong = 1 से 240 तक पूरे मिनट लिखें। अगर आप नहीं आ सकते, तो सत्र लौटा दें।
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] उन्हें पता है कि आपको { $minutes } मिनट की देर होगी।
       *[other] उन्हें पता है कि आपको { $minutes } मिनट की देर होगी।
    }
# Opens a form.
session-page-withdraw = मेरा आना संभव नहीं है
session-page-withdraw-hint = हम तुरंत किसी और दुभाषिये को खोजते हैं। आप जितनी जल्दी बताएँगे, इंतज़ार कर रहे व्यक्ति के लिए उतना अच्छा होगा।
# Button.
session-page-withdraw-send = सत्र लौटाएँ
# Shown instead of that form once the session has begun.
session-page-withdraw-not = सत्र शुरू हो चुका है, इसलिए आप इसे लौटा नहीं सकते। अगर आप आगे नहीं कर सकते, तो इसे समाप्त करें: जिन्होंने अनुरोध किया था, वे किसी और दुभाषिये को माँग सकते हैं।
# Link back to the list.
session-page-all = मेरे सभी सत्र
