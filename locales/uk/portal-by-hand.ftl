# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Запитати зараз
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Запитати зараз: { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = За правилами до цієї людини зараз не звернулися б:
# Button under the reasons.
ask-anyway = Усе одно запитати
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = До цієї людини не звернулися. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Назвати компанію усного перекладу
vendor-tell-hint = Автору запиту одразу повідомлять, за яким номером телефонувати. Пошук триває.
# Button beside a company.
vendor-name = Назвати цю
# A badge: the person who asked was told to call this company.
vendor-named = Названо
# A badge.
vendor-closed = Зараз зачинено
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Компанію не названо. { $reason }
