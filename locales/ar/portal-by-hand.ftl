# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = السؤال الآن
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = سؤال { $name } الآن
# Above the reasons, such as: it is their quiet time.
ask-breaks = وفق القواعد لا يُسأل هذا الشخص في هذا الوقت:
# Button under the reasons.
ask-anyway = السؤال رغم ذلك
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = لم يُسأل هذا الشخص. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = تسمية شركة ترجمة شفوية
vendor-tell-hint = يُبلَّغ صاحب الطلب فورًا بالرقم الذي يتصل به. ويستمر البحث.
# Button beside a company.
vendor-name = تسمية هذه الشركة
# A badge: the person who asked was told to call this company.
vendor-named = سُمِّيت
# A badge.
vendor-closed = مغلقة الآن
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = لم تُسمَّ أي شركة. { $reason }
