# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Повідомлення
inbox-empty = Тут поки що нічого немає. Усе, що повідомляє вам служба, залишається тут, хоч би що ще ви обрали.
# A mark on a message that was not read yet.
inbox-unread = Нове
# Button on a message.
inbox-read = Позначити як прочитане
# Button above the messages.
inbox-read-all = Позначити все як прочитане
# Link to what a message is about.
inbox-open = Відкрити
# Link to what is older.
inbox-older = Давніші
# Link back to the newest.
inbox-newest = Найновіші
