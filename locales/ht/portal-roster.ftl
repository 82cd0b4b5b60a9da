# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Entèprèt yo
roster-none = Poko gen pèsonn sou lis la.
# Label of a field: by name or by language.
roster-search = Chèche
roster-search-hint = Pa non oswa pa lang
# A button.
roster-find = Chèche
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
       *[other] { $count } moun
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Nou montre { $count } sèlman. Chèche pou jwenn lòt yo.
# A link to the list of those people.
roster-expiring = Kalifikasyon ki fini oswa k ap fini nan 60 jou
# A link to the whole list.
roster-everybody = Tout moun
# Heading of a column.
roster-name = Non
# Heading of a column.
roster-languages = Lang
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Kijan
# Heading of a column.
roster-qualifications = Kalifikasyon
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Nou pa mande l
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = jiska { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = ap fini { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = te fini { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] Nou ajoute { $count } moun.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Ajoute moun ki soti nan yon tablo
roster-import-lead = Kole yon tablo an fòma CSV: anvan, yon liy ki gen non kolòn yo, apre sa, yon liy pou chak moun. Swa tout moun ajoute, swa pèsonn pa ajoute.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Kolòn ki dwe la: { $required }. Kolòn ki ka la: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Yon egzanp
# Label of a large field for text.
roster-import-table = Tablo
# A button: says what is wrong, changes nothing.
roster-import-check = Verifye sèlman
# A button.
roster-import-send = Ajoute tout moun
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Tout bagay bon: { $count ->
       *[other] { $count } moun
    } ka ajoute. Anyen pa chanje.
# When nothing was pasted.
roster-import-empty = Poko gen tablo.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] { $count } bagay pa bon
    }. Pèsonn pa ajoute.
# Heading of a column: which line of the table.
roster-import-line = Liy
# Heading of a column: which column of the table.
roster-import-column = Kolòn
# Heading of a column.
roster-import-problem = Sa ki pa bon
