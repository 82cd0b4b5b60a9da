# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = दुभाषिया जोड़ें
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = दुभाषिया: { $name }
entry-added = दुभाषिया जोड़ दिए गए।
entry-saved = बदलाव सहेज लिए गए।
# Above the form.
entry-problems = अभी कुछ ठीक करना बाकी है। कुछ भी बदला नहीं गया। निशान लगे हिस्से जाँचें।
# When a colleague saved the same entry in the meantime.
entry-outdated = इस बीच किसी और ने यह प्रविष्टि बदल दी है। आपने जो लिखा वह यहीं है। फिर से सहेजने से पहले प्रविष्टि का मौजूदा रूप देख लें।
# A link to the entry as it is kept.
entry-as-kept = प्रविष्टि का मौजूदा रूप
# Button.
entry-save = सहेजें
# Button under the form of a new entry.
entry-add = इस व्यक्ति को जोड़ें

## Who they are

# Heading.
entry-person = कौन हैं
# Label of a field.
entry-name = नाम, जैसे वे परिचय चाहते हैं
entry-name-missing = नाम लिखें, अधिकतम 80 अक्षर।
# Label of a field: how the city's sign-in knows this person.
entry-subject = साइन-इन नाम
entry-subject-hint = वह नाम जिससे शहर की साइन-इन व्यवस्था इन्हें पहचानती है। न हो तो खाली छोड़ें।
entry-subject-used = सूची में किसी और का साइन-इन नाम यही है।
# Label of a list.
entry-gender = दुभाषिये का जेंडर
# The first choice of that list.
entry-gender-unstated = नहीं बताया
entry-gender-woman = महिला
entry-gender-man = पुरुष
entry-gender-non-binary = नॉन-बाइनरी
# A box to tick.
entry-active = सत्रों के लिए पूछा जाता है
entry-active-hint = निशान के बिना यह व्यक्ति सूची में रहता है, पर पूछा नहीं जाता।

## What they can do

# Label of a field with several lines.
entry-languages = भाषाएँ
entry-languages-hint = हर पंक्ति में एक भाषा: उसका अपना नाम, अंग्रेज़ी नाम या कोड। ठीक वही लिखें जिसकी दुभाषिया सेवा यह व्यक्ति देता है, जैसे कैंटोनीज़, न कि चीनी।
entry-languages-missing = कम से कम एक भाषा लिखें।
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” कई भाषाएँ हो सकती हैं। लिखें कौन सी: { $candidates }।
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” ऐसी भाषा नहीं है जिसे हम जानते हों। वर्तनी जाँचें या कोड लिखें।
# Heading above three boxes: by phone, by video, on site.
entry-ways = कैसे काम करते हैं
entry-ways-missing = कम से कम एक तरीका चुनें।

## Qualifications

# Heading.
entry-qualifications = योग्यताएँ
entry-qualifications-hint = किसी पंक्ति को हटाने के लिए उसका पहला खाना खाली छोड़ें।
# Label of a list.
entry-qualification = योग्यता का प्रकार
# The empty choice of that list.
entry-qualification-none = कोई नहीं
# Label of a field: who issued the qualification.
entry-issuer = किसने जारी की
# Label of a field with a date.
entry-expires = कब तक मान्य, वह दिन भी शामिल
entry-expires-wrong = यह तारीख पढ़ी नहीं जा सकी। वर्ष-महीना-दिन लिखें, जैसे 2027-03-31।
# Button.
entry-qualification-more = एक और योग्यता

## How they are reached

# Heading.
entry-contact = संपर्क कैसे करें
# Label of a field.
entry-email = ईमेल पता
# Label of a field.
entry-phone = मोबाइल फ़ोन नंबर
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = संदेशों की भाषा

## When and where

# Heading.
entry-when = कब पूछा जा सकता है
entry-when-hint = इन घंटों के बाहर तभी पूछा जाता है जब वे खुद को उपलब्ध बताएँ।
# Label of a field.
entry-zone = समय क्षेत्र
entry-zone-wrong = यह समय क्षेत्र मालूम नहीं है। America/New_York की तरह लिखें।
# Heading.
entry-where = मौके पर काम
entry-where-hint = आम तौर पर कहाँ से निकलते हैं, डिग्री में। दोनों खाने भरें या कोई नहीं।
# Label of a field.
entry-latitude = अक्षांश
# Label of a field.
entry-longitude = देशांतर
entry-place-wrong = दोनों डिग्री में लिखें, जैसे 40.7357 और -74.1724।
# Label of a field.
entry-travel = अधिकतम कितने किलोमीटर जाते हैं
entry-travel-wrong = 0 से 2000 तक की संख्या लिखें, या खाली छोड़ें।

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = या CSV फ़ाइल चुनें
import-file-hint = अगर आप फ़ाइल चुनते हैं, तो ऊपर के खाने की जगह फ़ाइल ली जाती है।
# When the file is not text in UTF-8.
import-file-unreadable = यह फ़ाइल पढ़ी नहीं जा सकी। अपने स्प्रेडशीट प्रोग्राम में तालिका को “CSV UTF-8” के रूप में सहेजें और फिर से चुनें।
