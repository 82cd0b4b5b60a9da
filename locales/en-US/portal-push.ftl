# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Messages on this device
# Below the heading.
push-hint = Offers and messages appear on this device also when this page is closed. Whoever holds the device can read them.
# This device gets messages.
push-on = They are on.
# Button.
push-turn-on = Turn on
# Button.
push-turn-off = Turn off
# In red, when the browser refuses.
push-denied = Your browser did not allow it. Allow notifications for this site in the settings of your browser, then try again.
# Heading of a list.
push-others = Your other devices
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = On since { $since }
# Button beside one device of the list: no more messages there.
push-remove = Turn off
