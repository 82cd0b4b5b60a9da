# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Fi ògbufọ̀ kan kún un
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Ògbufọ̀: { $name }
entry-added = A ti fi ògbufọ̀ náà kún un.
entry-saved = A ti tọ́jú àwọn àyípadà náà.
# Above the form.
entry-problems = Nǹkan kan ṣì wà láti tún ṣe. A kò yí nǹkan kan padà. Ẹ yẹ àwọn ibi tí a sàmì sí wò.
# When a colleague saved the same entry in the meantime.
entry-outdated = Ẹlòmíràn ti yí àkọsílẹ̀ yìí padà láàárín àkókò yìí. Ohun tí ẹ kọ ṣì wà níbí. Ẹ wo bí àkọsílẹ̀ náà ṣe wà báyìí kí ẹ tó tún tọ́jú rẹ̀.
# A link to the entry as it is kept.
entry-as-kept = Bí àkọsílẹ̀ náà ṣe wà báyìí
# Button.
entry-save = Tọ́jú
# Button under the form of a new entry.
entry-add = Fi ẹni yìí kún un

## Who they are

# Heading.
entry-person = Ta ni ẹni náà
# Label of a field.
entry-name = Orúkọ, bí ẹni náà ṣe fẹ́ kí a fi òun hàn
entry-name-missing = Ẹ kọ orúkọ náà, kí ó má ju lẹ́tà 80 lọ.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Orúkọ ìwọlé
entry-subject-hint = Orúkọ tí ètò ìwọlé ìlú fi mọ ẹni yìí. Ẹ fi sílẹ̀ lófìfo bí kò bá sí.
entry-subject-used = Ẹlòmíràn nínú àkójọ ti ní orúkọ ìwọlé yìí.
# Label of a list.
entry-gender = Ògbufọ̀: obìnrin tàbí ọkùnrin?
# The first choice of that list.
entry-gender-unstated = A kò sọ ọ́
entry-gender-woman = Obìnrin
entry-gender-man = Ọkùnrin
entry-gender-non-binary = Kì í ṣe ọkùnrin tàbí obìnrin nìkan
# A box to tick.
entry-active = A máa ń béèrè lọ́wọ́ rẹ̀ fún ìpàdé
entry-active-hint = Bí kò bá sí àmì, ẹni yìí ṣì wà nínú àkójọ, ṣùgbọ́n a kì í béèrè lọ́wọ́ rẹ̀.

## What they can do

# Label of a field with several lines.
entry-languages = Àwọn èdè
entry-languages-hint = Èdè kan ní ìlà kọ̀ọ̀kan: orúkọ èdè náà fúnra rẹ̀, orúkọ rẹ̀ ní Gẹ̀ẹ́sì, tàbí kóòdù rẹ̀. Ẹ kọ èdè tí ẹni yìí ń túmọ̀ gan-an, bí àpẹẹrẹ Cantonese, kì í ṣe Chinese.
entry-languages-missing = Ẹ kọ èdè kan ó kéré tán.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” lè jẹ́ èdè púpọ̀. Ẹ kọ èyí tí ó jẹ́: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” kì í ṣe èdè tí a mọ̀. Ẹ yẹ àkọtọ́ rẹ̀ wò, tàbí kí ẹ kọ kóòdù rẹ̀.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Bí ó ṣe ń ṣiṣẹ́
entry-ways-missing = Ẹ yan ọ̀nà kan ó kéré tán.

## Qualifications

# Heading.
entry-qualifications = Ẹ̀rí ìmọ̀ọ́ṣe
entry-qualifications-hint = Láti yọ ìlà kan kúrò, ẹ fi àyè rẹ̀ àkọ́kọ́ sílẹ̀ lófìfo.
# Label of a list.
entry-qualification = Irú ẹ̀rí
# The empty choice of that list.
entry-qualification-none = Kò sí
# Label of a field: who issued the qualification.
entry-issuer = Ẹni tó fún un
# Label of a field with a date.
entry-expires = Ó wúlò títí di ọjọ́ yìí, pẹ̀lú ọjọ́ náà
entry-expires-wrong = A kò lè ka ọjọ́ yìí. Ẹ kọ ọ́ báyìí: ọdún-oṣù-ọjọ́, bí àpẹẹrẹ 2027-03-31.
# Button.
entry-qualification-more = Ẹ̀rí ìmọ̀ọ́ṣe mìíràn

## How they are reached

# Heading.
entry-contact = Bí a ṣe lè kàn sí i
# Label of a field.
entry-email = Àdírẹ́sì ímeèlì
# Label of a field.
entry-phone = Nọ́ńbà fóònù alágbèéká
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Èdè àwọn ìfìráńṣẹ́

## When and where

# Heading.
entry-when = Ìgbà tí a lè béèrè lọ́wọ́ rẹ̀
entry-when-hint = Lẹ́yìn àwọn wákàtí wọ̀nyí, a máa ń béèrè lọ́wọ́ rẹ̀ nígbà tó bá sọ pé òun wà ní àrọ́wọ́tó nìkan.
# Label of a field.
entry-zone = Ẹkùn àkókò
entry-zone-wrong = A kò mọ ẹkùn àkókò yìí. Ẹ kọ ọ́ bíi America/New_York.
# Heading.
entry-where = Iṣẹ́ ní ojú ibi
entry-where-hint = Ibi tó sábà máa ń ti gbéra, ní dígírì. Àyè méjèèjì tàbí ẹyọ kan má ṣe sí.
# Label of a field.
entry-latitude = Ìlà ìbú
# Label of a field.
entry-longitude = Ìlà òró
entry-place-wrong = Ẹ kọ méjèèjì ní dígírì, bí àpẹẹrẹ 40.7357 àti -74.1724.
# Label of a field.
entry-travel = Iye kìlómítà tó lè rìn jù
entry-travel-wrong = Ẹ kọ nọ́ńbà láti 0 dé 2000, tàbí kí ẹ fi sílẹ̀ lófìfo.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Tàbí ẹ yan fáìlì CSV kan
import-file-hint = Bí ẹ bá yan fáìlì, òun ni a ó lò dípò ohun tó wà nínú àyè òkè.
# When the file is not text in UTF-8.
import-file-unreadable = A kò lè ka fáìlì yìí. Ẹ tọ́jú tábìlì náà gẹ́gẹ́ bí “CSV UTF-8” nínú ètò tábìlì yín, kí ẹ sì tún yàn án.
