# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Propositions
# When there is none, for somebody who can be asked now.
offers-empty-available = Personne ne vous demande pour le moment. Une nouvelle proposition s’affiche ici aussitôt.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Personne ne vous demande en ce moment, car vous n’êtes pas disponible.
# Link to the page with the weekly hours.
offers-hours = Voir mes horaires
# Heading of what became of the offers of the last hour.
offers-lately = Depuis une heure

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Proposition : { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Besoin immédiat
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Rémunération
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Langue dans laquelle vous interpréteriez : { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Vous verrez la salle après avoir accepté.
        [phone] Vous verrez le numéro à appeler après avoir accepté.
       *[video] Vous verrez le lien après avoir accepté.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Réponse attendue avant : { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Il reste moins d’une minute.
        [one] Il reste { $minutes } minute.
        [many] Il reste { $minutes } de minutes.
       *[other] Il reste { $minutes } minutes.
    }
# Button.
offer-page-accept = Accepter
# Button.
offer-page-decline = Refuser
# Link to the page of the offer.
offer-page-open = Ouvrir cette proposition
# Opens the reasons.
offer-page-decline-why = Refuser et dire pourquoi
# Above the reasons.
offer-page-why = Pourquoi ?
offer-page-why-busy = J’ai autre chose à ce moment-là
offer-page-why-too-far = C’est trop loin
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Je connais les personnes concernées
offer-page-why-not-confident = Je ne maîtrise pas assez la langue ou le sujet
offer-page-why-other = Une autre raison
# Link back to the list.
offer-page-all = Toutes mes propositions

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Cette séance est à vous
# Link.
offer-page-session = Ouvrir la séance
# Heading, when the session did not stay theirs.
offer-page-was-yours = Vous avez accepté cette proposition
offer-page-was-yours-hint = La séance a changé depuis. Voyez où elle en est dans « Mes séances ».
# Heading.
offer-page-taken = Un ou une collègue a accepté cette séance
offer-page-taken-hint = Merci de votre disponibilité. Cela ne vous sera pas compté défavorablement.
# Heading.
offer-page-expired = Le délai de réponse est écoulé
offer-page-expired-hint = Nous contactons maintenant quelqu’un d’autre. Nous vous contacterons une autre fois.
# Heading: the request was cancelled.
offer-page-cancelled = Ce n’est plus nécessaire
offer-page-cancelled-hint = La demande a été annulée. Merci de votre disponibilité. Cela ne vous sera pas compté défavorablement.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Cette proposition a été retirée
offer-page-withdrawn-hint = La séance a été modifiée. Nous vous contacterons peut-être de nouveau. Cela ne vous sera pas compté défavorablement.
# Heading: the reader declined.
offer-page-declined = Vous avez refusé
offer-page-declined-hint = Merci de votre réponse. Elle nous aide à contacter plus vite quelqu’un d’autre.
