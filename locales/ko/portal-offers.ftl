# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = 통역 제안
# When there is none, for somebody who can be asked now.
offers-empty-available = 지금은 통역 제안이 없습니다. 새 제안이 오면 바로 여기에 표시됩니다.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = 지금은 통역 가능 상태가 아니어서 제안이 오지 않습니다.
# Link to the page with the weekly hours.
offers-hours = 내 가능 시간 보기
# Heading of what became of the offers of the last hour.
offers-lately = 지난 한 시간

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = 통역 제안: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = 지금 필요
# Label before what the session pays. The value is the city's own text.
offer-page-pay = 보수
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = 통역하실 언어: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] 수락하시면 호실이 표시됩니다.
        [phone] 수락하시면 전화하실 번호가 표시됩니다.
       *[video] 수락하시면 링크가 표시됩니다.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = { $at }까지 답해 주십시오.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] 1분도 남지 않았습니다.
       *[other] { $minutes }분 남았습니다.
    }
# Button.
offer-page-accept = 수락
# Button.
offer-page-decline = 거절
# Link to the page of the offer.
offer-page-open = 이 제안 열기
# Opens the reasons.
offer-page-decline-why = 이유를 적고 거절
# Above the reasons.
offer-page-why = 이유가 무엇입니까?
offer-page-why-busy = 그 시간에 다른 일이 있음
offer-page-why-too-far = 너무 멂
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = 관련된 사람을 알고 있음
offer-page-why-not-confident = 이 언어나 주제에 충분한 자신이 없음
offer-page-why-other = 다른 이유
# Link back to the list.
offer-page-all = 모든 통역 제안

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = 이 통역을 맡으셨습니다
# Link.
offer-page-session = 통역 열기
# Heading, when the session did not stay theirs.
offer-page-was-yours = 이 제안을 수락하셨습니다
offer-page-was-yours-hint = 그 뒤로 이 통역에 변경이 있었습니다. 현재 상태는 ‘내 통역’에서 보실 수 있습니다.
# Heading.
offer-page-taken = 다른 통역사가 맡았습니다
offer-page-taken-hint = 도와주실 뜻을 보여 주셔서 감사합니다. 이 일로 인한 불이익은 없습니다.
# Heading.
offer-page-expired = 답할 수 있는 시간이 지났습니다
offer-page-expired-hint = 지금 다른 통역사에게 연락하고 있습니다. 다음에 다시 연락드리겠습니다.
# Heading: the request was cancelled.
offer-page-cancelled = 더 이상 필요하지 않습니다
offer-page-cancelled-hint = 요청이 취소되었습니다. 도와주실 뜻을 보여 주셔서 감사합니다. 이 일로 인한 불이익은 없습니다.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = 이 제안은 철회되었습니다
offer-page-withdrawn-hint = 통역 내용이 변경되었습니다. 다시 연락드릴 수 있습니다. 이 일로 인한 불이익은 없습니다.
# Heading: the reader declined.
offer-page-declined = 거절하셨습니다
offer-page-declined-hint = 답해 주셔서 감사합니다. 덕분에 다른 통역사에게 더 빨리 연락할 수 있습니다.
