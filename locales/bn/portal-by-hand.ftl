# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = এখনই জিজ্ঞাসা করুন
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = { $name }-কে এখনই জিজ্ঞাসা করুন
# Above the reasons, such as: it is their quiet time.
ask-breaks = নিয়ম অনুযায়ী এখন এঁকে জিজ্ঞাসা করা হতো না:
# Button under the reasons.
ask-anyway = তবুও জিজ্ঞাসা করুন
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = এঁকে জিজ্ঞাসা করা হয়নি। { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = একটি দোভাষী কোম্পানির নাম জানান
vendor-tell-hint = যিনি অনুরোধ করেছেন, কোন নম্বরে ফোন করতে হবে তা তাঁকে সঙ্গে সঙ্গে জানানো হয়। খোঁজ চলতে থাকে।
# Button beside a company.
vendor-name = এটির নাম জানান
# A badge: the person who asked was told to call this company.
vendor-named = জানানো হয়েছে
# A badge.
vendor-closed = এখন বন্ধ
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = কোনো কোম্পানির নাম জানানো হয়নি। { $reason }
