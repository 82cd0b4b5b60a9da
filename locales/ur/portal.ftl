# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = صفحے کے اصل حصے پر جائیں
# Names the menu, for screen readers.
portal-main-menu = مرکزی مینو
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = ان صفحات کی زبان
# Button beside the choice of the language of the pages.
portal-show-pages = دکھائیں
# Ends the visit: link and heading.
portal-sign-out = سائن آؤٹ
# Shown when the page has lost its connection.
portal-stale = رابطہ ٹوٹ گیا ہے۔ جو آپ دیکھ رہے ہیں، ہو سکتا ہے وہ پرانا ہو۔ ہم دوبارہ رابطہ جوڑنے کی کوشش کر رہے ہیں۔
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } سیکنڈ باقی ہے
       *[other] { $seconds } سیکنڈ باقی ہیں
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = وقت ختم ہو گیا۔
# Link to the first page.
portal-home-page = پہلے صفحے پر جائیں
# Link that opens the same page again.
portal-try-again = دوبارہ کوشش کریں

## The menu

# For who asks for an interpreter.
portal-nav-ask = ترجمان منگوائیں
# The requests of the own department.
portal-nav-requests = درخواستیں
# For interpreters: sessions that they are asked to take.
portal-nav-offers = پیشکشیں
# For interpreters: sessions that are theirs.
portal-nav-assignments = میرے سیشن
# For interpreters: when they can work.
portal-nav-availability = میرے اوقات
# Messages from the desk.
portal-nav-inbox = پیغامات
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = میری ترتیبات
# For the language-access office: all open requests on one page.
portal-nav-board = کھلی درخواستیں
# For the language-access office: everybody who interprets.
portal-nav-roster = ترجمان
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = نامعلوم زبانیں
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = ترجمانی کی کمپنیاں
# For the oversight commission.
portal-nav-figures = اعداد و شمار

## Signing in and out

# Heading and button.
portal-sign-in = سائن اِن
# Button: opens the city's own sign-in page.
portal-sign-in-city = شہر کے اکاؤنٹ سے سائن اِن کریں
# Above that button.
portal-sign-in-city-lead = اگر آپ شہر کے لیے کام کرتے ہیں تو وہی اکاؤنٹ استعمال کریں جس سے آپ کام پر سائن اِن کرتے ہیں۔
# Heading.
portal-sign-in-email-heading = ترجمان: ای میل سے سائن اِن کریں
portal-sign-in-email-lead = ہم آپ کو ایک لنک بھیجتے ہیں۔ پاس ورڈ کی ضرورت نہیں۔ لنک ایک بار اور 15 منٹ تک کام کرتا ہے۔
# Label of a field.
portal-sign-in-email-address = آپ کا ای میل پتہ
# Button.
portal-sign-in-email-button = مجھے لنک بھیجیں
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = یہ ای میل پتہ نہیں ہے۔ ای میل پتہ اس طرح ہوتا ہے: name@example.org
# Heading.
portal-sign-in-email-sent-title = اپنی ای میل دیکھیں
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = اگر ہماری فہرست میں کسی ترجمان کا یہ پتہ ہے تو لنک بھیج دیا گیا ہے۔ یہ ایک بار اور 15 منٹ تک کام کرتا ہے۔ اگر کچھ نہ آئے تو سپیم کا فولڈر دیکھیں، یا { -coordinator } سے پوچھیں۔
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = سائن اِن کرنے کے لیے وہ لنک کھولیں جو آپ کو دیا گیا تھا۔ اگر آپ کے پاس لنک نہیں ہے تو { -coordinator } سے پوچھیں۔
# Heading.
portal-sign-in-link-title = ایک بار چھوئیں اور سائن اِن ہو جائیں
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = اس لنک سے آپ اس حیثیت میں سائن اِن ہوتے ہیں:
# Heading.
portal-sign-in-link-old-title = یہ لنک اب کام نہیں کرتا
portal-sign-in-link-old = سائن اِن کا لنک ایک بار اور تھوڑے وقت کے لیے کام کرتا ہے۔ نیا لنک منگوائیں۔
# Heading.
portal-sign-in-failed-title = سائن اِن نہیں ہو سکا
portal-sign-in-failed-no-role = شہر کا آپ کا اکاؤنٹ درست ہے، لیکن اسے ابھی یہ سروس استعمال کرنے کی اجازت نہیں۔ { -coordinator } سے پوچھیں۔
portal-sign-in-failed-provider = شہر کے سائن اِن صفحے نے ٹھیک سے جواب نہیں دیا۔ چند منٹ بعد دوبارہ کوشش کریں۔ اگر یہی حال رہے تو { -coordinator } سے پوچھیں۔
portal-sign-in-failed-old = اس میں بہت دیر لگ گئی، یا یہ کسی دوسرے براؤزر یا دوسری ونڈو میں شروع ہوا تھا۔ دوبارہ کوشش کریں۔
# What somebody is here.
portal-role-requester = ترجمان منگوانے والا شہری عملہ
# What somebody is here.
portal-role-interpreter = ترجمان
# What somebody is here.
portal-role-coordinator = دفتر برائے لسانی معاونت
# What somebody is here.
portal-role-auditor = نگران کمیشن
portal-sign-out-lead = جو آلہ دوسرے لوگ بھی استعمال کرتے ہیں، اس پر ہمیشہ سائن آؤٹ کریں۔
# Button.
portal-sign-out-here = اس آلے پر سائن آؤٹ کریں
# Button.
portal-sign-out-everywhere = میرے تمام آلات پر سائن آؤٹ کریں
# Shown after somebody signed out.
portal-signed-out = آپ سائن آؤٹ ہو چکے ہیں۔
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = آگے بڑھنے کے لیے سائن اِن کریں۔ اگر آپ پہلے سے سائن اِن تھے تو آپ کا وقت ختم ہو گیا: اس طرح کوئی دوسرا داخل نہیں ہو سکتا۔

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = سائن اِن کے لیے آپ کا لنک
# The link follows on a line of its own.
portal-sign-in-mail-body = سائن اِن کرنے کے لیے یہ لنک کھولیں۔ یہ ایک بار اور 15 منٹ تک کام کرتا ہے:
# After the link.
portal-sign-in-mail-end = اگر آپ نے یہ نہیں منگوایا تو آپ کو کچھ کرنے کی ضرورت نہیں۔ اس لنک کے بغیر کوئی سائن اِن نہیں کر سکتا: اسے کسی کو نہ دیں۔

