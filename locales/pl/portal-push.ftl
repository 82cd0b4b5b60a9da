# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Wiadomości na tym urządzeniu
# Below the heading.
push-hint = Propozycje i wiadomości pojawiają się na tym urządzeniu także wtedy, gdy ta strona jest zamknięta. Może je przeczytać każdy, kto ma urządzenie w ręku.
# This device gets messages.
push-on = Są włączone.
# Button.
push-turn-on = Włącz
# Button.
push-turn-off = Wyłącz
# In red, when the browser refuses.
push-denied = Przeglądarka na to nie pozwoliła. Proszę zezwolić na powiadomienia z tej witryny w ustawieniach przeglądarki i spróbować ponownie.
# Heading of a list.
push-others = Inne Twoje urządzenia
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Włączone od: { $since }
# Button beside one device of the list: no more messages there.
push-remove = Wyłącz
