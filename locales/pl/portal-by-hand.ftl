# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Zapytaj teraz
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Zapytaj teraz: { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = Według zasad ta osoba nie byłaby teraz pytana:
# Button under the reasons.
ask-anyway = Zapytaj mimo to
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Tej osoby nie zapytano. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Wskaż firmę tłumaczeniową
vendor-tell-hint = Osoba, która złożyła zgłoszenie, od razu dowie się, pod jaki numer zadzwonić. Szukanie trwa dalej.
# Button beside a company.
vendor-name = Wskaż tę
# A badge: the person who asked was told to call this company.
vendor-named = Wskazana
# A badge.
vendor-closed = Teraz nieczynna
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Nie wskazano żadnej firmy. { $reason }
