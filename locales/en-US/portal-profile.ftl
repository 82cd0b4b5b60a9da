# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = My settings
profile-saved = Your settings are saved.
# Above the form when something is wrong in it.
profile-problems = Nothing was saved. Check what is marked.

## Being told

# Heading.
profile-language = Language of messages
profile-language-hint = In this language you get e-mail and text messages. The language of these pages is chosen below on every page.
# Heading. The inbox is always on.
profile-channels = How we tell you
profile-channels-hint = Everything is in your inbox as well.
profile-by-email = By e-mail
# Label of a field.
profile-email = E-mail address
profile-email-wrong = This is not an e-mail address. It looks like name@example.org.
profile-email-missing = Give the address to which we write.
profile-by-sms = By text message
# Label of a field.
profile-phone = Mobile phone number
profile-phone-wrong = Give a phone number with its area code, such as (973) 555-0100.
profile-phone-missing = Give the number to which we write.

## Quiet hours

# Heading.
profile-quiet = Quiet hours
profile-quiet-hint = In these hours we do not disturb you. What concerns a session that begins before they end comes all the same.
# Label of a field for a time.
profile-quiet-from = From
# Label of a field for a time.
profile-quiet-until = Until
profile-quiet-incomplete = Give both times, or leave both empty.
profile-quiet-unreadable = This is no time. Write it like 22:00.
profile-quiet-same = Give two different times.
profile-quiet-too-many = These are too many. Give at most seven.
# A box to tick.
profile-urgent = You may disturb me in quiet hours when somebody needs an interpreter now
# Button.
profile-save = Save my settings

## The calendar

# Heading.
profile-calendar = My sessions in my calendar
profile-calendar-hint = Calendar programs can show your sessions. They need a private address, which is shown only once. Whoever knows it can see your sessions.
profile-calendar-on = Your calendar has an address.
profile-calendar-off = Your calendar has no address yet.
# Label of the address, after it was made.
profile-calendar-address = Your private address. Copy it into your calendar program now:
profile-calendar-shown = The address was made before and is not shown again. Make a new one if you do not have it.
# Button.
profile-calendar-renew = Make a new address
profile-calendar-renew-hint = The old address stops working.
# Button.
profile-calendar-revoke = Take the address away
