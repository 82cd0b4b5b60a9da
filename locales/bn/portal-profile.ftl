# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = আমার সেটিংস
profile-saved = আপনার সেটিংস সংরক্ষণ করা হয়েছে।
# Above the form when something is wrong in it.
profile-problems = কিছুই সংরক্ষণ করা হয়নি। চিহ্নিত অংশগুলো দেখুন।

## Being told

# Heading.
profile-language = বার্তার ভাষা
profile-language-hint = আপনি এই ভাষায় ইমেইল ও টেক্সট বার্তা পান। এই পাতাগুলোর ভাষা প্রতিটি পাতার নিচে বেছে নেওয়া যায়।
# Heading. The inbox is always on.
profile-channels = আমরা আপনাকে কীভাবে জানাব
profile-channels-hint = সবকিছু আপনার বার্তাতেও থাকে।
profile-by-email = ইমেইলে
# Label of a field.
profile-email = ইমেইল ঠিকানা
profile-email-wrong = এটি ইমেইল ঠিকানা নয়। ইমেইল ঠিকানা দেখতে এরকম: name@example.org।
profile-email-missing = যে ঠিকানায় আমরা লিখব, তা দিন।
profile-by-sms = টেক্সট বার্তায়
# Label of a field.
profile-phone = মোবাইল ফোন নম্বর
profile-phone-wrong = এলাকা কোডসহ ফোন নম্বর দিন, যেমন (973) 555-0100।
profile-phone-missing = যে নম্বরে আমরা লিখব, তা দিন।

## Quiet hours

# Heading.
profile-quiet = নীরব সময়
profile-quiet-hint = এই সময়ে আমরা আপনাকে বিরক্ত করি না। এই সময় শেষ হওয়ার আগে শুরু হয় এমন সেশনের খবর তবুও আসে।
# Label of a field for a time.
profile-quiet-from = শুরু
# Label of a field for a time.
profile-quiet-until = শেষ
profile-quiet-incomplete = দুটি সময়ই দিন, অথবা দুটিই খালি রাখুন।
profile-quiet-unreadable = এটি কোনো সময় নয়। এভাবে লিখুন: 22:00।
profile-quiet-same = দুটি আলাদা সময় দিন।
profile-quiet-too-many = এগুলো খুব বেশি। সর্বোচ্চ সাতটি দিন।
# A box to tick.
profile-urgent = কারও এখনই দোভাষী দরকার হলে নীরব সময়েও আমাকে জানাতে পারেন
# Button.
profile-save = আমার সেটিংস সংরক্ষণ করুন

## The calendar

# Heading.
profile-calendar = আমার ক্যালেন্ডারে আমার সেশন
profile-calendar-hint = ক্যালেন্ডার প্রোগ্রাম আপনার সেশন দেখাতে পারে। সেজন্য একটি ব্যক্তিগত ঠিকানা দরকার, যা শুধু একবার দেখানো হয়। যিনি এই ঠিকানা জানেন, তিনি আপনার সেশন দেখতে পারেন।
profile-calendar-on = আপনার ক্যালেন্ডারের একটি ঠিকানা আছে।
profile-calendar-off = আপনার ক্যালেন্ডারের এখনও কোনো ঠিকানা নেই।
# Label of the address, after it was made.
profile-calendar-address = আপনার ব্যক্তিগত ঠিকানা। এখনই এটি আপনার ক্যালেন্ডার প্রোগ্রামে কপি করুন:
profile-calendar-shown = ঠিকানাটি আগেই তৈরি করা হয়েছে এবং আবার দেখানো হয় না। আপনার কাছে না থাকলে নতুন একটি তৈরি করুন।
# Button.
profile-calendar-renew = নতুন ঠিকানা তৈরি করুন
profile-calendar-renew-hint = পুরোনো ঠিকানা আর কাজ করবে না।
# Button.
profile-calendar-revoke = ঠিকানা সরিয়ে দিন
