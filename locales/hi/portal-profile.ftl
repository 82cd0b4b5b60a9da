# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = मेरी सेटिंग
profile-saved = आपकी सेटिंग सहेज ली गई है।
# Above the form when something is wrong in it.
profile-problems = कुछ भी सहेजा नहीं गया। निशान लगे हिस्से जाँचें।

## Being told

# Heading.
profile-language = संदेशों की भाषा
profile-language-hint = ईमेल और टेक्स्ट संदेश आपको इसी भाषा में मिलते हैं। इन पन्नों की भाषा हर पन्ने पर नीचे चुनी जाती है।
# Heading. The inbox is always on.
profile-channels = हम आपको कैसे बताएँ
profile-channels-hint = सब कुछ आपके संदेशों में भी रहता है।
profile-by-email = ईमेल से
# Label of a field.
profile-email = ईमेल पता
profile-email-wrong = यह ईमेल पता नहीं है। वह name@example.org जैसा होता है।
profile-email-missing = वह पता दें जिस पर हम लिखें।
profile-by-sms = टेक्स्ट संदेश से
# Label of a field.
profile-phone = मोबाइल फ़ोन नंबर
profile-phone-wrong = एरिया कोड के साथ फ़ोन नंबर दें, जैसे (973) 555-0100।
profile-phone-missing = वह नंबर दें जिस पर हम लिखें।

## Quiet hours

# Heading.
profile-quiet = शांत समय
profile-quiet-hint = इस समय हम आपको परेशान नहीं करते। जो सत्र इस समय के ख़त्म होने से पहले शुरू होता है, उसकी सूचना फिर भी आती है।
# Label of a field for a time.
profile-quiet-from = से
# Label of a field for a time.
profile-quiet-until = तक
profile-quiet-incomplete = दोनों समय दें, या दोनों ख़ाली छोड़ दें।
profile-quiet-unreadable = यह समय नहीं है। इस तरह लिखें: 22:00।
profile-quiet-same = दो अलग-अलग समय दें।
profile-quiet-too-many = ये बहुत ज़्यादा हैं। ज़्यादा से ज़्यादा सात दें।
# A box to tick.
profile-urgent = जब किसी को अभी दुभाषिये की ज़रूरत हो, तो आप मुझे शांत समय में भी बता सकते हैं
# Button.
profile-save = मेरी सेटिंग सहेजें

## The calendar

# Heading.
profile-calendar = मेरे कैलेंडर में मेरे सत्र
profile-calendar-hint = कैलेंडर प्रोग्राम आपके सत्र दिखा सकते हैं। इसके लिए उन्हें एक निजी पता चाहिए, जो केवल एक बार दिखाया जाता है। जिसे यह पता मालूम हो, वह आपके सत्र देख सकता है।
profile-calendar-on = आपके कैलेंडर का एक पता है।
profile-calendar-off = आपके कैलेंडर का अभी कोई पता नहीं है।
# Label of the address, after it was made.
profile-calendar-address = आपका निजी पता। इसे अभी अपने कैलेंडर प्रोग्राम में कॉपी करें:
profile-calendar-shown = पता पहले बनाया जा चुका है और दोबारा नहीं दिखाया जाता। अगर वह आपके पास नहीं है, तो नया बनाएँ।
# Button.
profile-calendar-renew = नया पता बनाएँ
profile-calendar-renew-hint = पुराना पता काम करना बंद कर देगा।
# Button.
profile-calendar-revoke = पता हटाएँ
