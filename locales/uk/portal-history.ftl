# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Що відбулося
# At the beginning.
history-made = запит створено
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = пропозицію надіслано
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = названо тому, хто зробив запит
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = призначено вручну
# Beside the name of an interpreter.
history-started = сеанс почався
# Beside the name of an interpreter.
history-ended = сеанс закінчився
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = відмова від призначеного сеансу
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = неявка
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = призначення знято
# At the end.
history-cancelled = запит скасовано
# At the end.
history-unfilled = пошук завершено: нікого не знайдено
