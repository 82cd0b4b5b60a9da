# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Répondez ici, sans vous connecter :
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Ce lien est réservé à { $name }. Ne le transmettez pas.
# After accepting.
offer-link-yours-hint = Vous recevez le numéro, le lien ou le lieu par message. Vous le voyez aussi ici quand vous vous connectez.
# When the time of the offer is over.
offer-link-over = Un lien fonctionne tant qu’il est possible de répondre à la proposition. Connectez-vous pour voir vos propositions et vos séances.
# Button.
offer-link-sign-in = Se connecter
# Heading.
offer-link-bad-title = Ce lien n’est pas complet
offer-link-bad = Il a peut-être été coupé en chemin. Ouvrez-le de nouveau depuis le message. Vos propositions sont aussi ici quand vous vous connectez.
