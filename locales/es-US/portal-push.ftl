# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Mensajes en este dispositivo
# Below the heading.
push-hint = Las ofertas y los mensajes aparecen en este dispositivo aunque esta página esté cerrada. Quien tenga el dispositivo puede leerlos.
# This device gets messages.
push-on = Están activados.
# Button.
push-turn-on = Activar
# Button.
push-turn-off = Desactivar
# In red, when the browser refuses.
push-denied = Su navegador no lo permitió. Permita las notificaciones de este sitio en la configuración de su navegador y vuelva a intentarlo.
# Heading of a list.
push-others = Sus otros dispositivos
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Activados desde { $since }
# Button beside one device of the list: no more messages there.
push-remove = Desactivar
