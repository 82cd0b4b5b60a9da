# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Tableau de suivi
# Heading of the requests for which nobody was found yet.
board-open = Recherche en cours
board-none = Personne n’attend. Les nouvelles demandes s’affichent ici d’elles-mêmes.
# Heading of the requests that have an interpreter.
board-agreed = Séances convenues et en cours
board-agreed-none = Aucune séance n’est convenue.
# Heading of a column.
board-language = Langue
# Heading of a column.
board-age = En attente depuis
# Heading of a column.
board-when = Quand
# Heading of a column; below it: by phone, by video, on site.
board-how = Comment
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Contacts
# Heading of a column.
board-matter = Situation
# Heading of a column.
board-who = Interprète
board-now = Maintenant
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } personne
        [many] { $asked } de personnes
       *[other] { $asked } personnes
    }, { $waves ->
        [one] { $waves } vague
        [many] { $waves } de vagues
       *[other] { $waves } vagues
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Seules les demandes les plus urgentes sont affichées ({ $count }).

## What is going on with a request. Short; the most urgent first.

board-matter-identify = La langue n’est pas encore connue
board-matter-nobody = Personne à contacter jusqu’ici
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Réponse attendue : { $language }, est-ce possible ?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } proposition attend une réponse
        [many] { $count } de propositions attendent une réponse
       *[other] { $count } propositions attendent une réponse
    }
board-matter-looking = Toutes les personnes contactées ont répondu. Nous continuons à chercher.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Entreprise indiquée : { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Fin de la recherche : { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Début prévu, non commencé : { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Aura { $minutes ->
        [one] { $minutes } minute de retard
        [many] { $minutes } de minutes de retard
       *[other] { $minutes } minutes de retard
    }
board-matter-agreed = Convenue
board-matter-in-session = Séance en cours

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Pourquoi : { $language }
# Stands in the place of the language.
why-unknown = pas encore connue
# A link: cancel, make longer, say which language it is.
why-request = La page de la demande
# A link back.
why-board = Tableau de suivi
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Vague { $wave } : { $state }
why-offer-open = réponse attendue
why-offer-accepted = proposition acceptée
why-offer-declined = proposition refusée
why-offer-expired = pas de réponse à temps
why-offer-withdrawn = proposition retirée
# Heading; best first.
why-askable = Qui peut être contacté maintenant
why-askable-none = Personne.
# Heading.
why-helps = Ce qui aiderait
why-helps-none = Aucun changement ne suffirait à lui seul. Appelez une entreprise d’interprétation, ou déplacez la séance.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] { $count } personne pourrait alors s’en charger.
        [many] { $count } de personnes pourraient alors s’en charger.
       *[other] { $count } personnes pourraient alors s’en charger.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Se rencontrer { $modality ->
        [on_site] sur place
        [phone] par téléphone
       *[video] par vidéo
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Confirmer que cette langue convient : { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Noter que la personne accepte cette langue : { $language }.
why-help-gender = Accepter un ou une interprète de tout genre.
why-help-radius = Contacter des personnes plus éloignées.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Commencer { $minutes ->
        [one] { $minutes } minute plus tard.
        [many] { $minutes } de minutes plus tard.
       *[other] { $minutes } minutes plus tard.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Commencer { $minutes ->
        [one] { $minutes } minute plus tôt.
        [many] { $minutes } de minutes plus tôt.
       *[other] { $minutes } minutes plus tôt.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Attendre jusqu’à ce moment : { DATETIME($until) }.
# Heading.
why-not = Qui n’est pas contacté, et pourquoi
why-not-none = Personne d’autre n’interprète cette langue ni une langue proche.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason } : { $count }
# Label of a field for a name.
why-person = Pourquoi pas cette personne ?
# Under the field.
why-person-hint = Le nom tel qu’il figure sur la liste, ou son début.
# Button beside the field.
why-person-ask = Chercher
why-person-nobody = Personne sur la liste ne porte ce nom.
# Variables:
#   $name (String) - name of a person
why-person-fits = Rien n’empêche de contacter { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = n’est pas sur la liste active
why-reason-language = n’interprète pas cette langue
why-reason-near-language-unconfirmed = interprète une langue proche que personne n’a confirmée
why-reason-consent-missing = interprète une deuxième langue pour laquelle aucun accord n’est noté
why-reason-modality = ne travaille pas de cette façon
why-reason-qualification-missing = n’a pas la qualification
why-reason-qualification-expired = la qualification a expiré
why-reason-not-available = n’est pas disponible à ce moment-là
why-reason-overlap = a une autre séance à ce moment-là
why-reason-travel = ne pourrait pas s’y rendre à temps
why-reason-distance = se trouve trop loin
why-reason-excluded = à ne pas contacter pour cette demande
why-reason-declined-before = a déjà refusé ou rendu cette séance
why-reason-gender = un autre genre a été demandé
why-reason-already-asked = a déjà reçu cette proposition
why-reason-budget = a reçu assez de propositions pour le moment
why-reason-quiet-hours = est dans ses heures de repos

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Attribuer
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Attribuer à { $name }
# Stands above a list of rules.
assign-breaks = Cela enfreint des règles :
# A button: whoever presses it has read the rules above it.
assign-anyway = Attribuer quand même
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } a une autre séance à ce moment-là. On n’attribue jamais deux séances en même temps à la même personne.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Cela n’a pas été possible : { $reason }
