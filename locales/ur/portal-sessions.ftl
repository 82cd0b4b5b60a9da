# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = میرے سیشن
# Heading.
sessions-running = اس وقت جاری
# Heading.
sessions-upcoming = آنے والے
sessions-empty = آپ کا کوئی آنے والا سیشن نہیں۔ جب آپ کوئی پیشکش قبول کریں گے تو وہ یہاں نظر آئے گی۔
# Link to the offers.
sessions-offers = میری پیشکشیں دیکھیں
# Heading.
sessions-past = ختم شدہ
sessions-past-empty = ابھی کچھ نہیں۔
# Link to what is over and older.
sessions-older = پرانے
# Link back to the newest.
sessions-newest = تازہ ترین

## Where a session stands, in a word or two

sessions-status-confirmed = آپ کا
sessions-status-running = جاری
sessions-status-completed = مکمل
sessions-status-withdrawn = واپس کیا گیا
# The interpreter was reported as not having come.
sessions-status-no-show = غیر حاضری کی اطلاع
sessions-status-cancelled = منسوخ

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = سیشن: { $language }
session-page-confirmed = یہ سیشن آپ کا ہے
session-page-running = آپ کا سیشن جاری ہے
session-page-completed = یہ سیشن ختم ہو گیا
session-page-withdrawn = آپ نے یہ سیشن واپس کر دیا
session-page-withdrawn-hint = کسی اور ترجمان کی تلاش جاری ہے۔ بتانے کا شکریہ۔
session-page-no-show = آپ کے غیر حاضر ہونے کی اطلاع دی گئی
session-page-no-show-hint = اگر یہ درست نہیں تو { -coordinator } کو بتائیں۔
session-page-cancelled = اب آپ کے آنے کی ضرورت نہیں
session-page-cancelled-hint = سیشن منسوخ یا تبدیل کر دیا گیا۔ اس وقت آپ فارغ ہیں۔ شکریہ۔

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = فون کریں: { $number }
session-page-call-hint = سیشن شروع ہونے پر اس نمبر پر فون کریں۔ وہ آپ کے فون کے منتظر ہیں۔
# Button that opens the video call.
session-page-video = ویڈیو کال کھولیں
# Label before the room.
session-page-room = کمرہ

## One session: what can be done

# Button.
session-page-start = سیشن شروع کریں
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = آپ سیشن اس وقت سے شروع کر سکتے ہیں: { DATETIME($at) }۔
# Button.
session-page-finish = سیشن ختم ہو گیا
session-page-finish-hint = جب تک آپ یہ نہیں دباتے، منٹ گنے جاتے ہیں۔
# Opens a form.
session-page-late = مجھے دیر ہو رہی ہے
# Label of a field.
session-page-late-minutes = کتنے منٹ کی دیر؟
# Button.
session-page-late-send = انہیں بتائیں
# Beside that field when what was typed cannot be.
session-page-late-wrong = پورے منٹ لکھیں، 1 سے 240 تک۔ اگر آپ کا آنا ممکن نہیں تو سیشن واپس کر دیں۔
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] انہیں معلوم ہے کہ آپ کو { $minutes } منٹ کی دیر ہو گی۔
       *[other] انہیں معلوم ہے کہ آپ کو { $minutes } منٹ کی دیر ہو گی۔
    }
# Opens a form.
session-page-withdraw = میرا آنا ممکن نہیں
session-page-withdraw-hint = ہم فوراً کسی اور ترجمان کو تلاش کرتے ہیں۔ آپ جتنی جلدی بتائیں، انتظار کرنے والے شخص کے لیے اتنا ہی بہتر ہے۔
# Button.
session-page-withdraw-send = سیشن واپس کریں
# Shown instead of that form once the session has begun.
session-page-withdraw-not = سیشن شروع ہو چکا ہے، اس لیے آپ اسے واپس نہیں کر سکتے۔ اگر آپ جاری نہیں رکھ سکتے تو اسے ختم کر دیں: جس نے درخواست کی تھی وہ کسی اور ترجمان کی درخواست کر سکتے ہیں۔
# Link back to the list.
session-page-all = میرے تمام سیشن
