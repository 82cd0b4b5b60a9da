# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = संदेश
inbox-empty = यहाँ अभी कुछ नहीं है। हम आपको जो बताते हैं, वह हमेशा यहाँ रहता है, चाहे आपने और कुछ भी चुना हो।
# A mark on a message that was not read yet.
inbox-unread = नया
# Button on a message.
inbox-read = पढ़ा हुआ मानें
# Button above the messages.
inbox-read-all = सभी को पढ़ा हुआ मानें
# Link to what a message is about.
inbox-open = इसे खोलें
# Link to what is older.
inbox-older = पुराने
# Link back to the newest.
inbox-newest = सबसे नए
