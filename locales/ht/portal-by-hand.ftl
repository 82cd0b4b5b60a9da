# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Mande kounye a
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Mande { $name } kounye a
# Above the reasons, such as: it is their quiet time.
ask-breaks = Dapre règ yo, nou pa ta mande moun sa a kounye a:
# Button under the reasons.
ask-anyway = Mande l kanmenm
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Nou pa mande moun sa a. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Bay non yon konpayi entèprèt
vendor-tell-hint = Nou di moun ki fè demann nan touswit ki nimewo pou l rele. Rechèch la ap kontinye.
# Button beside a company.
vendor-name = Bay non sa a
# A badge: the person who asked was told to call this company.
vendor-named = Nou bay non l
# A badge.
vendor-closed = Fèmen kounye a
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Nou pa bay non okenn konpayi. { $reason }
