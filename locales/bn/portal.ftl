# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = পাতার মূল অংশে যান
# Names the menu, for screen readers.
portal-main-menu = প্রধান মেনু
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = এই পাতাগুলোর ভাষা
# Button beside the choice of the language of the pages.
portal-show-pages = দেখান
# Ends the visit: link and heading.
portal-sign-out = সাইন আউট
# Shown when the page has lost its connection.
portal-stale = সংযোগ বিচ্ছিন্ন হয়েছে। যা দেখছেন তা পুরোনো হতে পারে। আমরা আবার সংযোগের চেষ্টা করে চলেছি।
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } সেকেন্ড বাকি
       *[other] { $seconds } সেকেন্ড বাকি
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = সময় শেষ।
# Link to the first page.
portal-home-page = প্রথম পাতায় যান
# Link that opens the same page again.
portal-try-again = আবার চেষ্টা করুন

## The menu

# For who asks for an interpreter.
portal-nav-ask = দোভাষী চান
# The requests of the own department.
portal-nav-requests = অনুরোধ
# For interpreters: sessions that they are asked to take.
portal-nav-offers = প্রস্তাব
# For interpreters: sessions that are theirs.
portal-nav-assignments = আমার সেশন
# For interpreters: when they can work.
portal-nav-availability = আমার সময়
# Messages from the desk.
portal-nav-inbox = বার্তা
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = আমার সেটিংস
# For the language-access office: all open requests on one page.
portal-nav-board = খোলা অনুরোধ
# For the language-access office: everybody who interprets.
portal-nav-roster = দোভাষী
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = অজানা ভাষা
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = দোভাষী কোম্পানি
# For the oversight commission.
portal-nav-figures = পরিসংখ্যান

## Signing in and out

# Heading and button.
portal-sign-in = সাইন ইন
# Button: opens the city's own sign-in page.
portal-sign-in-city = শহরের অ্যাকাউন্ট দিয়ে সাইন ইন করুন
# Above that button.
portal-sign-in-city-lead = আপনি শহরের হয়ে কাজ করলে, কাজে যে অ্যাকাউন্ট দিয়ে সাইন ইন করেন সেটিই ব্যবহার করুন।
# Heading.
portal-sign-in-email-heading = দোভাষী: ইমেইল দিয়ে সাইন ইন করুন
portal-sign-in-email-lead = আমরা আপনাকে একটি লিংক পাঠাই। পাসওয়ার্ড লাগে না। লিংকটি একবার এবং 15 মিনিট কাজ করে।
# Label of a field.
portal-sign-in-email-address = আপনার ইমেইল ঠিকানা
# Button.
portal-sign-in-email-button = আমাকে লিংক পাঠান
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = এটি ইমেইল ঠিকানা নয়। ইমেইল ঠিকানা দেখতে এরকম: name@example.org।
# Heading.
portal-sign-in-email-sent-title = আপনার ইমেইল দেখুন
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = আমাদের তালিকার কোনো দোভাষীর এই ঠিকানা থাকলে লিংক পাঠানো হয়েছে। এটি একবার এবং 15 মিনিট কাজ করে। কিছু না এলে স্প্যাম ফোল্ডার দেখুন, অথবা { -coordinator }-কে জিজ্ঞাসা করুন।
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = সাইন ইন করতে আপনাকে দেওয়া লিংকটি খুলুন। লিংক না থাকলে { -coordinator }-কে জিজ্ঞাসা করুন।
# Heading.
portal-sign-in-link-title = একবার ছুঁলেই সাইন ইন হবে
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = এই লিংক দিয়ে আপনি যে পরিচয়ে সাইন ইন করছেন:
# Heading.
portal-sign-in-link-old-title = এই লিংক আর কাজ করে না
portal-sign-in-link-old = সাইন ইনের লিংক একবার এবং অল্প সময় কাজ করে। নতুন একটি চেয়ে নিন।
# Heading.
portal-sign-in-failed-title = সাইন ইন করা যায়নি
portal-sign-in-failed-no-role = শহরের আপনার অ্যাকাউন্ট ঠিক আছে, কিন্তু এই সেবা ব্যবহারের অনুমতি এখনও নেই। { -coordinator }-কে জিজ্ঞাসা করুন।
portal-sign-in-failed-provider = শহরের সাইন ইন পাতা ঠিকমতো সাড়া দেয়নি। কয়েক মিনিট পরে আবার চেষ্টা করুন। এরকমই থাকলে { -coordinator }-কে জিজ্ঞাসা করুন।
portal-sign-in-failed-old = অনেক বেশি সময় লেগেছে, অথবা এটি অন্য ব্রাউজারে বা অন্য উইন্ডোতে শুরু করা হয়েছিল। আবার চেষ্টা করুন।
# What somebody is here.
portal-role-requester = শহরের যে কর্মী দোভাষী চান
# What somebody is here.
portal-role-interpreter = দোভাষী
# What somebody is here.
portal-role-coordinator = ভাষা সহায়তা কার্যালয়
# What somebody is here.
portal-role-auditor = তদারকি কমিশন
portal-sign-out-lead = অন্যরাও ব্যবহার করেন এমন যন্ত্রে সবসময় সাইন আউট করুন।
# Button.
portal-sign-out-here = এই যন্ত্রে সাইন আউট করুন
# Button.
portal-sign-out-everywhere = আমার সব যন্ত্রে সাইন আউট করুন
# Shown after somebody signed out.
portal-signed-out = আপনি সাইন আউট করেছেন।
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = এগিয়ে যেতে সাইন ইন করুন। আগে সাইন ইন করে থাকলে আপনার সময় শেষ হয়ে গেছে: এতে অন্য কেউ ঢুকতে পারে না।

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = আপনার সাইন ইনের লিংক
# The link follows on a line of its own.
portal-sign-in-mail-body = সাইন ইন করতে এই লিংকটি খুলুন। এটি একবার এবং 15 মিনিট কাজ করে:
# After the link.
portal-sign-in-mail-end = আপনি এটি না চেয়ে থাকলে আপনাকে কিছু করতে হবে না। এই লিংক ছাড়া কেউ সাইন ইন করতে পারে না: এটি কাউকে দেবেন না।

