# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = অনুরোধের বোর্ড
# Heading of the requests for which nobody was found yet.
board-open = দোভাষী খোঁজা হচ্ছে
board-none = কেউ অপেক্ষায় নেই। নতুন অনুরোধ এলে নিজে থেকেই এখানে দেখা যায়।
# Heading of the requests that have an interpreter.
board-agreed = ঠিক হয়েছে ও সেশন চলছে
board-agreed-none = কোনো সেশন ঠিক হয়নি।
# Heading of a column.
board-language = ভাষা
# Heading of a column.
board-age = অপেক্ষা শুরু
# Heading of a column.
board-when = কখন
# Heading of a column; below it: by phone, by video, on site.
board-how = কীভাবে
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = জিজ্ঞাসা করা হয়েছে
# Heading of a column.
board-matter = কী হচ্ছে
# Heading of a column.
board-who = দোভাষী
board-now = এখন
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } জন
       *[other] { $asked } জন
    }, { $waves ->
        [one] { $waves } দফা
       *[other] { $waves } দফা
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = শুধু সবচেয়ে জরুরি { $count }টি দেখানো হচ্ছে।

## What is going on with a request. Short; the most urgent first.

board-matter-identify = ভাষা এখনও জানা যায়নি
board-matter-nobody = এখন পর্যন্ত জিজ্ঞাসা করার মতো কেউ নেই
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = উত্তরের অপেক্ষায়: এই ভাষায় কি চলবে: { $language }?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count }টি প্রস্তাব উত্তরের অপেক্ষায়
       *[other] { $count }টি প্রস্তাব উত্তরের অপেক্ষায়
    }
board-matter-looking = যাঁদের জিজ্ঞাসা করা হয়েছে, সবাই উত্তর দিয়েছেন। আমরা খুঁজে চলেছি।
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = এই কোম্পানির কথা জানানো হয়েছে: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = খোঁজা শেষ হবে: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = শুরু হওয়ার কথা ছিল: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    দেরি: { $minutes ->
        [one] { $minutes } মিনিট
       *[other] { $minutes } মিনিট
    }
board-matter-agreed = ঠিক হয়েছে
board-matter-in-session = সেশন চলছে

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = কেন: { $language }
# Stands in the place of the language.
why-unknown = এখনও জানা যায়নি
# A link: cancel, make longer, say which language it is.
why-request = অনুরোধের পাতা
# A link back.
why-board = অনুরোধের বোর্ড
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = দফা { $wave }: { $state }
why-offer-open = উত্তরের অপেক্ষায়
why-offer-accepted = গ্রহণ করেছেন
why-offer-declined = প্রত্যাখ্যান করেছেন
why-offer-expired = সময়মতো উত্তর দেননি
why-offer-withdrawn = প্রত্যাহার করা হয়েছে
# Heading; best first.
why-askable = এখন যাঁদের জিজ্ঞাসা করা যায়
why-askable-none = কেউ নেই।
# Heading.
why-helps = কী করলে সুবিধা হবে
why-helps-none = কোনো একটি পরিবর্তনে হবে না। কোনো দোভাষী কোম্পানিকে ফোন করুন, অথবা সেশনের সময় বদলান।
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] তাহলে { $count } জন কাজটি করতে পারবেন।
       *[other] তাহলে { $count } জন কাজটি করতে পারবেন।
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    সাক্ষাৎ { $modality ->
        [on_site] সামনাসামনি
        [phone] ফোনে
       *[video] ভিডিওতে
    } করুন।
# Variables:
#   $language (String) - name of the language
why-help-near = নিশ্চিত করুন যে এই ভাষায় চলবে: { $language }।
# Variables:
#   $language (String) - name of the language
why-help-consent = লিখে রাখুন যে ওই ব্যক্তি এই ভাষায় রাজি: { $language }।
why-help-gender = যেকোনো লিঙ্গের দোভাষীকে আসতে দিন।
why-help-radius = আরও দূরের লোকদের জিজ্ঞাসা করুন।
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] { $minutes } মিনিট পরে শুরু করুন।
       *[other] { $minutes } মিনিট পরে শুরু করুন।
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] { $minutes } মিনিট আগে শুরু করুন।
       *[other] { $minutes } মিনিট আগে শুরু করুন।
    }
# Variables:
#   $until (Date) - until when
why-help-wait = এই সময় পর্যন্ত অপেক্ষা করুন: { DATETIME($until) }।
# Heading.
why-not = কাদের জিজ্ঞাসা করা হচ্ছে না, এবং কেন
why-not-none = এই ভাষা বা এর কাছাকাছি কোনো ভাষার আর কোনো দোভাষী নেই।
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = এই ব্যক্তি নন কেন?
# Under the field.
why-person-hint = দোভাষীর তালিকায় নাম যেভাবে আছে, বা নামের শুরুর অংশ।
# Button beside the field.
why-person-ask = দেখুন
why-person-nobody = তালিকায় এই নামে কেউ নেই।
# Variables:
#   $name (String) - name of a person
why-person-fits = { $name }: কোনো বাধা নেই।

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = সক্রিয় তালিকায় নেই
why-reason-language = এই ভাষার দোভাষী নন
why-reason-near-language-unconfirmed = কাছাকাছি একটি ভাষার দোভাষী, যা কেউ নিশ্চিত করেননি
why-reason-consent-missing = দ্বিতীয় একটি ভাষার দোভাষী, যার জন্য কেউ সম্মতি নথিভুক্ত করেননি
why-reason-modality = এভাবে কাজ করেন না
why-reason-qualification-missing = প্রয়োজনীয় যোগ্যতা নেই
why-reason-qualification-expired = যোগ্যতার মেয়াদ শেষ হয়েছে
why-reason-not-available = তখন কাজ করতে পারবেন না
why-reason-overlap = তখন অন্য একটি সেশন আছে
why-reason-travel = সময়মতো সেখানে পৌঁছাতে পারবেন না
why-reason-distance = খুব দূরে আছেন
why-reason-excluded = এই অনুরোধ থেকে বাদ রাখা হয়েছে
why-reason-declined-before = আগে প্রত্যাখ্যান করেছেন বা ফেরত দিয়েছেন
why-reason-gender = অন্য লিঙ্গের দোভাষী চাওয়া হয়েছে
why-reason-already-asked = আগেই জিজ্ঞাসা করা হয়েছে
why-reason-budget = আপাতত যথেষ্টবার জিজ্ঞাসা করা হয়েছে
why-reason-quiet-hours = এখন তাঁর নীরব সময়

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = দায়িত্ব দিন
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = দায়িত্ব দিন: { $name }
# Stands above a list of rules.
assign-breaks = এতে নিয়ম ভাঙে:
# A button: whoever presses it has read the rules above it.
assign-anyway = তবুও দায়িত্ব দিন
# Variables:
#   $name (String) - name of a person
assign-busy = { $name }: তখন অন্য একটি সেশন আছে। কাউকে একসঙ্গে দুই জায়গায় রাখা হয় না।
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = এটি সম্ভব হয়নি: { $reason }
