# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Мои настройки
profile-saved = Ваши настройки сохранены.
# Above the form when something is wrong in it.
profile-problems = Ничего не сохранено. Проверьте отмеченные места.

## Being told

# Heading.
profile-language = Язык сообщений
profile-language-hint = На этом языке вы получаете электронные письма и текстовые сообщения. Язык этих страниц выбирается внизу каждой страницы.
# Heading. The inbox is always on.
profile-channels = Как мы вам сообщаем
profile-channels-hint = Всё есть и в ваших сообщениях здесь.
profile-by-email = По электронной почте
# Label of a field.
profile-email = Адрес электронной почты
profile-email-wrong = Это не адрес электронной почты. Адрес выглядит так: name@example.org.
profile-email-missing = Укажите адрес, на который нам писать.
profile-by-sms = Текстовым сообщением
# Label of a field.
profile-phone = Номер мобильного телефона
profile-phone-wrong = Укажите номер телефона с кодом региона, например (973) 555-0100.
profile-phone-missing = Укажите номер, на который нам писать.

## Quiet hours

# Heading.
profile-quiet = Часы тишины
profile-quiet-hint = В эти часы мы вас не беспокоим. То, что касается заказа, который начинается до их окончания, приходит всё равно.
# Label of a field for a time.
profile-quiet-from = С
# Label of a field for a time.
profile-quiet-until = До
profile-quiet-incomplete = Укажите оба времени или оставьте оба поля пустыми.
profile-quiet-unreadable = Это не время. Напишите так: 22:00.
profile-quiet-same = Укажите два разных времени.
profile-quiet-too-many = Это слишком много. Укажите не более семи.
# A box to tick.
profile-urgent = Меня можно беспокоить в часы тишины, если кому-то переводчик нужен прямо сейчас
# Button.
profile-save = Сохранить мои настройки

## The calendar

# Heading.
profile-calendar = Мои заказы в моём календаре
profile-calendar-hint = Программы-календари могут показывать ваши заказы. Для этого нужен личный адрес, который показывается только один раз. Кто знает этот адрес, может видеть ваши заказы.
profile-calendar-on = У вашего календаря есть адрес.
profile-calendar-off = У вашего календаря пока нет адреса.
# Label of the address, after it was made.
profile-calendar-address = Ваш личный адрес. Скопируйте его сейчас в программу-календарь:
profile-calendar-shown = Адрес был создан раньше и больше не показывается. Если у вас его нет, создайте новый.
# Button.
profile-calendar-renew = Создать новый адрес
profile-calendar-renew-hint = Старый адрес перестанет действовать.
# Button.
profile-calendar-revoke = Удалить адрес
