# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Ang mga nangyari
# At the beginning.
history-made = ginawa ang kahilingan
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = tinanong
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = ibinigay sa humiling
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = itinalaga ng opisina
# Beside the name of an interpreter.
history-started = nagsimula ang sesyon
# Beside the name of an interpreter.
history-ended = natapos ang sesyon
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = isinauli ang sesyon
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = hindi dumating
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = pinakawalan
# At the end.
history-cancelled = kinansela ang kahilingan
# At the end.
history-unfilled = tapos na ang paghahanap: walang nahanap
