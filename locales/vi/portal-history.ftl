# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Những gì đã diễn ra
# At the beginning.
history-made = yêu cầu được gửi
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = đã hỏi
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = đã cho người yêu cầu biết
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = văn phòng trực tiếp phân công
# Beside the name of an interpreter.
history-started = buổi phiên dịch bắt đầu
# Beside the name of an interpreter.
history-ended = buổi phiên dịch kết thúc
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = đã trả lại buổi phiên dịch
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = đã không đến
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = đã thôi phân công
# At the end.
history-cancelled = yêu cầu đã được hủy
# At the end.
history-unfilled = việc tìm kiếm đã kết thúc: không tìm được ai
