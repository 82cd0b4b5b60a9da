# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = 经过
# At the beginning.
history-made = 提出了请求
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = 已询问
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = 已告知提出请求的人
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = 由办公室直接安排
# Beside the name of an interpreter.
history-started = 服务开始
# Beside the name of an interpreter.
history-ended = 服务结束
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = 退回了这次服务
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = 没有到场
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = 已解除安排
# At the end.
history-cancelled = 请求已取消
# At the end.
history-unfilled = 寻找结束：没有找到人
