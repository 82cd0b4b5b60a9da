# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = 내 설정
profile-saved = 설정이 저장되었습니다.
# Above the form when something is wrong in it.
profile-problems = 저장된 것이 없습니다. 표시된 부분을 확인해 주십시오.

## Being told

# Heading.
profile-language = 메시지 언어
profile-language-hint = 이메일과 문자 메시지를 이 언어로 보내 드립니다. 페이지의 언어는 각 페이지 아래쪽에서 선택합니다.
# Heading. The inbox is always on.
profile-channels = 알림을 받는 방법
profile-channels-hint = 모든 내용은 받은 메시지에도 있습니다.
profile-by-email = 이메일로
# Label of a field.
profile-email = 이메일 주소
profile-email-wrong = 이메일 주소가 아닙니다. name@example.org와 같은 형식입니다.
profile-email-missing = 알림을 받을 이메일 주소를 입력해 주십시오.
profile-by-sms = 문자 메시지로
# Label of a field.
profile-phone = 휴대전화 번호
profile-phone-wrong = 지역 번호를 포함한 전화번호를 입력해 주십시오. 예: (973) 555-0100
profile-phone-missing = 알림을 받을 전화번호를 입력해 주십시오.

## Quiet hours

# Heading.
profile-quiet = 방해 금지 시간
profile-quiet-hint = 이 시간에는 연락드리지 않습니다. 다만 이 시간이 끝나기 전에 시작하는 통역에 관한 내용은 그대로 보내 드립니다.
# Label of a field for a time.
profile-quiet-from = 시작
# Label of a field for a time.
profile-quiet-until = 끝
profile-quiet-incomplete = 두 시간을 모두 입력하거나 모두 비워 두십시오.
profile-quiet-unreadable = 시간으로 읽을 수 없습니다. 22:00과 같이 입력해 주십시오.
profile-quiet-same = 서로 다른 두 시간을 입력해 주십시오.
profile-quiet-too-many = 너무 많습니다. 최대 일곱 개까지 입력해 주십시오.
# A box to tick.
profile-urgent = 지금 통역사가 필요한 사람이 있으면 방해 금지 시간에도 연락해도 됩니다
# Button.
profile-save = 내 설정 저장

## The calendar

# Heading.
profile-calendar = 내 캘린더에서 내 통역 보기
profile-calendar-hint = 캘린더 프로그램에서 통역 일정을 볼 수 있습니다. 그러려면 개인 주소가 필요하며, 이 주소는 한 번만 표시됩니다. 주소를 아는 사람은 누구나 통역 일정을 볼 수 있습니다.
profile-calendar-on = 캘린더 주소가 있습니다.
profile-calendar-off = 아직 캘린더 주소가 없습니다.
# Label of the address, after it was made.
profile-calendar-address = 개인 주소입니다. 지금 캘린더 프로그램에 복사해 주십시오:
profile-calendar-shown = 주소가 이미 만들어졌으며 다시 표시되지 않습니다. 주소가 없으시면 새로 만들어 주십시오.
# Button.
profile-calendar-renew = 새 주소 만들기
profile-calendar-renew-hint = 이전 주소는 더 이상 쓸 수 없게 됩니다.
# Button.
profile-calendar-revoke = 주소 없애기
