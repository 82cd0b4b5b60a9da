# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = الرسائل
inbox-empty = لا يوجد شيء هنا بعد. كل ما يخبرك به المكتب يظهر هنا، مهما كانت اختياراتك الأخرى.
# A mark on a message that was not read yet.
inbox-unread = جديدة
# Button on a message.
inbox-read = تمييز كمقروءة
# Button above the messages.
inbox-read-all = تمييز الكل كمقروء
# Link to what a message is about.
inbox-open = فتح الموضوع
# Link to what is older.
inbox-older = أقدم
# Link back to the newest.
inbox-newest = الأحدث
