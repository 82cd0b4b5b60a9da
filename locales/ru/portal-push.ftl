# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Сообщения на этом устройстве
# Below the heading.
push-hint = Предложения и сообщения появляются на этом устройстве, даже когда эта страница закрыта. Их может прочитать любой, у кого оно в руках.
# This device gets messages.
push-on = Они включены.
# Button.
push-turn-on = Включить
# Button.
push-turn-off = Выключить
# In red, when the browser refuses.
push-denied = Браузер этого не разрешил. Разрешите уведомления для этого сайта в настройках браузера и попробуйте ещё раз.
# Heading of a list.
push-others = Другие ваши устройства
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Включены с: { $since }
# Button beside one device of the list: no more messages there.
push-remove = Выключить
