# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Предложения
# When there is none, for somebody who can be asked now.
offers-empty-available = Сейчас для вас нет предложений. Новое предложение сразу появится здесь.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Сейчас к вам не обращаются, потому что вы не отметили, что можете работать.
# Link to the page with the weekly hours.
offers-hours = Посмотреть мои часы
# Heading of what became of the offers of the last hour.
offers-lately = За последний час

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Предложение: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Нужно сейчас
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Оплата
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Вы будете переводить на этом языке: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Вы увидите номер кабинета, когда согласитесь.
        [phone] Вы увидите номер телефона, когда согласитесь.
       *[video] Вы увидите ссылку, когда согласитесь.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Ответьте до этого времени: { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Осталось меньше минуты.
        [one] Осталась { $minutes } минута.
        [few] Осталось { $minutes } минуты.
        [many] Осталось { $minutes } минут.
       *[other] Осталось { $minutes } минуты.
    }
# Button.
offer-page-accept = Принять
# Button.
offer-page-decline = Отклонить
# Link to the page of the offer.
offer-page-open = Открыть это предложение
# Opens the reasons.
offer-page-decline-why = Отклонить и указать причину
# Above the reasons.
offer-page-why = Почему?
offer-page-why-busy = Это время у меня занято
offer-page-why-too-far = Это слишком далеко
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Я знаю участников лично
offer-page-why-not-confident = Не чувствую себя достаточно уверенно в этом языке или теме
offer-page-why-other = Другая причина
# Link back to the list.
offer-page-all = Все мои предложения

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Этот заказ ваш
# Link.
offer-page-session = Открыть заказ
# Heading, when the session did not stay theirs.
offer-page-was-yours = Вы приняли это предложение
offer-page-was-yours-hint = С тех пор заказ изменился. Что с ним сейчас, видно на странице «Мои заказы».
# Heading.
offer-page-taken = Заказ взял другой переводчик
offer-page-taken-hint = Спасибо за вашу готовность помочь. На вас это никак не отразится.
# Heading.
offer-page-expired = Время для ответа истекло
offer-page-expired-hint = Сейчас мы обращаемся к другому переводчику. В другой раз мы снова обратимся к вам.
# Heading: the request was cancelled.
offer-page-cancelled = Перевод больше не нужен
offer-page-cancelled-hint = Запрос отменён. Спасибо за вашу готовность помочь. На вас это никак не отразится.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Это предложение отозвано
offer-page-withdrawn-hint = Заказ изменился. Возможно, мы обратимся к вам снова. На вас это никак не отразится.
# Heading: the reader declined.
offer-page-declined = Вы отказались
offer-page-declined-hint = Спасибо за ответ. Так мы быстрее обратимся к другому переводчику.
