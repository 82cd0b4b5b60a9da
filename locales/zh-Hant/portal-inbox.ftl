# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = 收件匣
inbox-empty = 這裡還沒有內容。無論您選擇了其他什麼方式，服務台給您的通知都會在這裡。
# A mark on a message that was not read yet.
inbox-unread = 新
# Button on a message.
inbox-read = 標示為已讀
# Button above the messages.
inbox-read-all = 全部標示為已讀
# Link to what a message is about.
inbox-open = 開啟
# Link to what is older.
inbox-older = 更早
# Link back to the newest.
inbox-newest = 最新
