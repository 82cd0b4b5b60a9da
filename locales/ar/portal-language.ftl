# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = كيف عُرفت اللغة؟
language-by-person-said = قالها الشخص نفسه
# In a list of languages, or on a card.
language-by-person-pointed = أشار إليها الشخص نفسه
language-by-staff = تعرّف عليها أحد الموظفين
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = تغيير اللغات الأخرى
# The button of that form.
language-save = حفظ اللغات
