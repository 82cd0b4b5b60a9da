# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Tutaj można odpowiedzieć bez logowania:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Ten link jest tylko dla jednej osoby: { $name }. Prosimy nikomu go nie przekazywać.
# After accepting.
offer-link-yours-hint = Numer, link lub miejsce otrzymają Państwo w wiadomości. Po zalogowaniu będzie to widoczne także tutaj.
# When the time of the offer is over.
offer-link-over = Link działa tak długo, jak długo można odpowiedzieć na propozycję. Po zalogowaniu zobaczą Państwo swoje propozycje i tłumaczenia.
# Button.
offer-link-sign-in = Zaloguj się
# Heading.
offer-link-bad-title = Ten link jest niepełny
offer-link-bad = Mógł zostać po drodze ucięty. Prosimy otworzyć go jeszcze raz z wiadomości. Po zalogowaniu Państwa propozycje są widoczne także tutaj.
