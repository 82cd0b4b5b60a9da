# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = My sessions
# Heading.
sessions-running = Running now
# Heading.
sessions-upcoming = To come
sessions-empty = You have no session to come. When you accept an offer, it stands here.
# Link to the offers.
sessions-offers = Look at my offers
# Heading.
sessions-past = Over
sessions-past-empty = Nothing yet.
# Link to what is over and older.
sessions-older = Older
# Link back to the newest.
sessions-newest = Newest

## Where a session stands, in a word or two

sessions-status-confirmed = Yours
sessions-status-running = Running
sessions-status-completed = Done
sessions-status-withdrawn = Given back
# The interpreter was reported as not having come.
sessions-status-no-show = Reported absent
sessions-status-cancelled = Cancelled

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Session: { $language }
session-page-confirmed = This session is yours
session-page-running = You are in session
session-page-completed = This session is over
session-page-withdrawn = You gave this session back
session-page-withdrawn-hint = A colleague is being looked for. Thank you for saying so.
session-page-no-show = You were reported absent
session-page-no-show-hint = If that is not right, tell the { -coordinator }.
session-page-cancelled = You are not needed any more
session-page-cancelled-hint = The session was cancelled or changed. You are free at that time. Thank you.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Call { $number }
session-page-call-hint = Call this number when the session begins. They expect your call.
# Button that opens the video call.
session-page-video = Open the video call
# Label before the room.
session-page-room = Room

## One session: what can be done

# Button.
session-page-start = Start the session
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = You can start the session from { DATETIME($at) } on.
# Button.
session-page-finish = The session is over
session-page-finish-hint = The minutes are counted until you press this.
# Opens a form.
session-page-late = I am running late
# Label of a field.
session-page-late-minutes = How many minutes late?
# Button.
session-page-late-send = Tell them
# Beside that field when what was typed cannot be.
session-page-late-wrong = Give whole minutes, from 1 to 240. If you cannot come, give the session back.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] They know that you are { $minutes } minute late.
       *[other] They know that you are { $minutes } minutes late.
    }
# Opens a form.
session-page-withdraw = I cannot come
session-page-withdraw-hint = We look for a colleague at once. The earlier you say so, the better for the person who is waiting.
# Button.
session-page-withdraw-send = Give the session back
# Shown instead of that form once the session has begun.
session-page-withdraw-not = The session has begun, so you cannot give it back. If you cannot go on, end it: the person who asked can ask for a colleague.
# Link back to the list.
session-page-all = All my sessions
