# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = দোভাষী যোগ করুন
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = দোভাষী: { $name }
entry-added = দোভাষীকে যোগ করা হয়েছে।
entry-saved = পরিবর্তন সংরক্ষণ করা হয়েছে।
# Above the form.
entry-problems = এখনও কিছু ঠিক করতে হবে। কিছুই বদলানো হয়নি। চিহ্নিত অংশগুলো দেখুন।
# When a colleague saved the same entry in the meantime.
entry-outdated = এর মধ্যে অন্য কেউ এই তথ্য বদলেছেন। আপনি যা লিখেছেন তা এখানেই আছে। আবার সংরক্ষণ করার আগে তথ্যটি এখন কেমন আছে দেখে নিন।
# A link to the entry as it is kept.
entry-as-kept = তথ্যটি এখন যেমন আছে
# Button.
entry-save = সংরক্ষণ করুন
# Button under the form of a new entry.
entry-add = এই ব্যক্তিকে যোগ করুন

## Who they are

# Heading.
entry-person = কে ইনি
# Label of a field.
entry-name = নাম, যেভাবে তিনি পরিচিত হতে চান
entry-name-missing = নাম লিখুন, সর্বোচ্চ 80টি অক্ষর।
# Label of a field: how the city's sign-in knows this person.
entry-subject = সাইন-ইন নাম
entry-subject-hint = শহরের সাইন-ইন ব্যবস্থা এই ব্যক্তিকে যে নামে চেনে। না থাকলে ফাঁকা রাখুন।
entry-subject-used = তালিকার অন্য কারও সাইন-ইন নাম এটিই।
# Label of a list.
entry-gender = দোভাষীর লিঙ্গ
# The first choice of that list.
entry-gender-unstated = জানানো হয়নি
entry-gender-woman = নারী
entry-gender-man = পুরুষ
entry-gender-non-binary = নন-বাইনারি
# A box to tick.
entry-active = সেশনের জন্য জিজ্ঞাসা করা হয়
entry-active-hint = চিহ্ন না থাকলে এই ব্যক্তি তালিকায় থাকেন, কিন্তু তাঁকে জিজ্ঞাসা করা হয় না।

## What they can do

# Label of a field with several lines.
entry-languages = ভাষা
entry-languages-hint = প্রতি লাইনে একটি ভাষা: তার নিজের নাম, ইংরেজি নাম বা কোড। এই ব্যক্তি ঠিক যে ভাষায় দোভাষীর কাজ করেন তা-ই লিখুন, যেমন ক্যান্টোনিজ, চীনা নয়।
entry-languages-missing = অন্তত একটি ভাষা লিখুন।
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” একাধিক ভাষা হতে পারে। কোনটি লিখুন: { $candidates }।
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” আমাদের জানা কোনো ভাষা নয়। বানান দেখুন, অথবা কোড লিখুন।
# Heading above three boxes: by phone, by video, on site.
entry-ways = কীভাবে কাজ করেন
entry-ways-missing = অন্তত একটি উপায় বেছে নিন।

## Qualifications

# Heading.
entry-qualifications = যোগ্যতা
entry-qualifications-hint = কোনো লাইন বাদ দিতে তার প্রথম ঘরটি ফাঁকা রাখুন।
# Label of a list.
entry-qualification = যোগ্যতার ধরন
# The empty choice of that list.
entry-qualification-none = কোনোটি নয়
# Label of a field: who issued the qualification.
entry-issuer = কে দিয়েছে
# Label of a field with a date.
entry-expires = কোন দিন পর্যন্ত বৈধ, সেই দিনসহ
entry-expires-wrong = এই তারিখ পড়া যায়নি। বছর-মাস-দিন লিখুন, যেমন 2027-03-31।
# Button.
entry-qualification-more = আরও একটি যোগ্যতা

## How they are reached

# Heading.
entry-contact = কীভাবে যোগাযোগ করা যায়
# Label of a field.
entry-email = ইমেইল ঠিকানা
# Label of a field.
entry-phone = মোবাইল ফোন নম্বর
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = বার্তার ভাষা

## When and where

# Heading.
entry-when = কখন জিজ্ঞাসা করা যায়
entry-when-hint = এই সময়ের বাইরে শুধু তখনই জিজ্ঞাসা করা হয়, যখন তিনি নিজেকে প্রস্তুত বলে জানান।
# Label of a field.
entry-zone = সময় অঞ্চল
entry-zone-wrong = এই সময় অঞ্চল জানা নেই। America/New_York-এর মতো করে লিখুন।
# Heading.
entry-where = উপস্থিত থেকে কাজ
entry-where-hint = সাধারণত কোথা থেকে রওনা হন, ডিগ্রিতে। দুটি ঘরই পূরণ করুন, অথবা একটিও নয়।
# Label of a field.
entry-latitude = অক্ষাংশ
# Label of a field.
entry-longitude = দ্রাঘিমাংশ
entry-place-wrong = দুটিই ডিগ্রিতে লিখুন, যেমন 40.7357 এবং -74.1724।
# Label of a field.
entry-travel = সর্বোচ্চ কত কিলোমিটার যান
entry-travel-wrong = 0 থেকে 2000-এর মধ্যে একটি সংখ্যা লিখুন, অথবা ফাঁকা রাখুন।

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = অথবা একটি CSV ফাইল বেছে নিন
import-file-hint = ফাইল বেছে নিলে উপরের ঘরের লেখার বদলে ফাইলটিই ধরা হবে।
# When the file is not text in UTF-8.
import-file-unreadable = এই ফাইলটি পড়া যায়নি। আপনার স্প্রেডশিট প্রোগ্রামে তালিকাটি “CSV UTF-8” হিসেবে সংরক্ষণ করে আবার বেছে নিন।
