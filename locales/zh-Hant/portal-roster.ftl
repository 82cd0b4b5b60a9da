# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = 口譯員
roster-none = 名單上還沒有人。
# Label of a field: by name or by language.
roster-search = 搜尋
roster-search-hint = 按姓名或語言
# A button.
roster-find = 搜尋
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
       *[other] { $count } 人
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = 只顯示 { $count } 人。請搜尋以找到其他人。
# A link to the list of those people.
roster-expiring = 已到期或 60 天內到期的資格
# A link to the whole list.
roster-everybody = 所有人
# Heading of a column.
roster-name = 姓名
# Heading of a column.
roster-languages = 語言
# Heading of a column; below it: by phone, by video, on site.
roster-ways = 方式
# Heading of a column.
roster-qualifications = 資格
# A badge: this person is on the roster and is not asked at present.
roster-inactive = 目前不詢問
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = 有效至{ DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = 即將於{ DATETIME($day, month: "short", day: "numeric", year: "numeric") }到期
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = 已於{ DATETIME($day, month: "short", day: "numeric", year: "numeric") }到期
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] 已新增 { $count } 人。
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = 從表格新增人員
roster-import-lead = 請貼上 CSV 格式的表格：第一行是欄位名稱，之後每人一行。要麼全部新增，要麼一個也不新增。
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = 必須有的欄位：{ $required }。可以有的欄位：{ $optional }。
# Heading; below it an example of a table.
roster-import-example = 範例
# Label of a large field for text.
roster-import-table = 表格
# A button: says what is wrong, changes nothing.
roster-import-check = 僅檢查
# A button.
roster-import-send = 新增所有人
# Variables:
#   $count (Number) - how many people
roster-import-good =
    沒有錯誤：可以新增 { $count ->
       *[other] { $count } 人
    }。目前沒有任何內容被更改。
# When nothing was pasted.
roster-import-empty = 還沒有表格。
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] 有 { $count } 處錯誤
    }。沒有新增任何人。
# Heading of a column: which line of the table.
roster-import-line = 行
# Heading of a column: which column of the table.
roster-import-column = 欄
# Heading of a column.
roster-import-problem = 錯在哪裡
