# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = 现在询问
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = 现在询问 { $name }
# Above the reasons, such as: it is their quiet time.
ask-breaks = 按照规则，此时不会询问此人：
# Button under the reasons.
ask-anyway = 仍然询问
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = 没有询问此人。{ $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = 指定一家口译公司
vendor-tell-hint = 会立即告知提出请求的人应拨打哪个号码。搜寻继续进行。
# Button beside a company.
vendor-name = 指定这一家
# A badge: the person who asked was told to call this company.
vendor-named = 已指定
# A badge.
vendor-closed = 现已休息
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = 没有指定公司。{ $reason }
