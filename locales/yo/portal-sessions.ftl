# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Iṣẹ́ mi
# Heading.
sessions-running = Ó ń lọ lọ́wọ́
# Heading.
sessions-upcoming = Ó ń bọ̀
sessions-empty = Ẹ kò ní iṣẹ́ kankan tó ń bọ̀. Bí ẹ bá gba iṣẹ́ tí a fi lọ̀ yín, yóò hàn níbí.
# Link to the offers.
sessions-offers = Wo iṣẹ́ tí a fi lọ̀ mí
# Heading.
sessions-past = Ó ti parí
sessions-past-empty = Kò tíì sí.
# Link to what is over and older.
sessions-older = Ti àtẹ̀yìnwá
# Link back to the newest.
sessions-newest = Tuntun jù

## Where a session stands, in a word or two

sessions-status-confirmed = Tiyín ni
sessions-status-running = Ó ń lọ lọ́wọ́
sessions-status-completed = Ó ti parí
sessions-status-withdrawn = Ẹ ti dá a padà
# The interpreter was reported as not having come.
sessions-status-no-show = Wọ́n ní ẹ kò wá
sessions-status-cancelled = A ti fagilé e

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Iṣẹ́: { $language }
session-page-confirmed = Tiyín ni iṣẹ́ yìí
session-page-running = Iṣẹ́ ògbufọ̀ ń lọ lọ́wọ́
session-page-completed = Iṣẹ́ yìí ti parí
session-page-withdrawn = Ẹ ti dá iṣẹ́ yìí padà
session-page-withdrawn-hint = À ń wá ògbufọ̀ mìíràn. A dúpẹ́ pé ẹ sọ fún wa.
session-page-no-show = Wọ́n sọ fún wa pé ẹ kò wá
session-page-no-show-hint = Bí èyí kò bá tọ́, ẹ sọ fún { -coordinator }.
session-page-cancelled = A kò nílò yín mọ́ fún iṣẹ́ yìí
session-page-cancelled-hint = A ti fagilé iṣẹ́ náà tàbí a ti yí i padà. Àkókò yẹn ti di tiyín padà. Ẹ ṣeun.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Pe { $number }
session-page-call-hint = Ẹ pe nọ́ńbà yìí nígbà tí iṣẹ́ bá bẹ̀rẹ̀. Wọ́n ń retí ìpè yín.
# Button that opens the video call.
session-page-video = Ṣí ìpè fídíò
# Label before the room.
session-page-room = Yàrá

## One session: what can be done

# Button.
session-page-start = Bẹ̀rẹ̀ iṣẹ́ náà
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Ẹ lè bẹ̀rẹ̀ iṣẹ́ náà láti { DATETIME($at) }.
# Button.
session-page-finish = Iṣẹ́ náà ti parí
session-page-finish-hint = À ń ka ìṣẹ́jú títí ẹ ó fi tẹ èyí.
# Opens a form.
session-page-late = Mo máa pẹ́
# Label of a field.
session-page-late-minutes = Ìṣẹ́jú mélòó ni ẹ máa fi pẹ́?
# Button.
session-page-late-send = Sọ fún wọn
# Beside that field when what was typed cannot be.
session-page-late-wrong = Ẹ kọ iye ìṣẹ́jú láìsí ìdá, láti 1 dé 240. Bí ẹ kò bá lè wá, ẹ dá iṣẹ́ náà padà.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
       *[other] Wọ́n mọ̀ pé ẹ máa fi ìṣẹ́jú { $minutes } pẹ́.
    }
# Opens a form.
session-page-withdraw = Mi ò lè wá
session-page-withdraw-hint = A ó wá ògbufọ̀ mìíràn lójú ẹsẹ̀. Bí ẹ bá ṣe tètè sọ tó, bẹ́ẹ̀ ni yóò ṣe dára tó fún ẹni tó ń dúró.
# Button.
session-page-withdraw-send = Dá iṣẹ́ náà padà
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Iṣẹ́ náà ti bẹ̀rẹ̀, nítorí náà ẹ kò lè dá a padà. Bí ẹ kò bá lè tẹ̀ síwájú, ẹ parí rẹ̀: ẹni tó béèrè lè béèrè fún ògbufọ̀ mìíràn.
# Link back to the list.
session-page-all = Gbogbo iṣẹ́ mi
