# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Mesaj sou aparèy sa a
# Below the heading.
push-hint = Òf ak mesaj parèt sou aparèy sa a menm lè paj sa a fèmen. Nenpòt moun ki gen aparèy la nan men l ka li yo.
# This device gets messages.
push-on = Yo limen.
# Button.
push-turn-on = Limen
# Button.
push-turn-off = Etenn
# In red, when the browser refuses.
push-denied = Navigatè ou a pa t pèmèt sa. Pèmèt notifikasyon pou sit sa a nan paramèt navigatè ou a, epi eseye ankò.
# Heading of a list.
push-others = Lòt aparèy ou yo
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Limen depi { $since }
# Button beside one device of the list: no more messages there.
push-remove = Etenn
