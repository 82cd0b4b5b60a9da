# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = भाषा का पता कैसे चला?
language-by-person-said = व्यक्ति ने बताया
# In a list of languages, or on a card.
language-by-person-pointed = व्यक्ति ने उँगली से दिखाया
language-by-staff = किसी कर्मचारी ने पहचाना
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = दूसरी भाषाएँ बदलें
# The button of that form.
language-save = भाषाएँ सहेजें
