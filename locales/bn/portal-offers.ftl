# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = প্রস্তাব
# When there is none, for somebody who can be asked now.
offers-empty-available = এই মুহূর্তে আপনার জন্য কোনো প্রস্তাব নেই। নতুন প্রস্তাব এলে সঙ্গে সঙ্গে এখানে দেখা যাবে।
# When there is none, for somebody who cannot be asked now.
offers-empty-away = এখন আপনার জন্য কোনো প্রস্তাব নেই, কারণ আপনি কাজের জন্য প্রস্তুত নন।
# Link to the page with the weekly hours.
offers-hours = আমার সময় দেখুন
# Heading of what became of the offers of the last hour.
offers-lately = গত এক ঘণ্টায়

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = প্রস্তাব: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = এখনই প্রয়োজন
# Label before what the session pays. The value is the city's own text.
offer-page-pay = পারিশ্রমিক
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = আপনি যে ভাষায় দোভাষীর কাজ করবেন: { $language }।
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] গ্রহণ করার পর আপনি কক্ষ দেখতে পাবেন।
        [phone] গ্রহণ করার পর আপনি ফোন করার নম্বর দেখতে পাবেন।
       *[video] গ্রহণ করার পর আপনি লিংক দেখতে পাবেন।
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = এই সময়ের মধ্যে উত্তর দিন: { $at }।
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] এক মিনিটেরও কম বাকি আছে।
        [one] { $minutes } মিনিট বাকি আছে।
       *[other] { $minutes } মিনিট বাকি আছে।
    }
# Button.
offer-page-accept = গ্রহণ করুন
# Button.
offer-page-decline = প্রত্যাখ্যান করুন
# Link to the page of the offer.
offer-page-open = এই প্রস্তাব খুলুন
# Opens the reasons.
offer-page-decline-why = কারণ জানিয়ে প্রত্যাখ্যান করুন
# Above the reasons.
offer-page-why = কেন?
offer-page-why-busy = ওই সময়ে আমার অন্য কাজ আছে
offer-page-why-too-far = জায়গাটি খুব দূরে
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = সংশ্লিষ্ট ব্যক্তিরা আমার পরিচিত
offer-page-why-not-confident = ভাষা বা বিষয়টি নিয়ে আমি যথেষ্ট নিশ্চিত নই
offer-page-why-other = অন্য কারণ
# Link back to the list.
offer-page-all = আমার সব প্রস্তাব

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = সেশনটি আপনার
# Link.
offer-page-session = সেশন খুলুন
# Heading, when the session did not stay theirs.
offer-page-was-yours = আপনি এই প্রস্তাব গ্রহণ করেছিলেন
offer-page-was-yours-hint = এরপর সেশনটি বদলেছে। এখন কী অবস্থা, তা আপনার সেশনগুলোতে লেখা আছে।
# Heading.
offer-page-taken = অন্য একজন দোভাষী এটি গ্রহণ করেছেন
offer-page-taken-hint = প্রস্তুত থাকার জন্য ধন্যবাদ। এতে আপনার কোনো অসুবিধা হবে না।
# Heading.
offer-page-expired = উত্তর দেওয়ার সময় শেষ
offer-page-expired-hint = এখন অন্য একজন দোভাষীকে জিজ্ঞাসা করা হচ্ছে। অন্য কোনো সময় আপনাকে আবার জিজ্ঞাসা করা হবে।
# Heading: the request was cancelled.
offer-page-cancelled = এর আর প্রয়োজন নেই
offer-page-cancelled-hint = অনুরোধটি বাতিল হয়েছে। প্রস্তুত থাকার জন্য ধন্যবাদ। এতে আপনার কোনো অসুবিধা হবে না।
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = এই প্রস্তাব প্রত্যাহার করা হয়েছে
offer-page-withdrawn-hint = সেশনটি বদলানো হয়েছে। আপনাকে হয়তো আবার জিজ্ঞাসা করা হবে। এতে আপনার কোনো অসুবিধা হবে না।
# Heading: the reader declined.
offer-page-declined = আপনি প্রত্যাখ্যান করেছেন
offer-page-declined-hint = উত্তর দেওয়ার জন্য ধন্যবাদ। এতে আমরা আরও আগে অন্য একজন দোভাষীকে জিজ্ঞাসা করতে পারি।
