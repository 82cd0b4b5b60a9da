# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = پیشکشیں
# When there is none, for somebody who can be asked now.
offers-empty-available = اس وقت آپ سے کوئی نہیں پوچھ رہا۔ نئی پیشکش فوراً یہاں نظر آئے گی۔
# When there is none, for somebody who cannot be asked now.
offers-empty-away = اس وقت آپ سے کوئی نہیں پوچھ رہا، کیونکہ آپ دستیاب نہیں ہیں۔
# Link to the page with the weekly hours.
offers-hours = میرے اوقات دیکھیں
# Heading of what became of the offers of the last hour.
offers-lately = پچھلے ایک گھنٹے میں

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = پیشکش: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = ابھی ضرورت ہے
# Label before what the session pays. The value is the city's own text.
offer-page-pay = معاوضہ
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = آپ اس زبان میں ترجمانی کریں گے: { $language }۔
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] قبول کرنے کے بعد کمرہ نظر آئے گا۔
        [phone] قبول کرنے کے بعد وہ نمبر نظر آئے گا جس پر فون کرنا ہے۔
       *[video] قبول کرنے کے بعد لنک نظر آئے گا۔
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = اس وقت تک جواب دیں: { $at }۔
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] ایک منٹ سے کم باقی ہے۔
        [one] { $minutes } منٹ باقی ہے۔
       *[other] { $minutes } منٹ باقی ہیں۔
    }
# Button.
offer-page-accept = قبول کریں
# Button.
offer-page-decline = نامنظور کریں
# Link to the page of the offer.
offer-page-open = یہ پیشکش کھولیں
# Opens the reasons.
offer-page-decline-why = نامنظور کریں اور وجہ بتائیں
# Above the reasons.
offer-page-why = کیوں؟
offer-page-why-busy = اس وقت میری کوئی اور مصروفیت ہے
offer-page-why-too-far = جگہ بہت دور ہے
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = متعلقہ لوگوں سے میری جان پہچان ہے
offer-page-why-not-confident = مجھے زبان یا موضوع پر پورا اعتماد نہیں
offer-page-why-other = کوئی اور وجہ
# Link back to the list.
offer-page-all = میری تمام پیشکشیں

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = یہ سیشن آپ کا ہے
# Link.
offer-page-session = سیشن کھولیں
# Heading, when the session did not stay theirs.
offer-page-was-yours = آپ نے یہ پیشکش قبول کی تھی
offer-page-was-yours-hint = اس کے بعد سیشن میں تبدیلی ہوئی ہے۔ موجودہ صورتِ حال آپ کے سیشن میں درج ہے۔
# Heading.
offer-page-taken = کسی اور ترجمان نے اسے لے لیا ہے
offer-page-taken-hint = دستیاب رہنے کا شکریہ۔ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
# Heading.
offer-page-expired = جواب دینے کا وقت ختم ہو گیا
offer-page-expired-hint = اب کسی اور ترجمان سے پوچھا جا رہا ہے۔ آپ سے کسی اور موقع پر دوبارہ پوچھا جائے گا۔
# Heading: the request was cancelled.
offer-page-cancelled = اب اس کی ضرورت نہیں رہی
offer-page-cancelled-hint = درخواست منسوخ کر دی گئی۔ دستیاب رہنے کا شکریہ۔ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = یہ پیشکش واپس لے لی گئی
offer-page-withdrawn-hint = سیشن بدل دیا گیا۔ ممکن ہے کہ آپ سے دوبارہ پوچھا جائے۔ اس کا آپ پر کوئی اثر نہیں پڑے گا۔
# Heading: the reader declined.
offer-page-declined = آپ نے نامنظور کر دیا
offer-page-declined-hint = جواب دینے کا شکریہ۔ اس سے ہم کسی اور ترجمان سے جلد پوچھ سکتے ہیں۔
