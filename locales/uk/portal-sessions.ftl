# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Мої замовлення
# Heading.
sessions-running = Тривають зараз
# Heading.
sessions-upcoming = Майбутні
sessions-empty = Майбутніх замовлень немає. Коли ви приймете пропозицію, замовлення зʼявиться тут.
# Link to the offers.
sessions-offers = Переглянути мої пропозиції
# Heading.
sessions-past = Завершені
sessions-past-empty = Поки що нічого.
# Link to what is over and older.
sessions-older = Давніші
# Link back to the newest.
sessions-newest = Найновіші

## Where a session stands, in a word or two

sessions-status-confirmed = Ваше
sessions-status-running = Триває
sessions-status-completed = Завершено
sessions-status-withdrawn = Ви відмовилися
# The interpreter was reported as not having come.
sessions-status-no-show = Повідомлено про неявку
sessions-status-cancelled = Скасовано

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Замовлення: { $language }
session-page-confirmed = Це замовлення ваше
session-page-running = Переклад триває
session-page-completed = Це замовлення завершено
session-page-withdrawn = Ви відмовилися від цього замовлення
session-page-withdrawn-hint = Ми шукаємо когось із колег. Дякуємо, що повідомили.
session-page-no-show = Нам повідомили, що ви не зʼявилися
session-page-no-show-hint = Якщо це не так, повідомте у { -coordinator }.
session-page-cancelled = Ваша допомога більше не потрібна
session-page-cancelled-hint = Замовлення скасовано або змінено. Цей час у вас вільний. Дякуємо.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Зателефонувати: { $number }
session-page-call-hint = Зателефонуйте за цим номером, коли настане час. На ваш дзвінок чекають.
# Button that opens the video call.
session-page-video = Відкрити відеодзвінок
# Label before the room.
session-page-room = Кімната

## One session: what can be done

# Button.
session-page-start = Почати переклад
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Почати переклад можна з цього часу: { DATETIME($at) }.
# Button.
session-page-finish = Переклад завершено
session-page-finish-hint = Хвилини рахуються, доки ви не натиснете цю кнопку.
# Opens a form.
session-page-late = Я запізнююся
# Label of a field.
session-page-late-minutes = На скільки хвилин?
# Button.
session-page-late-send = Повідомити
# Beside that field when what was typed cannot be.
session-page-late-wrong = Вкажіть ціле число хвилин, від 1 до 240. Якщо ви не можете прийти, відмовтеся від замовлення.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Там знають, що ви запізнюєтеся на { $minutes } хвилину.
        [few] Там знають, що ви запізнюєтеся на { $minutes } хвилини.
        [many] Там знають, що ви запізнюєтеся на { $minutes } хвилин.
       *[other] Там знають, що ви запізнюєтеся на { $minutes } хвилини.
    }
# Opens a form.
session-page-withdraw = Я не можу прийти
session-page-withdraw-hint = Ми одразу шукатимемо когось із колег. Що раніше ви повідомите, то краще для людини, яка чекає.
# Button.
session-page-withdraw-send = Відмовитися від замовлення
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Переклад уже почався, тому відмовитися від замовлення не можна. Якщо ви не можете продовжувати, завершіть його: той, хто викликав, зможе викликати когось із колег.
# Link back to the list.
session-page-all = Усі мої замовлення
