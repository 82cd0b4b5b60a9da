# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = 지난 일
# At the beginning.
history-made = 요청이 접수됨
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = 연락함
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = 요청한 분에게 안내함
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = 사무실에서 직접 배정
# Beside the name of an interpreter.
history-started = 통역 시작
# Beside the name of an interpreter.
history-ended = 통역 종료
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = 통역을 반납함
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = 오지 않음
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = 배정 해제됨
# At the end.
history-cancelled = 요청이 취소됨
# At the end.
history-unfilled = 찾기 종료: 맡을 분을 찾지 못함
