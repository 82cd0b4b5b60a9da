# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = इस डिवाइस पर संदेश
# Below the heading.
push-hint = यह पेज बंद होने पर भी प्रस्ताव और संदेश इस डिवाइस पर दिखते हैं। जिसके हाथ में डिवाइस हो, वह इन्हें पढ़ सकता है।
# This device gets messages.
push-on = चालू हैं।
# Button.
push-turn-on = चालू करें
# Button.
push-turn-off = बंद करें
# In red, when the browser refuses.
push-denied = आपके ब्राउज़र ने अनुमति नहीं दी। ब्राउज़र की सेटिंग में इस साइट को सूचनाओं की अनुमति दें और फिर कोशिश करें।
# Heading of a list.
push-others = आपके दूसरे डिवाइस
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = { $since } से चालू
# Button beside one device of the list: no more messages there.
push-remove = बंद करें
