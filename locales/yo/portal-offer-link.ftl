# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Ẹ fèsì níbí, láìwọlé:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = { $name } nìkan ni líǹkì yìí wà fún. Ẹ má fi fún ẹlòmíràn.
# After accepting.
offer-link-yours-hint = Ẹ ó rí nọ́ńbà, líǹkì tàbí ibi náà gbà nínú ìfìráńṣẹ́. Ẹ ó tún rí i níbí bí ẹ bá wọlé.
# When the time of the offer is over.
offer-link-over = Líǹkì ń ṣiṣẹ́ níwọ̀n ìgbà tí ẹ ṣì lè fèsì sí iṣẹ́ náà. Ẹ wọlé láti rí iṣẹ́ tí a fi lọ̀ yín àti iṣẹ́ yín.
# Button.
offer-link-sign-in = Wọlé
# Heading.
offer-link-bad-title = Líǹkì yìí kò pé
offer-link-bad = Ó lè ti gé kúrò lójú ọ̀nà. Ẹ tún ṣí i láti inú ìfìráńṣẹ́ náà. Iṣẹ́ tí a fi lọ̀ yín tún wà níbí bí ẹ bá wọlé.
