# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Answer here, without signing in:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = This link is for { $name } alone. Do not pass it on.
# After accepting.
offer-link-yours-hint = You get the number, the link or the place by message. You also see it here when you sign in.
# When the time of the offer is over.
offer-link-over = A link works as long as the offer can be answered. Sign in to see your offers and sessions.
# Button.
offer-link-sign-in = Sign in
# Heading.
offer-link-bad-title = This link is not complete
offer-link-bad = It may have been cut off on the way. Open it again from the message. Your offers are also here when you sign in.
