# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = સાઇન ઇન કર્યા વિના અહીં જવાબ આપો:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = આ લિંક ફક્ત { $name } માટે છે. તે બીજા કોઈને આપશો નહીં.
# After accepting.
offer-link-yours-hint = તમને નંબર, લિંક અથવા સ્થળ સંદેશાથી મળશે. સાઇન ઇન કરશો ત્યારે તે અહીં પણ દેખાશે.
# When the time of the offer is over.
offer-link-over = પ્રસ્તાવનો જવાબ આપી શકાય ત્યાં સુધી જ લિંક ચાલે છે. તમારા પ્રસ્તાવો અને સત્રો જોવા માટે સાઇન ઇન કરો.
# Button.
offer-link-sign-in = સાઇન ઇન કરો
# Heading.
offer-link-bad-title = આ લિંક અધૂરી છે
offer-link-bad = કદાચ તે રસ્તામાં કપાઈ ગઈ છે. સંદેશામાંથી તેને ફરી ખોલો. સાઇન ઇન કરશો ત્યારે તમારા પ્રસ્તાવો અહીં પણ દેખાશે.
