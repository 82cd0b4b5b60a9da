# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request = Nínú ìbéèrè yìí, ohun { $count } ni ó yẹ kí ẹ ṣàtúnṣe. A to ọ̀kọ̀ọ̀kan pẹ̀lú orúkọ àyè rẹ̀.
# Variables:
#   $input (String) - what was written
error-language-unknown = A kò mọ èdè kankan tí ń jẹ́ “{ $input }”. Ẹ wo bí ẹ ṣe kọ ọ́, tàbí kí ẹ fi ìbéèrè náà ránṣẹ́ láìkọ èdè, kí ẹ sì sọ orílẹ̀-èdè àti ìlú náà.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” kò sí lára irú ìpàdé tí ó wà nínú ìlànà ìlú yín. Ẹ yan ọ̀kan lára àkójọ náà.
error-time-past = Àkókò yìí ti kọjá. Ẹ yan àkókò tí ó ń bọ̀.
error-window-invalid = Ìgbà ìparí gbọ́dọ̀ wà lẹ́yìn ìgbà ìbẹ̀rẹ̀, iye àkókò náà sì gbọ́dọ̀ wà láàárín ìwọ̀n tí ìlànà ìlú yín fàyè gbà. Ẹ yẹ àkókò méjèèjì wò.
# Variables:
#   $field (String) - name of the field
error-field-required = Ẹ kò tíì kọ nǹkan sí “{ $field }”. Ẹ jọ̀wọ́, ẹ kọ ọ́.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long = Ohun tí ó wà nínú “{ $field }” ti gùn jù: lẹ́tà { $max } ni ó pọ̀ jù lọ tí a fàyè gbà. Ẹ jọ̀wọ́, ẹ gé e kúrú.
# Variables:
#   $field (String) - name of the field
error-field-invalid = Bí ẹ ṣe kọ “{ $field }” kò tọ̀nà. Ẹ jọ̀wọ́, ẹ tún un ṣe.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” kì í ṣe nọ́ńbà ìdánimọ̀ tí ó tọ́. Ẹ tún un dà kọ láti ibi tí ẹ ti rí i.
error-site-unknown = Ibí yìí kò sí lára àwọn ibi tí à ń lò. Ẹ yan ọ̀kan lára àkójọ náà, tàbí kí ẹ ní kí { -coordinator } fi í kún un.
error-gender-not-askable = Fún irú ìpàdé yìí, ẹ kò lè béèrè pé kí ògbufọ̀ jẹ́ ọkùnrin tàbí obìnrin. Ẹ fi ìbéèrè náà ránṣẹ́ láìfi ìyẹn kún un.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = Ẹ kò lè yí “{ $path }” padà lọ́nà yìí. Ẹ dárúkọ kìkì àwọn àyè tí ẹ lè yí padà.
error-page-token-invalid = Ojú ewé àkójọ yìí kò ṣiṣẹ́ mọ́. Ẹ tún bẹ̀rẹ̀ láti ojú ewé àkọ́kọ́.

## Who is calling

error-not-found = A kò rí èyí, tàbí ẹ kò ní àṣẹ láti wò ó. Ẹ yẹ nọ́ńbà ìdánimọ̀ náà wò, tàbí kí ẹ béèrè lọ́wọ́ { -coordinator }.
error-role-missing = Àkáǹtì yín kò ní àṣẹ láti ṣe èyí. Bí ẹ bá nílò rẹ̀, ẹ béèrè lọ́wọ́ { -coordinator }.
error-not-roster-member = Àkáǹtì yín kò so pọ̀ mọ́ ògbufọ̀ kankan nínú àkójọ àwọn ògbufọ̀. Ẹ ní kí { -coordinator } so ó pọ̀.
error-organization-unknown = A kò mọ àjọ yín níbí. Ẹ béèrè lọ́wọ́ { -coordinator }.
error-token-missing = Ẹ kò tíì wọlé. Ẹ wọlé, kí ẹ sì tún gbìyànjú.
error-token-invalid = Ìwọlé yín kò ṣiṣẹ́ níbí. Ẹ tún wọlé.
error-token-expired = Àkókò ìwọlé yín ti parí. Ẹ tún wọlé.

