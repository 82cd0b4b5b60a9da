# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Àwọn ògbufọ̀
roster-none = Kò tíì sí ẹnikẹ́ni nínú àkójọ.
# Label of a field: by name or by language.
roster-search = Wá ẹnìkan
roster-search-hint = Pẹ̀lú orúkọ tàbí èdè
# A button.
roster-find = Wá a
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
       *[other] Iye ènìyàn: { $count }
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Ènìyàn { $count } nìkan ló hàn. Ẹ lo àyè ìwákiri láti rí àwọn yòókù.
# A link to the list of those people.
roster-expiring = Ẹ̀rí ìmọ̀ọ́ṣe tó ti parí tàbí tí yóò parí láàárín ọjọ́ 60
# A link to the whole list.
roster-everybody = Gbogbo ènìyàn
# Heading of a column.
roster-name = Orúkọ
# Heading of a column.
roster-languages = Àwọn èdè
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Ọ̀nà
# Heading of a column.
roster-qualifications = Ẹ̀rí ìmọ̀ọ́ṣe
# A badge: this person is on the roster and is not asked at present.
roster-inactive = A kì í béèrè lọ́wọ́ rẹ̀ báyìí
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = títí di { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = yóò parí ní { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = ó parí ní { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] Iye ènìyàn tí a fi kún un: { $count }.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Fi àwọn ènìyàn kún un láti inú tábìlì
roster-import-lead = Ẹ lẹ tábìlì CSV síbí: lákọ̀ọ́kọ́, ìlà kan tó ní orúkọ àwọn òpó, lẹ́yìn náà ìlà kan fún ẹnì kọ̀ọ̀kan. Yálà kí a fi gbogbo wọn kún un tàbí kí a má fi ẹnikẹ́ni kún un.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Àwọn òpó tó gbọ́dọ̀ wà: { $required }. Àwọn òpó tó lè wà: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Àpẹẹrẹ kan
# Label of a large field for text.
roster-import-table = Tábìlì
# A button: says what is wrong, changes nothing.
roster-import-check = Kàn yẹ̀ ẹ́ wò
# A button.
roster-import-send = Fi gbogbo wọn kún un
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Kò sí àṣìṣe. { $count ->
       *[other] Iye ènìyàn tí a lè fi kún un: { $count }
    }. A kò tíì yí nǹkan kan padà.
# When nothing was pasted.
roster-import-empty = Kò tíì sí tábìlì kankan.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] Iye àṣìṣe: { $count }
    }. A kò fi ẹnikẹ́ni kún un.
# Heading of a column: which line of the table.
roster-import-line = Ìlà
# Heading of a column: which column of the table.
roster-import-column = Òpó
# Heading of a column.
roster-import-problem = Ohun tí kò tọ́
