# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request = Có { $count } chỗ trong yêu cầu cần sửa. Mỗi chỗ được ghi kèm tên mục của nó.
# Variables:
#   $input (String) - what was written
error-language-unknown = Chúng tôi không biết ngôn ngữ nào tên là “{ $input }”. Xin kiểm tra cách viết, hoặc gửi yêu cầu không có tên ngôn ngữ và cho biết quốc gia và thành phố.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” không phải là loại dịch vụ trong quy định của thành phố. Xin chọn một loại trong danh sách.
error-time-past = Giờ này đã qua. Xin chọn một giờ sắp tới.
error-window-invalid = Giờ kết thúc phải sau giờ bắt đầu, và thời lượng phải nằm trong giới hạn theo quy định của thành phố. Xin kiểm tra cả hai giờ.
# Variables:
#   $field (String) - name of the field
error-field-required = Thiếu “{ $field }”. Xin điền vào.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long = “{ $field }” quá dài: tối đa { $max } ký tự. Xin viết ngắn lại.
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” không đúng định dạng. Xin sửa lại.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” không phải là mã hợp lệ. Xin chép lại từ nơi quý vị đã thấy mã đó.
error-site-unknown = Nơi này không có trong danh sách địa điểm đang dùng. Xin chọn một nơi trong danh sách, hoặc nhờ { -coordinator } thêm vào.
error-gender-not-askable = Với loại dịch vụ này, không thể yêu cầu giới tính của thông dịch viên. Xin gửi yêu cầu mà không ghi điều đó.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” không thể thay đổi theo cách này. Xin chỉ ghi những mục có thể thay đổi.
error-page-token-invalid = Trang này của danh sách không còn hiệu lực. Xin bắt đầu lại từ trang đầu.

## Who is calling

error-not-found = Chúng tôi không tìm thấy mục này, hoặc quý vị không có quyền xem. Xin kiểm tra mã, hoặc hỏi { -coordinator }.
error-role-missing = Tài khoản của quý vị không được phép làm việc này. Nếu cần, xin hỏi { -coordinator }.
error-not-roster-member = Tài khoản của quý vị chưa được liên kết với thông dịch viên nào trong danh sách. Xin nhờ { -coordinator } liên kết.
error-organization-unknown = Tổ chức của quý vị chưa được đăng ký ở đây. Xin hỏi { -coordinator }.
error-token-missing = Quý vị chưa đăng nhập. Xin đăng nhập rồi thử lại.
error-token-invalid = Phiên đăng nhập của quý vị không hợp lệ ở đây. Xin đăng nhập lại.
error-token-expired = Phiên đăng nhập của quý vị đã hết hạn. Xin đăng nhập lại.

## Somebody was faster, or it is too late

error-offer-expired = Đã hết thời gian trả lời lời mời này. Xin cảm ơn; quý vị không phải làm gì.
error-offer-taken = Một đồng nghiệp đã nhận buổi thông dịch này ngay trước quý vị. Xin cảm ơn; việc này không ảnh hưởng gì đến quý vị.
error-offer-withdrawn = Buổi thông dịch này không còn cần nữa nên lời mời đã được rút lại. Xin cảm ơn; việc này không ảnh hưởng gì đến quý vị.
error-offer-answered = Quý vị đã trả lời lời mời này rồi. Xin mở danh sách các buổi thông dịch của quý vị để xem tình trạng.
error-request-cancelled = Yêu cầu này đã bị hủy. Nếu vẫn cần thông dịch viên, xin gửi yêu cầu mới.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Hiện không thể làm việc này. Tình trạng hiện tại: { state-name }. Xin tải lại để xem tình trạng mới nhất.
error-interpreter-not-eligible = Thông dịch viên này không thể đảm nhận yêu cầu này. Lý do đã được ghi rõ; xin chọn người khác.
error-interpreter-busy = Thông dịch viên này đã có buổi khác vào giờ đó. Xin chọn giờ khác hoặc người khác.
error-version-conflict = Có người khác vừa thay đổi mục này cùng lúc. Xin tải lại rồi thử lại.

## For programs that call us

error-idempotency-key-missing = Thiếu khóa chống lặp (idempotency key). Xin gửi một khóa mới cho mỗi thao tác, và dùng lại đúng khóa đó khi lặp lại thao tác.
error-idempotency-key-reused = Khóa chống lặp (idempotency key) này đã được dùng cho việc khác. Xin dùng khóa mới cho mỗi thao tác mới.
error-sequence-gone = Điểm để tiếp tục không còn được lưu giữ. Xin đọc lại trạng thái hiện tại rồi theo dõi từ đó.
error-too-many-streams = Tài khoản của quý vị đang mở quá nhiều màn hình theo dõi trực tiếp. Xin đóng bớt rồi thử lại.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded = Hiện chúng tôi đang rất bận. Chưa có gì bị thay đổi. Xin thử lại sau { $seconds } giây.
error-unavailable = Hiện không thể kết nối với dịch vụ. Xin thử lại sau giây lát. Trong trường hợp khẩn cấp, xin dùng đường dây thông dịch qua điện thoại mà quý vị vẫn thường dùng.
error-internal = Đã có trục trặc ở phía chúng tôi. Xin thử lại; nếu lại xảy ra, xin báo cho { -coordinator }.
