# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = अभी पूछें
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = { $name } से अभी पूछें
# Above the reasons, such as: it is their quiet time.
ask-breaks = नियमों के अनुसार इनसे इस समय नहीं पूछा जाता:
# Button under the reasons.
ask-anyway = फिर भी पूछें
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = इनसे नहीं पूछा गया। { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = दुभाषिया कंपनी बताएँ
vendor-tell-hint = अनुरोध करने वाले को तुरंत बताया जाता है कि किस नंबर पर फ़ोन करें। खोज जारी रहती है।
# Button beside a company.
vendor-name = यही बताएँ
# A badge: the person who asked was told to call this company.
vendor-named = बता दी गई
# A badge.
vendor-closed = अभी बंद
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = कोई कंपनी नहीं बताई गई। { $reason }
