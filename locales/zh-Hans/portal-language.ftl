# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = 是怎样知道这种语言的？
language-by-person-said = 对方本人说的
# In a list of languages, or on a card.
language-by-person-pointed = 对方本人指出来的
language-by-staff = 工作人员认出来的
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how }（{ $vendor }）

## Languages that would do instead

# Opens a form.
language-change = 更改其他语言
# The button of that form.
language-save = 保存语言
