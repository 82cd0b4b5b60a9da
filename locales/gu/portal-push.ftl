# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = આ ઉપકરણ પર સંદેશા
# Below the heading.
push-hint = આ પાનું બંધ હોય ત્યારે પણ પ્રસ્તાવ અને સંદેશા આ ઉપકરણ પર દેખાય છે. જેના હાથમાં ઉપકરણ હોય તે વાંચી શકે છે.
# This device gets messages.
push-on = ચાલુ છે.
# Button.
push-turn-on = ચાલુ કરો
# Button.
push-turn-off = બંધ કરો
# In red, when the browser refuses.
push-denied = તમારા બ્રાઉઝરે મંજૂરી આપી નથી. બ્રાઉઝરના સેટિંગમાં આ સાઇટ માટે સૂચનાઓની મંજૂરી આપો અને ફરી પ્રયત્ન કરો.
# Heading of a list.
push-others = તમારાં બીજાં ઉપકરણ
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = { $since } થી ચાલુ
# Button beside one device of the list: no more messages there.
push-remove = બંધ કરો
