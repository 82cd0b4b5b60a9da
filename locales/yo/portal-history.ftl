# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Ohun tó ṣẹlẹ̀
# At the beginning.
history-made = a ṣe ìbéèrè náà
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = a béèrè
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = a dárúkọ rẹ̀ fún ẹni tó béèrè
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = ọ́fíìsì fúnra rẹ̀ fi iṣẹ́ náà fún un
# Beside the name of an interpreter.
history-started = ìpàdé bẹ̀rẹ̀
# Beside the name of an interpreter.
history-ended = ìpàdé parí
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = ó dá ìpàdé náà padà
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = kò wá
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = a ti tú u sílẹ̀
# At the end.
history-cancelled = a ti fagilé ìbéèrè náà
# At the end.
history-unfilled = wíwá ti parí: a kò rí ẹnikẹ́ni
