# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Đến phần chính của trang
# Names the menu, for screen readers.
portal-main-menu = Trình đơn chính
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Ngôn ngữ của các trang này
# Button beside the choice of the language of the pages.
portal-show-pages = Hiển thị
# Ends the visit: link and heading.
portal-sign-out = Đăng xuất
# Shown when the page has lost its connection.
portal-stale = Đã mất kết nối. Những gì quý vị thấy có thể đã cũ. Chúng tôi vẫn đang cố gắng kết nối lại.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
       *[other] Còn { $seconds } giây
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Đã hết giờ.
# Link to the first page.
portal-home-page = Đến trang đầu
# Link that opens the same page again.
portal-try-again = Thử lại

## The menu

# For who asks for an interpreter.
portal-nav-ask = Yêu cầu thông dịch viên
# The requests of the own department.
portal-nav-requests = Yêu cầu
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Lời mời
# For interpreters: sessions that are theirs.
portal-nav-assignments = Buổi của tôi
# For interpreters: when they can work.
portal-nav-availability = Giờ của tôi
# Messages from the desk.
portal-nav-inbox = Hộp thư
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Cài đặt của tôi
# For the language-access office: all open requests on one page.
portal-nav-board = Yêu cầu đang mở
# For the language-access office: everybody who interprets.
portal-nav-roster = Thông dịch viên
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Ngôn ngữ chưa rõ
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Công ty thông dịch
# For the oversight commission.
portal-nav-figures = Số liệu

## Signing in and out

# Heading and button.
portal-sign-in = Đăng nhập
# Button: opens the city's own sign-in page.
portal-sign-in-city = Đăng nhập bằng tài khoản của thành phố
# Above that button.
portal-sign-in-city-lead = Nếu làm việc cho thành phố, xin quý vị dùng tài khoản vẫn đăng nhập ở nơi làm việc.
# Heading.
portal-sign-in-email-heading = Thông dịch viên: đăng nhập bằng email
portal-sign-in-email-lead = Chúng tôi gửi cho quý vị một đường dẫn. Không cần mật khẩu. Đường dẫn dùng được một lần và trong 15 phút.
# Label of a field.
portal-sign-in-email-address = Địa chỉ email của quý vị
# Button.
portal-sign-in-email-button = Gửi đường dẫn cho tôi
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Đây không phải là địa chỉ email. Địa chỉ email có dạng như name@example.org.
# Heading.
portal-sign-in-email-sent-title = Xin xem email của quý vị
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Nếu trong danh sách của chúng tôi có thông dịch viên dùng địa chỉ này, đường dẫn đang được gửi đến. Đường dẫn dùng được một lần và trong 15 phút. Nếu không nhận được gì, xin xem thư mục thư rác, hoặc hỏi { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Để đăng nhập, xin mở đường dẫn mà quý vị đã được cấp. Nếu không có, xin hỏi { -coordinator }.
# Heading.
portal-sign-in-link-title = Chạm một lần là đăng nhập xong
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Với đường dẫn này, quý vị đăng nhập với tư cách:
# Heading.
portal-sign-in-link-old-title = Đường dẫn này không còn dùng được
portal-sign-in-link-old = Đường dẫn đăng nhập chỉ dùng được một lần và trong thời gian ngắn. Xin yêu cầu đường dẫn mới.
# Heading.
portal-sign-in-failed-title = Không đăng nhập được
portal-sign-in-failed-no-role = Tài khoản thành phố của quý vị là đúng, nhưng chưa được phép dùng dịch vụ này. Xin hỏi { -coordinator }.
portal-sign-in-failed-provider = Trang đăng nhập của thành phố không trả lời như bình thường. Xin thử lại sau vài phút. Nếu vẫn như vậy, xin hỏi { -coordinator }.
portal-sign-in-failed-old = Việc này đã quá lâu, hoặc đã bắt đầu trong trình duyệt khác hay cửa sổ khác. Xin thử lại.
# What somebody is here.
portal-role-requester = Nhân viên thành phố yêu cầu thông dịch viên
# What somebody is here.
portal-role-interpreter = Thông dịch viên
# What somebody is here.
portal-role-coordinator = Văn phòng hỗ trợ ngôn ngữ
# What somebody is here.
portal-role-auditor = Ủy ban giám sát
portal-sign-out-lead = Trên thiết bị mà người khác cũng dùng, xin luôn đăng xuất.
# Button.
portal-sign-out-here = Đăng xuất trên thiết bị này
# Button.
portal-sign-out-everywhere = Đăng xuất trên mọi thiết bị của tôi
# Shown after somebody signed out.
portal-signed-out = Quý vị đã đăng xuất.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Xin đăng nhập để tiếp tục. Nếu quý vị đã đăng nhập trước đó thì thời hạn đã hết: điều này ngăn người khác vào.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Đường dẫn đăng nhập của quý vị
# The link follows on a line of its own.
portal-sign-in-mail-body = Xin mở đường dẫn này để đăng nhập. Đường dẫn dùng được một lần và trong 15 phút:
# After the link.
portal-sign-in-mail-end = Nếu quý vị không yêu cầu thì không phải làm gì. Không ai đăng nhập được nếu không có đường dẫn này: xin đừng chuyển cho người khác.

## When something does not work

# Heading.
portal-not-found-title = Ở đây không có gì
portal-not-found = Trang này không tồn tại, hoặc không dành cho quý vị. Đường dẫn có thể đã cũ hoặc bị cắt mất một phần.
# Heading.
portal-forbidden-title = Trang này không dành cho quý vị
portal-forbidden = Tài khoản của quý vị không được phép mở trang này. Nếu cần, xin hỏi { -coordinator }.
# Heading.
portal-stale-form-title = Trang này đã quá cũ
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Chưa có gì thay đổi. Trang đã mở quá lâu, hoặc trình duyệt của quý vị không lưu cookie. Xin mở lại trang và gửi lại một lần nữa.
# Heading.
portal-unreadable-title = Không đọc được nội dung này
portal-unreadable = Chưa có gì thay đổi. Nội dung gửi đến không phải từ biểu mẫu của dịch vụ này. Xin mở lại trang và điền vào biểu mẫu ở đó.
# Heading.
portal-too-large-title = Gửi quá nhiều cùng một lúc
portal-too-large = Chưa có gì thay đổi. Nội dung gửi đến lớn hơn mức trang này nhận được. Xin rút ngắn rồi gửi lại.
# Heading.
portal-wrong-method-title = Không thể mở theo cách này
portal-wrong-method = Địa chỉ này thuộc về một nút trên một trang. Xin mở trang đó và dùng nút.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Không thực hiện được
# Heading.
portal-overloaded-title = Quá nhiều người cùng một lúc
portal-overloaded = Xin chờ vài giây rồi thử lại. Nếu có người cần thông dịch viên ngay bây giờ, xin gọi số điện thoại mà sở của quý vị dành cho việc này.
# Heading.
portal-broken-title = Có trục trặc ở phía chúng tôi
portal-broken = Đây không phải lỗi của quý vị. Xin thử lại. Nếu vẫn như vậy, xin báo cho { -coordinator }. Nếu có người cần thông dịch viên ngay bây giờ, xin gọi số điện thoại mà sở của quý vị dành cho việc này.
