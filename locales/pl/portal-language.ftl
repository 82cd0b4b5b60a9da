# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = Jak ustalono, jaki to język?
language-by-person-said = Ta osoba go podała
# In a list of languages, or on a card.
language-by-person-pointed = Ta osoba go wskazała
language-by-staff = Ktoś z pracowników rozpoznał ten język
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = Zmień inne języki
# The button of that form.
language-save = Zapisz języki
