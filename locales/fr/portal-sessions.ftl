# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Mes séances
# Heading.
sessions-running = En cours
# Heading.
sessions-upcoming = À venir
sessions-empty = Vous n’avez aucune séance à venir. Quand vous acceptez une proposition, elle s’affiche ici.
# Link to the offers.
sessions-offers = Voir mes propositions
# Heading.
sessions-past = Terminées
sessions-past-empty = Rien pour le moment.
# Link to what is over and older.
sessions-older = Plus anciennes
# Link back to the newest.
sessions-newest = Plus récentes

## Where a session stands, in a word or two

sessions-status-confirmed = À vous
sessions-status-running = En cours
sessions-status-completed = Terminée
sessions-status-withdrawn = Rendue
# The interpreter was reported as not having come.
sessions-status-no-show = Absence signalée
sessions-status-cancelled = Annulée

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Séance : { $language }
session-page-confirmed = Cette séance est à vous
session-page-running = Votre séance est en cours
session-page-completed = Cette séance est terminée
session-page-withdrawn = Vous avez rendu cette séance
session-page-withdrawn-hint = Nous cherchons quelqu’un d’autre. Merci de l’avoir dit.
session-page-no-show = Votre absence a été signalée
session-page-no-show-hint = Si ce n’est pas exact, dites-le au { -coordinator }.
session-page-cancelled = Votre présence n’est plus nécessaire
session-page-cancelled-hint = La séance a été annulée ou modifiée. Ce créneau est de nouveau libre pour vous. Merci.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Appeler { $number }
session-page-call-hint = Appelez ce numéro au début de la séance. On attend votre appel.
# Button that opens the video call.
session-page-video = Ouvrir l’appel vidéo
# Label before the room.
session-page-room = Salle

## One session: what can be done

# Button.
session-page-start = Commencer la séance
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Vous pourrez commencer la séance à partir de ce moment : { DATETIME($at) }.
# Button.
session-page-finish = La séance est terminée
session-page-finish-hint = Les minutes comptent jusqu’à ce que vous touchiez ce bouton.
# Opens a form.
session-page-late = Je serai en retard
# Label of a field.
session-page-late-minutes = Combien de minutes de retard ?
# Button.
session-page-late-send = Prévenir
# Beside that field when what was typed cannot be.
session-page-late-wrong = Indiquez un nombre entier de minutes, de 1 à 240. Si vous ne pouvez pas venir, rendez la séance.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] On sait que vous aurez { $minutes } minute de retard.
        [many] On sait que vous aurez { $minutes } de minutes de retard.
       *[other] On sait que vous aurez { $minutes } minutes de retard.
    }
# Opens a form.
session-page-withdraw = Je ne peux pas venir
session-page-withdraw-hint = Nous cherchons aussitôt quelqu’un d’autre. Plus vous le dites tôt, mieux c’est pour la personne qui attend.
# Button.
session-page-withdraw-send = Rendre la séance
# Shown instead of that form once the session has begun.
session-page-withdraw-not = La séance a commencé, vous ne pouvez donc plus la rendre. Si vous ne pouvez pas continuer, terminez-la : la personne qui a fait la demande peut demander quelqu’un d’autre.
# Link back to the list.
session-page-all = Toutes mes séances
