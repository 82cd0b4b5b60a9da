# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Deɛ asi
# At the beginning.
history-made = wɔde abisadeɛ no baeɛ
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = yɛabisa
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = yɛabɔ ne din akyerɛ deɛ ɔbisaeɛ no
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = asoeɛ no ankasa de maa no
# Beside the name of an interpreter.
history-started = nhyiamu no ahyɛ aseɛ
# Beside the name of an interpreter.
history-ended = nhyiamu no aba awieeɛ
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = ɔde nhyiamu no asan ama
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = wamma
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = yɛagyaa no
# At the end.
history-cancelled = yɛatwa abisadeɛ no mu
# At the end.
history-unfilled = hwehwɛ no aba awieeɛ: yɛannya obiara
