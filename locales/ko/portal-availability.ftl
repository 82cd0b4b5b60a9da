# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = 지금 가능
# Variables:
#   $until (Date) - until when
availability-now-on = 지금 통역 가능 상태입니다. { DATETIME($until, timeStyle: "short") }까지입니다.
# The weekly hours say so, without the switch.
availability-now-by-hours = 설정하신 가능 시간에 따라 지금 통역 가능 상태입니다.
availability-now-off = 지금은 통역 가능 상태가 아닙니다.
# Label of a choice of hours.
availability-now-for = 얼마 동안 가능합니까?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours = { $hours }시간
# Button.
availability-now-switch-on = 지금 가능합니다
# Button. The weekly hours still count.
availability-now-switch-off = 끄기
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 1시간에서 24시간 사이에서 선택해 주십시오.

## The hours of the week

# Title of the page.
availability-title = 내 가능 시간
# Heading.
availability-week = 요일별 가능 시간
availability-week-hint = 이 시간에 통역 제안을 받으실 수 있습니다. 불가능한 요일은 비워 두십시오. 밤을 넘기는 경우, 자정까지의 시간을 넣고 다음 날에 자정부터의 시간을 넣어 주십시오.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = 시간대: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = 시작
# Label of a field for a time.
availability-until = 끝
# Button: one more pair of fields for this day.
availability-week-more = 이 요일에 시간 추가
# Button.
availability-week-save = 가능 시간 저장
availability-week-saved = 가능 시간을 저장했습니다.
# Above the form when something is wrong in it.
availability-week-problems = 저장하지 못했습니다. 표시된 부분을 확인해 주십시오.
availability-week-incomplete = 두 시간을 모두 입력하거나 모두 비워 두십시오.
availability-week-unreadable = 시간으로 읽을 수 없습니다. 14:30과 같이 입력해 주십시오.
availability-week-backwards = 끝은 시작보다 뒤여야 합니다. 밤을 넘기는 경우, 00:00까지의 시간을 넣고 다음 날에 00:00부터의 시간을 넣어 주십시오.
availability-week-overlap = 이 요일의 다른 시간과 겹칩니다.
availability-week-too-many = 너무 많습니다. 하루에 최대 열 개까지 입력해 주십시오.

## Days that are otherwise

# Heading.
availability-exceptions = 쉬는 날과 추가 시간
availability-exceptions-empty = 등록된 것이 없습니다. 하루 자리를 비우실 때 여기에 추가해 주십시오.
# What an entry says.
availability-exception-away = 불가능
# What an entry says.
availability-exception-extra = 추가로 가능
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = { DATETIME($from) }부터 { DATETIME($until) }까지
# Button.
availability-exception-remove = 삭제
# Heading of the form.
availability-exception-add = 쉬는 날 또는 추가 시간 등록
# Above two choices.
availability-exception-what = 어느 것입니까?
# Label of a field for date and time.
availability-exception-from = 시작(날짜와 시간)
# Label of a field for date and time.
availability-exception-until = 끝(날짜와 시간)
# Button.
availability-exception-send = 추가
availability-exception-missing = 날짜와 시간을 입력해 주십시오.
availability-exception-backwards = 끝은 시작보다 뒤여야 합니다.
availability-exception-past = 이미 지난 시간입니다. 그 이후의 시간을 선택해 주십시오.
availability-exception-too-many = 등록된 것이 너무 많습니다. 먼저 몇 개를 삭제해 주십시오.
