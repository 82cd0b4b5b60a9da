# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Disponible maintenant
# Variables:
#   $until (Date) - until when
availability-now-on = Vous êtes disponible maintenant, jusqu’à { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Vous êtes disponible maintenant, d’après vos horaires.
availability-now-off = Vous n’êtes pas disponible maintenant.
# Label of a choice of hours.
availability-now-for = Pendant combien de temps ?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    }
# Button.
availability-now-switch-on = Me rendre disponible
# Button. The weekly hours still count.
availability-now-switch-off = Désactiver
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Choisissez entre 1 et 24 heures.

## The hours of the week

# Title of the page.
availability-title = Mes horaires
# Heading.
availability-week = Horaires de la semaine
availability-week-hint = Nous pouvons vous contacter à ces heures. Laissez vide un jour où vous n’êtes pas disponible. Pour une nuit, indiquez des heures jusqu’à minuit, puis des heures à partir de minuit le lendemain.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Fuseau horaire : { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = De
# Label of a field for a time.
availability-until = À
# Button: one more pair of fields for this day.
availability-week-more = Ajouter des heures ce jour-là
# Button.
availability-week-save = Enregistrer mes horaires
availability-week-saved = Vos horaires sont enregistrés.
# Above the form when something is wrong in it.
availability-week-problems = Rien n’a été enregistré. Vérifiez ce qui est signalé.
availability-week-incomplete = Indiquez les deux heures, ou laissez les deux champs vides.
availability-week-unreadable = Ce n’est pas une heure. Écrivez par exemple 14:30.
availability-week-backwards = La fin doit venir après le début. Pour une nuit, indiquez des heures jusqu’à 00:00, puis des heures à partir de 00:00 le lendemain.
availability-week-overlap = Ces heures en chevauchent d’autres du même jour.
availability-week-too-many = Il y en a trop. Indiquez-en au plus dix par jour.

## Days that are otherwise

# Heading.
availability-exceptions = Absences et heures en plus
availability-exceptions-empty = Il n’y en a aucune. Quand vous vous absentez un jour, ajoutez-le ici.
# What an entry says.
availability-exception-away = Non disponible
# What an entry says.
availability-exception-extra = Disponible en plus
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Début : { DATETIME($from) } ; fin : { DATETIME($until) }
# Button.
availability-exception-remove = Supprimer
# Heading of the form.
availability-exception-add = Ajouter une absence ou des heures en plus
# Above two choices.
availability-exception-what = De quoi s’agit-il ?
# Label of a field for date and time.
availability-exception-from = Début (date et heure)
# Label of a field for date and time.
availability-exception-until = Fin (date et heure)
# Button.
availability-exception-send = Ajouter
availability-exception-missing = Indiquez la date et l’heure.
availability-exception-backwards = La fin doit venir après le début.
availability-exception-past = Ce moment est déjà passé. Choisissez un moment plus tardif.
availability-exception-too-many = Il y en a trop. Supprimez-en d’abord quelques-unes.
