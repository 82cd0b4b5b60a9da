# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = ترجمان شامل کریں
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = فہرست میں: { $name }
entry-added = ترجمان فہرست میں شامل ہو گئے۔
entry-saved = تبدیلیاں محفوظ ہو گئیں۔
# Above the form.
entry-problems = ابھی کچھ درست کرنا باقی ہے۔ کچھ تبدیل نہیں ہوا۔ براہ کرم نشان زدہ جگہیں دیکھیں۔
# When a colleague saved the same entry in the meantime.
entry-outdated = اس دوران کسی اور نے یہ اندراج بدل دیا ہے۔ آپ نے جو لکھا وہ یہیں موجود ہے۔ دوبارہ محفوظ کرنے سے پہلے اندراج کی موجودہ صورت دیکھ لیں۔
# A link to the entry as it is kept.
entry-as-kept = اندراج کی موجودہ صورت
# Button.
entry-save = محفوظ کریں
# Button under the form of a new entry.
entry-add = اس شخص کو شامل کریں

## Who they are

# Heading.
entry-person = کون ہیں
# Label of a field.
entry-name = نام، جیسے وہ متعارف کرائے جانا چاہیں
entry-name-missing = نام لکھیں، زیادہ سے زیادہ 80 حروف۔
# Label of a field: how the city's sign-in knows this person.
entry-subject = سائن اِن کا نام
entry-subject-hint = وہ نام جس سے شہر کا سائن اِن نظام انہیں پہچانتا ہے۔ اگر نہ ہو تو خالی چھوڑ دیں۔
entry-subject-used = فہرست میں کسی اور کا سائن اِن نام یہی ہے۔
# Label of a list.
entry-gender = ترجمان کی صنف
# The first choice of that list.
entry-gender-unstated = نہیں بتایا گیا
entry-gender-woman = عورت
entry-gender-man = مرد
entry-gender-non-binary = نان بائنری
# A box to tick.
entry-active = سیشن کے لیے پوچھا جاتا ہے
entry-active-hint = نشان کے بغیر یہ شخص فہرست میں رہتا ہے مگر پوچھا نہیں جاتا۔

## What they can do

# Label of a field with several lines.
entry-languages = زبانیں
entry-languages-hint = ہر سطر میں ایک زبان: اس کا اپنا نام، انگریزی نام یا کوڈ۔ بالکل وہی لکھیں جس کی یہ ترجمانی کرتے ہیں، مثلاً کینٹونیز، چینی نہیں۔
entry-languages-missing = کم از کم ایک زبان لکھیں۔
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = ”{ $input }“ کئی زبانیں ہو سکتی ہیں۔ لکھیں کون سی: { $candidates }۔
# Variables:
#   $input (String) - what was typed
entry-language-unknown = ”{ $input }“ ایسی زبان نہیں جسے ہم جانتے ہوں۔ ہجے دیکھ لیں یا کوڈ لکھیں۔
# Heading above three boxes: by phone, by video, on site.
entry-ways = کام کا طریقہ
entry-ways-missing = کم از کم ایک طریقہ چنیں۔

## Qualifications

# Heading.
entry-qualifications = قابلیتیں
entry-qualifications-hint = کسی سطر کو ہٹانے کے لیے اس کا پہلا خانہ خالی چھوڑ دیں۔
# Label of a list.
entry-qualification = قابلیت
# The empty choice of that list.
entry-qualification-none = کوئی نہیں
# Label of a field: who issued the qualification.
entry-issuer = کس نے جاری کی
# Label of a field with a date.
entry-expires = اس دن سمیت، کب تک درست ہے
entry-expires-wrong = یہ تاریخ پڑھی نہیں جا سکی۔ سال-مہینہ-دن لکھیں، مثلاً 2027-03-31۔
# Button.
entry-qualification-more = ایک اور قابلیت

## How they are reached

# Heading.
entry-contact = رابطہ کیسے ہو
# Label of a field.
entry-email = ای میل پتہ
# Label of a field.
entry-phone = موبائل فون نمبر
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = پیغامات کی زبان

## When and where

# Heading.
entry-when = کب پوچھا جا سکتا ہے
entry-when-hint = ان اوقات کے علاوہ صرف اس وقت پوچھا جاتا ہے جب وہ خود کو دستیاب بتائیں۔
# Label of a field.
entry-zone = ٹائم زون
entry-zone-wrong = یہ ٹائم زون معلوم نہیں۔ اس طرح لکھیں: America/New_York۔
# Heading.
entry-where = موقع پر کام
entry-where-hint = عام طور پر کہاں سے روانہ ہوتے ہیں، ڈگریوں میں۔ دونوں خانے یا کوئی نہیں۔
# Label of a field.
entry-latitude = عرض بلد
# Label of a field.
entry-longitude = طول بلد
entry-place-wrong = دونوں ڈگریوں میں لکھیں، مثلاً ‎40.7357 اور ‎-74.1724۔
# Label of a field.
entry-travel = زیادہ سے زیادہ کتنے کلومیٹر جاتے ہیں
entry-travel-wrong = 0 سے 2000 تک کوئی عدد لکھیں، یا خالی چھوڑ دیں۔

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = یا CSV فائل چنیں
import-file-hint = اگر آپ فائل چنیں تو وہی لی جائے گی، اوپر کے خانے کی تحریر نہیں۔
# When the file is not text in UTF-8.
import-file-unreadable = یہ فائل پڑھی نہیں جا سکی۔ اپنے اسپریڈ شیٹ پروگرام میں جدول کو ”CSV UTF-8“ کے طور پر محفوظ کریں اور دوبارہ چنیں۔
