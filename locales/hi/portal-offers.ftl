# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = प्रस्ताव
# When there is none, for somebody who can be asked now.
offers-empty-available = अभी आपसे कोई नहीं पूछ रहा है। नया प्रस्ताव आते ही यहाँ दिखेगा।
# When there is none, for somebody who cannot be asked now.
offers-empty-away = अभी आपसे नहीं पूछा जा रहा है, क्योंकि आप उपलब्ध नहीं हैं।
# Link to the page with the weekly hours.
offers-hours = मेरा समय देखें
# Heading of what became of the offers of the last hour.
offers-lately = पिछले एक घंटे में

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = प्रस्ताव: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = अभी ज़रूरत है
# Label before what the session pays. The value is the city's own text.
offer-page-pay = भुगतान
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = आपको इस भाषा में दुभाषिये का काम करना होगा: { $language }।
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] स्वीकार करने के बाद आपको कमरा दिखेगा।
        [phone] स्वीकार करने के बाद आपको वह नंबर दिखेगा जिस पर फ़ोन करना है।
       *[video] स्वीकार करने के बाद आपको लिंक दिखेगा।
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = इस समय तक जवाब दें: { $at }।
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] एक मिनट से भी कम बाकी है।
        [one] { $minutes } मिनट बाकी है।
       *[other] { $minutes } मिनट बाकी हैं।
    }
# Button.
offer-page-accept = स्वीकार करें
# Button.
offer-page-decline = अस्वीकार करें
# Link to the page of the offer.
offer-page-open = यह प्रस्ताव खोलें
# Opens the reasons.
offer-page-decline-why = अस्वीकार करें और कारण बताएँ
# Above the reasons.
offer-page-why = क्यों?
offer-page-why-busy = उस समय मुझे दूसरा काम है
offer-page-why-too-far = जगह बहुत दूर है
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = इससे जुड़े लोगों से मेरी जान-पहचान है
offer-page-why-not-confident = मुझे इस भाषा या विषय पर पूरा भरोसा नहीं है
offer-page-why-other = कोई और कारण
# Link back to the list.
offer-page-all = मेरे सभी प्रस्ताव

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = यह सत्र आपका है
# Link.
offer-page-session = सत्र खोलें
# Heading, when the session did not stay theirs.
offer-page-was-yours = आपने यह प्रस्ताव स्वीकार किया था
offer-page-was-yours-hint = उसके बाद सत्र बदल गया है। अब क्या स्थिति है, यह “मेरे सत्र” में देखें।
# Heading.
offer-page-taken = यह सत्र किसी और दुभाषिये ने ले लिया है
offer-page-taken-hint = उपलब्ध रहने के लिए धन्यवाद। इसका आप पर कोई असर नहीं पड़ेगा।
# Heading.
offer-page-expired = जवाब देने का समय समाप्त हो गया
offer-page-expired-hint = अब किसी और दुभाषिये से पूछा जा रहा है। आपसे फिर कभी पूछा जाएगा।
# Heading: the request was cancelled.
offer-page-cancelled = अब इसकी ज़रूरत नहीं है
offer-page-cancelled-hint = अनुरोध रद्द कर दिया गया। उपलब्ध रहने के लिए धन्यवाद। इसका आप पर कोई असर नहीं पड़ेगा।
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = यह प्रस्ताव वापस ले लिया गया
offer-page-withdrawn-hint = सत्र बदल दिया गया है। हो सकता है कि आपसे फिर पूछा जाए। इसका आप पर कोई असर नहीं पड़ेगा।
# Heading: the reader declined.
offer-page-declined = आपने अस्वीकार किया
offer-page-declined-hint = जवाब देने के लिए धन्यवाद। इससे हम किसी और दुभाषिये से जल्दी पूछ सकते हैं।
