# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = اس ڈیوائس پر پیغامات
# Below the heading.
push-hint = یہ صفحہ بند ہو تب بھی پیشکشیں اور پیغامات اس ڈیوائس پر نظر آتے ہیں۔ جس کے ہاتھ میں ڈیوائس ہو وہ انہیں پڑھ سکتا ہے۔
# This device gets messages.
push-on = یہ چالو ہیں۔
# Button.
push-turn-on = چالو کریں
# Button.
push-turn-off = بند کریں
# In red, when the browser refuses.
push-denied = آپ کے براؤزر نے اجازت نہیں دی۔ براؤزر کی ترتیبات میں اس سائٹ کو اطلاعات کی اجازت دیں اور دوبارہ کوشش کریں۔
# Heading of a list.
push-others = آپ کی دوسری ڈیوائسیں
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = { $since } سے چالو
# Button beside one device of the list: no more messages there.
push-remove = بند کریں
