# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = अज्ञात भाषाएँ
identification-none = हर भाषा पता है। जब काउंटर पर कोई न बता सके कि कौन-सी भाषा है, तब अनुरोध यहाँ दिखते हैं।
identification-lead = ये लोग तब तक इंतज़ार करते हैं जब तक कोई यह न बताए कि कौन-सी भाषा है। उससे पहले किसी से नहीं पूछा जाता।
# Heading of a column: the words with which staff described the language.
identification-said = क्या बताया गया
# Stands in a table where nobody described the language.
identification-nothing-said = कुछ नहीं
# Heading of a column.
identification-since = कब से इंतज़ार
# Heading of a column: when the session begins.
identification-when = कब
identification-now = अभी
# Heading of a column; below it: by phone, by video, on site.
identification-how = कैसे
# Heading of a column.
identification-department = विभाग
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = केवल वे { $count } दिखाए गए हैं जो सबसे देर से इंतज़ार में हैं।

## One request

# Title of the page.
identification-which = यह कौन-सी भाषा है?
identification-may-be = यह इनमें से एक हो सकती है। अगर कोई और है, तो उसे खोजें।
# Label of a field.
identification-search = भाषा खोजें
identification-search-hint = किसी भी नाम, देश या ग़लत वर्तनी से
# A button.
identification-find = खोजें
# A button: the search for an interpreter begins.
identification-send = यही भाषा है
# Beside the list, when nothing was chosen.
identification-missing = कोई भाषा चुनें।
# Label; beside it a company that recognises languages, and its number.
identification-helps = पता करने में कौन मदद कर सकता है
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = अनुरोध का पन्ना
# A link back to the list.
identification-back = अज्ञात भाषाएँ
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = यह नहीं हुआ: { $reason }
