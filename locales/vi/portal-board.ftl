# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Bảng theo dõi
# Heading of the requests for which nobody was found yet.
board-open = Đang tìm người
board-none = Không có ai đang chờ. Yêu cầu mới sẽ tự hiện ở đây.
# Heading of the requests that have an interpreter.
board-agreed = Đã có người và đang thông dịch
board-agreed-none = Chưa có buổi nào có người nhận.
# Heading of a column.
board-language = Ngôn ngữ
# Heading of a column.
board-age = Chờ từ
# Heading of a column.
board-when = Thời gian
# Heading of a column; below it: by phone, by video, on site.
board-how = Hình thức
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Đã hỏi
# Heading of a column.
board-matter = Tình hình
# Heading of a column.
board-who = Thông dịch viên
board-now = Bây giờ
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
       *[other] { $asked } người
    }, { $waves ->
       *[other] { $waves } đợt
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Chỉ hiện { $count } yêu cầu khẩn nhất.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Chưa biết là ngôn ngữ nào
board-matter-nobody = Hiện chưa có ai để hỏi
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Đang chờ trả lời: { $language } có được không?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
       *[other] { $count } lời mời đang chờ trả lời
    }
board-matter-looking = Mọi người đã được hỏi đều đã trả lời. Chúng tôi vẫn tiếp tục tìm.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Đã giới thiệu { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Ngừng tìm lúc { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Lẽ ra đã bắt đầu lúc { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Sẽ trễ { $minutes ->
       *[other] { $minutes } phút
    }
board-matter-agreed = Đã có người
board-matter-in-session = Đang thông dịch

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Vì sao: { $language }
# Stands in the place of the language.
why-unknown = chưa biết
# A link: cancel, make longer, say which language it is.
why-request = Trang của yêu cầu
# A link back.
why-board = Bảng theo dõi
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Đợt { $wave }: { $state }
why-offer-open = đang chờ trả lời
why-offer-accepted = đã nhận lời
why-offer-declined = đã từ chối
why-offer-expired = không kịp trả lời
why-offer-withdrawn = đã rút lại
# Heading; best first.
why-askable = Những người có thể hỏi bây giờ
why-askable-none = Không có ai.
# Heading.
why-helps = Điều gì sẽ giúp được
why-helps-none = Không thay đổi riêng lẻ nào giúp được. Xin gọi một công ty thông dịch, hoặc dời buổi này.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
       *[other] Khi đó { $count } người có thể đảm nhận.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Gặp { $modality ->
        [on_site] tại chỗ
        [phone] qua điện thoại
       *[video] qua video
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Xác nhận rằng dùng { $language } cũng được.
# Variables:
#   $language (String) - name of the language
why-help-consent = Ghi lại rằng người đó đồng ý dùng { $language }.
why-help-gender = Chấp nhận thông dịch viên thuộc bất kỳ giới tính nào.
why-help-radius = Hỏi những người ở xa hơn.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Bắt đầu trễ hơn { $minutes ->
       *[other] { $minutes } phút.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Bắt đầu sớm hơn { $minutes ->
       *[other] { $minutes } phút.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Chờ đến { DATETIME($until) }.
# Heading.
why-not = Những người không được hỏi, và lý do
why-not-none = Không có ai khác thông dịch ngôn ngữ này hoặc ngôn ngữ gần với nó.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Vì sao không hỏi người này?
# Under the field.
why-person-hint = Tên như trong danh sách, hoặc phần đầu của tên.
# Button beside the field.
why-person-ask = Xem
why-person-nobody = Không ai trong danh sách có tên này.
# Variables:
#   $name (String) - name of a person
why-person-fits = Không có gì cản trở việc hỏi { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = không có trong danh sách đang hoạt động
why-reason-language = không thông dịch ngôn ngữ này
why-reason-near-language-unconfirmed = thông dịch một ngôn ngữ gần với ngôn ngữ này nhưng chưa ai xác nhận là dùng được
why-reason-consent-missing = thông dịch một ngôn ngữ thứ hai mà chưa ai ghi nhận sự đồng ý
why-reason-modality = không làm theo hình thức này
why-reason-qualification-missing = không có chứng chỉ cần thiết
why-reason-qualification-expired = chứng chỉ đã hết hạn
why-reason-not-available = không sẵn sàng vào giờ đó
why-reason-overlap = có buổi khác vào giờ đó
why-reason-travel = không kịp đi đến nơi
why-reason-distance = ở quá xa
why-reason-excluded = bị loại khỏi yêu cầu này
why-reason-declined-before = trước đó đã từ chối hoặc trả lại
why-reason-gender = yêu cầu ghi giới tính khác
why-reason-already-asked = đã được hỏi rồi
why-reason-budget = tạm thời đã được hỏi đủ nhiều
why-reason-quiet-hours = đang trong giờ yên tĩnh

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Phân công
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Phân công { $name }
# Stands above a list of rules.
assign-breaks = Việc này trái với các quy định sau:
# A button: whoever presses it has read the rules above it.
assign-anyway = Vẫn phân công
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } có buổi khác vào giờ đó. Không ai được xếp hai buổi cùng lúc.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Không thực hiện được: { $reason }
