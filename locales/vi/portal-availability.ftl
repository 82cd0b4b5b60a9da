# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Sẵn sàng bây giờ
# Variables:
#   $until (Date) - until when
availability-now-on = Quý vị đang sẵn sàng, cho đến { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Quý vị đang sẵn sàng, theo giờ quý vị đã ghi.
availability-now-off = Hiện quý vị không sẵn sàng.
# Label of a choice of hours.
availability-now-for = Trong bao lâu?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
       *[other] { $hours } giờ
    }
# Button.
availability-now-switch-on = Bây giờ tôi sẵn sàng
# Button. The weekly hours still count.
availability-now-switch-off = Tắt
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Xin chọn từ 1 đến 24 giờ.

## The hours of the week

# Title of the page.
availability-title = Giờ của tôi
# Heading.
availability-week = Giờ trong tuần
availability-week-hint = Chúng tôi có thể hỏi quý vị trong những giờ này. Ngày nào không sẵn sàng thì để trống. Với ca đêm, xin ghi giờ đến nửa đêm, rồi ghi giờ từ nửa đêm vào ngày hôm sau.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Múi giờ: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Từ
# Label of a field for a time.
availability-until = Đến
# Button: one more pair of fields for this day.
availability-week-more = Thêm giờ trong ngày này
# Button.
availability-week-save = Lưu giờ của tôi
availability-week-saved = Giờ của quý vị đã được lưu.
# Above the form when something is wrong in it.
availability-week-problems = Chưa lưu gì cả. Xin xem lại những chỗ được đánh dấu.
availability-week-incomplete = Xin ghi cả hai giờ, hoặc để trống cả hai.
availability-week-unreadable = Đây không phải là giờ. Xin viết như 14:30.
availability-week-backwards = Giờ kết thúc phải sau giờ bắt đầu. Với ca đêm, xin ghi giờ đến 00:00, rồi ghi giờ từ 00:00 vào ngày hôm sau.
availability-week-overlap = Giờ này trùng với giờ khác trong ngày.
availability-week-too-many = Quá nhiều. Xin ghi nhiều nhất mười khoảng giờ mỗi ngày.

## Days that are otherwise

# Heading.
availability-exceptions = Ngày nghỉ và giờ thêm
availability-exceptions-empty = Chưa có. Khi quý vị vắng một ngày, xin thêm vào đây.
# What an entry says.
availability-exception-away = Không sẵn sàng
# What an entry says.
availability-exception-extra = Sẵn sàng thêm
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Từ { DATETIME($from) } đến { DATETIME($until) }
# Button.
availability-exception-remove = Xóa
# Heading of the form.
availability-exception-add = Thêm ngày nghỉ hoặc giờ thêm
# Above two choices.
availability-exception-what = Là loại nào?
# Label of a field for date and time.
availability-exception-from = Từ (ngày và giờ)
# Label of a field for date and time.
availability-exception-until = Đến (ngày và giờ)
# Button.
availability-exception-send = Thêm
availability-exception-missing = Xin ghi ngày và giờ.
availability-exception-backwards = Giờ kết thúc phải sau giờ bắt đầu.
availability-exception-past = Giờ này đã qua. Xin chọn giờ muộn hơn.
availability-exception-too-many = Quý vị có quá nhiều mục. Xin xóa bớt trước.
