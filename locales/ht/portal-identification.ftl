# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Lang nou pa konnen
identification-none = Nou konnen tout lang yo. Demann yo parèt isit la lè pèsonn nan gichè a pa t ka di ki lang li ye.
identification-lead = Moun sa yo ap tann jiskaske yon moun di ki lang li ye. Nou pa mande okenn entèprèt anvan sa.
# Heading of a column: the words with which staff described the language.
identification-said = Sa yo te di
# Stands in a table where nobody described the language.
identification-nothing-said = Anyen
# Heading of a column.
identification-since = Ap tann depi
# Heading of a column: when the session begins.
identification-when = Kilè
identification-now = Kounye a
# Heading of a column; below it: by phone, by video, on site.
identification-how = Kijan
# Heading of a column.
identification-department = Depatman
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Nou montre sèlman { $count } ki tann pi lontan yo.

## One request

# Title of the page.
identification-which = Ki lang li ye?
identification-may-be = Li ka youn nan lang sa yo. Chèche si se yon lòt.
# Label of a field.
identification-search = Chèche yon lang
identification-search-hint = Ak nenpòt non, yon peyi oswa yon non ki mal ekri
# A button.
identification-find = Chèche
# A button: the search for an interpreter begins.
identification-send = Se lang sa a
# Beside the list, when nothing was chosen.
identification-missing = Chwazi yon lang.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Ki moun ki ka ede konnen
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Paj demann lan
# A link back to the list.
identification-back = Lang nou pa konnen
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Sa pa fèt: { $reason }
