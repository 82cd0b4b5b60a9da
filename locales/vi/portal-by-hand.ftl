# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Hỏi ngay
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Hỏi { $name } ngay
# Above the reasons, such as: it is their quiet time.
ask-breaks = Theo quy định thì lúc này không hỏi người này:
# Button under the reasons.
ask-anyway = Vẫn hỏi
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Chưa hỏi người này. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Chỉ một công ty thông dịch
vendor-tell-hint = Người yêu cầu được báo ngay số cần gọi. Việc tìm kiếm vẫn tiếp tục.
# Button beside a company.
vendor-name = Chỉ công ty này
# A badge: the person who asked was told to call this company.
vendor-named = Đã chỉ
# A badge.
vendor-closed = Đang đóng
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Chưa chỉ công ty nào. { $reason }
