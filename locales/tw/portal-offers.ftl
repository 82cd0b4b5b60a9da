# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Nnwuma a yɛde ma
# When there is none, for somebody who can be asked now.
offers-empty-available = Obiara mmisa wo seesei. Sɛ adwuma foforɔ ba a, ɛbɛda adi wɔ ha ntɛm ara.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Obiara mmisa wo seesei, ɛfiri sɛ wonni kwan.
# Link to the page with the weekly hours.
offers-hours = Hwɛ me mmerɛ
# Heading of what became of the offers of the last hour.
offers-lately = Dɔnhwere a atwam no mu

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Adwuma a yɛde ma wo: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Yɛhia no seesei
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Akatua
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Kasa a wobɛkyerɛ aseɛ: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Sɛ wogye to mu a, wobɛhunu dan no.
        [phone] Sɛ wogye to mu a, wobɛhunu nɔma a wobɛfrɛ.
       *[video] Sɛ wogye to mu a, wobɛhunu link no.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Bua ansa na abɔ { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Aka berɛ a ɛnnuru simma baako.
        [one] Aka simma { $minutes }.
       *[other] Aka simma { $minutes }.
    }
# Button.
offer-page-accept = Gye to mu
# Button.
offer-page-decline = Po
# Link to the page of the offer.
offer-page-open = Bue adwuma yi
# Opens the reasons.
offer-page-decline-why = Po na ka deɛ nti
# Above the reasons.
offer-page-why = Adɛn nti?
offer-page-why-busy = Mewɔ adwuma foforɔ saa berɛ no
offer-page-why-too-far = Ɛhɔ wɔ akyirikyiri dodo
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Menim nnipa a asɛm no fa wɔn ho
offer-page-why-not-confident = Kasa no anaa asɛm no mu nna me hɔ yie
offer-page-why-other = Biribi foforɔ nti
# Link back to the list.
offer-page-all = Nnwuma a yɛde ama me nyinaa

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Adwuma no yɛ wo dea
# Link.
offer-page-session = Bue adwuma no
# Heading, when the session did not stay theirs.
offer-page-was-yours = Wogyee adwuma yi too mu
offer-page-was-yours-hint = Ɛfiri saa berɛ no, adwuma no asesa. Hwɛ “Me nnwuma” na hunu sɛdeɛ ɛteɛ seesei.
# Heading.
offer-page-taken = Kasa nkyerɛaseni foforɔ agye
offer-page-taken-hint = Yɛda wo ase sɛ na woayɛ krado. Eyi renha wo wɔ ɛkwan biara so.
# Heading.
offer-page-expired = Berɛ a wode bɛbua no aso
offer-page-expired-hint = Seesei yɛrebisa kasa nkyerɛaseni foforɔ. Yɛbɛbisa wo bio da foforɔ.
# Heading: the request was cancelled.
offer-page-cancelled = Ɛho nhia bio
offer-page-cancelled-hint = Yɛatwa abisadeɛ no mu. Yɛda wo ase sɛ na woayɛ krado. Eyi renha wo wɔ ɛkwan biara so.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Yɛayi adwuma yi afiri hɔ
offer-page-withdrawn-hint = Yɛasesa adwuma no. Ebia yɛbɛbisa wo bio. Eyi renha wo wɔ ɛkwan biara so.
# Heading: the reader declined.
offer-page-declined = Woapo
offer-page-declined-hint = Yɛda wo ase sɛ woabua. Ɛboa yɛn ma yɛbisa obi foforɔ ntɛm.
