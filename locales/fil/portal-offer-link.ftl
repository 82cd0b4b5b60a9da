# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Sumagot po rito, nang hindi nagsa-sign in:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Ang link na ito ay para lang kay { $name }. Huwag po itong ipasa sa iba.
# After accepting.
offer-link-yours-hint = Matatanggap po ninyo sa mensahe ang numero, link o lugar. Makikita rin ninyo ito rito kapag nag-sign in kayo.
# When the time of the offer is over.
offer-link-over = Gumagana ang link habang puwede pang sagutin ang alok. Mag-sign in po para makita ang inyong mga alok at sesyon.
# Button.
offer-link-sign-in = Mag-sign in
# Heading.
offer-link-bad-title = Hindi po kumpleto ang link na ito
offer-link-bad = Baka naputol ito sa daan. Buksan po itong muli mula sa mensahe. Narito rin ang inyong mga alok kapag nag-sign in kayo.
