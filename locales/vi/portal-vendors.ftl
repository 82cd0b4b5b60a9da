# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Công ty thông dịch
vendors-none = Chính sách không nêu công ty nào. Khi không tìm được ai trong danh sách thông dịch viên thì không có nơi nào khác để gọi.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Với một buổi cần ngay, một công ty được nêu ra { $minutes ->
        [0] ngay lập tức
       *[other] sau { $minutes } phút
    } khi chưa có thông dịch viên.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Với một giờ đã hẹn, { $minutes ->
       *[other] { $minutes } phút
    } trước khi việc tìm kiếm kết thúc.
vendors-first = Trong số các công ty đang mở và có ngôn ngữ đó, công ty đứng đầu danh sách này được nêu ra.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Gọi { $number }
vendors-access = Cách kết nối
vendors-languages = Ngôn ngữ
vendors-all-spoken = Tất cả ngôn ngữ nói, không có ngôn ngữ ký hiệu
vendors-hours = Giờ làm việc
vendors-always = Ngày và đêm
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Đang mở
# A badge.
vendors-closed = Đang đóng
vendors-settings = Các công ty là một phần của chính sách. Người vận hành máy chủ này thay đổi trong phần cài đặt.
