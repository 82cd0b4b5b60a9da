# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Responda aqui, sem precisar entrar:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Este link é somente para { $name }. Não o passe a ninguém.
# After accepting.
offer-link-yours-hint = Você recebe o número, o link ou o local por mensagem. Também pode vê-los aqui quando entrar.
# When the time of the offer is over.
offer-link-over = O link funciona enquanto a oferta pode ser respondida. Entre para ver as suas ofertas e sessões.
# Button.
offer-link-sign-in = Entrar
# Heading.
offer-link-bad-title = Este link não está completo
offer-link-bad = Ele pode ter sido cortado no caminho. Abra-o de novo a partir da mensagem. As suas ofertas também estão aqui quando você entra.
