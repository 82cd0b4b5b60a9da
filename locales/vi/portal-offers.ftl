# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Lời mời
# When there is none, for somebody who can be asked now.
offers-empty-available = Hiện chưa có ai hỏi quý vị. Lời mời mới sẽ hiện ngay ở đây.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Hiện không ai hỏi quý vị, vì quý vị đang không sẵn sàng.
# Link to the page with the weekly hours.
offers-hours = Xem giờ của tôi
# Heading of what became of the offers of the last hour.
offers-lately = Trong một giờ qua

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Lời mời: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Cần ngay
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Thù lao
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Quý vị sẽ thông dịch bằng { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Quý vị sẽ thấy số phòng sau khi nhận lời.
        [phone] Quý vị sẽ thấy số cần gọi sau khi nhận lời.
       *[video] Quý vị sẽ thấy đường dẫn sau khi nhận lời.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Xin trả lời trước { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Còn chưa đến một phút.
       *[other] Còn { $minutes } phút.
    }
# Button.
offer-page-accept = Nhận lời
# Button.
offer-page-decline = Từ chối
# Link to the page of the offer.
offer-page-open = Mở lời mời này
# Opens the reasons.
offer-page-decline-why = Từ chối và cho biết lý do
# Above the reasons.
offer-page-why = Vì sao?
offer-page-why-busy = Tôi bận vào giờ đó
offer-page-why-too-far = Chỗ đó quá xa
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Tôi quen những người liên quan
offer-page-why-not-confident = Tôi chưa đủ vững về ngôn ngữ hoặc đề tài
offer-page-why-other = Lý do khác
# Link back to the list.
offer-page-all = Tất cả lời mời của tôi

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = Quý vị đảm nhận buổi này
# Link.
offer-page-session = Mở buổi thông dịch
# Heading, when the session did not stay theirs.
offer-page-was-yours = Quý vị đã nhận lời mời này
offer-page-was-yours-hint = Từ đó buổi này đã có thay đổi. Xin xem tình hình hiện tại ở “Buổi của tôi”.
# Heading.
offer-page-taken = Một đồng nghiệp đã nhận
offer-page-taken-hint = Cảm ơn quý vị đã sẵn lòng. Việc này không ảnh hưởng gì đến quý vị.
# Heading.
offer-page-expired = Đã hết giờ trả lời
offer-page-expired-hint = Chúng tôi đang hỏi một đồng nghiệp. Lần khác chúng tôi sẽ lại hỏi quý vị.
# Heading: the request was cancelled.
offer-page-cancelled = Không còn cần nữa
offer-page-cancelled-hint = Yêu cầu đã được hủy. Cảm ơn quý vị đã sẵn lòng. Việc này không ảnh hưởng gì đến quý vị.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Lời mời này đã được rút lại
offer-page-withdrawn-hint = Buổi thông dịch đã thay đổi. Chúng tôi có thể hỏi lại quý vị. Việc này không ảnh hưởng gì đến quý vị.
# Heading: the reader declined.
offer-page-declined = Quý vị đã từ chối
offer-page-declined-hint = Cảm ơn quý vị đã trả lời. Nhờ đó chúng tôi có thể hỏi đồng nghiệp khác sớm hơn.
