# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Mga alok
# When there is none, for somebody who can be asked now.
offers-empty-available = Wala pong nagtatanong sa inyo ngayon. Lilitaw agad dito ang bagong alok.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Wala pong nagtatanong sa inyo ngayon, dahil hindi kayo available.
# Link to the page with the weekly hours.
offers-hours = Tingnan ang mga oras ko
# Heading of what became of the offers of the last hour.
offers-lately = Sa nakaraang isang oras

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Alok: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Kailangan na ngayon
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Bayad
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Mag-i-interpret po kayo sa { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Makikita po ninyo ang silid pagkatapos ninyong tanggapin.
        [phone] Makikita po ninyo ang numerong tatawagan pagkatapos ninyong tanggapin.
       *[video] Makikita po ninyo ang link pagkatapos ninyong tanggapin.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Sumagot po hanggang { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Wala na pong isang minuto ang natitira.
        [one] { $minutes } minuto na lang po ang natitira.
       *[other] { $minutes } na minuto na lang po ang natitira.
    }
# Button.
offer-page-accept = Tanggapin
# Button.
offer-page-decline = Tanggihan
# Link to the page of the offer.
offer-page-open = Buksan ang alok na ito
# Opens the reasons.
offer-page-decline-why = Tanggihan at sabihin kung bakit
# Above the reasons.
offer-page-why = Bakit?
offer-page-why-busy = May gagawin ako sa oras na iyon
offer-page-why-too-far = Masyadong malayo
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Kilala ko ang mga taong kasangkot
offer-page-why-not-confident = Hindi ako sapat na sigurado sa wika o sa paksa
offer-page-why-other = Ibang dahilan
# Link back to the list.
offer-page-all = Lahat ng alok sa akin

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Sa inyo na po ang sesyon
# Link.
offer-page-session = Buksan ang sesyon
# Heading, when the session did not stay theirs.
offer-page-was-yours = Tinanggap po ninyo ang alok na ito
offer-page-was-yours-hint = Nagbago na po ang sesyon mula noon. Makikita sa “Mga sesyon ko” kung ano na ang lagay nito.
# Heading.
offer-page-taken = May ibang interpreter nang tumanggap
offer-page-taken-hint = Salamat po sa inyong kahandaang tumulong. Wala po itong masamang epekto sa inyo.
# Heading.
offer-page-expired = Tapos na ang oras ng pagsagot
offer-page-expired-hint = Nagtatanong na po kami sa ibang interpreter. Tatanungin po kayo ulit sa ibang pagkakataon.
# Heading: the request was cancelled.
offer-page-cancelled = Hindi na po ito kailangan
offer-page-cancelled-hint = Kinansela na po ang kahilingan. Salamat po sa inyong kahandaang tumulong. Wala po itong masamang epekto sa inyo.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Binawi ang alok na ito
offer-page-withdrawn-hint = Nagbago na po ang sesyon. Maaari po kayong tanungin ulit. Wala po itong masamang epekto sa inyo.
# Heading: the reader declined.
offer-page-declined = Tinanggihan po ninyo
offer-page-declined-hint = Salamat po sa pagsagot. Nakakatulong ito para makapagtanong kami agad sa iba.
