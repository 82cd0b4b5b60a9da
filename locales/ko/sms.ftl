# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] 지금 통역사 필요: { $language }
       *[no] 통역사 필요: { $language }, { DATETIME($startsAt) }
    }, { $minutes }분, { modality-name }. { DATETIME($expiresAt, timeStyle: "short") }까지 답장: 1 { $code } = 수락, 2 { $code } = 거절

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    통역을 맡으셨습니다: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] 장소: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 전화하실 번호: { $join }
               *[video] 링크: { $join }
            }
           *[no] 자세한 내용은 { -brand-name }에 있습니다.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = 취소: { $language }, { DATETIME($startsAt) }. 그 시간은 비게 되었습니다. 수락해 주셔서 감사합니다.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = 시간 변경: { $language }, { DATETIME($oldStartsAt) }. 그 시간은 비게 되었습니다. 새 일시: { DATETIME($newStartsAt) }. 다시 여쭤볼 수 있습니다.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    통역사를 찾았습니다: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] 통역사가 전화할 번호: { $join }
            [video] 링크: { $join }
           *[on_site] 장소: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = 아직 통역사를 찾지 못함: { $language }, { DATETIME($startsAt) }. 계속 찾고 있으며 알려 드리겠습니다.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: 지금 가능한 통역사가 없습니다. 지금 전화해 주십시오: { $vendorName }, { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = 죄송합니다. 통역사를 찾지 못했습니다: { $language }, { DATETIME($startsAt) }. 새로 요청하실 수 있습니다.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = 언어가 확인되지 않아 요청을 종료했습니다: “{ $language }”, { DATETIME($startsAt) }. 새로 요청해 주십시오.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = 새 일시: { $language }, { DATETIME($newStartsAt) } (이전: { DATETIME($oldStartsAt) }). 통역사에게 연락하고 있습니다.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = 취소: { $language }, { DATETIME($startsAt) }. 통역사는 오지 않습니다. 아직 필요하시면 새로 요청해 주십시오.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } 님이 맡을 수 없게 됨: { $language }, { DATETIME($startsAt) }. 다른 통역사를 찾고 있습니다.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = “{ $input }”: 어느 언어입니까? 당사자에게 물어보고 { -brand-name }에서 답해 주시면 찾아 드리겠습니다.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = 요청: { $requested }. 가능한 통역: { $near }. 당사자가 이 언어를 잘 이해합니까? { -brand-name }에서 답해 주십시오.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late = { $interpreterName } 님이 약 { $lateMinutes }분 늦습니다. 기다려 주십시오.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended = { $language }: { $extraMinutes }분 연장, { DATETIME($endsAt, timeStyle: "short") }까지.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    곧 시작: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] 장소: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 번호: { $join }
               *[video] 링크: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = 네, 예, 넵, 넹, 네 가능합니다, 가능, 가능합니다, 가능해요, 수락, 수락합니다, 수락할게요, 할게요, 하겠습니다, 할 수 있습니다, 좋습니다, 좋아요, 됩니다, 돼요, 오케이, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = 아니요, 아니오, 아뇨, 아니, 안 됩니다, 안됩니다, 안 돼요, 안돼요, 못합니다, 못해요, 불가, 불가능, 불가능합니다, 거절, 거절합니다, 거절할게요, 어렵습니다, 어려워요, 힘듭니다, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = 통역을 맡으셨습니다: { $language }, { DATETIME($startsAt) }. 감사합니다. 자세한 내용은 곧 보내 드립니다.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = 거절하셨습니다: { $language }, { DATETIME($startsAt) }. 알려 주셔서 감사합니다. 다른 통역사에게 연락하겠습니다.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = 다른 통역사가 먼저 수락했습니다: { $language }, { DATETIME($startsAt) }. 감사합니다. 불이익은 없습니다.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = 답할 수 있는 시간이 지났습니다: { $language }, { DATETIME($startsAt) }. 따로 하실 일은 없습니다. 감사합니다.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = 더 이상 필요하지 않습니다: { $language }, { DATETIME($startsAt) }. 따로 하실 일은 없습니다. 감사합니다.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] 이미 수락하셨습니다: { $language }, { DATETIME($startsAt) }. 맡으실 수 없으면 { -brand-name }에서 알려 주십시오.
       *[declined] 이미 거절하셨습니다: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = 배정해 드리지 못했습니다: { $language }, { DATETIME($startsAt) }. 그 시간에 다른 통역이 있을 수 있습니다. { -brand-name }에서 확인해 주십시오.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = 답장을 이해하지 못했습니다. { $language }, { DATETIME($startsAt) }: 답장 1 { $code } = 수락, 2 { $code } = 거절
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = 답하실 제안이 여러 개입니다. 코드와 함께 답장해 주십시오. { $language }, { DATETIME($startsAt) }: 1 { $code } = 수락, 2 { $code } = 거절
# No offer is open for them.
sms-reply-nothing-open = 지금 답하실 제안이 없습니다. 따로 하실 일은 없습니다. 도움이 필요하면 HELP라고 답장해 주십시오.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = 코드 { $code }: 찾을 수 없습니다. 제안 문자를 확인하고 다시 답장해 주십시오.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = 저희 쪽에서 문제가 발생했으며, 변경된 것은 없습니다. 몇 분 후에 다시 답장해 주십시오.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 제안: 1 = 수락, 2 = 거절. STOP: 문자 받지 않기. { $hasPhone ->
        [yes] 담당자와 통화: { $phone }
       *[no] 문의: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: 이제 저희 문자를 받지 않으십니다. START라고 보내시면 다시 받으실 수 있습니다.
# Answer to START.
sms-reply-started = { -brand-name }: 문자를 다시 받으십니다. 통신사 요금이 부과될 수 있습니다. STOP: 받지 않기, HELP: 도움말.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: 등록되지 않은 번호입니다. { -coordinator }에 문의해 주십시오.
