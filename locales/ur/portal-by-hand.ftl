# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = ابھی پوچھیں
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = { $name } سے ابھی پوچھیں
# Above the reasons, such as: it is their quiet time.
ask-breaks = اصولوں کے مطابق ان سے اس وقت نہیں پوچھا جاتا:
# Button under the reasons.
ask-anyway = پھر بھی پوچھیں
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = ان سے نہیں پوچھا گیا۔ { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = ترجمانی کی کوئی کمپنی بتائیں
vendor-tell-hint = درخواست کرنے والے کو فوراً بتا دیا جاتا ہے کہ کس نمبر پر فون کریں۔ تلاش جاری رہتی ہے۔
# Button beside a company.
vendor-name = یہی بتائیں
# A badge: the person who asked was told to call this company.
vendor-named = بتا دی گئی
# A badge.
vendor-closed = ابھی بند ہے
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = کوئی کمپنی نہیں بتائی گئی۔ { $reason }
