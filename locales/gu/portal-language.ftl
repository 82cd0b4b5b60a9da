# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = ભાષા કેવી રીતે જાણવા મળી?
language-by-person-said = વ્યક્તિએ કહ્યું
# In a list of languages, or on a card.
language-by-person-pointed = વ્યક્તિએ આંગળી ચીંધીને બતાવી
language-by-staff = કર્મચારીએ ઓળખી
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = બીજી ભાષાઓ બદલો
# The button of that form.
language-save = ભાષાઓ સાચવો
