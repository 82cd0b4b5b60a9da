# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = پیغامات
inbox-empty = یہاں ابھی کچھ نہیں ہے۔ ہم آپ کو جو کچھ بتاتے ہیں وہ یہاں موجود رہتا ہے، چاہے آپ نے کوئی اور طریقہ بھی چُنا ہو۔
# A mark on a message that was not read yet.
inbox-unread = نیا
# Button on a message.
inbox-read = پڑھا ہوا نشان زد کریں
# Button above the messages.
inbox-read-all = سب کو پڑھا ہوا نشان زد کریں
# Link to what a message is about.
inbox-open = کھولیں
# Link to what is older.
inbox-older = پرانے
# Link back to the newest.
inbox-newest = تازہ ترین
