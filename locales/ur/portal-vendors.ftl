# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = ترجمانی کی کمپنیاں
vendors-none = پالیسی میں کسی کمپنی کا نام نہیں ہے۔ جب فہرست میں کوئی ترجمان نہ ملے تو فون کرنے کے لیے کوئی اور نہیں۔
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    ابھی کے سیشن کے لیے، اگر ترجمان نہ ملے تو { $minutes ->
        [0] فوراً
        [one] { $minutes } منٹ بعد
       *[other] { $minutes } منٹ بعد
    } ایک کمپنی کا نام بتایا جاتا ہے۔
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    طے شدہ وقت کے لیے، تلاش ختم ہونے سے { $minutes ->
        [one] { $minutes } منٹ
       *[other] { $minutes } منٹ
    } پہلے۔
vendors-first = جو کمپنیاں کھلی ہوں اور جن کے پاس وہ زبان ہو، ان میں سے اس فہرست کی پہلی کمپنی کا نام بتایا جاتا ہے۔
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = فون کریں: { $number }
vendors-access = رابطہ کیسے کریں
vendors-languages = زبانیں
vendors-all-spoken = تمام بولی جانے والی زبانیں، اشاروں کی زبانیں نہیں
vendors-hours = اوقات
vendors-always = دن رات
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = ابھی کھلی ہے
# A badge.
vendors-closed = ابھی بند ہے
vendors-settings = کمپنیاں پالیسی کا حصہ ہیں۔ جو یہ سرور چلاتے ہیں وہ ان کو سرور کی ترتیبات میں بدلتے ہیں۔
