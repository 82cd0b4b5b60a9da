# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Interpreters
roster-none = Nobody is on the roster yet.
# Label of a field: by name or by language.
roster-search = Search
roster-search-hint = By name or by language
# A button.
roster-find = Search
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Only { $count } are shown. Search to find others.
# A link to the list of those people.
roster-expiring = Qualifications that have ended or end within 60 days
# A link to the whole list.
roster-everybody = Everybody
# Heading of a column.
roster-name = Name
# Heading of a column.
roster-languages = Languages
# Heading of a column; below it: by phone, by video, on site.
roster-ways = How
# Heading of a column.
roster-qualifications = Qualifications
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Not asked
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = until { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = ends { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = ended { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } person was added.
       *[other] { $count } people were added.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Add people from a table
roster-import-lead = Paste a table in CSV: first a line with the names of the columns, then one line for each person. Either everybody is added or nobody.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Columns that must be there: { $required }. Columns that may be there: { $optional }.
# Heading; below it an example of a table.
roster-import-example = An example
# Label of a large field for text.
roster-import-table = Table
# A button: says what is wrong, changes nothing.
roster-import-check = Check only
# A button.
roster-import-send = Add everybody
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Nothing is wrong: { $count ->
        [one] { $count } person
       *[other] { $count } people
    } can be added. Nothing has been changed.
# When nothing was pasted.
roster-import-empty = There is no table yet.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } thing is wrong
       *[other] { $count } things are wrong
    }. Nobody was added.
# Heading of a column: which line of the table.
roster-import-line = Line
# Heading of a column: which column of the table.
roster-import-column = Column
# Heading of a column.
roster-import-problem = What is wrong
