# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Спросить сейчас
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Спросить сейчас: { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = По правилам к этому человеку сейчас не обратились бы:
# Button under the reasons.
ask-anyway = Всё равно спросить
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = К этому человеку не обратились. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Назвать компанию устного перевода
vendor-tell-hint = Автору заявки сразу сообщат, по какому номеру звонить. Поиск продолжается.
# Button beside a company.
vendor-name = Назвать эту
# A badge: the person who asked was told to call this company.
vendor-named = Названа
# A badge.
vendor-closed = Сейчас закрыто
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Компания не названа. { $reason }
