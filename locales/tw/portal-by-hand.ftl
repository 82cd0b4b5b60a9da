# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Bisa seesei
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Bisa { $name } seesei
# Above the reasons, such as: it is their quiet time.
ask-breaks = Mmara no kyerɛ sɛ ɛnsɛ sɛ yɛbisa saa onipa yi seesei:
# Button under the reasons.
ask-anyway = Bisa ara
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Yɛammisa saa onipa yi. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Bɔ kasa nkyerɛaseɛ adwumakuo bi din
vendor-tell-hint = Yɛka nɔma a onipa a ɔbisaeɛ no bɛfrɛ kyerɛ no ntɛm. Yɛda so rehwehwɛ.
# Button beside a company.
vendor-name = Bɔ yei din
# A badge: the person who asked was told to call this company.
vendor-named = Yɛabɔ din
# A badge.
vendor-closed = Ato mu seesei
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Yɛammɔ adwumakuo biara din. { $reason }
