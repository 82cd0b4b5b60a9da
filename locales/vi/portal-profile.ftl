# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Cài đặt của tôi
profile-saved = Cài đặt của quý vị đã được lưu.
# Above the form when something is wrong in it.
profile-problems = Chưa lưu gì cả. Xin xem lại những chỗ được đánh dấu.

## Being told

# Heading.
profile-language = Ngôn ngữ của tin nhắn
profile-language-hint = Quý vị nhận email và tin nhắn bằng ngôn ngữ này. Ngôn ngữ của các trang này được chọn ở cuối mỗi trang.
# Heading. The inbox is always on.
profile-channels = Cách chúng tôi báo cho quý vị
profile-channels-hint = Mọi thứ cũng có trong hộp thư của quý vị.
profile-by-email = Qua email
# Label of a field.
profile-email = Địa chỉ email
profile-email-wrong = Đây không phải là địa chỉ email. Địa chỉ email có dạng như name@example.org.
profile-email-missing = Xin ghi địa chỉ để chúng tôi gửi thư.
profile-by-sms = Qua tin nhắn
# Label of a field.
profile-phone = Số điện thoại di động
profile-phone-wrong = Xin ghi số điện thoại có mã vùng, ví dụ (973) 555-0100.
profile-phone-missing = Xin ghi số để chúng tôi nhắn tin.

## Quiet hours

# Heading.
profile-quiet = Giờ yên tĩnh
profile-quiet-hint = Trong những giờ này chúng tôi không làm phiền quý vị. Tin về một buổi bắt đầu trước khi giờ yên tĩnh kết thúc thì vẫn được gửi.
# Label of a field for a time.
profile-quiet-from = Từ
# Label of a field for a time.
profile-quiet-until = Đến
profile-quiet-incomplete = Xin ghi cả hai giờ, hoặc để trống cả hai.
profile-quiet-unreadable = Đây không phải là giờ. Xin viết như 22:00.
profile-quiet-same = Xin ghi hai giờ khác nhau.
profile-quiet-too-many = Quá nhiều. Xin ghi nhiều nhất bảy khoảng giờ.
# A box to tick.
profile-urgent = Có thể làm phiền tôi trong giờ yên tĩnh khi có người cần thông dịch viên ngay
# Button.
profile-save = Lưu cài đặt của tôi

## The calendar

# Heading.
profile-calendar = Các buổi của tôi trong lịch của tôi
profile-calendar-hint = Chương trình lịch có thể hiện các buổi của quý vị. Chương trình cần một địa chỉ riêng, chỉ hiện một lần. Ai biết địa chỉ này đều có thể xem các buổi của quý vị.
profile-calendar-on = Lịch của quý vị đã có địa chỉ.
profile-calendar-off = Lịch của quý vị chưa có địa chỉ.
# Label of the address, after it was made.
profile-calendar-address = Địa chỉ riêng của quý vị. Xin chép ngay vào chương trình lịch:
profile-calendar-shown = Địa chỉ đã được tạo trước đây và không hiện lại. Nếu quý vị không có địa chỉ đó, xin tạo địa chỉ mới.
# Button.
profile-calendar-renew = Tạo địa chỉ mới
profile-calendar-renew-hint = Địa chỉ cũ sẽ không dùng được nữa.
# Button.
profile-calendar-revoke = Bỏ địa chỉ này
