# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Hộp thư
inbox-empty = Ở đây chưa có gì. Những gì bộ phận điều phối báo cho quý vị đều nằm ở đây, dù quý vị đã chọn thêm cách nào khác.
# A mark on a message that was not read yet.
inbox-unread = Mới
# Button on a message.
inbox-read = Đánh dấu đã đọc
# Button above the messages.
inbox-read-all = Đánh dấu tất cả đã đọc
# Link to what a message is about.
inbox-open = Mở ra
# Link to what is older.
inbox-older = Cũ hơn
# Link back to the newest.
inbox-newest = Mới nhất
