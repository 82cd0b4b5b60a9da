# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = O que aconteceu
# At the beginning.
history-made = o pedido foi feito
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = oferta enviada
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = foi indicada a quem pediu
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = designação manual
# Beside the name of an interpreter.
history-started = a sessão começou
# Beside the name of an interpreter.
history-ended = a sessão terminou
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = devolveu a sessão
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = não compareceu
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = sessão liberada
# At the end.
history-cancelled = o pedido foi cancelado
# At the end.
history-unfilled = a busca terminou: ninguém foi encontrado
