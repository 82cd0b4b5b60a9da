# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Ngôn ngữ chưa rõ
identification-none = Mọi ngôn ngữ đều đã rõ. Yêu cầu hiện ở đây khi không ai ở quầy biết đó là ngôn ngữ nào.
identification-lead = Những người này chờ đến khi có người cho biết đó là ngôn ngữ nào. Trước đó chưa hỏi thông dịch viên nào cả.
# Heading of a column: the words with which staff described the language.
identification-said = Lời mô tả
# Stands in a table where nobody described the language.
identification-nothing-said = Không có
# Heading of a column.
identification-since = Chờ từ
# Heading of a column: when the session begins.
identification-when = Thời gian
identification-now = Bây giờ
# Heading of a column; below it: by phone, by video, on site.
identification-how = Hình thức
# Heading of a column.
identification-department = Sở
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Chỉ hiện { $count } yêu cầu chờ lâu nhất.

## One request

# Title of the page.
identification-which = Đó là ngôn ngữ nào?
identification-may-be = Có thể là một trong những ngôn ngữ này. Nếu là ngôn ngữ khác, xin tìm.
# Label of a field.
identification-search = Tìm ngôn ngữ
identification-search-hint = Bằng bất cứ tên nào, tên nước hoặc cách viết sai
# A button.
identification-find = Tìm
# A button: the search for an interpreter begins.
identification-send = Đây là ngôn ngữ đó
# Beside the list, when nothing was chosen.
identification-missing = Xin chọn một ngôn ngữ.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Ai có thể giúp tìm hiểu
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Trang của yêu cầu
# A link back to the list.
identification-back = Ngôn ngữ chưa rõ
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Chưa thực hiện được: { $reason }
