# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Nkrasɛm
inbox-empty = Hwee nni ha ɛ. Biribiara a kasa nkyerɛasefoɔ dwumadibea no bɛka akyerɛ wo no bɛda adi wɔ ha, sɛ woayi ɛkwan foforɔ bi mpo a.
# A mark on a message that was not read yet.
inbox-unread = Foforɔ
# Button on a message.
inbox-read = Hyɛ no nso sɛ woakan
# Button above the messages.
inbox-read-all = Hyɛ ne nyinaa nso sɛ woakan
# Link to what a message is about.
inbox-open = Bue
# Link to what is older.
inbox-older = Dada
# Link back to the newest.
inbox-newest = Foforɔ pa ara
