# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Sa ki te pase
# At the beginning.
history-made = demann lan te fèt
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = nou te mande l
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = nou te bay non l bay moun ki te mande a
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = biwo a te bay sesyon an alamen
# Beside the name of an interpreter.
history-started = sesyon an te kòmanse
# Beside the name of an interpreter.
history-ended = sesyon an te fini
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = te remèt sesyon an
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = pa t vini
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = nou te libere sesyon an
# At the end.
history-cancelled = demann lan te anile
# At the end.
history-unfilled = rechèch la fini: nou pa t jwenn pèsonn
