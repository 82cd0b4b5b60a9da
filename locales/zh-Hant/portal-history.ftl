# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = 經過
# At the beginning.
history-made = 提出了請求
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = 已詢問
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = 已告知提出請求的人
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = 由辦公室直接指派
# Beside the name of an interpreter.
history-started = 服務開始
# Beside the name of an interpreter.
history-ended = 服務結束
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = 退回了這次服務
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = 沒有到場
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = 已解除指派
# At the end.
history-cancelled = 請求已取消
# At the end.
history-unfilled = 尋找結束：沒有找到人
