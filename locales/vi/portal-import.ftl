# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Tệp quá lớn. Vui lòng gửi từng phần.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Bảng quá dài. Số người nhiều nhất mỗi lần: { $rows }. Vui lòng gửi từng phần.
# Beside the name of a column of the first line.
import-column-twice = Cột này xuất hiện hai lần.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Cột { $number } không có tên.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Không dùng được cột nào có tên này.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Thiếu những cột này: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Số ô trong dòng này: { $found }; số cột trong dòng đầu: { $wanted }. Hãy đặt ô có dấu phẩy trong dấu ngoặc kép.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Không thể ghi “{ $given }” ở đây. Có thể ghi: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Không đọc được “{ $given }” như một chứng chỉ. Hãy ghi name:issuer hoặc name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Thành phố không có chứng chỉ này. Có thể ghi: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Không đọc được “{ $given }” như giờ làm việc. Hãy ghi như mon 09:00-17:00 hoặc mon-fri 22:00-06:00, hoặc ghi always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Tên đăng nhập này đã có ở dòng { $line }. Mỗi tên chỉ thuộc về một người.
# Language of somebody's messages.
import-locale-wrong = Đây không phải là mã ngôn ngữ. Hãy ghi như es-US.
