# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = दुभाषिये
roster-none = सूची में अभी कोई नहीं है।
# Label of a field: by name or by language.
roster-search = खोज
roster-search-hint = नाम या भाषा से
# A button.
roster-find = खोजें
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } व्यक्ति
       *[other] { $count } व्यक्ति
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = केवल { $count } दिखाए गए हैं। बाक़ी को खोज कर देखें।
# A link to the list of those people.
roster-expiring = योग्यताएँ जो ख़त्म हो चुकी हैं या 60 दिनों में ख़त्म होंगी
# A link to the whole list.
roster-everybody = सभी
# Heading of a column.
roster-name = नाम
# Heading of a column.
roster-languages = भाषाएँ
# Heading of a column; below it: by phone, by video, on site.
roster-ways = कैसे
# Heading of a column.
roster-qualifications = योग्यताएँ
# A badge: this person is on the roster and is not asked at present.
roster-inactive = नहीं पूछा जाता
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = { DATETIME($day, month: "short", day: "numeric", year: "numeric") } तक
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = { DATETIME($day, month: "short", day: "numeric", year: "numeric") } को ख़त्म होगी
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = { DATETIME($day, month: "short", day: "numeric", year: "numeric") } को ख़त्म हुई
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } व्यक्ति जोड़ा गया।
       *[other] { $count } व्यक्ति जोड़े गए।
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = तालिका से लोग जोड़ें
roster-import-lead = CSV में एक तालिका चिपकाएँ: पहले कॉलम के नामों की एक पंक्ति, फिर हर व्यक्ति के लिए एक पंक्ति। या तो सब जोड़े जाते हैं या कोई नहीं।
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = ज़रूरी कॉलम: { $required }। वैकल्पिक कॉलम: { $optional }।
# Heading; below it an example of a table.
roster-import-example = एक उदाहरण
# Label of a large field for text.
roster-import-table = तालिका
# A button: says what is wrong, changes nothing.
roster-import-check = केवल जाँचें
# A button.
roster-import-send = सभी को जोड़ें
# Variables:
#   $count (Number) - how many people
roster-import-good =
    कोई ग़लती नहीं है: { $count ->
        [one] { $count } व्यक्ति को
       *[other] { $count } व्यक्तियों को
    } जोड़ा जा सकता है। कुछ भी बदला नहीं गया है।
# When nothing was pasted.
roster-import-empty = अभी कोई तालिका नहीं है।
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } बात ग़लत है
       *[other] { $count } बातें ग़लत हैं
    }। कोई नहीं जोड़ा गया।
# Heading of a column: which line of the table.
roster-import-line = पंक्ति
# Heading of a column: which column of the table.
roster-import-column = कॉलम
# Heading of a column.
roster-import-problem = क्या ग़लत है
