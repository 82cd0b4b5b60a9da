# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = الرسائل على هذا الجهاز
# Below the heading.
push-hint = تظهر العروض والرسائل على هذا الجهاز حتى لو كانت هذه الصفحة مغلقة. ويستطيع قراءتها كل من يحمل الجهاز.
# This device gets messages.
push-on = الرسائل مفعَّلة.
# Button.
push-turn-on = تفعيل
# Button.
push-turn-off = إيقاف
# In red, when the browser refuses.
push-denied = لم يسمح المتصفح بذلك. يُرجى السماح بالإشعارات لهذا الموقع في إعدادات المتصفح ثم المحاولة من جديد.
# Heading of a list.
push-others = أجهزتك الأخرى
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = مفعَّلة منذ { $since }
# Button beside one device of the list: no more messages there.
push-remove = إيقاف
