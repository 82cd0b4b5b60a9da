# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Ètò mi
profile-saved = A ti tọ́jú ètò yín.
# Above the form when something is wrong in it.
profile-problems = A kò tọ́jú nǹkan kan. Ẹ yẹ àwọn ibi tí a sàmì sí wò.

## Being told

# Heading.
profile-language = Èdè àwọn ìfìráńṣẹ́
profile-language-hint = Èdè yìí ni a ó fi kọ ímeèlì àti ìfìráńṣẹ́ orí fóònù sí yín. Ẹ lè yan èdè àwọn ojú-ìwé yìí ní ìsàlẹ̀ ojú-ìwé kọ̀ọ̀kan.
# Heading. The inbox is always on.
profile-channels = Ọ̀nà tí a ó fi sọ fún yín
profile-channels-hint = Gbogbo rẹ̀ tún wà nínú “Àwọn ìfìráńṣẹ́” yín.
profile-by-email = Nípa ímeèlì
# Label of a field.
profile-email = Àdírẹ́sì ímeèlì
profile-email-wrong = Èyí kì í ṣe àdírẹ́sì ímeèlì. Ó máa ń rí báyìí: name@example.org.
profile-email-missing = Ẹ kọ àdírẹ́sì tí a ó máa kọ ìwé sí.
profile-by-sms = Nípa ìfìráńṣẹ́ orí fóònù
# Label of a field.
profile-phone = Nọ́ńbà fóònù alágbèéká
profile-phone-wrong = Ẹ kọ nọ́ńbà fóònù pẹ̀lú kóòdù àgbègbè rẹ̀, bíi (973) 555-0100.
profile-phone-missing = Ẹ kọ nọ́ńbà tí a ó máa fi ìfìráńṣẹ́ ránṣẹ́ sí.

## Quiet hours

# Heading.
profile-quiet = Àkókò ìdákẹ́jẹ́
profile-quiet-hint = Ní àwọn àkókò yìí, a kì í yọ yín lẹ́nu. Ohun tó bá kan iṣẹ́ tó bẹ̀rẹ̀ kí wọ́n tó parí yóò ṣì dé ọ̀dọ̀ yín.
# Label of a field for a time.
profile-quiet-from = Láti
# Label of a field for a time.
profile-quiet-until = Títí di
profile-quiet-incomplete = Ẹ kọ àkókò méjèèjì, tàbí kí ẹ fi méjèèjì sílẹ̀ ní òfìfo.
profile-quiet-unreadable = Èyí kì í ṣe àkókò. Ẹ kọ ọ́ báyìí: 22:00.
profile-quiet-same = Ẹ kọ àkókò méjì tó yàtọ̀ síra.
profile-quiet-too-many = Èyí ti pọ̀ jù. Ẹ má kọ ju méje lọ.
# A box to tick.
profile-urgent = Ẹ lè yọ mí lẹ́nu ní àkókò ìdákẹ́jẹ́ bí ẹnìkan bá nílò ògbufọ̀ báyìí
# Button.
profile-save = Tọ́jú ètò mi

## The calendar

# Heading.
profile-calendar = Iṣẹ́ mi nínú kàlẹ́ńdà mi
profile-calendar-hint = Ètò kàlẹ́ńdà lè fi iṣẹ́ yín hàn. Ó nílò àdírẹ́sì àdáni, tí a máa ń fi hàn lẹ́ẹ̀kan ṣoṣo. Ẹnikẹ́ni tó bá mọ̀ ọ́n lè rí iṣẹ́ yín.
profile-calendar-on = Kàlẹ́ńdà yín ní àdírẹ́sì.
profile-calendar-off = Kàlẹ́ńdà yín kò tíì ní àdírẹ́sì.
# Label of the address, after it was made.
profile-calendar-address = Àdírẹ́sì àdáni yín nìyí. Ẹ ṣe àdàkọ rẹ̀ sínú ètò kàlẹ́ńdà yín báyìí:
profile-calendar-shown = A ti ṣe àdírẹ́sì náà tẹ́lẹ̀, a kò sì ní fi í hàn mọ́. Bí kò bá sí lọ́wọ́ yín, ẹ ṣe tuntun.
# Button.
profile-calendar-renew = Ṣe àdírẹ́sì tuntun
profile-calendar-renew-hint = Àdírẹ́sì àtijọ́ kò ní ṣiṣẹ́ mọ́.
# Button.
profile-calendar-revoke = Mú àdírẹ́sì náà kúrò
