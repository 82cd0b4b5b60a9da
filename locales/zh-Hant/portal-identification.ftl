# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = 待確認的語言
identification-none = 所有語言都已確認。櫃檯無人能辨別是哪種語言時，請求會顯示在這裡。
identification-lead = 這些人正在等候有人確認是哪種語言。確認之前不會詢問任何口譯員。
# Heading of a column: the words with which staff described the language.
identification-said = 當時的描述
# Stands in a table where nobody described the language.
identification-nothing-said = 無
# Heading of a column.
identification-since = 開始等候
# Heading of a column: when the session begins.
identification-when = 時間
identification-now = 現在
# Heading of a column; below it: by phone, by video, on site.
identification-how = 方式
# Heading of a column.
identification-department = 部門
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = 只顯示等候最久的 { $count } 項。

## One request

# Title of the page.
identification-which = 是哪種語言？
identification-may-be = 可能是其中一種。如果是其他語言，請搜尋。
# Label of a field.
identification-search = 搜尋語言
identification-search-hint = 任何名稱、國家，或拼錯的寫法都可以
# A button.
identification-find = 搜尋
# A button: the search for an interpreter begins.
identification-send = 就是這種語言
# Beside the list, when nothing was chosen.
identification-missing = 請選擇一種語言。
# Label; beside it a company that recognises languages, and its number.
identification-helps = 誰可以幫忙確認
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }，{ $number }
# A link.
identification-request = 請求的頁面
# A link back to the list.
identification-back = 待確認的語言
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = 未能完成：{ $reason }
