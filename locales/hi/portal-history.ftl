# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = क्या-क्या हुआ
# At the beginning.
history-made = अनुरोध किया गया
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = पूछा गया
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = अनुरोध करने वाले को बता दी गई
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = कार्यालय ने सीधे सौंपा
# Beside the name of an interpreter.
history-started = सत्र शुरू हुआ
# Beside the name of an interpreter.
history-ended = सत्र समाप्त हुआ
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = सत्र लौटा दिया
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = नहीं आए
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = ज़िम्मेदारी हटाई गई
# At the end.
history-cancelled = अनुरोध रद्द किया गया
# At the end.
history-unfilled = खोज समाप्त: कोई नहीं मिला
