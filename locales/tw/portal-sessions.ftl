# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Me nnwuma
# Heading.
sessions-running = Ɛrekɔ so seesei
# Heading.
sessions-upcoming = Deɛ ɛreba
sessions-empty = Wonni adwuma biara a ɛreba. Sɛ wogye adwuma to mu a, ɛbɛda adi wɔ ha.
# Link to the offers.
sessions-offers = Hwɛ nnwuma a yɛde ama me
# Heading.
sessions-past = Deɛ awie
sessions-past-empty = Hwee nni hɔ ɛ.
# Link to what is over and older.
sessions-older = Dada
# Link back to the newest.
sessions-newest = Foforɔ

## Where a session stands, in a word or two

sessions-status-confirmed = Wo dea
sessions-status-running = Ɛrekɔ so
sessions-status-completed = Awie
sessions-status-withdrawn = Wode asan ama
# The interpreter was reported as not having come.
sessions-status-no-show = Amaneɛbɔ sɛ woamma
sessions-status-cancelled = Yɛatwa mu

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Adwuma: { $language }
session-page-confirmed = Adwuma yi yɛ wo dea
session-page-running = Wo dwumadie no rekɔ so
session-page-completed = Adwuma yi awie
session-page-withdrawn = Wode adwuma yi asan ama
session-page-withdrawn-hint = Yɛrehwehwɛ kasa nkyerɛaseni foforɔ. Yɛda wo ase sɛ wokaeɛ.
session-page-no-show = Wɔabɔ amaneɛ sɛ woamma
session-page-no-show-hint = Sɛ ɛnyɛ nokorɛ a, ka kyerɛ { -coordinator }.
session-page-cancelled = Ɛho nhia sɛ woba bio
session-page-cancelled-hint = Yɛatwa adwuma no mu anaa yɛasesa no. Wo berɛ no da hɔ ma wo. Yɛda wo ase.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Frɛ { $number }
session-page-call-hint = Sɛ adwuma no hyɛ aseɛ a, frɛ nɔma yi. Wɔretwɛn wo frɛ no.
# Button that opens the video call.
session-page-video = Bue video frɛ no
# Label before the room.
session-page-room = Dan

## One session: what can be done

# Button.
session-page-start = Hyɛ adwuma no ase
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Wobɛtumi ahyɛ adwuma no ase afiri { DATETIME($at) }.
# Button.
session-page-finish = Adwuma no awie
session-page-finish-hint = Yɛkan simma no kɔsi sɛ wobɛmia yei.
# Opens a form.
session-page-late = Mɛka akyi
# Label of a field.
session-page-late-minutes = Wobɛka akyi simma sɛn?
# Button.
session-page-late-send = Ka kyerɛ wɔn
# Beside that field when what was typed cannot be.
session-page-late-wrong = Twerɛ simma a ɛyɛ mũ, firi 1 kɔsi 240. Sɛ worentumi mma a, fa adwuma no san ma.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Wɔnim sɛ wobɛka akyi simma { $minutes }.
       *[other] Wɔnim sɛ wobɛka akyi simma { $minutes }.
    }
# Opens a form.
session-page-withdraw = Merentumi mma
session-page-withdraw-hint = Yɛhwehwɛ kasa nkyerɛaseni foforɔ ntɛm ara. Sɛ woka no ntɛm a, ɛyɛ ma onipa a ɔretwɛn no.
# Button.
session-page-withdraw-send = Fa adwuma no san ma
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Adwuma no ahyɛ aseɛ, enti worentumi mfa nsan mma. Sɛ worentumi nkɔ so a, fa bra awieeɛ: deɛ ɔbisaeɛ no bɛtumi abisa obi foforɔ.
# Link back to the list.
session-page-all = Me nnwuma nyinaa
