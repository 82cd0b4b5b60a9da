# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = दुभाषिया कंपनियाँ
vendors-none = नीति में किसी कंपनी का नाम नहीं है। जब सूची में कोई न मिले, तो फ़ोन करने के लिए और कोई नहीं है।
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    अभी के सत्र के लिए, दुभाषिया न मिलने पर कंपनी का नाम { $minutes ->
        [0] तुरंत
        [one] { $minutes } मिनट बाद
       *[other] { $minutes } मिनट बाद
    } बताया जाता है।
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    तय समय के सत्र के लिए, खोज ख़त्म होने से { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    } पहले बताया जाता है।
vendors-first = जो कंपनियाँ खुली हैं और जिनके पास वह भाषा है, उनमें से इस सूची की पहली कंपनी बताई जाती है।
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = { $number } पर फ़ोन करें
vendors-access = संपर्क कैसे हो
vendors-languages = भाषाएँ
vendors-all-spoken = बोली जाने वाली सभी भाषाएँ, सांकेतिक भाषाएँ नहीं
vendors-hours = समय
vendors-always = दिन-रात
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = अभी खुली
# A badge.
vendors-closed = अभी बंद
vendors-settings = कंपनियाँ नीति का हिस्सा हैं। जो इस सर्वर को चलाते हैं, वे इसकी सेटिंग में इन्हें बदलते हैं।
