# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = میری ترتیبات
profile-saved = آپ کی ترتیبات محفوظ ہو گئیں۔
# Above the form when something is wrong in it.
profile-problems = کچھ محفوظ نہیں ہوا۔ نشان زدہ حصے دیکھیں۔

## Being told

# Heading.
profile-language = پیغامات کی زبان
profile-language-hint = آپ کو ای میل اور ٹیکسٹ پیغام اسی زبان میں ملتے ہیں۔ ان صفحات کی زبان ہر صفحے کے نیچے منتخب کی جاتی ہے۔
# Heading. The inbox is always on.
profile-channels = ہم آپ کو کیسے بتائیں
profile-channels-hint = سب کچھ آپ کے پیغامات والے صفحے پر بھی موجود ہوتا ہے۔
profile-by-email = ای میل سے
# Label of a field.
profile-email = ای میل پتہ
profile-email-wrong = یہ ای میل پتہ نہیں ہے۔ ای میل پتہ اس طرح ہوتا ہے: name@example.org
profile-email-missing = وہ پتہ لکھیں جس پر ہم ای میل بھیجیں۔
profile-by-sms = ٹیکسٹ پیغام سے
# Label of a field.
profile-phone = موبائل فون نمبر
profile-phone-wrong = علاقے کے کوڈ کے ساتھ فون نمبر لکھیں، جیسے (973) 555-0100۔
profile-phone-missing = وہ نمبر لکھیں جس پر ہم پیغام بھیجیں۔

## Quiet hours

# Heading.
profile-quiet = آرام کے اوقات
profile-quiet-hint = ان اوقات میں ہم آپ کو تکلیف نہیں دیتے۔ جو سیشن ان اوقات کے ختم ہونے سے پہلے شروع ہو، اس سے متعلق پیغام پھر بھی آتا ہے۔
# Label of a field for a time.
profile-quiet-from = سے
# Label of a field for a time.
profile-quiet-until = تک
profile-quiet-incomplete = دونوں وقت لکھیں، یا دونوں خالی چھوڑ دیں۔
profile-quiet-unreadable = یہ وقت نہیں ہے۔ اس طرح لکھیں: 22:00۔
profile-quiet-same = دو مختلف وقت لکھیں۔
profile-quiet-too-many = یہ بہت زیادہ ہیں۔ زیادہ سے زیادہ سات اندراج لکھیں۔
# A box to tick.
profile-urgent = جب کسی کو ابھی ترجمان کی ضرورت ہو تو آرام کے اوقات میں بھی مجھے بتا سکتے ہیں
# Button.
profile-save = میری ترتیبات محفوظ کریں

## The calendar

# Heading.
profile-calendar = میرے کیلنڈر میں میرے سیشن
profile-calendar-hint = کیلنڈر کے پروگرام آپ کے سیشن دکھا سکتے ہیں۔ ان کو ایک نجی پتہ چاہیے جو صرف ایک بار دکھایا جاتا ہے۔ جن کے پاس یہ پتہ ہو وہ آپ کے سیشن دیکھ سکتے ہیں۔
profile-calendar-on = آپ کے کیلنڈر کا پتہ موجود ہے۔
profile-calendar-off = آپ کے کیلنڈر کا ابھی کوئی پتہ نہیں۔
# Label of the address, after it was made.
profile-calendar-address = آپ کا نجی پتہ۔ اسے ابھی اپنے کیلنڈر پروگرام میں کاپی کریں:
profile-calendar-shown = پتہ پہلے بن چکا ہے اور دوبارہ نہیں دکھایا جاتا۔ اگر وہ آپ کے پاس نہیں ہے تو نیا بنائیں۔
# Button.
profile-calendar-renew = نیا پتہ بنائیں
profile-calendar-renew-hint = پرانا پتہ کام کرنا بند کر دے گا۔
# Button.
profile-calendar-revoke = پتہ ختم کریں
