# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Bua wɔ ha, ɛho nhia sɛ wohyɛn mu:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Link yi yɛ { $name } nko ara dea. Mfa mma obi foforɔ.
# After accepting.
offer-link-yours-hint = Wobɛnya nɔma no, link no anaa beaeɛ no wɔ nkrasɛm mu. Sɛ wohyɛn mu a, wobɛhunu wɔ ha nso.
# When the time of the offer is over.
offer-link-over = Link yɛ adwuma berɛ a wobɛtumi abua adwuma no ho asɛm nko ara. Hyɛn mu na hwɛ nnwuma a yɛde ma wo ne wo nnwuma.
# Button.
offer-link-sign-in = Hyɛn mu
# Heading.
offer-link-bad-title = Link yi nwie pɛyɛ
offer-link-bad = Ebia ɛtwaa wɔ kwan so. San bue firi nkrasɛm no mu. Sɛ wohyɛn mu a, nnwuma a yɛde ma wo no wɔ ha nso.
