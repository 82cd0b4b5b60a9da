# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = શું થયું
# At the beginning.
history-made = વિનંતી કરવામાં આવી
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = પૂછવામાં આવ્યું
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = વિનંતી કરનારને જણાવી
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = ઓફિસે હાથે સોંપ્યું
# Beside the name of an interpreter.
history-started = સત્ર શરૂ થયું
# Beside the name of an interpreter.
history-ended = સત્ર પૂરું થયું
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = સત્ર પાછું આપ્યું
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = આવ્યા નહીં
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = સોંપણી રદ થઈ
# At the end.
history-cancelled = વિનંતી રદ થઈ
# At the end.
history-unfilled = શોધ પૂરી થઈ: કોઈ મળ્યું નહીં
