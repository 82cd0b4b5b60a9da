# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Béèrè báyìí
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Béèrè lọ́wọ́ { $name } báyìí
# Above the reasons, such as: it is their quiet time.
ask-breaks = Gẹ́gẹ́ bí òfin, a kì yóò béèrè lọ́wọ́ ẹni yìí báyìí:
# Button under the reasons.
ask-anyway = Béèrè síbẹ̀síbẹ̀
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = A kò béèrè lọ́wọ́ ẹni yìí. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Dárúkọ ilé-iṣẹ́ ògbufọ̀ kan
vendor-tell-hint = A ó sọ nọ́ńbà tí ẹni tó béèrè yóò pè fún un lójú ẹsẹ̀. Ìwákiri ń tẹ̀síwájú.
# Button beside a company.
vendor-name = Dárúkọ èyí
# A badge: the person who asked was told to call this company.
vendor-named = A ti dárúkọ rẹ̀
# A badge.
vendor-closed = Ó ti padé báyìí
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = A kò dárúkọ ilé-iṣẹ́ kankan. { $reason }
