# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = দোভাষী চান
# Heading of the first part.
ask-language = কোন ভাষা?
# Label of the search field.
ask-language-search = ভাষা খুঁজুন
# Under the search field.
ask-language-search-hint = যেকোনো ভাষায় এর নাম লিখুন, যেভাবে পারেন।
# Button beside the search field.
ask-language-find = খুঁজুন
# Heading of the short list that is there before anybody searches.
ask-language-often = সবচেয়ে বেশি চাওয়া হয়
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = কোন ভাষা, নিশ্চিত নই
# Under that choice.
ask-language-not-sure-hint = আমরা জানতে সাহায্য করি।
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] “{ $name }”-এর জন্য { $count }টি ভাষা। এটি বেছে নিন, অথবা লিখতে থাকুন।
       *[other] “{ $name }”-এর জন্য { $count }টি ভাষা। একটি বেছে নিন, অথবা লিখতে থাকুন।
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” একাধিক ভাষা হতে পারে। ওই ব্যক্তিকে জিজ্ঞাসা করুন এগুলোর মধ্যে কোনটি তাঁর ভাষা।
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = আমরা “{ $name }” চিনি না। এটি কি এগুলোর একটি?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = আমরা “{ $name }” চিনি না। বানান দেখুন, অথবা “কোন ভাষা, নিশ্চিত নই” বেছে নিন, আমরা জানতে সাহায্য করব।
# The form was sent without a language.
ask-language-missing = একটি ভাষা বেছে নিন, অথবা “কোন ভাষা, নিশ্চিত নই”।
# A link to the list of languages that is shown to the person.
ask-show-the-person = ওই ব্যক্তিকে নিজের ভাষা দেখিয়ে দিতে দিন

## Asking for an interpreter: when

ask-when = কখন?
ask-when-now = এখন
ask-when-at = নির্দিষ্ট সময়ে
# Label of the field for date and time.
ask-when-date = তারিখ ও সময়
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city }-এর সময়।
ask-when-missing = “এখন” বেছে নিন, অথবা তারিখ ও সময় দিন।
ask-when-past = এই সময় পেরিয়ে গেছে। পরের কোনো সময় বেছে নিন।
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] এটি অনেক দূরের সময়। { $days } দিনের মধ্যে কোনো সময় বেছে নিন।
       *[other] এটি অনেক দূরের সময়। { $days } দিনের মধ্যে কোনো সময় বেছে নিন।
    }

## Asking for an interpreter: how

ask-how = কীভাবে?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] সামনাসামনি
        [phone] ফোনে
       *[video] ভিডিওতে
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] দোভাষী আপনার কাছে আসেন।
        [phone] দোভাষী আপনাকে ফোন করেন।
       *[video] আপনি একটি লিংক পান।
    }
ask-how-missing = কীভাবে, তা বেছে নিন।
ask-how-signed = ইশারা ভাষার জন্য ভিডিও অথবা সামনাসামনি সাক্ষাৎ দরকার।
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = এই ধরনের সাক্ষাৎ শুধু এভাবে সম্ভব: { $ways }।
# Label of the field for a telephone number.
ask-phone = দোভাষী কোন নম্বরে ফোন করবেন?
ask-phone-hint = এমন ফোন যা আপনারা দুজনেই শুনতে পান, স্পিকার চালু রেখে।
ask-phone-wrong = এলাকা কোডসহ ফোন নম্বর দিন, যেমন (973) 555-0100।
# Label of the choice of a place.
ask-site = কোথায়?
# First line of that choice, while nothing is chosen.
ask-site-choose = জায়গা বেছে নিন
ask-site-missing = তালিকা থেকে একটি জায়গা বেছে নিন।
# There is no place to choose from.
ask-site-none = তালিকায় এখনও কোনো জায়গা নেই। ফোন বা ভিডিও বেছে নিন, অথবা জায়গাটি যোগ করতে { -coordinator }-কে বলুন।
ask-room = কক্ষ
ask-room-hint = ছোট একটি কোড, যেমন 4-B। খালি রাখা যায়।

## Asking for an interpreter: what for, and details

ask-what = এটি কীসের জন্য?
ask-what-missing = এটি কীসের জন্য, তা বেছে নিন।
# Label of the choice of a department, where somebody works for several.
ask-department = কোন বিভাগের জন্য?
ask-department-missing = বিভাগ বেছে নিন।
# Opens the part of the form that nobody has to fill in.
ask-details = আরও বিবরণ, চাইলে
ask-duration = কত মিনিট?
ask-duration-hint = খালি রাখলে আমরা সাধারণ সময় ধরে নিই।
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] পূর্ণ মিনিট দিন, { $shortest } থেকে { $longest } পর্যন্ত।
       *[other] পূর্ণ মিনিট দিন, { $shortest } থেকে { $longest } পর্যন্ত।
    }
