# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = Số liệu của dịch vụ
# Label of a list of months.
figures-month = Tháng
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = Hiển thị
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = Trong tháng này có ít hơn { $smallest } yêu cầu. Ít như vậy thì không thống kê ở đây: số liệu không được để lộ một người nào.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = Các nhóm có ít hơn { $smallest } yêu cầu được tính chung với nhóm khác, để không con số nào để lộ một người nào.
# Under the tables.
figures-what-counts = Không tính những yêu cầu mà một sở đã rút lại trước khi tìm được người. Thời gian chờ là của những người cần thông dịch viên ngay.
# Heading.
figures-all = Tổng cộng
# Heading, and title of a table.
figures-by-language = Theo ngôn ngữ
# Heading, and title of a table.
figures-by-department = Theo sở
# Heading of a column.
figures-language = Ngôn ngữ
# Heading of a column.
figures-department = Sở
# Heading of a column, and label.
figures-requests = Yêu cầu
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = Đã có thông dịch viên
# Heading of a column, and label; the value is a duration.
figures-wait = Một nửa chờ nhiều nhất
# Heading of a column, and label; the value is a duration.
figures-wait-long = Chín phần mười chờ nhiều nhất
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = { $groups } nhóm khác tính chung
# Stands in the place of a language that nobody identified.
figures-unknown-language = Chưa rõ
# Stands in the place of a duration.
figures-no-wait = quá ít để nói
# Describes a bar chart to screen readers.
figures-chart = Số yêu cầu và phần đã có thông dịch viên. Bảng bên dưới nói cùng nội dung bằng con số.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } phút { $seconds } giây
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } giây
