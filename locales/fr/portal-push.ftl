# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Messages sur cet appareil
# Below the heading.
push-hint = Les propositions et les messages s’affichent sur cet appareil même quand cette page est fermée. Toute personne qui tient l’appareil peut les lire.
# This device gets messages.
push-on = Ils sont activés.
# Button.
push-turn-on = Activer
# Button.
push-turn-off = Désactiver
# In red, when the browser refuses.
push-denied = Votre navigateur ne l’a pas permis. Autorisez les notifications de ce site dans les réglages du navigateur, puis réessayez.
# Heading of a list.
push-others = Vos autres appareils
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Activés depuis : { $since }
# Button beside one device of the list: no more messages there.
push-remove = Désactiver
