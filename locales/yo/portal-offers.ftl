# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Iṣẹ́ tí a fi lọ̀ yín
# When there is none, for somebody who can be asked now.
offers-empty-available = Kò sí iṣẹ́ tí a fi lọ̀ yín ní báyìí. Bí iṣẹ́ tuntun bá wà, yóò hàn níbí lójú ẹsẹ̀.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Kò sí iṣẹ́ tí a fi lọ̀ yín báyìí, nítorí pé àyè kò sí fún yín.
# Link to the page with the weekly hours.
offers-hours = Wo àkókò mi
# Heading of what became of the offers of the last hour.
offers-lately = Láàárín wákàtí tó kọjá

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Iṣẹ́ tí a fi lọ̀ yín: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = A nílò rẹ̀ báyìí
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Owó iṣẹ́
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Èdè tí ẹ ó fi ṣe ògbufọ̀: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Ẹ ó rí yàrá náà lẹ́yìn tí ẹ bá gba iṣẹ́ náà.
        [phone] Ẹ ó rí nọ́ńbà tí ẹ máa pè lẹ́yìn tí ẹ bá gba iṣẹ́ náà.
       *[video] Ẹ ó rí líǹkì náà lẹ́yìn tí ẹ bá gba iṣẹ́ náà.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Ẹ fèsì ṣáájú { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Ó kù kéré sí ìṣẹ́jú kan.
       *[other] Ó ku ìṣẹ́jú { $minutes }.
    }
# Button.
offer-page-accept = Gbà á
# Button.
offer-page-decline = Kọ̀ ọ́
# Link to the page of the offer.
offer-page-open = Ṣí iṣẹ́ yìí
# Opens the reasons.
offer-page-decline-why = Kọ̀ ọ́ kí ẹ sì sọ ìdí
# Above the reasons.
offer-page-why = Kí nìdí?
offer-page-why-busy = Ọwọ́ mi dí ní àkókò yẹn
offer-page-why-too-far = Ó jìnnà jù
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Mo mọ àwọn tí ọ̀rọ̀ náà kàn
offer-page-why-not-confident = Èdè náà tàbí ọ̀rọ̀ náà kò dá mi lójú tó
offer-page-why-other = Ìdí mìíràn
# Link back to the list.
offer-page-all = Gbogbo iṣẹ́ tí a fi lọ̀ mí

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Tiyín ni iṣẹ́ náà
# Link.
offer-page-session = Ṣí iṣẹ́ náà
# Heading, when the session did not stay theirs.
offer-page-was-yours = Ẹ ti gba iṣẹ́ yìí tẹ́lẹ̀
offer-page-was-yours-hint = Iṣẹ́ náà ti yí padà láti ìgbà náà. Ẹ wo “Iṣẹ́ mi” láti mọ bí ó ṣe wà.
# Heading.
offer-page-taken = Ògbufọ̀ mìíràn ti gbà á
offer-page-taken-hint = A dúpẹ́ pé ẹ yọ̀ǹda ara yín. A kò ní ka èyí sí yín lọ́rùn.
# Heading.
offer-page-expired = Àkókò láti fèsì ti kọjá
offer-page-expired-hint = À ń béèrè lọ́wọ́ ògbufọ̀ mìíràn báyìí. A ó tún béèrè lọ́wọ́ yín nígbà mìíràn.
# Heading: the request was cancelled.
offer-page-cancelled = A kò nílò rẹ̀ mọ́
offer-page-cancelled-hint = A ti fagilé ìbéèrè náà. A dúpẹ́ pé ẹ yọ̀ǹda ara yín. A kò ní ka èyí sí yín lọ́rùn.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = A ti fa iṣẹ́ yìí sẹ́yìn
offer-page-withdrawn-hint = Iṣẹ́ náà ti yí padà. A lè tún béèrè lọ́wọ́ yín. A kò ní ka èyí sí yín lọ́rùn.
# Heading: the reader declined.
offer-page-declined = Ẹ kọ iṣẹ́ náà
offer-page-declined-hint = Ẹ ṣeun tí ẹ fèsì. Ó ń jẹ́ kí a tètè béèrè lọ́wọ́ ògbufọ̀ mìíràn.
