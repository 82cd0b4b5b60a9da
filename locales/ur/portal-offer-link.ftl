# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = یہاں سائن اِن کیے بغیر جواب دیں:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = یہ لنک صرف { $name } کے لیے ہے۔ اسے کسی اور کو نہ دیں۔
# After accepting.
offer-link-yours-hint = آپ کو نمبر، لنک یا جگہ پیغام میں ملے گی۔ سائن اِن کرنے پر یہ آپ کو یہاں بھی نظر آئے گی۔
# When the time of the offer is over.
offer-link-over = لنک اس وقت تک کام کرتا ہے جب تک پیشکش کا جواب دیا جا سکے۔ اپنی پیشکشیں اور سیشن دیکھنے کے لیے سائن اِن کریں۔
# Button.
offer-link-sign-in = سائن اِن
# Heading.
offer-link-bad-title = یہ لنک مکمل نہیں ہے
offer-link-bad = ہو سکتا ہے یہ راستے میں کٹ گیا ہو۔ اسے پیغام سے دوبارہ کھولیں۔ سائن اِن کرنے پر آپ کی پیشکشیں یہاں بھی موجود ہیں۔
