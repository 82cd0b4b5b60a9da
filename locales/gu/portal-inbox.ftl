# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The inbox: what the desk has told the reader, newest first. The messages themselves are in notices.ftl. No HTML.

# Title of the page.
inbox-title = સંદેશા
inbox-empty = અહીં હજી કંઈ નથી. તમે બીજું જે પણ પસંદ કર્યું હોય, દુભાષિયા સેવા કેન્દ્ર તમને જે જણાવે તે અહીં દેખાશે.
# A mark on a message that was not read yet.
inbox-unread = નવો
# Button on a message.
inbox-read = વાંચેલું ગણો
# Button above the messages.
inbox-read-all = બધું વાંચેલું ગણો
# Link to what a message is about.
inbox-open = ખોલો
# Link to what is older.
inbox-older = જૂના
# Link back to the newest.
inbox-newest = સૌથી નવા
