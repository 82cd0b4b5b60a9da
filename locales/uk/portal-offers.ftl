# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Пропозиції
# When there is none, for somebody who can be asked now.
offers-empty-available = Зараз пропозицій для вас немає. Нова пропозиція одразу зʼявиться тут.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Зараз пропозицій для вас немає, бо ви не доступні.
# Link to the page with the weekly hours.
offers-hours = Переглянути мої години
# Heading of what became of the offers of the last hour.
offers-lately = За останню годину

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Пропозиція: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Потрібно зараз
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Оплата
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Ваша мова перекладу: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Кімнату ви побачите, коли приймете пропозицію.
        [phone] Номер, за яким телефонувати, ви побачите, коли приймете пропозицію.
       *[video] Посилання ви побачите, коли приймете пропозицію.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Відповідь потрібна до: { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Залишилося менше хвилини.
        [one] Залишилася { $minutes } хвилина.
        [few] Залишилося { $minutes } хвилини.
        [many] Залишилося { $minutes } хвилин.
       *[other] Залишилося { $minutes } хвилини.
    }
# Button.
offer-page-accept = Прийняти
# Button.
offer-page-decline = Відхилити
# Link to the page of the offer.
offer-page-open = Відкрити цю пропозицію
# Opens the reasons.
offer-page-decline-why = Відхилити і вказати причину
# Above the reasons.
offer-page-why = Чому?
offer-page-why-busy = Цей час у мене зайнятий
offer-page-why-too-far = Це надто далеко
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Я знаю причетних людей
offer-page-why-not-confident = Мені бракує впевненості в мові або темі
offer-page-why-other = Інша причина
# Link back to the list.
offer-page-all = Усі мої пропозиції

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Це замовлення ваше
# Link.
offer-page-session = Відкрити замовлення
# Heading, when the session did not stay theirs.
offer-page-was-yours = Ви прийняли цю пропозицію
offer-page-was-yours-hint = Відтоді замовлення змінилося. Його стан видно в розділі «Мої замовлення».
# Heading.
offer-page-taken = Замовлення взяв хтось із колег
offer-page-taken-hint = Дякуємо за вашу готовність допомогти. На вас це ніяк не позначиться.
# Heading.
offer-page-expired = Час для відповіді минув
offer-page-expired-hint = Зараз ми звертаємося до когось із колег. Іншим разом ми знову звернемося до вас.
# Heading: the request was cancelled.
offer-page-cancelled = Переклад більше не потрібен
offer-page-cancelled-hint = Запит скасовано. Дякуємо за вашу готовність допомогти. На вас це ніяк не позначиться.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Цю пропозицію відкликано
offer-page-withdrawn-hint = Замовлення змінилося. Можливо, ми звернемося до вас знову. На вас це ніяк не позначиться.
# Heading: the reader declined.
offer-page-declined = Ви відхилили пропозицію
offer-page-declined-hint = Дякуємо за відповідь. Так ми швидше звернемося до когось із колег.
