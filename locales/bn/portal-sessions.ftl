# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = আমার সেশন
# Heading.
sessions-running = এখন চলছে
# Heading.
sessions-upcoming = সামনে আছে
sessions-empty = সামনে আপনার কোনো সেশন নেই। কোনো প্রস্তাব গ্রহণ করলে সেটি এখানে দেখা যাবে।
# Link to the offers.
sessions-offers = আমার প্রস্তাব দেখুন
# Heading.
sessions-past = শেষ হয়েছে
sessions-past-empty = এখনও কিছু নেই।
# Link to what is over and older.
sessions-older = আগের
# Link back to the newest.
sessions-newest = সবচেয়ে নতুন

## Where a session stands, in a word or two

sessions-status-confirmed = আপনার
sessions-status-running = চলছে
sessions-status-completed = সম্পন্ন
sessions-status-withdrawn = ফেরত দিয়েছেন
# The interpreter was reported as not having come.
sessions-status-no-show = অনুপস্থিতির খবর
sessions-status-cancelled = বাতিল

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = সেশন: { $language }
session-page-confirmed = এই সেশন আপনার
session-page-running = আপনার সেশন চলছে
session-page-completed = এই সেশন শেষ হয়েছে
session-page-withdrawn = আপনি এই সেশন ফেরত দিয়েছেন
session-page-withdrawn-hint = অন্য একজন দোভাষী খোঁজা হচ্ছে। জানানোর জন্য ধন্যবাদ।
session-page-no-show = জানানো হয়েছে যে আপনি আসেননি
session-page-no-show-hint = এটি ঠিক না হলে { -coordinator }-কে জানান।
session-page-cancelled = আপনাকে আর প্রয়োজন নেই
session-page-cancelled-hint = সেশনটি বাতিল হয়েছে বা বদলেছে। ওই সময়ে আপনার আর কাজ নেই। ধন্যবাদ।

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = { $number } নম্বরে ফোন করুন
session-page-call-hint = সেশন শুরু হলে এই নম্বরে ফোন করুন। তাঁরা আপনার ফোনের অপেক্ষায় আছেন।
# Button that opens the video call.
session-page-video = ভিডিও কল খুলুন
# Label before the room.
session-page-room = কক্ষ

## One session: what can be done

# Button.
session-page-start = সেশন শুরু করুন
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = আপনি এই সময় থেকে সেশন শুরু করতে পারবেন: { DATETIME($at) }।
# Button.
session-page-finish = সেশন শেষ হয়েছে
session-page-finish-hint = আপনি এটি না চাপা পর্যন্ত মিনিট গোনা হয়।
# Opens a form.
session-page-late = আমার দেরি হচ্ছে
# Label of a field.
session-page-late-minutes = কত মিনিট দেরি?
# Button.
session-page-late-send = তাঁদের জানান
# Beside that field when what was typed cannot be.
session-page-late-wrong = 1 থেকে 240-এর মধ্যে পূর্ণ মিনিট লিখুন। আসতে না পারলে সেশনটি ফেরত দিন।
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] তাঁরা জানেন যে আপনার { $minutes } মিনিট দেরি হবে।
       *[other] তাঁরা জানেন যে আপনার { $minutes } মিনিট দেরি হবে।
    }
# Opens a form.
session-page-withdraw = আমি আসতে পারছি না
session-page-withdraw-hint = আমরা সঙ্গে সঙ্গে অন্য একজন দোভাষী খুঁজি। যত আগে জানাবেন, যিনি অপেক্ষা করছেন তাঁর তত ভালো হবে।
# Button.
session-page-withdraw-send = সেশন ফেরত দিন
# Shown instead of that form once the session has begun.
session-page-withdraw-not = সেশন শুরু হয়ে গেছে, তাই এটি ফেরত দেওয়া যাবে না। আপনি আর চালিয়ে যেতে না পারলে এটি শেষ করুন: যিনি দোভাষী চেয়েছেন, তিনি অন্য একজন দোভাষী চাইতে পারবেন।
# Link back to the list.
session-page-all = আমার সব সেশন
