# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Mensajes
inbox-empty = Todavía no hay nada aquí. Lo que le avisa el centro de intérpretes queda aquí, sin importar qué más haya elegido.
# A mark on a message that was not read yet.
inbox-unread = Nuevo
# Button on a message.
inbox-read = Marcar como leído
# Button above the messages.
inbox-read-all = Marcar todo como leído
# Link to what a message is about.
inbox-open = Abrirlo
# Link to what is older.
inbox-older = Anteriores
# Link back to the newest.
inbox-newest = Más recientes
