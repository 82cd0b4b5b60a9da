# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Nieznane języki
identification-none = Wszystkie języki są znane. Zgłoszenia pojawiają się tu, gdy nikt w urzędzie nie umiał powiedzieć, jaki to język.
identification-lead = Te osoby czekają, aż ktoś powie, jaki to język. Wcześniej nikogo nie pytamy.
# Heading of a column: the words with which staff described the language.
identification-said = Co powiedziano
# Stands in a table where nobody described the language.
identification-nothing-said = Nic
# Heading of a column.
identification-since = Czeka od
# Heading of a column: when the session begins.
identification-when = Kiedy
identification-now = Teraz
# Heading of a column; below it: by phone, by video, on site.
identification-how = Forma
# Heading of a column.
identification-department = Wydział
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Pokazano tylko czekające najdłużej: { $count }.

## One request

# Title of the page.
identification-which = Jaki to język?
identification-may-be = To może być jeden z tych języków. Jeśli inny, prosimy go wyszukać.
# Label of a field.
identification-search = Znajdź język
identification-search-hint = Po dowolnej nazwie, kraju lub błędnej pisowni
# A button.
identification-find = Szukaj
# A button: the search for an interpreter begins.
identification-send = To jest ten język
# Beside the list, when nothing was chosen.
identification-missing = Prosimy wybrać język.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Kto może pomóc to ustalić
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Strona zgłoszenia
# A link back to the list.
identification-back = Nieznane języki
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Nie zostało to zrobione: { $reason }
