# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = દુભાષિયાઓ
roster-none = યાદીમાં હજી કોઈ નથી.
# Label of a field: by name or by language.
roster-search = શોધો
roster-search-hint = નામથી અથવા ભાષાથી
# A button.
roster-find = શોધો
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } વ્યક્તિ
       *[other] { $count } વ્યક્તિઓ
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = ફક્ત { $count } બતાવ્યા છે. બીજાને જોવા માટે શોધો.
# A link to the list of those people.
roster-expiring = મુદત પૂરી થઈ હોય અથવા 60 દિવસમાં પૂરી થતી હોય તેવી લાયકાતો
# A link to the whole list.
roster-everybody = બધા
# Heading of a column.
roster-name = નામ
# Heading of a column.
roster-languages = ભાષાઓ
# Heading of a column; below it: by phone, by video, on site.
roster-ways = કેવી રીતે
# Heading of a column.
roster-qualifications = લાયકાત
# A badge: this person is on the roster and is not asked at present.
roster-inactive = હાલ પૂછાતું નથી
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = { DATETIME($day, month: "short", day: "numeric", year: "numeric") } સુધી
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = મુદત પૂરી થશે: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = મુદત પૂરી થઈ: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } વ્યક્તિ ઉમેરાઈ.
       *[other] { $count } વ્યક્તિઓ ઉમેરાઈ.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = કોષ્ટકમાંથી લોકો ઉમેરો
roster-import-lead = CSV કોષ્ટક અહીં મૂકો: પહેલાં કૉલમનાં નામની એક લીટી, પછી દરેક વ્યક્તિ માટે એક લીટી. કાં તો બધા ઉમેરાય છે, કાં તો કોઈ નહીં.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = આ કૉલમ હોવી જ જોઈએ: { $required }. આ કૉલમ હોઈ શકે: { $optional }.
# Heading; below it an example of a table.
roster-import-example = ઉદાહરણ
# Label of a large field for text.
roster-import-table = કોષ્ટક
# A button: says what is wrong, changes nothing.
roster-import-check = ફક્ત તપાસો
# A button.
roster-import-send = બધાને ઉમેરો
# Variables:
#   $count (Number) - how many people
roster-import-good =
    કોઈ ભૂલ નથી: { $count ->
        [one] { $count } વ્યક્તિ
       *[other] { $count } વ્યક્તિઓ
    } ઉમેરી શકાય. હજી કંઈ બદલાયું નથી.
# When nothing was pasted.
roster-import-empty = હજી કોઈ કોષ્ટક નથી.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } ભૂલ છે
       *[other] { $count } ભૂલો છે
    }. કોઈને ઉમેર્યા નથી.
# Heading of a column: which line of the table.
roster-import-line = લીટી
# Heading of a column: which column of the table.
roster-import-column = કૉલમ
# Heading of a column.
roster-import-problem = શું ભૂલ છે