ask-gender = দোভাষীর লিঙ্গ
ask-gender-any = বিশেষ কোনো ইচ্ছা নেই
ask-gender-woman = নারী
ask-gender-man = পুরুষ
ask-gender-non-binary = নন-বাইনারি
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = শুধু এগুলোর জন্য সম্ভব: { $types }।
ask-gender-not-here = এই ধরনের সাক্ষাতের জন্য দোভাষীর লিঙ্গ চাওয়া যায় না।
ask-case = মামলা বা ফাইলের নম্বর
ask-case-hint = একটি অঙ্কসহ ছোট কোড। কখনো নাম নয়, এবং ওই ব্যক্তির বিষয়ে কিছু নয়।
ask-code-wrong = শুধু একটি ছোট কোড, যাতে অন্তত একটি অঙ্ক আছে: অক্ষর, অঙ্ক এবং - _ / . # ফাঁকা জায়গা ছাড়া।
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] এটি খুব লম্বা: সর্বোচ্চ { $max }টি অক্ষর।
       *[other] এটি খুব লম্বা: সর্বোচ্চ { $max }টি অক্ষর।
    }
ask-proficiency = ওই ব্যক্তি এটি কতটা ভালো বলেন?
ask-proficiency-unsaid = বলা হয়নি
ask-proficiency-fluent = খুব ভালো
ask-proficiency-conversational = দৈনন্দিন জীবনের জন্য
ask-proficiency-basic = অল্প
ask-source = কে বলেছেন?
ask-source-person = ওই ব্যক্তি নিজে
ask-source-interpreter = একজন দোভাষী
ask-source-companion = পরিবার বা বন্ধু
ask-source-staff = একজন সহকর্মী
ask-source-document = একটি ফর্ম বা চিঠি
# Heading of the fields for further languages.
ask-further = অন্য যেসব ভাষাতেও চলবে
ask-further-hint = সবচেয়ে ভালোটি আগে। উপরের ভাষার জন্য কাউকে না পেলে তবেই আমরা এগুলোর একটি ব্যবহার করি।
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = অন্য ভাষা { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” দিয়ে একটি নির্দিষ্ট ভাষা বোঝা যায় না। আরও স্পষ্ট করে লিখুন, অথবা খালি রাখুন।
ask-further-twice = এই ভাষা আগেই লেখা হয়েছে।
ask-further-proficiency-missing = ওই ব্যক্তি এটি কতটা ভালো বলেন, তা বেছে নিন।
ask-further-source-missing = কে বলেছেন, তা বেছে নিন।
# The button that sends the form.
ask-send = দোভাষী খুঁজুন
# Stands above the form when something in it is not right.
ask-problems = কিছু বাকি আছে। অনুগ্রহ করে চিহ্নিত অংশগুলো দেখুন।
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = আপনি এই পাতা দিয়ে আগেই অনুরোধ পাঠিয়েছেন। আরও একজন দোভাষী দরকার হলে এটি আবার পাঠান।
# Stands beside a field for which there is no better explanation.
ask-check-this = অনুগ্রহ করে এটি দেখুন।

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = আমি বলি …
# To the member of staff.
speak-lead = পর্দাটি ওই ব্যক্তির দিকে ঘোরান। তিনি নিজের ভাষা ছুঁয়ে দেবেন।
# Heading: languages that people ask for most often in this city.
speak-often = এখানে সবচেয়ে বেশি
# Heading of the sign languages, read out by screen readers.
speak-signed = ইশারা ভাষা
# A link to the long list of all languages in Latin letters.
speak-more-latin = এই অক্ষরে সব ভাষা
# A link back to the short list.
speak-fewer = ছোট তালিকা
# A choice: the person does not find their language.
speak-not-here = আমার ভাষা এখানে নেই
# A link.
speak-back = ভাষার তালিকায় ফিরুন

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = আমরা এমন একজন দোভাষীকে ডাকছি যিনি আপনার ভাষা বলেন।
speak-free = এর জন্য আপনাকে কোনো টাকা দিতে হবে না।
speak-no-status = আপনার অভিবাসন অবস্থা সম্পর্কে আপনাকে জিজ্ঞাসা করা হবে না।

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = এই বাক্যগুলো আমাদের কাছে এখনও এই ভাষায় নেই: { $language }। ছবিটি দেখান এবং ভাষার নামের দিকে আঙুল দিয়ে দেখান।
# What the picture shows, for screen readers.
speak-picture = দুজন মানুষ টেলিফোনে একজন দোভাষীর মাধ্যমে কথা বলছেন।
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = দোভাষী চান: { $language }
# The same when the language is not known.
speak-ask-unknown = ভাষা না জেনেই চান

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = দোভাষী: { $language }
# Title while nobody knows the language.
request-page-title-unknown = দোভাষী: কোন ভাষা?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = কোন ভাষা?
request-page-status-searching = খোঁজা হচ্ছে
request-page-status-assigned = দোভাষী পাওয়া গেছে
request-page-status-in-session = সেশন চলছে
request-page-status-completed = সম্পন্ন
request-page-status-cancelled = বাতিল
request-page-status-unfilled = কাউকে পাওয়া যায়নি

## Following a request: while we look

request-page-searching = আমরা দোভাষী খুঁজছি
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] এখনও কাউকে জিজ্ঞাসা করা হয়নি।
        [one] { $count } জন দোভাষীকে জিজ্ঞাসা করা হয়েছে।
       *[other] { $count } জন দোভাষীকে জিজ্ঞাসা করা হয়েছে।
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] কারও উত্তর বাকি নেই।
        [one] { $count } জনের উত্তর বাকি আছে।
       *[other] { $count } জনের উত্তর বাকি আছে।
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = আমরা এই সময় পর্যন্ত খুঁজব: { DATETIME($until) }।
request-page-may-close = আপনি এই পাতা বন্ধ করতে বা ফোন লক করতে পারেন। আমরা খুঁজে চলব।
request-page-nobody-yet = এখন পর্যন্ত কাউকে পাওয়া যায়নি। আমরা খুঁজে চলেছি।
# After an interpreter withdrew or was not understood.
request-page-ahead = এই অনুরোধ এখন অন্যগুলোর আগে দেখা হচ্ছে।
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = আপনাকে অপেক্ষা করতে হবে না: { $name } এখনই ফোনে দোভাষীর কাজ করতে পারে।
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } ফোনে জানতে পারে এটি কোন ভাষা।
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = { $number } নম্বরে ফোন করুন
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = তারা ফোন ধরলে: { $hint }
request-page-vendor-after = তারা কি দোভাষীর কাজ করেছে? তাহলে “এই অনুরোধ বাতিল করুন” থেকে এই অনুরোধ বন্ধ করুন।

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = এই ভাষার জন্য কেউ খালি নেই: { $language }। তবে এই ভাষার জন্য হয়তো কেউ আছেন: { $near }। ওই ব্যক্তিকে জিজ্ঞাসা করুন: তিনি কি { $near } ভালো বোঝেন?
request-page-near-yes = হ্যাঁ, এতে চলবে
request-page-near-no = না, খুঁজতে থাকুন
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = এই ভাষার জন্য কেউ খালি নেই: { $language }। তবে এই ভাষার জন্য হয়তো কেউ আছেন: { $near }। এই ধরনের সাক্ষাতের জন্য এতে চলবে কি না, তা শুধু { -coordinator } বলতে পারে।
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = ওই ব্যক্তি অন্য ভাষা মেনে নেবেন
request-page-consent-hint = শুধু ওই ব্যক্তি সত্যিই রাজি থাকলে। তখন আমরা ওই ভাষার দোভাষীও খুঁজি।
request-page-consent-language = কোন ভাষা?
request-page-consent-send = ওই ব্যক্তি রাজি
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” দিয়ে একটি নির্দিষ্ট ভাষা বোঝা যায় না। আরও স্পষ্ট করে লিখুন।
# Heading of the question.
request-page-which = এটি কোন ভাষা?
# Above the languages to choose from.
request-page-which-these = ওই ব্যক্তিকে জিজ্ঞাসা করুন এগুলোর মধ্যে কোনটি তাঁর ভাষা।
# Nobody knows the language yet. What to ask.
request-page-which-open = জিজ্ঞাসা করুন: আপনি বাড়িতে যে ভাষা বলেন তার নাম কী, এবং আপনি কোন দেশ ও কোন শহরের মানুষ?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = যা লেখা হয়েছিল: “{ $text }”।
request-page-which-other = অন্য ভাষা
request-page-which-send = এটিই সেই ভাষা

