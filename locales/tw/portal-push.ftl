# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Nkra wɔ mfiri yi so
# Below the heading.
push-hint = Adwuma ho nsɛm ne nkra ba mfiri yi so mpo sɛ krataafa yi mu ato a. Obi a mfiri no hyɛ ne nsa bɛtumi akenkan.
# This device gets messages.
push-on = Ayɛ adwuma dada.
# Button.
push-turn-on = Sɔ
# Button.
push-turn-off = Dum
# In red, when the browser refuses.
push-denied = Wo browser no amma ho kwan. Ma sait yi nkaebɔ ho kwan wɔ browser no nhyehyɛeɛ mu, na san sɔ hwɛ.
# Heading of a list.
push-others = Wo mfiri foforɔ
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Ɛsɔ firi { $since }
# Button beside one device of the list: no more messages there.
push-remove = Dum
