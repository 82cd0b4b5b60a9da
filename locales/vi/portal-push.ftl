# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = Tin nhắn trên thiết bị này
# Below the heading.
push-hint = Lời mời và tin nhắn hiện trên thiết bị này cả khi trang này đã đóng. Ai cầm thiết bị cũng có thể đọc được.
# This device gets messages.
push-on = Đang bật.
# Button.
push-turn-on = Bật
# Button.
push-turn-off = Tắt
# In red, when the browser refuses.
push-denied = Trình duyệt không cho phép. Hãy cho phép thông báo của trang này trong phần cài đặt của trình duyệt rồi thử lại.
# Heading of a list.
push-others = Các thiết bị khác của quý vị
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = Bật từ { $since }
# Button beside one device of the list: no more messages there.
push-remove = Tắt
