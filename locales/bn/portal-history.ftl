# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = যা যা হয়েছে
# At the beginning.
history-made = অনুরোধ করা হয়েছে
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = জিজ্ঞাসা করা হয়েছে
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = অনুরোধকারীকে জানানো হয়েছে
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = অফিস সরাসরি দায়িত্ব দিয়েছে
# Beside the name of an interpreter.
history-started = সেশন শুরু হয়েছে
# Beside the name of an interpreter.
history-ended = সেশন শেষ হয়েছে
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = সেশন ফিরিয়ে দিয়েছেন
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = আসেননি
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = দায়িত্ব থেকে মুক্ত
# At the end.
history-cancelled = অনুরোধ বাতিল হয়েছে
# At the end.
history-unfilled = খোঁজা শেষ: কাউকে পাওয়া যায়নি
