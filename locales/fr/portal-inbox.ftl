# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Messages
inbox-empty = Il n’y a encore rien ici. Ce que nous vous communiquons se trouve toujours ici, quels que soient vos autres choix.
# A mark on a message that was not read yet.
inbox-unread = Nouveau
# Button on a message.
inbox-read = Marquer comme lu
# Button above the messages.
inbox-read-all = Tout marquer comme lu
# Link to what a message is about.
inbox-open = Ouvrir
# Link to what is older.
inbox-older = Plus anciens
# Link back to the newest.
inbox-newest = Plus récents
