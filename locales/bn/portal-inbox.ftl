# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = বার্তা
inbox-empty = এখানে এখনও কিছু নেই। আপনি অন্য যা-ই বেছে নিন, আমরা আপনাকে যা জানাই তা সবসময় এখানে থাকে।
# A mark on a message that was not read yet.
inbox-unread = নতুন
# Button on a message.
inbox-read = পড়া হয়েছে বলে চিহ্নিত করুন
# Button above the messages.
inbox-read-all = সবগুলো পড়া হয়েছে বলে চিহ্নিত করুন
# Link to what a message is about.
inbox-open = এটি খুলুন
# Link to what is older.
inbox-older = আগের
# Link back to the newest.
inbox-newest = সবচেয়ে নতুন
