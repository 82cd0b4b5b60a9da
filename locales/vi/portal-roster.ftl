# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Thông dịch viên
roster-none = Chưa có ai trong danh sách.
# Label of a field: by name or by language.
roster-search = Tìm
roster-search-hint = Theo tên hoặc theo ngôn ngữ
# A button.
roster-find = Tìm
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
       *[other] { $count } người
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Chỉ hiện { $count } người. Xin tìm để thấy những người khác.
# A link to the list of those people.
roster-expiring = Chứng chỉ đã hết hạn hoặc sẽ hết hạn trong vòng 60 ngày
# A link to the whole list.
roster-everybody = Tất cả mọi người
# Heading of a column.
roster-name = Tên
# Heading of a column.
roster-languages = Ngôn ngữ
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Hình thức
# Heading of a column.
roster-qualifications = Chứng chỉ
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Tạm thời không hỏi
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = đến { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = sắp hết hạn: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = đã hết hạn: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] Đã thêm { $count } người.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Thêm người từ một bảng
roster-import-lead = Xin dán một bảng dạng CSV: dòng đầu là tên các cột, sau đó mỗi người một dòng. Hoặc tất cả mọi người đều được thêm, hoặc không ai được thêm.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Các cột bắt buộc: { $required }. Các cột có thể có: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Ví dụ
# Label of a large field for text.
roster-import-table = Bảng
# A button: says what is wrong, changes nothing.
roster-import-check = Chỉ kiểm tra
# A button.
roster-import-send = Thêm tất cả
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Không có gì sai: có thể thêm { $count ->
       *[other] { $count } người
    }. Chưa thay đổi gì cả.
# When nothing was pasted.
roster-import-empty = Chưa có bảng nào.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] Có { $count } chỗ sai
    }. Chưa thêm ai cả.
# Heading of a column: which line of the table.
roster-import-line = Dòng
# Heading of a column: which column of the table.
roster-import-column = Cột
# Heading of a column.
roster-import-problem = Chỗ sai
