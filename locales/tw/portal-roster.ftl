# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Kasa nkyerɛasefoɔ
roster-none = Obiara din nni hɔ ɛ.
# Label of a field: by name or by language.
roster-search = Hwehwɛ
roster-search-hint = Fa din anaa kasa hwehwɛ
# A button.
roster-find = Hwehwɛ
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] Onipa { $count }
       *[other] Nnipa { $count }
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = { $count } pɛ na yɛada no adi. Hwehwɛ na woahunu afoforɔ.
# A link to the list of those people.
roster-expiring = Adansedie a ne berɛ atwam anaa ɛbɛtwam nnafua 60 mu
# A link to the whole list.
roster-everybody = Obiara
# Heading of a column.
roster-name = Din
# Heading of a column.
roster-languages = Kasa
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Ɛkwan a yɛbɛfa so
# Heading of a column.
roster-qualifications = Adansedie ahodoɔ
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Yɛmmisa no
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = kɔsi { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = ɛbɛba awieeɛ { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = ɛbaa awieeɛ { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Yɛde onipa { $count } aka ho.
       *[other] Yɛde nnipa { $count } aka ho.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Fa nnipa firi table mu ka ho
roster-import-lead = Fa table a ɛwɔ CSV mu to ha: deɛ ɛdi kan, din a ɛdeda column no so, na afei onipa biara ne ne santene. Yɛde obiara bɛka ho, anaasɛ yɛremfa obiara nka ho.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Column a ɛsɛ sɛ ɛwɔ hɔ: { $required }. Column a ɛbɛtumi aba: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Nhwɛsoɔ
# Label of a large field for text.
roster-import-table = Table no
# A button: says what is wrong, changes nothing.
roster-import-check = Hwɛ mu kɛkɛ
# A button.
roster-import-send = Fa obiara ka ho
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Mfomsoɔ biara nni mu: { $count ->
        [one] yɛbɛtumi de onipa { $count } aka ho
       *[other] yɛbɛtumi de nnipa { $count } aka ho
    }. Hwee nsesaeɛ.
# When nothing was pasted.
roster-import-empty = Table biara nni hɔ ɛ.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Mfomsoɔ { $count } wɔ mu
       *[other] Mfomsoɔ { $count } wɔ mu
    }. Yɛamfa obiara anka ho.
# Heading of a column: which line of the table.
roster-import-line = Santene
# Heading of a column: which column of the table.
roster-import-column = Column (afa)
# Heading of a column.
roster-import-problem = Deɛ ɛnyɛ papa
