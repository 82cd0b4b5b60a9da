# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Mes réglages
profile-saved = Vos réglages sont enregistrés.
# Above the form when something is wrong in it.
profile-problems = Rien n’a été enregistré. Vérifiez ce qui est signalé.

## Being told

# Heading.
profile-language = Langue des messages
profile-language-hint = Vous recevez les courriels et les SMS dans cette langue. La langue de ces pages se choisit en bas de chaque page.
# Heading. The inbox is always on.
profile-channels = Comment nous vous prévenons
profile-channels-hint = Tout se trouve aussi dans vos messages.
profile-by-email = Par courriel
# Label of a field.
profile-email = Adresse de courriel
profile-email-wrong = Ce n’est pas une adresse de courriel. Elle ressemble à name@example.org.
profile-email-missing = Indiquez l’adresse à laquelle nous écrivons.
profile-by-sms = Par SMS
# Label of a field.
profile-phone = Numéro de téléphone portable
profile-phone-wrong = Indiquez un numéro de téléphone avec son indicatif régional, par exemple (973) 555-0100.
profile-phone-missing = Indiquez le numéro auquel nous écrivons.

## Quiet hours

# Heading.
profile-quiet = Heures de repos
profile-quiet-hint = Pendant ces heures, nous ne vous dérangeons pas. Ce qui concerne une séance qui commence avant leur fin arrive tout de même.
# Label of a field for a time.
profile-quiet-from = De
# Label of a field for a time.
profile-quiet-until = À
profile-quiet-incomplete = Indiquez les deux heures, ou laissez les deux vides.
profile-quiet-unreadable = Ce n’est pas une heure. Écrivez par exemple 22:00.
profile-quiet-same = Indiquez deux heures différentes.
profile-quiet-too-many = C’est trop. Indiquez-en sept au plus.
# A box to tick.
profile-urgent = Vous pouvez me déranger pendant les heures de repos quand quelqu’un a besoin d’un interprète maintenant
# Button.
profile-save = Enregistrer mes réglages

## The calendar

# Heading.
profile-calendar = Mes séances dans mon agenda
profile-calendar-hint = Les logiciels d’agenda peuvent afficher vos séances. Il leur faut une adresse privée, qui n’est montrée qu’une seule fois. Toute personne qui la connaît peut voir vos séances.
profile-calendar-on = Votre agenda a une adresse.
profile-calendar-off = Votre agenda n’a pas encore d’adresse.
# Label of the address, after it was made.
profile-calendar-address = Votre adresse privée. Copiez-la maintenant dans votre logiciel d’agenda :
profile-calendar-shown = L’adresse a déjà été créée et n’est plus montrée. Si vous ne l’avez pas, créez-en une nouvelle.
# Button.
profile-calendar-renew = Créer une nouvelle adresse
profile-calendar-renew-hint = L’ancienne adresse cesse de fonctionner.
# Button.
profile-calendar-revoke = Supprimer l’adresse
