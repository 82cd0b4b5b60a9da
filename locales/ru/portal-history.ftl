# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Что произошло
# At the beginning.
history-made = запрос создан
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = предложение отправлено
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = названа тому, кто сделал запрос
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = назначено вручную
# Beside the name of an interpreter.
history-started = сеанс начался
# Beside the name of an interpreter.
history-ended = сеанс закончился
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = отказ от назначенного сеанса
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = неявка
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = назначение снято
# At the end.
history-cancelled = запрос отменён
# At the end.
history-unfilled = поиск окончен: никого не нашли
