# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = ভাষাটি কীভাবে জানা গেল?
language-by-person-said = ওই ব্যক্তি নিজে বলেছেন
# In a list of languages, or on a card.
language-by-person-pointed = ওই ব্যক্তি আঙুল দিয়ে দেখিয়েছেন
language-by-staff = একজন কর্মী চিনেছেন
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = অন্য ভাষাগুলো বদলান
# The button of that form.
language-save = ভাষাগুলো সংরক্ষণ করুন
