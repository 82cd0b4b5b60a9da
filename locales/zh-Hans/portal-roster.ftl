# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = 口译员
roster-none = 名册上还没有人。
# Label of a field: by name or by language.
roster-search = 查找
roster-search-hint = 按姓名或按语言
# A button.
roster-find = 查找
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
roster-more = 只显示 { $count } 人。要看其他人，请查找。
# A link to the list of those people.
roster-expiring = 已到期或将在 60 天内到期的资格
# A link to the whole list.
roster-everybody = 所有人
# Heading of a column.
roster-name = 姓名
# Heading of a column.
roster-languages = 语言
# Heading of a column; below it: by phone, by video, on site.
roster-ways = 方式
# Heading of a column.
roster-qualifications = 资格
# A badge: this person is on the roster and is not asked at present.
roster-inactive = 暂不询问
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = 有效至 { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = 即将到期：{ DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = 已到期：{ DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] 已添加 { $count } 人。
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = 从表格添加人员
roster-import-lead = 请粘贴 CSV 格式的表格：第一行是各列的名称，然后每人一行。要么所有人都添加，要么一个也不添加。
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = 必须有的列：{ $required }。可以有的列：{ $optional }。
# Heading; below it an example of a table.
roster-import-example = 示例
# Label of a large field for text.
roster-import-table = 表格
# A button: says what is wrong, changes nothing.
roster-import-check = 仅检查
# A button.
roster-import-send = 添加所有人
# Variables:
#   $count (Number) - how many people
roster-import-good =
    没有问题：可以添加 { $count ->
       *[other] { $count } 人
    }。尚未更改任何内容。
# When nothing was pasted.
roster-import-empty = 还没有表格。
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] 有 { $count } 处不正确
    }。没有添加任何人。
# Heading of a column: which line of the table.
roster-import-line = 行
# Heading of a column: which column of the table.
roster-import-column = 列
# Heading of a column.
roster-import-problem = 问题
