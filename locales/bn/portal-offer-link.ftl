# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = সাইন ইন না করেই এখানে উত্তর দিন:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = এই লিংক শুধু { $name }-এর জন্য। এটি অন্য কাউকে দেবেন না।
# After accepting.
offer-link-yours-hint = নম্বর, লিংক বা জায়গা আপনি বার্তায় পাবেন। সাইন ইন করলে এখানেও দেখতে পাবেন।
# When the time of the offer is over.
offer-link-over = যতক্ষণ প্রস্তাবের উত্তর দেওয়া যায়, ততক্ষণই লিংক কাজ করে। আপনার প্রস্তাব ও সেশন দেখতে সাইন ইন করুন।
# Button.
offer-link-sign-in = সাইন ইন
# Heading.
offer-link-bad-title = এই লিংক সম্পূর্ণ নয়
offer-link-bad = পথে এটি কেটে গিয়ে থাকতে পারে। বার্তা থেকে আবার খুলুন। সাইন ইন করলে আপনার প্রস্তাবগুলো এখানেও পাবেন।
