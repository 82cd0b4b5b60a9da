# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Ajouter un ou une interprète
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Interprète : { $name }
entry-added = La personne a été ajoutée.
entry-saved = Les modifications sont enregistrées.
# Above the form.
entry-problems = Il reste quelque chose à corriger. Rien n’a été modifié. Regardez les endroits signalés.
# When a colleague saved the same entry in the meantime.
entry-outdated = Quelqu’un d’autre a modifié cette fiche entre-temps. Ce que vous avez écrit est toujours là. Regardez la fiche telle qu’elle est maintenant avant d’enregistrer de nouveau.
# A link to the entry as it is kept.
entry-as-kept = La fiche telle qu’elle est maintenant
# Button.
entry-save = Enregistrer
# Button under the form of a new entry.
entry-add = Ajouter cette personne

## Who they are

# Heading.
entry-person = Qui est-ce
# Label of a field.
entry-name = Nom sous lequel la personne souhaite être présentée
entry-name-missing = Écrivez le nom, en 80 caractères au plus.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Nom de connexion
entry-subject-hint = Le nom sous lequel le système de connexion de la ville connaît cette personne. Laissez vide s’il n’y en a pas.
entry-subject-used = Quelqu’un d’autre dans le répertoire a déjà ce nom de connexion.
# Label of a list.
entry-gender = Genre de l’interprète
# The first choice of that list.
entry-gender-unstated = Non indiqué
entry-gender-woman = Une femme
entry-gender-man = Un homme
entry-gender-non-binary = Personne non binaire
# A box to tick.
entry-active = Est contactée pour des séances
entry-active-hint = Sans la coche, cette personne reste dans le répertoire et n’est pas contactée.

## What they can do

# Label of a field with several lines.
entry-languages = Langues
entry-languages-hint = Une langue par ligne : son propre nom, son nom anglais ou son code. Indiquez exactement ce que cette personne interprète, par exemple le cantonais et non le chinois.
entry-languages-missing = Écrivez au moins une langue.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = « { $input } » peut désigner plusieurs langues. Écrivez laquelle : { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = « { $input } » n’est pas une langue que nous connaissons. Vérifiez l’orthographe ou écrivez son code.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Comment la personne travaille
entry-ways-missing = Choisissez au moins une façon.

## Qualifications

# Heading.
# Same as English: the same word
entry-qualifications = Qualifications
entry-qualifications-hint = Laissez vide le premier champ d’une ligne pour la retirer.
# Label of a list.
entry-qualification = Titre ou certificat
# The empty choice of that list.
entry-qualification-none = Aucune qualification
# Label of a field: who issued the qualification.
entry-issuer = Délivrée par
# Label of a field with a date.
entry-expires = Valable jusqu’au, ce jour compris
entry-expires-wrong = Cette date est illisible. Écrivez-la année-mois-jour, par exemple 2027-03-31.
# Button.
entry-qualification-more = Une qualification de plus

## How they are reached

# Heading.
entry-contact = Comment joindre la personne
# Label of a field.
entry-email = Adresse de courriel
# Label of a field.
entry-phone = Numéro de téléphone portable
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Langue des messages

## When and where

# Heading.
entry-when = Quand elle peut être contactée
entry-when-hint = En dehors de ces heures, elle n’est contactée que tant qu’elle se déclare disponible.
# Label of a field.
entry-zone = Fuseau horaire
entry-zone-wrong = Ce fuseau horaire est inconnu. Écrivez-le comme America/New_York.
# Heading.
entry-where = Travail sur place
entry-where-hint = D’où elle part d’habitude, en degrés. Les deux champs ou aucun.
# Label of a field.
entry-latitude = Latitude (nord)
# Label of a field.
entry-longitude = Longitude (est)
entry-place-wrong = Écrivez les deux en degrés, par exemple 40.7357 et -74.1724.
# Label of a field.
entry-travel = Kilomètres parcourus au plus
entry-travel-wrong = Écrivez un nombre de 0 à 2000, ou rien.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Ou choisissez un fichier CSV
import-file-hint = Si vous choisissez un fichier, c’est lui qui compte et non ce qui est dans le champ ci-dessus.
# When the file is not text in UTF-8.
import-file-unreadable = Ce fichier est illisible. Enregistrez le tableau au format « CSV UTF-8 » dans votre tableur et choisissez-le de nouveau.
