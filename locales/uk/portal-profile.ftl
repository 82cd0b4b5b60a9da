# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Мої налаштування
profile-saved = Ваші налаштування збережено.
# Above the form when something is wrong in it.
profile-problems = Нічого не збережено. Перевірте позначене.

## Being told

# Heading.
profile-language = Мова повідомлень
profile-language-hint = Цією мовою ви отримуєте електронні листи та SMS. Мову цих сторінок можна вибрати внизу кожної сторінки.
# Heading. The inbox is always on.
profile-channels = Як ми вам повідомляємо
profile-channels-hint = Усе є також у ваших повідомленнях на цьому порталі.
profile-by-email = Електронною поштою
# Label of a field.
profile-email = Адреса електронної пошти
profile-email-wrong = Це не адреса електронної пошти. Така адреса має вигляд name@example.org.
profile-email-missing = Вкажіть адресу, на яку нам писати.
profile-by-sms = Через SMS
# Label of a field.
profile-phone = Номер мобільного телефону
profile-phone-wrong = Вкажіть номер телефону з кодом регіону, наприклад (973) 555-0100.
profile-phone-missing = Вкажіть номер, на який нам писати.

## Quiet hours

# Heading.
profile-quiet = Години тиші
profile-quiet-hint = У ці години ми вас не турбуємо. Усе, що стосується замовлення, яке починається до їх завершення, ви однаково отримаєте.
# Label of a field for a time.
profile-quiet-from = Від
# Label of a field for a time.
profile-quiet-until = До
profile-quiet-incomplete = Вкажіть обидва часи або залиште обидва порожніми.
profile-quiet-unreadable = Це не час. Пишіть його так: 22:00.
profile-quiet-same = Вкажіть два різні часи.
profile-quiet-too-many = Це забагато. Вкажіть не більше семи проміжків.
# A box to tick.
profile-urgent = Мене можна турбувати в години тиші, коли комусь перекладач потрібен зараз
# Button.
profile-save = Зберегти мої налаштування

## The calendar

# Heading.
profile-calendar = Мої замовлення в моєму календарі
profile-calendar-hint = Програми-календарі можуть показувати ваші замовлення. Для цього потрібна приватна адреса, яку буде показано лише один раз. Хто її знає, може бачити ваші замовлення.
profile-calendar-on = Ваш календар має адресу.
profile-calendar-off = Ваш календар ще не має адреси.
# Label of the address, after it was made.
profile-calendar-address = Ваша приватна адреса. Скопіюйте її зараз у свою програму-календар:
profile-calendar-shown = Адресу створено раніше, і вдруге її не показуємо. Якщо у вас її немає, створіть нову.
# Button.
profile-calendar-renew = Створити нову адресу
profile-calendar-renew-hint = Стара адреса перестане діяти.
# Button.
profile-calendar-revoke = Забрати адресу
