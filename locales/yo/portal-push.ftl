# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Àwọn iṣẹ́ ìránṣẹ́ lórí ẹ̀rọ yìí
# Below the heading.
push-hint = Àwọn ìpè àti iṣẹ́ ìránṣẹ́ ń hàn lórí ẹ̀rọ yìí kódà nígbà tí ojú-ìwé yìí bá ti pa. Ẹni tó bá mú ẹ̀rọ náà lọ́wọ́ lè kà wọ́n.
# This device gets messages.
push-on = Wọ́n wà ní títàn.
# Button.
push-turn-on = Tàn án
# Button.
push-turn-off = Pa á
# In red, when the browser refuses.
push-denied = Aṣàwárí yín kò gbà á láyè. Ẹ gba ìfitónilétí ojú-òpó yìí láyè nínú ètò aṣàwárí yín, kí ẹ tún gbìyànjú.
# Heading of a list.
push-others = Àwọn ẹ̀rọ yín mìíràn
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Ó wà ní títàn láti { $since }
# Button beside one device of the list: no more messages there.
push-remove = Pa á
