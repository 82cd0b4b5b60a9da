# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = দোভাষী কোম্পানি
vendors-none = নীতিতে কোনো কোম্পানির নাম নেই। তালিকায় কাউকে পাওয়া না গেলে ফোন করার মতো আর কেউ নেই।
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    এখনকার সেশনের জন্য, দোভাষী পাওয়া না গেলে { $minutes ->
        [0] সঙ্গে সঙ্গে
        [one] { $minutes } মিনিট পরে
       *[other] { $minutes } মিনিট পরে
    } কোম্পানির নাম জানানো হয়।
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    নির্দিষ্ট সময়ের সেশনের জন্য, খোঁজা শেষ হওয়ার { $minutes ->
        [one] { $minutes } মিনিট
       *[other] { $minutes } মিনিট
    } আগে জানানো হয়।
vendors-first = যেগুলো খোলা আছে এবং যাদের সেই ভাষা আছে, তাদের মধ্যে এই তালিকার প্রথমটি জানানো হয়।
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = { $number } নম্বরে ফোন করুন
vendors-access = কীভাবে সংযোগ পাবেন
vendors-languages = ভাষা
vendors-all-spoken = মুখে বলা সব ভাষা, ইশারা ভাষা নয়
vendors-hours = সময়
vendors-always = দিনরাত
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = এখন খোলা
# A badge.
vendors-closed = এখন বন্ধ
vendors-settings = কোম্পানিগুলো নীতির অংশ। যাঁরা এই সার্ভার চালান, তাঁরা এর সেটিংসে এগুলো বদলান।
