# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Mga interpreter
roster-none = Wala pang tao sa listahan.
# Label of a field: by name or by language.
roster-search = Paghahanap
roster-search-hint = Ayon sa pangalan o wika
# A button.
roster-find = Hanapin
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } tao
       *[other] { $count } na tao
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = { $count } lang ang ipinapakita. Maghanap para makita ang iba.
# A link to the list of those people.
roster-expiring = Mga kuwalipikasyong natapos na o matatapos sa loob ng 60 araw
# A link to the whole list.
roster-everybody = Lahat
# Heading of a column.
roster-name = Pangalan
# Heading of a column.
roster-languages = Mga wika
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Paraan
# Heading of a column.
roster-qualifications = Mga kuwalipikasyon
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Hindi tinatanong
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = hanggang { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = matatapos sa { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = natapos noong { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } tao ang idinagdag.
       *[other] { $count } na tao ang idinagdag.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Magdagdag ng mga tao mula sa talahanayan
roster-import-lead = I-paste po ang talahanayan sa CSV: una, isang linya ng mga pangalan ng column, at pagkatapos ay isang linya para sa bawat tao. Idadagdag ang lahat o wala ni isa.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Mga column na dapat naroon: { $required }. Mga column na puwedeng naroon: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Isang halimbawa
# Label of a large field for text.
roster-import-table = Talahanayan
# A button: says what is wrong, changes nothing.
roster-import-check = Suriin lang
# A button.
roster-import-send = Idagdag ang lahat
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Walang mali: { $count ->
        [one] { $count } tao
       *[other] { $count } na tao
    } ang puwedeng idagdag. Walang nabago.
# When nothing was pasted.
roster-import-empty = Wala pang talahanayan.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } bagay ang mali
       *[other] { $count } na bagay ang mali
    }. Walang idinagdag na tao.
# Heading of a column: which line of the table.
roster-import-line = Linya
# Heading of a column: which column of the table.
roster-import-column = Hanay (column)
# Heading of a column.
roster-import-problem = Ano ang mali
