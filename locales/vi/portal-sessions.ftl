# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Buổi của tôi
# Heading.
sessions-running = Đang diễn ra
# Heading.
sessions-upcoming = Sắp tới
sessions-empty = Quý vị không có buổi nào sắp tới. Khi quý vị nhận một lời mời, buổi đó sẽ hiện ở đây.
# Link to the offers.
sessions-offers = Xem lời mời của tôi
# Heading.
sessions-past = Đã qua
sessions-past-empty = Chưa có gì.
# Link to what is over and older.
sessions-older = Cũ hơn
# Link back to the newest.
sessions-newest = Mới nhất

## Where a session stands, in a word or two

sessions-status-confirmed = Của quý vị
sessions-status-running = Đang diễn ra
sessions-status-completed = Đã xong
sessions-status-withdrawn = Đã trả lại
# The interpreter was reported as not having come.
sessions-status-no-show = Bị báo vắng mặt
sessions-status-cancelled = Đã hủy

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Buổi thông dịch: { $language }
session-page-confirmed = Quý vị đảm nhận buổi này
session-page-running = Buổi thông dịch đang diễn ra
session-page-completed = Buổi này đã kết thúc
session-page-withdrawn = Quý vị đã trả lại buổi này
session-page-withdrawn-hint = Chúng tôi đang tìm một đồng nghiệp. Cảm ơn quý vị đã báo.
session-page-no-show = Quý vị bị báo là vắng mặt
session-page-no-show-hint = Nếu không đúng như vậy, xin báo cho { -coordinator }.
session-page-cancelled = Không cần quý vị đến nữa
session-page-cancelled-hint = Buổi thông dịch đã được hủy hoặc thay đổi. Quý vị được rảnh vào giờ đó. Xin cảm ơn quý vị.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Gọi { $number }
session-page-call-hint = Xin gọi số này khi buổi thông dịch bắt đầu. Họ đang chờ quý vị gọi.
# Button that opens the video call.
session-page-video = Mở cuộc gọi video
# Label before the room.
session-page-room = Phòng

## One session: what can be done

# Button.
session-page-start = Bắt đầu buổi thông dịch
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Quý vị có thể bắt đầu buổi này từ { DATETIME($at) }.
# Button.
session-page-finish = Buổi thông dịch đã xong
session-page-finish-hint = Số phút được tính cho đến khi quý vị bấm nút này.
# Opens a form.
session-page-late = Tôi sẽ đến trễ
# Label of a field.
session-page-late-minutes = Trễ bao nhiêu phút?
# Button.
session-page-late-send = Báo cho họ
# Beside that field when what was typed cannot be.
session-page-late-wrong = Xin ghi số phút nguyên, từ 1 đến 240. Nếu không đến được, xin trả lại buổi này.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
       *[other] Họ đã biết quý vị sẽ trễ { $minutes } phút.
    }
# Opens a form.
session-page-withdraw = Tôi không đến được
session-page-withdraw-hint = Chúng tôi tìm ngay một đồng nghiệp. Quý vị báo càng sớm thì càng tốt cho người đang chờ.
# Button.
session-page-withdraw-send = Trả lại buổi này
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Buổi thông dịch đã bắt đầu, nên quý vị không thể trả lại. Nếu không thể tiếp tục, xin kết thúc buổi này: người đã yêu cầu có thể yêu cầu một đồng nghiệp.
# Link back to the list.
session-page-all = Tất cả buổi của tôi
