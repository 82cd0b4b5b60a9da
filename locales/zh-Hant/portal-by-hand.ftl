# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = 現在詢問
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = 現在詢問 { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = 依照規則，此時不會詢問此人：
# Button under the reasons.
ask-anyway = 仍然詢問
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = 沒有詢問此人。{ $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = 指定一家口譯公司
vendor-tell-hint = 會立即告知提出請求的人應撥打哪個號碼。搜尋繼續進行。
# Button beside a company.
vendor-name = 指定這一家
# A badge: the person who asked was told to call this company.
vendor-named = 已指定
# A badge.
vendor-closed = 現在休息
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = 沒有指定公司。{ $reason }
