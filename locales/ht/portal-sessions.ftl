# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Sesyon mwen yo
# Heading.
sessions-running = K ap fèt kounye a
# Heading.
sessions-upcoming = K ap vini
sessions-empty = Ou pa gen okenn sesyon k ap vini. Lè ou aksepte yon òf, l ap parèt isit la.
# Link to the offers.
sessions-offers = Gade òf mwen yo
# Heading.
sessions-past = Fini
sessions-past-empty = Poko gen anyen.
# Link to what is over and older.
sessions-older = Pi ansyen
# Link back to the newest.
sessions-newest = Pi resan

## Where a session stands, in a word or two

sessions-status-confirmed = Pou ou
sessions-status-running = K ap fèt
sessions-status-completed = Fini
sessions-status-withdrawn = Ou remèt li
# The interpreter was reported as not having come.
sessions-status-no-show = Rapòte absan
sessions-status-cancelled = Anile

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Sesyon: { $language }
session-page-confirmed = Sesyon sa a pou ou
session-page-running = Ou nan sesyon an
session-page-completed = Sesyon sa a fini
session-page-withdrawn = Ou remèt sesyon sa a
session-page-withdrawn-hint = N ap chèche yon kòlèg. Mèsi paske ou fè nou konnen.
session-page-no-show = Yo rapòte ou pa t la
session-page-no-show-hint = Si sa pa vre, di { -coordinator } a sa.
session-page-cancelled = Yo pa bezwen w ankò
session-page-cancelled-hint = Sesyon an anile oswa li chanje. Ou lib nan lè sa a. Mèsi.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Rele { $number }
session-page-call-hint = Rele nimewo sa a lè sesyon an ap kòmanse. Y ap tann apèl ou.
# Button that opens the video call.
session-page-video = Louvri apèl videyo a
# Label before the room.
session-page-room = Sal

## One session: what can be done

# Button.
session-page-start = Kòmanse sesyon an
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Ou ka kòmanse sesyon an apati { DATETIME($at) }.
# Button.
session-page-finish = Sesyon an fini
session-page-finish-hint = N ap konte minit yo jiskaske ou peze la a.
# Opens a form.
session-page-late = Mwen an reta
# Label of a field.
session-page-late-minutes = Konbyen minit an reta?
# Button.
session-page-late-send = Fè yo konnen
# Beside that field when what was typed cannot be.
session-page-late-wrong = Bay minit antye, ant 1 ak 240. Si ou pa ka vini, remèt sesyon an.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
       *[other] Yo konnen ou an reta { $minutes } minit.
    }
# Opens a form.
session-page-withdraw = Mwen pa ka vini
session-page-withdraw-hint = N ap chèche yon kòlèg touswit. Plis ou di sa bonè, se plis l ap bon pou moun k ap tann lan.
# Button.
session-page-withdraw-send = Remèt sesyon an
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Sesyon an kòmanse deja, kidonk ou pa ka remèt li. Si ou pa ka kontinye, fini l: moun ki te fè demann lan ka mande yon lòt entèprèt.
# Link back to the list.
session-page-all = Tout sesyon mwen yo
