# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Responda aquí, sin iniciar sesión:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Este enlace es solo para { $name }. No se lo pase a nadie.
# After accepting.
offer-link-yours-hint = Usted recibe el número, el enlace o el lugar por mensaje. También lo ve aquí cuando inicia sesión.
# When the time of the offer is over.
offer-link-over = Un enlace funciona mientras se pueda responder a la oferta. Inicie sesión para ver sus ofertas y sesiones.
# Button.
offer-link-sign-in = Iniciar sesión
# Heading.
offer-link-bad-title = Este enlace no está completo
offer-link-bad = Es posible que se haya cortado en el camino. Ábralo de nuevo desde el mensaje. Sus ofertas también están aquí cuando inicia sesión.
