# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = What happened
# At the beginning.
history-made = the request was made
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = asked
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = named to the person who asked
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = assigned by hand
# Beside the name of an interpreter.
history-started = the session began
# Beside the name of an interpreter.
history-ended = the session ended
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = gave the session back
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = did not come
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = released
# At the end.
history-cancelled = the request was cancelled
# At the end.
history-unfilled = the search ended: nobody was found
