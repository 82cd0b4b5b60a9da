# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Mesaj
inbox-empty = Poko gen anyen isit la. Sa biwo a di w ap toujou parèt isit la, kèlkeswa lòt chwa ou fè.
# A mark on a message that was not read yet.
inbox-unread = Nouvo
# Button on a message.
inbox-read = Make li kòm li
# Button above the messages.
inbox-read-all = Make yo tout kòm li
# Link to what a message is about.
inbox-open = Louvri l
# Link to what is older.
inbox-older = Pi ansyen
# Link back to the newest.
inbox-newest = Pi resan
