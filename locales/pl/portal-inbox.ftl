# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Wiadomości
inbox-empty = Nic tu jeszcze nie ma. Wszystko, o czym informuje Państwa centrum tłumaczeń, jest tutaj, niezależnie od innych ustawień.
# A mark on a message that was not read yet.
inbox-unread = Nowa
# Button on a message.
inbox-read = Oznacz jako przeczytaną
# Button above the messages.
inbox-read-all = Oznacz wszystkie jako przeczytane
# Link to what a message is about.
inbox-open = Otwórz
# Link to what is older.
inbox-older = Starsze
# Link back to the newest.
inbox-newest = Najnowsze
