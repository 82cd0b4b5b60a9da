# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = હમણાં પૂછો
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = { $name }ને હમણાં પૂછો
# Above the reasons, such as: it is their quiet time.
ask-breaks = નિયમો પ્રમાણે આ વ્યક્તિને હમણાં પૂછવામાં ન આવે:
# Button under the reasons.
ask-anyway = તેમ છતાં પૂછો
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = આ વ્યક્તિને પૂછવામાં આવ્યું નથી. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = દુભાષિયા કંપની જણાવો
vendor-tell-hint = વિનંતી કરનારને કયા નંબર પર ફોન કરવો તે તરત જણાવાય છે. શોધ ચાલુ રહે છે.
# Button beside a company.
vendor-name = આ જણાવો
# A badge: the person who asked was told to call this company.
vendor-named = જણાવી
# A badge.
vendor-closed = હમણાં બંધ
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = કોઈ કંપની જણાવાઈ નથી. { $reason }
