# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Àwọn èdè tí a kò mọ̀
identification-none = A mọ gbogbo èdè. Ìbéèrè máa ń hàn níbí nígbà tí ẹnikẹ́ni níbi káńtà kò bá lè sọ èdè tí ó jẹ́.
identification-lead = Àwọn ènìyàn yìí ń dúró títí ẹnìkan yóò fi sọ èdè tí ó jẹ́. A kò ní béèrè lọ́wọ́ ògbufọ̀ kankan ṣáájú èyí.
# Heading of a column: the words with which staff described the language.
identification-said = Ohun tí wọ́n sọ
# Stands in a table where nobody described the language.
identification-nothing-said = Kò sí
# Heading of a column.
identification-since = Ó ń dúró láti
# Heading of a column: when the session begins.
identification-when = Àkókò
identification-now = Nísinsìnyí
# Heading of a column; below it: by phone, by video, on site.
identification-how = Ọ̀nà
# Heading of a column.
identification-department = Ẹ̀ka
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Àwọn { $count } tó ti dúró pẹ́ jù nìkan ló hàn.

## One request

# Title of the page.
identification-which = Èdè wo ni?
identification-may-be = Ó lè jẹ́ ọ̀kan nínú ìwọ̀nyí. Bí ó bá jẹ́ òmíràn, ẹ wá a.
# Label of a field.
identification-search = Wá èdè kan
identification-search-hint = Nípa orúkọ èyíkéyìí, orílẹ̀-èdè, tàbí bí a ṣe ṣì í kọ
# A button.
identification-find = Wá a
# A button: the search for an interpreter begins.
identification-send = Èdè náà nìyí
# Beside the list, when nothing was chosen.
identification-missing = Ẹ yan èdè kan.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Ẹni tó lè ràn yín lọ́wọ́ láti mọ̀ ọ́n
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Ojú-ìwé ìbéèrè náà
# A link back to the list.
identification-back = Àwọn èdè tí a kò mọ̀
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Èyí kò ṣeé ṣe: { $reason }
