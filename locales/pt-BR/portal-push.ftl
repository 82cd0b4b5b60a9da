# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Mensagens neste aparelho
# Below the heading.
push-hint = Ofertas e mensagens aparecem neste aparelho mesmo com esta página fechada. Quem estiver com o aparelho pode lê-las.
# This device gets messages.
push-on = Estão ativadas.
# Button.
push-turn-on = Ativar
# Button.
push-turn-off = Desativar
# In red, when the browser refuses.
push-denied = Seu navegador não permitiu. Permita as notificações deste site nas configurações do navegador e tente de novo.
# Heading of a list.
push-others = Seus outros aparelhos
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Ativadas desde { $since }
# Button beside one device of the list: no more messages there.
push-remove = Desativar
