# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Reponn isit la, san ou pa bezwen konekte:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Lyen sa a se pou { $name } sèlman. Pa bay lòt moun li.
# After accepting.
offer-link-yours-hint = W ap resevwa nimewo a, lyen an oswa kote a nan yon mesaj. W ap wè l isit la tou lè ou konekte.
# When the time of the offer is over.
offer-link-over = Yon lyen mache toutotan ou ka reponn òf la. Konekte pou w wè òf ou yo ak sesyon ou yo.
# Button.
offer-link-sign-in = Konekte
# Heading.
offer-link-bad-title = Lyen sa a pa konplè
offer-link-bad = Li ka te koupe nan wout. Louvri l ankò nan mesaj la. W ap jwenn òf ou yo isit la tou lè ou konekte.
