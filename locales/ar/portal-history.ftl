# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = ما حدث
# At the beginning.
history-made = قُدِّم الطلب
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = أُرسل العرض
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = أُبلِغ بها صاحب الطلب
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = إسناد يدوي
# Beside the name of an interpreter.
history-started = بدأت الجلسة
# Beside the name of an interpreter.
history-ended = انتهت الجلسة
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = أُعيدت الجلسة
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = لم يتم الحضور
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = أُلغي الإسناد
# At the end.
history-cancelled = أُلغي الطلب
# At the end.
history-unfilled = انتهى البحث: لم نجد أحدًا