## When something does not work

# Heading.
portal-not-found-title = এখানে কিছু নেই
portal-not-found = এই পাতাটি নেই, অথবা এটি আপনার জন্য নয়। লিংকটি পুরোনো বা কাটা হতে পারে।
# Heading.
portal-forbidden-title = এই পাতা আপনার জন্য নয়
portal-forbidden = আপনার অ্যাকাউন্টের এটি খোলার অনুমতি নেই। আপনার এটি দরকার হলে { -coordinator }-কে জিজ্ঞাসা করুন।
# Heading.
portal-stale-form-title = এই পাতা খুব পুরোনো হয়ে গিয়েছিল
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = কিছুই বদলায়নি। পাতাটি অনেকক্ষণ খোলা ছিল, অথবা আপনার ব্রাউজার কুকি রাখে না। এটি আবার খুলে আরেকবার পাঠান।
# Heading.
portal-unreadable-title = এটি পড়া যায়নি
portal-unreadable = কিছুই বদলায়নি। যা পাঠানো হয়েছে তা এই সেবার কোনো ফর্ম থেকে আসেনি। পাতাটি আবার খুলে তার ফর্ম পূরণ করুন।
# Heading.
portal-too-large-title = একবারে খুব বেশি হয়ে গেছে
portal-too-large = কিছুই বদলায়নি। যা পাঠানো হয়েছে তা এই পাতা যতটা নেয় তার চেয়ে বড়। ছোট করে আবার পাঠান।
# Heading.
portal-wrong-method-title = এটি এভাবে খোলা যায় না
portal-wrong-method = এই ঠিকানাটি একটি পাতার বোতামের। পাতাটি খুলে বোতামটি ব্যবহার করুন।
# Heading. What was wrong follows in a sentence.
portal-not-done-title = এটি করা যায়নি
# Heading.
portal-overloaded-title = একসঙ্গে অনেক বেশি মানুষ
portal-overloaded = কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন। কারও এখনই দোভাষী দরকার হলে, এর জন্য আপনার বিভাগের যে টেলিফোন নম্বর আছে তা ব্যবহার করুন।
# Heading.
portal-broken-title = আমাদের দিকে সমস্যা হয়েছে
portal-broken = এটি আপনার ভুল নয়। আবার চেষ্টা করুন। এরকমই থাকলে { -coordinator }-কে জানান। কারও এখনই দোভাষী দরকার হলে, এর জন্য আপনার বিভাগের যে টেলিফোন নম্বর আছে তা ব্যবহার করুন।
