# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = 내 통역
# Heading.
sessions-running = 진행 중
# Heading.
sessions-upcoming = 예정
sessions-empty = 예정된 통역이 없습니다. 제안을 수락하시면 여기에 표시됩니다.
# Link to the offers.
sessions-offers = 통역 제안 보기
# Heading.
sessions-past = 끝남
sessions-past-empty = 아직 없습니다.
# Link to what is over and older.
sessions-older = 이전 통역
# Link back to the newest.
sessions-newest = 최근 통역

## Where a session stands, in a word or two

sessions-status-confirmed = 맡음
sessions-status-running = 진행 중
sessions-status-completed = 완료
sessions-status-withdrawn = 철회함
# The interpreter was reported as not having come.
sessions-status-no-show = 불참 보고됨
sessions-status-cancelled = 취소됨

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = 통역: { $language }
session-page-confirmed = 이 통역을 맡으셨습니다
session-page-running = 통역이 진행 중입니다
session-page-completed = 이 통역은 끝났습니다
session-page-withdrawn = 이 통역을 철회하셨습니다
session-page-withdrawn-hint = 다른 통역사를 찾고 있습니다. 알려 주셔서 감사합니다.
session-page-no-show = 오지 않으셨다는 보고가 있었습니다
session-page-no-show-hint = 사실과 다르면 { -coordinator }에 알려 주십시오.
session-page-cancelled = 더 이상 오지 않으셔도 됩니다
session-page-cancelled-hint = 이 통역은 취소되었거나 변경되었습니다. 그 시간은 비게 되었습니다. 감사합니다.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = { $number }(으)로 전화하기
session-page-call-hint = 통역이 시작될 때 이 번호로 전화해 주십시오. 상대방이 전화를 기다리고 있습니다.
# Button that opens the video call.
session-page-video = 화상 통화 열기
# Label before the room.
session-page-room = 호실

## One session: what can be done

# Button.
session-page-start = 통역 시작
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = { DATETIME($at) }부터 통역을 시작하실 수 있습니다.
# Button.
session-page-finish = 통역이 끝났습니다
session-page-finish-hint = 이 버튼을 누르실 때까지 시간이 계산됩니다.
# Opens a form.
session-page-late = 늦을 것 같습니다
# Label of a field.
session-page-late-minutes = 몇 분 늦습니까?
# Button.
session-page-late-send = 알리기
# Beside that field when what was typed cannot be.
session-page-late-wrong = 1에서 240 사이의 분을 정수로 입력해 주십시오. 오실 수 없으면 통역을 철회해 주십시오.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told = { $minutes }분 늦으신다는 것을 상대방에게 알렸습니다.
# Opens a form.
session-page-withdraw = 갈 수 없습니다
session-page-withdraw-hint = 바로 다른 통역사를 찾습니다. 일찍 알려 주실수록 기다리는 분에게 도움이 됩니다.
# Button.
session-page-withdraw-send = 통역 철회
# Shown instead of that form once the session has begun.
session-page-withdraw-not = 통역이 이미 시작되어 철회하실 수 없습니다. 계속하실 수 없으면 통역을 끝내 주십시오. 요청한 사람이 다른 통역사를 요청할 수 있습니다.
# Link back to the list.
session-page-all = 내 통역 전체
