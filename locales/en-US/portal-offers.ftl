# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Offers
# When there is none, for somebody who can be asked now.
offers-empty-available = Nobody is asking you just now. A new offer appears here at once.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Nobody is asking you now, because you are not available.
# Link to the page with the weekly hours.
offers-hours = Look at my hours
# Heading of what became of the offers of the last hour.
offers-lately = In the last hour

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Offer: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Needed now
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Pay
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = You would interpret in { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] You see the room after you accept.
        [phone] You see the number to call after you accept.
       *[video] You see the link after you accept.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Answer by { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Less than a minute is left.
        [one] { $minutes } minute is left.
       *[other] { $minutes } minutes are left.
    }
# Button.
offer-page-accept = Accept
# Button.
offer-page-decline = Decline
# Link to the page of the offer.
offer-page-open = Open this offer
# Opens the reasons.
offer-page-decline-why = Decline and say why
# Above the reasons.
offer-page-why = Why?
offer-page-why-busy = I am busy at that time
offer-page-why-too-far = It is too far away
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = I know the people involved
offer-page-why-not-confident = I am not sure enough of the language or the subject
offer-page-why-other = Another reason
# Link back to the list.
offer-page-all = All my offers

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = The session is yours
# Link.
offer-page-session = Open the session
# Heading, when the session did not stay theirs.
offer-page-was-yours = You accepted this offer
offer-page-was-yours-hint = The session has changed since then. Your sessions say how it stands.
# Heading.
offer-page-taken = A colleague has taken it
offer-page-taken-hint = Thank you for being there. This does not count against you.
# Heading.
offer-page-expired = The time to answer is over
offer-page-expired-hint = A colleague is being asked now. You will be asked again another time.
# Heading: the request was cancelled.
offer-page-cancelled = It is not needed any more
offer-page-cancelled-hint = The request was cancelled. Thank you for being there. This does not count against you.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = This offer was taken back
offer-page-withdrawn-hint = The session was changed. You may be asked again. This does not count against you.
# Heading: the reader declined.
offer-page-declined = You declined
offer-page-declined-hint = Thank you for answering. It helps us ask a colleague sooner.
