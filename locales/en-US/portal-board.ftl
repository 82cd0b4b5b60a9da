# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Board
# Heading of the requests for which nobody was found yet.
board-open = Looking for somebody
board-none = Nobody is waiting. New requests appear here by themselves.
# Heading of the requests that have an interpreter.
board-agreed = Agreed and in session
board-agreed-none = No session is agreed.
# Heading of a column.
board-language = Language
# Heading of a column.
board-age = Waiting since
# Heading of a column.
board-when = When
# Heading of a column; below it: by phone, by video, on site.
board-how = How
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Asked
# Heading of a column.
board-matter = What is going on
# Heading of a column.
board-who = Interpreter
board-now = Now
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } person
       *[other] { $asked } people
    }, { $waves ->
        [one] { $waves } wave
       *[other] { $waves } waves
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Only the { $count } most urgent are shown.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = The language is not known yet
board-matter-nobody = Nobody can be asked so far
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Waits for an answer: will { $language } do?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } offer waits for an answer
       *[other] { $count } offers wait for an answer
    }
board-matter-looking = Everybody who was asked has answered. We keep looking.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = { $vendor } was named
# Variables:
#   $at (Date) - when
board-matter-ends = The search ends { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Should have begun { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Comes { $minutes ->
        [one] { $minutes } minute late
       *[other] { $minutes } minutes late
    }
board-matter-agreed = Agreed
board-matter-in-session = In session

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Why: { $language }
# Stands in the place of the language.
why-unknown = not known yet
# A link: cancel, make longer, say which language it is.
why-request = The page of the request
# A link back.
why-board = Board
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Wave { $wave }: { $state }
why-offer-open = waits for an answer
why-offer-accepted = accepted
why-offer-declined = declined
why-offer-expired = did not answer in time
why-offer-withdrawn = taken back
# Heading; best first.
why-askable = Who can be asked now
why-askable-none = Nobody.
# Heading.
why-helps = What would help
why-helps-none = No single change would. Call a vendor, or move the session.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] { $count } person could then do it.
       *[other] { $count } people could then do it.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Meet { $modality ->
        [on_site] on site
        [phone] by phone
       *[video] by video
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Confirm that { $language } will do.
# Variables:
#   $language (String) - name of the language
why-help-consent = Record that the person agrees to { $language }.
why-help-gender = Let an interpreter of any gender come.
why-help-radius = Ask people further away.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Begin { $minutes ->
        [one] { $minutes } minute later.
       *[other] { $minutes } minutes later.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Begin { $minutes ->
        [one] { $minutes } minute earlier.
       *[other] { $minutes } minutes earlier.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Wait until { DATETIME($until) }.
# Heading.
why-not = Who is not asked, and why
why-not-none = Nobody else interprets this language or one near it.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Why not this person?
# Under the field.
why-person-hint = The name as on the roster, or the beginning of it.
# Button beside the field.
why-person-ask = Look
why-person-nobody = Nobody on the roster has this name.
# Variables:
#   $name (String) - name of a person
why-person-fits = Nothing speaks against { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = not on the active roster
why-reason-language = does not interpret this language
why-reason-near-language-unconfirmed = interprets a near language that nobody confirmed
why-reason-consent-missing = interprets a second language to which nobody recorded consent
why-reason-modality = does not work this way
why-reason-qualification-missing = does not have the qualification
why-reason-qualification-expired = the qualification has expired
why-reason-not-available = is not available then
why-reason-overlap = has another session then
why-reason-travel = could not travel there in time
why-reason-distance = is too far away
why-reason-excluded = is excluded from this request
why-reason-declined-before = declined or gave it back before
why-reason-gender = another gender was asked for
why-reason-already-asked = was asked already
why-reason-budget = was asked often enough for now
why-reason-quiet-hours = is in their quiet hours

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Assign
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Assign { $name }
# Stands above a list of rules.
assign-breaks = This breaks rules:
# A button: whoever presses it has read the rules above it.
assign-anyway = Assign all the same
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } has another session then. Nobody is booked twice.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = This was not possible: { $reason }
