# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Thêm thông dịch viên
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Thông dịch viên: { $name }
entry-added = Đã thêm thông dịch viên.
entry-saved = Đã lưu các thay đổi.
# Above the form.
entry-problems = Còn chỗ chưa đúng. Chưa có gì thay đổi. Xin xem lại những chỗ được đánh dấu.
# When a colleague saved the same entry in the meantime.
entry-outdated = Trong lúc đó đã có người khác sửa mục này. Những gì quý vị đã nhập vẫn còn đây. Xin xem mục này hiện giờ ra sao trước khi lưu lại.
# A link to the entry as it is kept.
entry-as-kept = Mục này hiện giờ
# Button.
entry-save = Lưu
# Button under the form of a new entry.
entry-add = Thêm người này

## Who they are

# Heading.
entry-person = Là ai
# Label of a field.
entry-name = Tên, như người đó muốn được giới thiệu
entry-name-missing = Xin viết tên, tối đa 80 ký tự.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Tên đăng nhập
entry-subject-hint = Tên mà hệ thống đăng nhập của thành phố dùng cho người này. Để trống nếu không có.
entry-subject-used = Một người khác trong danh sách đã có tên đăng nhập này.
# Label of a list.
entry-gender = Giới tính của thông dịch viên
# The first choice of that list.
entry-gender-unstated = Không nêu
entry-gender-woman = Nữ
entry-gender-man = Nam
entry-gender-non-binary = Phi nhị nguyên giới
# A box to tick.
entry-active = Được hỏi cho các buổi thông dịch
entry-active-hint = Nếu không đánh dấu, người này vẫn ở trong danh sách và không được hỏi.

## What they can do

# Label of a field with several lines.
entry-languages = Ngôn ngữ
entry-languages-hint = Mỗi dòng một ngôn ngữ: tên của chính ngôn ngữ đó, tên tiếng Anh hoặc mã. Xin ghi đúng ngôn ngữ mà người này thông dịch, ví dụ tiếng Quảng Đông chứ không ghi tiếng Trung.
entry-languages-missing = Xin viết ít nhất một ngôn ngữ.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” có thể là nhiều ngôn ngữ. Xin viết rõ: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” không phải là ngôn ngữ chúng tôi biết. Xin kiểm tra chính tả hoặc viết mã.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Làm việc theo hình thức nào
entry-ways-missing = Xin chọn ít nhất một hình thức.

## Qualifications

# Heading.
entry-qualifications = Chứng chỉ
entry-qualifications-hint = Để trống ô đầu tiên của một dòng để bỏ dòng đó.
# Label of a list.
entry-qualification = Loại chứng chỉ
# The empty choice of that list.
entry-qualification-none = Không có
# Label of a field: who issued the qualification.
entry-issuer = Nơi cấp
# Label of a field with a date.
entry-expires = Có giá trị đến hết ngày
entry-expires-wrong = Không đọc được ngày này. Xin viết năm-tháng-ngày, ví dụ 2027-03-31.
# Button.
entry-qualification-more = Thêm một chứng chỉ

## How they are reached

# Heading.
entry-contact = Cách liên lạc
# Label of a field.
entry-email = Địa chỉ email
# Label of a field.
entry-phone = Số điện thoại di động
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Ngôn ngữ của tin nhắn

## When and where

# Heading.
entry-when = Khi nào có thể hỏi
entry-when-hint = Ngoài những giờ này, người đó chỉ được hỏi khi tự báo là đang rảnh.
# Label of a field.
entry-zone = Múi giờ
entry-zone-wrong = Không biết múi giờ này. Xin viết như America/New_York.
# Heading.
entry-where = Làm việc tại chỗ
entry-where-hint = Nơi người đó thường xuất phát, tính bằng độ. Điền cả hai ô hoặc để trống cả hai.
# Label of a field.
entry-latitude = Vĩ độ
# Label of a field.
entry-longitude = Kinh độ
entry-place-wrong = Xin viết cả hai bằng độ, ví dụ 40.7357 và -74.1724.
# Label of a field.
entry-travel = Số kilômét đi xa nhất
entry-travel-wrong = Xin viết một số từ 0 đến 2000, hoặc để trống.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Hoặc chọn một tệp CSV
import-file-hint = Nếu quý vị chọn tệp, tệp đó được dùng thay cho nội dung trong ô ở trên.
# When the file is not text in UTF-8.
import-file-unreadable = Không đọc được tệp này. Xin lưu bảng dưới dạng “CSV UTF-8” trong chương trình bảng tính rồi chọn lại.