## When something does not work

# Heading.
portal-not-found-title = یہاں کچھ نہیں ہے
portal-not-found = یہ صفحہ موجود نہیں، یا یہ آپ کے لیے نہیں ہے۔ ہو سکتا ہے لنک پرانا ہو یا کٹ گیا ہو۔
# Heading.
portal-forbidden-title = یہ صفحہ آپ کے لیے نہیں ہے
portal-forbidden = آپ کے اکاؤنٹ کو اسے کھولنے کی اجازت نہیں۔ اگر آپ کو اس کی ضرورت ہے تو { -coordinator } سے پوچھیں۔
# Heading.
portal-stale-form-title = یہ صفحہ بہت پرانا تھا
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = کچھ تبدیل نہیں ہوا۔ صفحہ دیر تک کھلا رہا، یا آپ کا براؤزر کوکیز نہیں رکھتا۔ اسے دوبارہ کھولیں اور ایک بار پھر بھیجیں۔
# Heading.
portal-unreadable-title = یہ پڑھا نہیں جا سکا
portal-unreadable = کچھ تبدیل نہیں ہوا۔ جو بھیجا گیا وہ اس سروس کے فارم سے نہیں ہے۔ صفحہ دوبارہ کھولیں اور اس کا فارم بھریں۔
# Heading.
portal-too-large-title = یہ ایک بار میں بہت زیادہ تھا
portal-too-large = کچھ تبدیل نہیں ہوا۔ جو بھیجا گیا وہ اس سے بڑا ہے جتنا یہ صفحہ لے سکتا ہے۔ اسے مختصر کر کے دوبارہ بھیجیں۔
# Heading.
portal-wrong-method-title = یہ اس طرح نہیں کھل سکتا
portal-wrong-method = یہ پتہ کسی صفحے کے ایک بٹن کا ہے۔ وہ صفحہ کھولیں اور بٹن استعمال کریں۔
# Heading. What was wrong follows in a sentence.
portal-not-done-title = یہ نہیں ہو سکا
# Heading.
portal-overloaded-title = ایک ساتھ بہت زیادہ لوگ ہیں
portal-overloaded = چند سیکنڈ انتظار کریں اور دوبارہ کوشش کریں۔ اگر کسی کو ابھی ترجمان کی ضرورت ہے تو وہ فون نمبر استعمال کریں جو آپ کے محکمے کے پاس اس کے لیے ہے۔
# Heading.
portal-broken-title = ہماری طرف کچھ خرابی ہے
portal-broken = یہ آپ کی غلطی نہیں۔ دوبارہ کوشش کریں۔ اگر یہی حال رہے تو { -coordinator } کو بتائیں۔ اگر کسی کو ابھی ترجمان کی ضرورت ہے تو وہ فون نمبر استعمال کریں جو آپ کے محکمے کے پاس اس کے لیے ہے۔
