# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Мои заказы
# Heading.
sessions-running = Идёт сейчас
# Heading.
sessions-upcoming = Предстоящие
sessions-empty = Предстоящих заказов у вас нет. Когда вы примете предложение, оно появится здесь.
# Link to the offers.
sessions-offers = Посмотреть мои предложения
# Heading.
sessions-past = Завершённые
sessions-past-empty = Пока ничего нет.
# Link to what is over and older.
sessions-older = Более ранние
# Link back to the newest.
sessions-newest = Самые новые

## Where a session stands, in a word or two

sessions-status-confirmed = Ваш
sessions-status-running = Идёт
sessions-status-completed = Завершён
sessions-status-withdrawn = Вы отказались
# The interpreter was reported as not having come.
sessions-status-no-show = Отмечена неявка
sessions-status-cancelled = Отменён

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Заказ: { $language }
session-page-confirmed = Этот заказ ваш
session-page-running = Перевод идёт
session-page-completed = Этот заказ завершён
session-page-withdrawn = Вы отказались от этого заказа
session-page-withdrawn-hint = Мы ищем другого переводчика. Спасибо, что сообщили.
session-page-no-show = Нам сообщили о вашей неявке
session-page-no-show-hint = Если это не так, сообщите в { -coordinator }.
session-page-cancelled = Ваша помощь больше не нужна
session-page-cancelled-hint = Заказ отменён или изменён. Это время у вас свободно. Спасибо.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Позвонить: { $number }
session-page-call-hint = Позвоните по этому номеру, когда начнётся заказ. Вашего звонка ждут.
# Button that opens the video call.
session-page-video = Открыть видеозвонок
# Label before the room.
session-page-room = Кабинет

## One session: what can be done

# Button.
session-page-start = Начать перевод
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Начать перевод можно с этого времени: { DATETIME($at) }.
# Button.
session-page-finish = Перевод окончен
session-page-finish-hint = Минуты считаются, пока вы не нажмёте эту кнопку.
# Opens a form.
session-page-late = Я опаздываю
# Label of a field.
session-page-late-minutes = На сколько минут?
# Button.
session-page-late-send = Сообщить им
# Beside that field when what was typed cannot be.
session-page-late-wrong = Укажите целое число минут, от 1 до 240. Если вы не можете прийти, откажитесь от заказа.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Там знают, что вы опоздаете на { $minutes } минуту.
        [few] Там знают, что вы опоздаете на { $minutes } минуты.
        [many] Там знают, что вы опоздаете на { $minutes } минут.
       *[other] Там знают, что вы опоздаете на { $minutes } минуты.
    }
# Opens a form.
session-page-withdraw = Я не могу прийти
session-page-withdraw-hint = Мы сразу начнём искать другого переводчика. Чем раньше вы сообщите, тем лучше для человека, который ждёт.
# Button.
session-page-withdraw-send = Отказаться от заказа
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Перевод уже начался, поэтому отказаться от заказа нельзя. Если вы не можете продолжать, завершите его: те, кто сделал запрос, смогут вызвать другого переводчика.
# Link back to the list.
session-page-all = Все мои заказы