## Somebody was faster, or it is too late

error-offer-expired = Àkókò láti fèsì sí iṣẹ́ tí a fi lọ̀ yín yìí ti kọjá. Ẹ ṣeun; ẹ kò ní láti ṣe nǹkan kan.
error-offer-taken = Ògbufọ̀ mìíràn gba iṣẹ́ yìí kété ṣáájú yín. Ẹ ṣeun; a kò ní ka èyí sí yín lọ́rùn.
error-offer-withdrawn = A kò nílò iṣẹ́ ògbufọ̀ yìí mọ́, nítorí náà a ti fà á sẹ́yìn. Ẹ ṣeun; a kò ní ka èyí sí yín lọ́rùn.
error-offer-answered = Ẹ ti fèsì sí iṣẹ́ tí a fi lọ̀ yín yìí tẹ́lẹ̀. Ẹ ṣí àwọn iṣẹ́ yín láti mọ bí ó ṣe wà.
error-request-cancelled = A ti fagilé ìbéèrè yìí. Bí ẹ bá ṣì nílò ògbufọ̀, ẹ fi ìbéèrè tuntun ránṣẹ́.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Ẹ kò lè ṣe èyí báyìí. Ipò tí ó wà báyìí: { state-name }. Ẹ tún ojú ewé náà ṣí láti rí bí ó ṣe wà.
error-interpreter-not-eligible = Ògbufọ̀ yìí kò lè ṣiṣẹ́ fún ìbéèrè yìí. A to àwọn ìdí rẹ̀; ẹ yan ẹlòmíràn.
error-interpreter-busy = Ògbufọ̀ yìí ti ní iṣẹ́ mìíràn ní àkókò yẹn. Ẹ yan àkókò mìíràn tàbí ẹlòmíràn.
error-version-conflict = Ẹlòmíràn yí èyí padà ní àkókò kan náà. Ẹ tún un ṣí, kí ẹ sì tún gbìyànjú.

## For programs that call us

error-idempotency-key-missing = Kọ́kọ́rọ́ tí ó ń dènà àṣetúnṣe (idempotency key) kò sí níbẹ̀. Ẹ fi tuntun ránṣẹ́ pẹ̀lú iṣẹ́ kọ̀ọ̀kan, kí ẹ sì lo èyí kan náà nígbà tí ẹ bá tún iṣẹ́ náà ṣe.
error-idempotency-key-reused = A ti lo kọ́kọ́rọ́ yìí (idempotency key) fún nǹkan mìíràn. Ẹ lo kọ́kọ́rọ́ tuntun fún iṣẹ́ tuntun kọ̀ọ̀kan.
error-sequence-gone = A kò tọ́jú ibi tí ẹ fẹ́ ti tẹ̀síwájú mọ́. Ẹ tún ka bí nǹkan ṣe wà báyìí, kí ẹ sì máa wò ó láti ibẹ̀.
error-too-many-streams = Àwọn ojú ewé aṣàfihàn-lójúkan-náà tí a ṣí pẹ̀lú àkáǹtì yín ti pọ̀ jù. Ẹ ti díẹ̀ lára wọn pa, kí ẹ sì tún gbìyànjú.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded = Iṣẹ́ pọ̀ fún wa gan-an báyìí. A kò yí nǹkan kan padà. Ẹ jọ̀wọ́, ẹ tún gbìyànjú lẹ́yìn ìṣẹ́jú-àáyá { $seconds }.
error-unavailable = A kò lè kàn sí ètò yìí báyìí. Ẹ jọ̀wọ́, ẹ tún gbìyànjú láìpẹ́. Bí ó bá jẹ́ pàjáwìrì, ẹ pe nọ́ńbà fóònù ògbufọ̀ tí ẹ máa ń lò.
error-internal = Nǹkan kan tí kò tọ́ ṣẹlẹ̀ ní ọ̀dọ̀ wa. Ẹ jọ̀wọ́, ẹ tún gbìyànjú; bí ó bá tún ṣẹlẹ̀, ẹ sọ fún { -coordinator }.
