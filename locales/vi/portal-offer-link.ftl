# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Trả lời tại đây, không cần đăng nhập:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Đường dẫn này chỉ dành cho { $name }. Xin đừng chuyển cho người khác.
# After accepting.
offer-link-yours-hint = Quý vị sẽ nhận số điện thoại, đường dẫn hoặc địa điểm qua tin nhắn. Quý vị cũng thấy ở đây khi đăng nhập.
# When the time of the offer is over.
offer-link-over = Đường dẫn chỉ dùng được khi lời mời còn có thể trả lời. Xin đăng nhập để xem các lời mời và buổi thông dịch của quý vị.
# Button.
offer-link-sign-in = Đăng nhập
# Heading.
offer-link-bad-title = Đường dẫn này không đầy đủ
offer-link-bad = Đường dẫn có thể đã bị cắt mất một phần khi gửi. Xin mở lại từ tin nhắn. Các lời mời của quý vị cũng có ở đây khi đăng nhập.
