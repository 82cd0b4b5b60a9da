# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Tanungin ngayon
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Tanungin si { $name } ngayon
# Above the reasons, such as: it is their quiet time.
ask-breaks = Ayon sa mga tuntunin, hindi muna tatanungin ang taong ito:
# Button under the reasons.
ask-anyway = Tanungin pa rin
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Hindi natanong ang taong ito. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Magbigay ng pangalan ng kompanya ng interpreter
vendor-tell-hint = Sasabihin agad sa humiling kung anong numero ang tatawagan. Tuloy ang paghahanap.
# Button beside a company.
vendor-name = Ito ang ibigay
# A badge: the person who asked was told to call this company.
vendor-named = Naibigay na
# A badge.
vendor-closed = Sarado ngayon
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Walang ibinigay na kompanya. { $reason }
