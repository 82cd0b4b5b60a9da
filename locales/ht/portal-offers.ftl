# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Òf yo
# When there is none, for somebody who can be asked now.
offers-empty-available = Pèsonn pa mande w anyen kounye a. Yon nouvo òf ap parèt isit la touswit.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Pèsonn pa mande w anyen kounye a, paske ou pa disponib.
# Link to the page with the weekly hours.
offers-hours = Gade lè mwen disponib
# Heading of what became of the offers of the last hour.
offers-lately = Nan dènye èdtan an

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Òf: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Yo bezwen l kounye a
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Peman
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Ou t ap entèprete nan lang sa a: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] W ap wè sal la lè w fin aksepte.
        [phone] W ap wè nimewo pou w rele a lè w fin aksepte.
       *[video] W ap wè lyen an lè w fin aksepte.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Reponn anvan { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Rete mwens pase yon minit.
       *[other] Rete { $minutes } minit.
    }
# Button.
offer-page-accept = Aksepte
# Button.
offer-page-decline = Refize
# Link to the page of the offer.
offer-page-open = Louvri òf sa a
# Opens the reasons.
offer-page-decline-why = Refize epi di poukisa
# Above the reasons.
offer-page-why = Poukisa?
offer-page-why-busy = Mwen okipe lè sa a
offer-page-why-too-far = Li twò lwen
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Mwen konnen moun ki ladan l yo
offer-page-why-not-confident = Mwen pa sèten ase sou lang lan oswa sou sijè a
offer-page-why-other = Yon lòt rezon
# Link back to the list.
offer-page-all = Tout òf mwen yo

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Sesyon an pou ou
# Link.
offer-page-session = Louvri sesyon an
# Heading, when the session did not stay theirs.
offer-page-was-yours = Ou te aksepte òf sa a
offer-page-was-yours-hint = Sesyon an chanje depi lè sa a. Gade nan sesyon ou yo pou w wè ki jan sa ye.
# Heading.
offer-page-taken = Yon kòlèg pran l
offer-page-taken-hint = Mèsi paske ou te disponib. Sa pa konte kont ou.
# Heading.
offer-page-expired = Lè pou reponn lan pase
offer-page-expired-hint = N ap mande yon kòlèg kounye a. N ap mande w ankò yon lòt fwa.
# Heading: the request was cancelled.
offer-page-cancelled = Yo pa bezwen l ankò
offer-page-cancelled-hint = Demann lan anile. Mèsi paske ou te disponib. Sa pa konte kont ou.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Yo retire òf sa a
offer-page-withdrawn-hint = Sesyon an chanje. Nou ka mande w ankò. Sa pa konte kont ou.
# Heading: the reader declined.
offer-page-declined = Ou refize
offer-page-declined-hint = Mèsi paske ou reponn. Sa ede nou mande yon kòlèg pi vit.
