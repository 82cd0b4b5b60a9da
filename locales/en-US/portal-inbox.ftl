# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Inbox
inbox-empty = There is nothing here yet. What the desk tells you stands here, whatever else you chose.
# A mark on a message that was not read yet.
inbox-unread = New
# Button on a message.
inbox-read = Mark as read
# Button above the messages.
inbox-read-all = Mark all as read
# Link to what a message is about.
inbox-open = Open it
# Link to what is older.
inbox-older = Older
# Link back to the newest.
inbox-newest = Newest
