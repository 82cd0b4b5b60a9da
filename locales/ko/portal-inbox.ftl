# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = 받은 메시지
inbox-empty = 아직 아무것도 없습니다. 다른 방법을 선택하셔도, 알려 드리는 내용은 항상 여기에 있습니다.
# A mark on a message that was not read yet.
inbox-unread = 새 메시지
# Button on a message.
inbox-read = 읽음으로 표시
# Button above the messages.
inbox-read-all = 모두 읽음으로 표시
# Link to what a message is about.
inbox-open = 열기
# Link to what is older.
inbox-older = 이전 메시지
# Link back to the newest.
inbox-newest = 최근 메시지