## Following a request: an interpreter

request-page-found = আপনার জন্য দোভাষী পাওয়া গেছে
request-page-will-call = দোভাষী আপনাকে ফোন করবেন। লাইন খালি রাখুন।
request-page-video = ভিডিও কল খুলুন
request-page-on-site = দোভাষী আপনার কাছে আসছেন।
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = পৌঁছানোর সম্ভাব্য সময়: { DATETIME($at, timeStyle: "short") }।
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] দোভাষীর প্রায় { $minutes } মিনিট দেরি হবে। পৌঁছাবেন: { DATETIME($at, timeStyle: "short") }।
       *[other] দোভাষীর প্রায় { $minutes } মিনিট দেরি হবে। পৌঁছাবেন: { DATETIME($at, timeStyle: "short") }।
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = দোভাষীর ভাষা: { $language }।
request-page-in-session = আপনার সেশন চলছে
# Variables:
#   $at (Date) - when the session started
request-page-since = শুরু হয়েছে: { DATETIME($at, timeStyle: "short") }।

## Following a request: when it is over

request-page-completed = সম্পন্ন
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] { $minutes } মিনিট দোভাষীর কাজ হয়েছে।
       *[other] { $minutes } মিনিট দোভাষীর কাজ হয়েছে।
    }
request-page-cancelled = এই অনুরোধ বাতিল করা হয়েছে
request-page-unfilled = আমরা সময়মতো কাউকে পাইনি
request-page-unfilled-hint = আমরা দুঃখিত। আবার অনুরোধ করুন, সাক্ষাতের অন্য উপায় বেছে নিন, অথবা { -coordinator }-কে ফোন করুন।
request-page-ask-again = আবার অনুরোধ করুন

