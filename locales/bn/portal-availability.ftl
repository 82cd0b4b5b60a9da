# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = এখন কাজ করতে পারি
# Variables:
#   $until (Date) - until when
availability-now-on = আপনি এখন কাজের জন্য প্রস্তুত, { DATETIME($until, timeStyle: "short") } পর্যন্ত।
# The weekly hours say so, without the switch.
availability-now-by-hours = আপনি এখন কাজের জন্য প্রস্তুত: আপনার সময়সূচিতে তা-ই লেখা আছে।
availability-now-off = আপনি এখন কাজের জন্য প্রস্তুত নন।
# Label of a choice of hours.
availability-now-for = কতক্ষণের জন্য?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } ঘণ্টা
       *[other] { $hours } ঘণ্টা
    }
# Button.
availability-now-switch-on = আমি এখন কাজ করতে পারি
# Button. The weekly hours still count.
availability-now-switch-off = বন্ধ করুন
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 1 থেকে 24 ঘণ্টার মধ্যে বেছে নিন।

## The hours of the week

# Title of the page.
availability-title = আমার সময়
# Heading.
availability-week = সপ্তাহের সময়
availability-week-hint = এই সময়গুলোতে আপনাকে জিজ্ঞাসা করা যাবে। কোনো দিন কাজ করতে না পারলে সেই দিন খালি রাখুন। রাতের জন্য মাঝরাত পর্যন্ত সময় দিন, আর পরের দিনে মাঝরাত থেকে সময় দিন।
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = সময় অঞ্চল: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = শুরু
# Label of a field for a time.
availability-until = শেষ
# Button: one more pair of fields for this day.
availability-week-more = এই দিনে আরও সময়
# Button.
availability-week-save = আমার সময় সংরক্ষণ করুন
availability-week-saved = আপনার সময় সংরক্ষণ করা হয়েছে।
# Above the form when something is wrong in it.
availability-week-problems = কিছু সংরক্ষণ করা হয়নি। চিহ্নিত অংশগুলো দেখুন।
availability-week-incomplete = দুটি সময়ই দিন, অথবা দুটিই খালি রাখুন।
availability-week-unreadable = এটি কোনো সময় নয়। এভাবে লিখুন: 14:30।
availability-week-backwards = শেষের সময় শুরুর পরে হতে হবে। রাতের জন্য 00:00 পর্যন্ত সময় দিন, আর পরের দিনে 00:00 থেকে সময় দিন।
availability-week-overlap = এই সময় একই দিনের অন্য সময়ের সঙ্গে মিলে যাচ্ছে।
availability-week-too-many = এগুলো খুব বেশি। এক দিনের জন্য সর্বোচ্চ দশটি দিন।

## Days that are otherwise

# Heading.
availability-exceptions = ছুটির দিন ও অতিরিক্ত সময়
availability-exceptions-empty = কিছু নেই। কোনো দিন আপনি না থাকলে এখানে যোগ করুন।
# What an entry says.
availability-exception-away = কাজ করতে পারবেন না
# What an entry says.
availability-exception-extra = অতিরিক্ত সময়
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = { DATETIME($from) } থেকে { DATETIME($until) } পর্যন্ত
# Button.
availability-exception-remove = মুছুন
# Heading of the form.
availability-exception-add = ছুটির দিন বা অতিরিক্ত সময় যোগ করুন
# Above two choices.
availability-exception-what = এটি কী?
# Label of a field for date and time.
availability-exception-from = শুরু (তারিখ ও সময়)
# Label of a field for date and time.
availability-exception-until = শেষ (তারিখ ও সময়)
# Button.
availability-exception-send = যোগ করুন
availability-exception-missing = তারিখ ও সময় দিন।
availability-exception-backwards = শেষের সময় শুরুর পরে হতে হবে।
availability-exception-past = এই সময় পেরিয়ে গেছে। পরের কোনো সময় বেছে নিন।
availability-exception-too-many = এগুলো সংখ্যায় খুব বেশি। আগে কয়েকটি মুছুন।
