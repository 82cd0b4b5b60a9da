# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = এই ডিভাইসে বার্তা
# Below the heading.
push-hint = এই পাতা বন্ধ থাকলেও প্রস্তাব ও বার্তা এই ডিভাইসে দেখা যায়। যাঁর হাতে ডিভাইস, তিনি এগুলো পড়তে পারেন।
# This device gets messages.
push-on = চালু আছে।
# Button.
push-turn-on = চালু করুন
# Button.
push-turn-off = বন্ধ করুন
# In red, when the browser refuses.
push-denied = আপনার ব্রাউজার অনুমতি দেয়নি। ব্রাউজারের সেটিংসে এই সাইটের বিজ্ঞপ্তির অনুমতি দিন, তারপর আবার চেষ্টা করুন।
# Heading of a list.
push-others = আপনার অন্য ডিভাইস
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = { $since } থেকে চালু
# Button beside one device of the list: no more messages there.
push-remove = বন্ধ করুন
