# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = 待确认的语言
identification-none = 所有语言都已确认。如果窗口的人员说不出是哪种语言，请求就会显示在这里。
identification-lead = 这些人在等待，直到有人说出是哪种语言。在此之前不会询问任何口译员。
# Heading of a column: the words with which staff described the language.
identification-said = 当时的描述
# Stands in a table where nobody described the language.
identification-nothing-said = 没有描述
# Heading of a column.
identification-since = 等待开始于
# Heading of a column: when the session begins.
identification-when = 时间
identification-now = 现在
# Heading of a column; below it: by phone, by video, on site.
identification-how = 方式
# Heading of a column.
identification-department = 部门
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = 只显示等待最久的 { $count } 个。

## One request

# Title of the page.
identification-which = 是哪种语言？
identification-may-be = 可能是其中的一种。如果是别的语言，请查找。
# Label of a field.
identification-search = 查找语言
identification-search-hint = 任何名称、国家名或拼错的写法都可以
# A button.
identification-find = 查找
# A button: the search for an interpreter begins.
identification-send = 就是这种语言
# Beside the list, when nothing was chosen.
identification-missing = 请选择一种语言。
# Label; beside it a company that recognises languages, and its number.
identification-helps = 谁可以帮助弄清楚
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }，{ $number }
# A link.
identification-request = 这个请求的页面
# A link back to the list.
identification-back = 待确认的语言
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = 未能完成：{ $reason }