## Following a request: what can be done

request-page-cancel = এই অনুরোধ বাতিল করুন
request-page-cancel-hint = যাঁদের জিজ্ঞাসা করা হয়েছিল, তাঁদের সবাইকে ধন্যবাদসহ জানানো হবে।
request-page-cancel-why = কেন?
request-page-cancel-not-needed = আর প্রয়োজন নেই
request-page-cancel-served = অন্য কেউ দোভাষীর কাজ করেছেন
request-page-cancel-mistake = এটি ভুল করে হয়েছিল
request-page-cancel-yes = হ্যাঁ, বাতিল করুন
request-page-problem = আমরা একে অপরের কথা বুঝতে পারিনি
request-page-problem-hint = এমন হয়, এতে কারও দোষ নেই। আমরা এই সেশন শেষ করে সঙ্গে সঙ্গে অন্য কাউকে খুঁজব, অন্য অনুরোধের আগে।
request-page-problem-again = এখনই অন্য কাউকে খুঁজুন
request-page-problem-other = অন্য সমস্যা হয়েছে
request-page-problem-kind = কী সমস্যা হয়েছে?
request-page-problem-connection = ফোন বা ভিডিও কেটে গেছে
request-page-problem-conduct = দোভাষীর আচরণ
request-page-problem-something = অন্য কিছু
request-page-problem-only = শুধু জানান
request-page-problem-thanks = ধন্যবাদ। এটি লিখে রাখা হয়েছে।
request-page-extend = আমাদের আরও সময় দরকার
request-page-extend-by = আরও কত মিনিট?
request-page-extend-send = সময় বাড়ান
request-page-finish = সেশন শেষ হয়েছে
request-page-card = ফাইলের জন্য কার্ড
request-page-all = সব অনুরোধ
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = এটি করা হয়নি। { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = এই অনুরোধ
request-page-label-interpreter = দোভাষী
request-page-label-qualifications = যোগ্যতা
request-page-label-language = ভাষা
request-page-label-when = কখন
request-page-label-now = এখন
request-page-label-length = কত সময়
request-page-label-how = কীভাবে
request-page-label-for = কীসের জন্য
request-page-label-where = কোথায়
request-page-label-room = কক্ষ
request-page-label-number = নম্বর
request-page-label-department = বিভাগ
request-page-label-case = মামলার নম্বর
request-page-label-status = অবস্থা
request-page-label-asked-at = অনুরোধের সময়
request-page-label-started = শুরু
request-page-label-minutes = মিনিট
request-page-label-id = অনুরোধ

## The list of requests

request-list-title = অনুরোধ
request-list-open = খোলা
request-list-past = শেষ হয়েছে
# Nothing is open.
request-list-empty = কিছু খোলা নেই। আপনার সামনে কেউ অন্য ভাষায় কথা বললে দোভাষী চান: তিনবার ছুঁলেই হবে।
request-list-none-past = শেষ হওয়া অনুরোধগুলো এখানে দেখা যায়।
request-list-older = আগের অনুরোধ
request-list-newest = সবচেয়ে নতুনগুলোতে ফিরুন

## The card for the file

request-card-title = দোভাষীর অনুরোধ
# Under the card, on the screen only.
request-card-print = আপনার ব্রাউজার দিয়ে এই পাতা ছাপুন। যাঁকে সেবা দেওয়া হয়েছে তাঁর বিষয়ে কার্ডে কিছু নেই।
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = কার্ড তৈরির সময়: { DATETIME($at) }।
request-card-back = অনুরোধে ফিরুন
