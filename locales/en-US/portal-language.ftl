# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = How was the language found out?
language-by-person-said = The person said it
# In a list of languages, or on a card.
language-by-person-pointed = The person pointed at it
language-by-staff = A member of staff recognized it
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = Change the other languages
# The button of that form.
language-save = Save the languages
