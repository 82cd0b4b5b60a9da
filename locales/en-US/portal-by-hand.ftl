# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Ask now
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Ask { $name } now
# Above the reasons, such as: it is their quiet time.
ask-breaks = The rules would not ask this person just now:
# Button under the reasons.
ask-anyway = Ask all the same
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = This person was not asked. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Name an interpreting company
vendor-tell-hint = Who asked is told at once which number to call. The search goes on.
# Button beside a company.
vendor-name = Name this one
# A badge: the person who asked was told to call this company.
vendor-named = Named
# A badge.
vendor-closed = Closed now
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = No company was named. { $reason }
