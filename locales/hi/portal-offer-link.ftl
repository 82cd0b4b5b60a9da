# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = साइन इन किए बिना यहाँ जवाब दें:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = यह लिंक केवल { $name } के लिए है। इसे किसी और को न दें।
# After accepting.
offer-link-yours-hint = आपको नंबर, लिंक या जगह संदेश से मिलेगी। साइन इन करने पर यह यहाँ भी दिखेगा।
# When the time of the offer is over.
offer-link-over = लिंक तभी तक काम करता है जब तक प्रस्ताव का जवाब दिया जा सकता है। अपने प्रस्ताव और सत्र देखने के लिए साइन इन करें।
# Button.
offer-link-sign-in = साइन इन करें
# Heading.
offer-link-bad-title = यह लिंक अधूरा है
offer-link-bad = हो सकता है कि यह रास्ते में कट गया हो। इसे संदेश से फिर खोलें। साइन इन करने पर आपके प्रस्ताव यहाँ भी मिलेंगे।
