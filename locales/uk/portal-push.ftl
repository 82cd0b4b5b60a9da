# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Повідомлення на цьому пристрої
# Below the heading.
push-hint = Пропозиції та повідомлення з’являються на цьому пристрої, навіть коли цю сторінку закрито. Їх може прочитати кожен, хто тримає пристрій.
# This device gets messages.
push-on = Їх увімкнено.
# Button.
push-turn-on = Увімкнути
# Button.
push-turn-off = Вимкнути
# In red, when the browser refuses.
push-denied = Браузер цього не дозволив. Дозвольте сповіщення для цього сайту в налаштуваннях браузера й спробуйте ще раз.
# Heading of a list.
push-others = Інші ваші пристрої
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Увімкнено з: { $since }
# Button beside one device of the list: no more messages there.
push-remove = Вимкнути
