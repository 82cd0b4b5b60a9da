# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Mensagens
inbox-empty = Ainda não há nada aqui. O que a central de intérpretes avisa a você fica aqui, não importa o que mais você tenha escolhido.
# A mark on a message that was not read yet.
inbox-unread = Nova
# Button on a message.
inbox-read = Marcar como lida
# Button above the messages.
inbox-read-all = Marcar todas como lidas
# Link to what a message is about.
inbox-open = Abrir
# Link to what is older.
inbox-older = Anteriores
# Link back to the newest.
inbox-newest = Mais recentes
