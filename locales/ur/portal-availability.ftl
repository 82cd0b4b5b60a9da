# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = ابھی دستیاب
# Variables:
#   $until (Date) - until when
availability-now-on = آپ ابھی دستیاب ہیں، { DATETIME($until, timeStyle: "short") } تک۔
# The weekly hours say so, without the switch.
availability-now-by-hours = آپ ابھی دستیاب ہیں: آپ کے اوقات میں یہی درج ہے۔
availability-now-off = آپ ابھی دستیاب نہیں ہیں۔
# Label of a choice of hours.
availability-now-for = کتنی دیر کے لیے؟
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } گھنٹہ
       *[other] { $hours } گھنٹے
    }
# Button.
availability-now-switch-on = میں ابھی دستیاب ہوں
# Button. The weekly hours still count.
availability-now-switch-off = بند کریں
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 1 سے 24 گھنٹے تک منتخب کریں۔

## The hours of the week

# Title of the page.
availability-title = میرے اوقات
# Heading.
availability-week = ہفتے کے اوقات
availability-week-hint = ان اوقات میں آپ سے پوچھا جا سکتا ہے۔ جس دن آپ دستیاب نہ ہوں، اسے خالی چھوڑ دیں۔ رات کے لیے آدھی رات تک کا وقت لکھیں، اور اگلے دن آدھی رات سے آگے کا وقت لکھیں۔
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = ٹائم زون: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = سے
# Label of a field for a time.
availability-until = تک
# Button: one more pair of fields for this day.
availability-week-more = اس دن مزید اوقات
# Button.
availability-week-save = میرے اوقات محفوظ کریں
availability-week-saved = آپ کے اوقات محفوظ ہو گئے۔
# Above the form when something is wrong in it.
availability-week-problems = کچھ محفوظ نہیں ہوا۔ نشان زدہ حصے دیکھیں۔
availability-week-incomplete = دونوں وقت لکھیں، یا دونوں خالی چھوڑ دیں۔
availability-week-unreadable = یہ وقت نہیں ہے۔ اس طرح لکھیں: 14:30۔
availability-week-backwards = ختم ہونے کا وقت شروع ہونے کے وقت کے بعد ہونا چاہیے۔ رات کے لیے 00:00 تک کا وقت لکھیں، اور اگلے دن 00:00 سے آگے کا وقت لکھیں۔
availability-week-overlap = یہ وقت اس دن کے دوسرے اوقات سے ٹکراتا ہے۔
availability-week-too-many = یہ بہت زیادہ ہیں۔ ایک دن کے لیے زیادہ سے زیادہ دس اندراج لکھیں۔

## Days that are otherwise

# Heading.
availability-exceptions = چھٹی کے دن اور اضافی اوقات
availability-exceptions-empty = کوئی نہیں ہے۔ اگر آپ کسی دن موجود نہ ہوں تو اسے یہاں شامل کریں۔
# What an entry says.
availability-exception-away = دستیاب نہیں
# What an entry says.
availability-exception-extra = اس وقت بھی دستیاب
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = { DATETIME($from) } سے { DATETIME($until) } تک
# Button.
availability-exception-remove = ہٹائیں
# Heading of the form.
availability-exception-add = چھٹی کے دن یا اضافی اوقات شامل کریں
# Above two choices.
availability-exception-what = یہ کیا ہے؟
# Label of a field for date and time.
availability-exception-from = کب سے (تاریخ اور وقت)
# Label of a field for date and time.
availability-exception-until = کب تک (تاریخ اور وقت)
# Button.
availability-exception-send = شامل کریں
availability-exception-missing = تاریخ اور وقت لکھیں۔
availability-exception-backwards = ختم ہونے کا وقت شروع ہونے کے وقت کے بعد ہونا چاہیے۔
availability-exception-past = یہ وقت گزر چکا ہے۔ بعد کا وقت منتخب کریں۔
availability-exception-too-many = یہ بہت زیادہ ہیں۔ پہلے کچھ ہٹائیں۔
