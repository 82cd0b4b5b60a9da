# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Mga mensahe sa device na ito
# Below the heading.
push-hint = Lumalabas ang mga alok at mensahe sa device na ito kahit sarado ang page na ito. Mababasa ang mga ito ng sinumang may hawak ng device.
# This device gets messages.
push-on = Naka-on ang mga ito.
# Button.
push-turn-on = I-on
# Button.
push-turn-off = I-off
# In red, when the browser refuses.
push-denied = Hindi ito pinayagan ng iyong browser. Payagan ang mga notification ng site na ito sa settings ng browser, saka subukang muli.
# Heading of a list.
push-others = Iba mo pang device
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Naka-on mula { $since }
# Button beside one device of the list: no more messages there.
push-remove = I-off
