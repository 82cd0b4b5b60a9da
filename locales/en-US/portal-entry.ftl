# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Add an interpreter
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Interpreter: { $name }
entry-added = The interpreter was added.
entry-saved = The changes are saved.
# Above the form.
entry-problems = Something is not right yet. Nothing has been changed. Please look at the places that are marked.
# When a colleague saved the same entry in the meantime.
entry-outdated = Somebody else has changed this entry in the meantime. What you typed is still here. Look at the entry as it is now before you save again.
# A link to the entry as it is kept.
entry-as-kept = The entry as it is now
# Button.
entry-save = Save
# Button under the form of a new entry.
entry-add = Add this interpreter

## Who they are

# Heading.
entry-person = Who it is
# Label of a field.
entry-name = Name, as they wish to be introduced
entry-name-missing = Write the name, in at most 80 characters.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Sign-in name
entry-subject-hint = The name under which the city’s sign-in knows this person. Leave it empty if there is none.
entry-subject-used = Somebody else on the roster has this sign-in name.
# Label of a list.
entry-gender = Gender
# The first choice of that list.
entry-gender-unstated = Not stated
entry-gender-woman = Woman
entry-gender-man = Man
entry-gender-non-binary = Non-binary
# A box to tick.
entry-active = Is asked for sessions
entry-active-hint = Without the tick this person stays on the roster and is not asked.

## What they can do

# Label of a field with several lines.
entry-languages = Languages
entry-languages-hint = One language on each line: its own name, its English name, or its code. Name exactly what this person interprets, such as Cantonese and not Chinese.
entry-languages-missing = Write at least one language.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” can be several languages. Write which one: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” is not a language that we know. Check the spelling, or write its code.
# Heading above three boxes: by phone, by video, on site.
entry-ways = How they work
entry-ways-missing = Choose at least one way.

## Qualifications

# Heading.
entry-qualifications = Qualifications
entry-qualifications-hint = Leave the first field of a line empty to take that line out.
# Label of a list.
entry-qualification = Qualification
# The empty choice of that list.
entry-qualification-none = None
# Label of a field: who issued the qualification.
entry-issuer = Issued by
# Label of a field with a date.
entry-expires = Holds until, that day included
entry-expires-wrong = This date cannot be read. Write it as year-month-day, such as 2027-03-31.
# Button.
entry-qualification-more = One more qualification

## How they are reached

# Heading.
entry-contact = How they are reached
# Label of a field.
entry-email = E-mail
# Label of a field.
entry-phone = Phone
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Language of their messages

## When and where

# Heading.
entry-when = When they can be asked
entry-when-hint = Outside these hours they are asked only while they have switched themselves to available.
# Label of a field.
entry-zone = Time zone
entry-zone-wrong = This time zone is not known. Write it as in America/New_York.
# Heading.
entry-where = On-site work
entry-where-hint = Where they usually start from, in degrees. Both fields or none.
# Label of a field.
entry-latitude = Latitude
# Label of a field.
entry-longitude = Longitude
entry-place-wrong = Write both in degrees, such as 40.7357 and -74.1724.
# Label of a field.
entry-travel = Kilometers they travel at most
entry-travel-wrong = Write a number from 0 to 2000, or nothing.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Or choose a CSV file
import-file-hint = If you choose a file, it counts instead of what stands in the field above.
# When the file is not text in UTF-8.
import-file-unreadable = This file cannot be read. Save the table as “CSV UTF-8” in your spreadsheet program and choose it again.
