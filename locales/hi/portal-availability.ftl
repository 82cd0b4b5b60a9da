# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = अभी उपलब्ध
# Variables:
#   $until (Date) - until when
availability-now-on = आप अभी उपलब्ध हैं, { DATETIME($until, timeStyle: "short") } तक।
# The weekly hours say so, without the switch.
availability-now-by-hours = आप अभी उपलब्ध हैं: आपके तय समय के अनुसार।
availability-now-off = आप अभी उपलब्ध नहीं हैं।
# Label of a choice of hours.
availability-now-for = कितनी देर के लिए?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } घंटा
       *[other] { $hours } घंटे
    }
# Button.
availability-now-switch-on = अभी मैं उपलब्ध हूँ
# Button. The weekly hours still count.
availability-now-switch-off = बंद करें
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 1 से 24 घंटे के बीच चुनें।

## The hours of the week

# Title of the page.
availability-title = मेरा समय
# Heading.
availability-week = सप्ताह के घंटे
availability-week-hint = इन घंटों में आपसे पूछा जा सकता है। जिस दिन आप उपलब्ध नहीं हैं, उसे ख़ाली छोड़ दें। रात के लिए, आधी रात तक के घंटे लिखें, और अगले दिन आधी रात से आगे के घंटे लिखें।
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = समय क्षेत्र: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = से
# Label of a field for a time.
availability-until = तक
# Button: one more pair of fields for this day.
availability-week-more = इस दिन और घंटे जोड़ें
# Button.
availability-week-save = मेरे घंटे सहेजें
availability-week-saved = आपके घंटे सहेज लिए गए हैं।
# Above the form when something is wrong in it.
availability-week-problems = कुछ भी सहेजा नहीं गया। जिन पर निशान है, उन्हें देखें।
availability-week-incomplete = दोनों समय लिखें, या दोनों ख़ाली छोड़ दें।
availability-week-unreadable = यह समय नहीं है। इसे इस तरह लिखें: 14:30।
availability-week-backwards = समाप्ति का समय शुरुआत के बाद होना चाहिए। रात के लिए, 00:00 तक के घंटे लिखें, और अगले दिन 00:00 से आगे के घंटे लिखें।
availability-week-overlap = ये घंटे इस दिन के दूसरे घंटों से टकराते हैं।
availability-week-too-many = ये बहुत ज़्यादा हैं। एक दिन के लिए अधिक से अधिक दस लिखें।

## Days that are otherwise

# Heading.
availability-exceptions = छुट्टी के दिन और अतिरिक्त घंटे
availability-exceptions-empty = अभी कोई नहीं। जब आप किसी दिन उपलब्ध न हों, तो उसे यहाँ जोड़ें।
# What an entry says.
availability-exception-away = उपलब्ध नहीं
# What an entry says.
availability-exception-extra = अतिरिक्त रूप से उपलब्ध
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = { DATETIME($from) } से { DATETIME($until) } तक
# Button.
availability-exception-remove = हटाएँ
# Heading of the form.
availability-exception-add = छुट्टी के दिन या अतिरिक्त घंटे जोड़ें
# Above two choices.
availability-exception-what = यह क्या है?
# Label of a field for date and time.
availability-exception-from = कब से (तारीख और समय)
# Label of a field for date and time.
availability-exception-until = कब तक (तारीख और समय)
# Button.
availability-exception-send = जोड़ें
availability-exception-missing = तारीख और समय लिखें।
availability-exception-backwards = समाप्ति का समय शुरुआत के बाद होना चाहिए।
availability-exception-past = यह समय बीत चुका है। बाद का कोई समय चुनें।
availability-exception-too-many = आपके पास ये बहुत ज़्यादा हैं। पहले कुछ हटाएँ।
