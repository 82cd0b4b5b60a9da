# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = Àwọn ìfìráńṣẹ́
inbox-empty = Kò tíì sí nǹkan níbí. Gbogbo ohun tí ibùdó àwọn ògbufọ̀ bá sọ fún yín yóò wà níbí, ọ̀nà mìíràn yòówù kí ẹ yàn.
# A mark on a message that was not read yet.
inbox-unread = Tuntun
# Button on a message.
inbox-read = Sàmì sí i pé mo ti kà á
# Button above the messages.
inbox-read-all = Sàmì sí gbogbo rẹ̀ pé mo ti kà á
# Link to what a message is about.
inbox-open = Ṣí i
# Link to what is older.
inbox-older = Ti àtẹ̀yìnwá
# Link back to the newest.
inbox-newest = Tuntun jù
