# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = 현황판
# Heading of the requests for which nobody was found yet.
board-open = 통역사를 찾는 중
board-none = 기다리는 사람이 없습니다. 새 요청은 여기에 저절로 표시됩니다.
# Heading of the requests that have an interpreter.
board-agreed = 확정 및 진행 중
board-agreed-none = 확정된 통역이 없습니다.
# Heading of a column.
board-language = 언어
# Heading of a column.
board-age = 대기 시작
# Heading of a column.
board-when = 일시
# Heading of a column; below it: by phone, by video, on site.
board-how = 방식
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = 연락
# Heading of a column.
board-matter = 진행 상황
# Heading of a column.
board-who = 통역사
board-now = 지금
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves = { $asked }명, { $waves }차례
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = 가장 급한 { $count }건만 표시합니다.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = 아직 언어를 알 수 없음
board-matter-nobody = 아직 연락할 수 있는 사람이 없음
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = 답을 기다리는 중: 이 언어({ $language })로 괜찮습니까?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting = 답을 기다리는 제안 { $count }건
board-matter-looking = 연락받은 사람이 모두 답했습니다. 계속 찾고 있습니다.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = 안내한 업체: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = { DATETIME($at) }에 찾기 종료
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = { DATETIME($at) }에 시작했어야 함
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late = { $minutes }분 늦게 도착
board-matter-agreed = 확정
board-matter-in-session = 통역 중

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = 이유: { $language }
# Stands in the place of the language.
why-unknown = 아직 알 수 없음
# A link: cancel, make longer, say which language it is.
why-request = 요청 페이지
# A link back.
why-board = 현황판
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = { $wave }차: { $state }
why-offer-open = 답을 기다리는 중
why-offer-accepted = 수락함
why-offer-declined = 거절함
why-offer-expired = 시간 안에 답하지 않음
why-offer-withdrawn = 제안 철회됨
# Heading; best first.
why-askable = 지금 연락할 수 있는 사람
why-askable-none = 없습니다.
# Heading.
why-helps = 도움이 될 방법
why-helps-none = 한 가지만 바꾸어서는 해결되지 않습니다. 통역 업체에 전화하거나 통역 시간을 옮겨 주십시오.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help = { $change } 그러면 { $count }명이 맡을 수 있습니다.
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    { $modality ->
        [on_site] 대면으로
        [phone] 전화로
       *[video] 화상으로
    } 통역합니다.
# Variables:
#   $language (String) - name of the language
why-help-near = 이 언어로 괜찮은지 확인합니다: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = 당사자가 이 언어에 동의한다고 기록합니다: { $language }.
why-help-gender = 통역사의 성별을 제한하지 않습니다.
why-help-radius = 더 멀리 있는 사람에게도 연락합니다.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later = { $minutes }분 늦게 시작합니다.
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier = { $minutes }분 일찍 시작합니다.
# Variables:
#   $until (Date) - until when
why-help-wait = { DATETIME($until) }까지 기다립니다.
# Heading.
why-not = 연락하지 않는 사람과 그 이유
why-not-none = 이 언어나 비슷한 언어를 통역하는 다른 사람이 없습니다.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = 이 사람은 왜 제외됩니까?
# Under the field.
why-person-hint = 명부에 적힌 이름 또는 그 앞부분
# Button beside the field.
why-person-ask = 찾아보기
why-person-nobody = 명부에 이 이름을 가진 사람이 없습니다.
# Variables:
#   $name (String) - name of a person
why-person-fits = { $name } 님에게 연락하지 못할 이유가 없습니다.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = 현재 활동 명부에 없음
why-reason-language = 이 언어를 통역하지 않음
why-reason-near-language-unconfirmed = 비슷한 언어를 통역하지만 아무도 확인하지 않음
why-reason-consent-missing = 두 번째 언어를 통역하지만 그 언어에 대한 동의가 기록되지 않음
why-reason-modality = 이 방식으로 일하지 않음
why-reason-qualification-missing = 필요한 자격이 없음
why-reason-qualification-expired = 자격이 만료됨
why-reason-not-available = 그 시간에 불가능함
why-reason-overlap = 그 시간에 다른 통역이 있음
why-reason-travel = 제시간에 그곳에 도착할 수 없음
why-reason-distance = 너무 멀리 있음
why-reason-excluded = 이 요청에서 제외됨
why-reason-declined-before = 전에 거절했거나 철회함
why-reason-gender = 다른 성별이 요청됨
why-reason-already-asked = 이미 연락받음
why-reason-budget = 당분간 충분히 연락받음
why-reason-quiet-hours = 방해 금지 시간임

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = 배정
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = { $name } 님 배정
# Stands above a list of rules.
assign-breaks = 다음 규칙에 어긋납니다:
# A button: whoever presses it has read the rules above it.
assign-anyway = 그래도 배정
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } 님은 그 시간에 다른 통역이 있습니다. 한 사람에게 두 통역을 동시에 배정할 수 없습니다.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = 처리하지 못했습니다: { $reason }
