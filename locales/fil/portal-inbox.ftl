# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Mga mensahe
inbox-empty = Wala pa pong laman dito. Narito ang lahat ng ipinapaalam sa inyo ng tanggapan ng mga interpreter, anuman ang iba pa ninyong pinili.
# A mark on a message that was not read yet.
inbox-unread = Bago
# Button on a message.
inbox-read = Markahang nabasa na
# Button above the messages.
inbox-read-all = Markahang nabasa na ang lahat
# Link to what a message is about.
inbox-open = Buksan
# Link to what is older.
inbox-older = Mas luma
# Link back to the newest.
inbox-newest = Pinakabago
