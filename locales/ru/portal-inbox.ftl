# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Сообщения
inbox-empty = Здесь пока ничего нет. То, что мы вам сообщаем, всегда появляется здесь, какие бы другие способы вы ни выбрали.
# A mark on a message that was not read yet.
inbox-unread = Новое
# Button on a message.
inbox-read = Отметить как прочитанное
# Button above the messages.
inbox-read-all = Отметить все как прочитанные
# Link to what a message is about.
inbox-open = Открыть
# Link to what is older.
inbox-older = Более ранние
# Link back to the newest.
inbox-newest = Самые новые
