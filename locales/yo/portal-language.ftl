# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = Báwo ni a ṣe mọ èdè náà?
language-by-person-said = Ẹni náà sọ ọ́
# In a list of languages, or on a card.
language-by-person-pointed = Ẹni náà nawọ́ sí i
language-by-staff = Òṣìṣẹ́ kan dá a mọ̀
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = Yí àwọn èdè mìíràn padà
# The button of that form.
language-save = Tọ́jú àwọn èdè náà
