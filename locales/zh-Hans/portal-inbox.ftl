# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = 收件箱
inbox-empty = 这里还没有内容。无论您另外选择了什么方式，服务台告诉您的事都会显示在这里。
# A mark on a message that was not read yet.
inbox-unread = 新
# Button on a message.
inbox-read = 标为已读
# Button above the messages.
inbox-read-all = 全部标为已读
# Link to what a message is about.
inbox-open = 打开
# Link to what is older.
inbox-older = 更早的
# Link back to the newest.
inbox-newest = 最新的
