# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Qué pasó
# At the beginning.
history-made = se hizo la solicitud
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = se le preguntó
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = se indicó a quien lo pidió
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = sesión asignada a mano
# Beside the name of an interpreter.
history-started = empezó la sesión
# Beside the name of an interpreter.
history-ended = terminó la sesión
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = devolvió la sesión
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = no se presentó
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = sesión liberada
# At the end.
history-cancelled = se canceló la solicitud
# At the end.
history-unfilled = terminó la búsqueda: no se encontró a nadie
