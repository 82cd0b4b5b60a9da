# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = کیا کیا ہوا
# At the beginning.
history-made = درخواست دی گئی
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = پوچھا گیا
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = درخواست کرنے والے کو بتا دی گئی
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = دفتر نے خود مقرر کیا
# Beside the name of an interpreter.
history-started = سیشن شروع ہوا
# Beside the name of an interpreter.
history-ended = سیشن ختم ہوا
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = سیشن واپس کر دیا
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = نہیں آئے
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = تقرری ختم کی گئی
# At the end.
history-cancelled = درخواست منسوخ کی گئی
# At the end.
history-unfilled = تلاش ختم: کوئی نہیں ملا
