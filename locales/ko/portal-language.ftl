# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = 어느 언어인지 어떻게 알았습니까?
language-by-person-said = 당사자가 말했습니다
# In a list of languages, or on a card.
language-by-person-pointed = 당사자가 손으로 가리켰습니다
language-by-staff = 직원이 알아보았습니다
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = 다른 언어 바꾸기
# The button of that form.
language-save = 언어 저장
