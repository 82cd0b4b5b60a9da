# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = 지금 연락
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = { $name } 님에게 지금 연락
# Above the reasons, such as: it is their quiet time.
ask-breaks = 규칙에 따르면 지금은 이 사람에게 연락하지 않습니다:
# Button under the reasons.
ask-anyway = 그래도 연락
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = 이 사람에게 연락하지 않았습니다. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = 통역 업체 지정
vendor-tell-hint = 요청한 사람에게 전화할 번호를 바로 알립니다. 찾기는 계속됩니다.
# Button beside a company.
vendor-name = 이 업체 지정
# A badge: the person who asked was told to call this company.
vendor-named = 지정됨
# A badge.
vendor-closed = 지금 운영 안 함
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = 업체를 지정하지 않았습니다. { $reason }
