# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Unknown languages
identification-none = Every language is known. Requests appear here when nobody at the counter could tell which language it is.
identification-lead = These people wait until somebody says which language it is. Nobody is asked before that.
# Heading of a column: the words with which staff described the language.
identification-said = What was said
# Stands in a table where nobody described the language.
identification-nothing-said = Nothing
# Heading of a column.
identification-since = Waiting since
# Heading of a column: when the session begins.
identification-when = When
identification-now = Now
# Heading of a column; below it: by phone, by video, on site.
identification-how = How
# Heading of a column.
identification-department = Department
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Only the { $count } that wait longest are shown.

## One request

# Title of the page.
identification-which = Which language is it?
identification-may-be = It may be one of these. Search if it is another one.
# Label of a field.
identification-search = Search for a language
identification-search-hint = By any name, a country or a misspelling
# A button.
identification-find = Search
# A button: the search for an interpreter begins.
identification-send = This is the language
# Beside the list, when nothing was chosen.
identification-missing = Choose a language.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Who can help to find out
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = The page of the request
# A link back to the list.
identification-back = Unknown languages
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = This was not done: { $reason }
