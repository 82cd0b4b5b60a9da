# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] 지금 { $language } 통역사가 필요합니다.
       *[no] { $language } 통역사가 필요합니다.
    }

    일시: { $immediate ->
        [yes] 지금
       *[no] { DATETIME($startsAt) }
    }
    예상 시간: { duration }
    방식: { modality-name }
    용도: { $encounterType }
    { $hasPlace ->
        [yes] 장소: { $place }
       *[no] { "" }
    }

    { DATETIME($expiresAt, timeStyle: "short") }까지({ $answerMinutes }분 이내) 수락 또는 거절해 주십시오. 맡기 어려우신 경우 거절해 주시면 다른 통역사에게 더 빨리 연락할 수 있습니다.
    .subject = { $immediate ->
        [yes] 지금 필요: { $language }, { modality-name }
       *[no] 통역하실 수 있습니까? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    다른 통역사가 이 통역을 수락하여, 더 이상 맡지 않으셔도 됩니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    도와주실 뜻을 보여 주셔서 감사합니다. 이 일로 인한 불이익은 없습니다.
    .subject = 더 이상 필요하지 않음: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    이 통역은 더 이상 필요하지 않습니다. 따로 하실 일은 없습니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    도와주실 뜻을 보여 주셔서 감사합니다. 이 일로 인한 불이익은 없습니다.
    .subject = 제안 철회: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    이 통역을 맡으시게 되었습니다. 감사합니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }
    예상 시간: { duration }
    방식: { modality-name }
    용도: { $encounterType }
    { $hasPlace ->
        [yes] 장소: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 전화하실 번호: { $join }
               *[video] 링크: { $join }
            }
           *[no] { "" }
        }
    }

    맡으실 수 없게 되면 다른 통역사에게 연락할 수 있도록 되도록 빨리 { -brand-name }에서 철회해 주십시오.
    .subject = 확정: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    이 통역은 취소되었습니다. 그 시간은 비게 되었으며, 따로 하실 일은 없습니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    수락해 주셔서 감사합니다.
    .subject = 취소: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    이 통역은 다른 시간으로 변경되어, 더 이상 맡으신 일정이 아닙니다.

    언어: { $language }
    이전 일시: { DATETIME($oldStartsAt) }
    새 일시: { DATETIME($newStartsAt) }

    새 시간에 가능하시면 다시 연락드릴 수 있습니다.
    .subject = 시간 변경: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    이 통역에 오지 않으셨다는 보고가 있었습니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    사실과 다르면 { -coordinator }에 알려 주십시오.
    .subject = 불참 보고: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    { $language } 통역사를 찾고 있습니다. { $asked ->
        [0] 곧 첫 통역사들에게 연락합니다.
       *[other] 지금까지 통역사 { $asked }명에게 연락했습니다.
    }

    일시: { $immediate ->
        [yes] 지금
       *[no] { DATETIME($startsAt) }
    }

    따로 하실 일은 없습니다. 수락하는 통역사가 있으면 바로 알려 드리겠습니다.
    .subject = 통역사 찾는 중: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    통역사를 찾았습니다: { $interpreterName }.

    언어: { $language }
    일시: { DATETIME($startsAt) }
    예상 시간: { duration }
    방식: { modality-name }
    용도: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] 통역사가 전화할 번호: { $join }
            [video] 링크: { $join }
           *[on_site] 장소: { $join }
        }
       *[no] { "" }
    }
    .subject = 통역사를 찾았습니다: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    아직 { $language } 통역사를 찾지 못했습니다. { $asked ->
        [0] 지금까지 연락할 수 있는 통역사가 없었습니다.
       *[other] 지금까지 통역사 { $asked }명에게 연락했습니다.
    }

    일시: { DATETIME($startsAt) }

    계속 찾고 있으며, 수락하는 통역사가 있으면 바로 알려 드리겠습니다.
    .subject = 통역사를 계속 찾는 중: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    지금 가능한 시 소속 { $language } 통역사가 없습니다. 다음 업체로 지금 전화해 주십시오.

    { $vendorName }
    전화: { $vendorPhone }
    { $hasHint ->
        [yes] 참고: { $accessHint }
       *[no] { "" }
    }

    계속 찾고 있으며, 수락하는 통역사가 있으면 알려 드리겠습니다.
    .subject = 통역이 필요하면 { $vendorName }에 전화해 주십시오: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    죄송합니다. { $language } 통역사를 제때 찾지 못했습니다. { $asked ->
        [0] 연락할 수 있는 통역사가 없었습니다.
       *[other] 통역사 { $asked }명에게 연락했습니다.
    }

    일시: { DATETIME($startsAt) }

    다른 시간으로 새로 요청하시거나 { -coordinator }에 문의해 주십시오.
    .subject = 통역사를 찾지 못함: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    어느 언어인지 제때 확인되지 않아 요청을 종료했습니다.

    적어 주신 내용: { $language }
    일시: { DATETIME($startsAt) }

    아직 통역사가 필요하시면 언어를 적어 새로 요청해 주십시오.
    .subject = 요청 종료, 언어 미확인: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    요청하신 통역의 시간이 변경되었습니다. { -coordinator }에서 변경했습니다.

    언어: { $language }
    이전 일시: { DATETIME($oldStartsAt) }
    새 일시: { DATETIME($newStartsAt) }

    지금 새 시간에 가능한 통역사에게 연락하고 있습니다.
    .subject = 새 일시: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    끝났다는 연락이 없어 이 통역을 종료 처리했습니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    사실과 다른 점이 있으면 { -coordinator }에 알려 주십시오.
    .subject = 통역 종료 처리: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    요청이 취소되었습니다. 통역사는 오지 않습니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    아직 통역사가 필요하시면 새로 요청해 주십시오.
    .subject = 요청 취소: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } 님이 통역을 맡을 수 없게 되었습니다. 이미 다른 통역사를 찾고 있으며, 이 요청을 먼저 처리합니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }

    따로 하실 일은 없습니다. 수락하는 통역사가 있으면 바로 알려 드리겠습니다.
    .subject = 다른 통역사 찾는 중: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    “{ $input }”(이)라고 적으셨습니다. 통역사에게 연락하려면 정확한 언어를 알아야 합니다.

    { $hasCandidates ->
        [yes] 다음 중 어느 언어인지 당사자에게 물어보고 { -brand-name }에서 선택해 주십시오.
       *[no] 당사자에게 언어 이름을, 또는 어느 나라 어느 도시에서 왔는지 물어봐 주십시오.
    }
    { $candidates }
    .subject = 어느 언어입니까? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    어느 언어가 필요한지 아직 알 수 없어 통역사에게 연락하지 못했습니다. { -coordinator }에서 요청을 확인하고 언어를 알아내도록 돕겠습니다.

    { $hasVendor ->
        [yes] 다음 업체에서 전화로 어느 언어인지 알아내도록 도울 수 있습니다. { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] 참고: { $accessHint }
       *[no] { "" }
    }

    언어를 알게 되시면 { -brand-name }에서 선택해 주십시오. 언어가 확인되는 즉시 통역사를 찾기 시작합니다.
    .subject = 어느 언어가 필요합니까?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    요청하신 언어: { $requested }. 지금 가능한 통역사의 언어: { $near }.

    당사자가 이 언어({ $near })를 잘 이해하는지 물어보고 { -brand-name }에서 답해 주십시오. 잘 이해하지 못하면 ‘아니요’라고 답해 주십시오. 그러면 { $requested } 통역사를 계속 찾겠습니다.
    .subject = { $requested } 대신 { $near } 통역이 괜찮겠습니까?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } 님이 오는 중이며 약 { $lateMinutes }분 늦습니다. 기다려 주십시오.
    .subject = 통역사가 늦습니다

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    통역이 { $extraMinutes }분 연장되었습니다.

    언어: { $language }
    새 종료 일시: { DATETIME($endsAt) }
    .subject = 통역 연장: { $language }, { DATETIME($endsAt, timeStyle: "short") }까지

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    { $inMinutes }분 후에 통역이 시작됩니다.

    언어: { $language }
    일시: { DATETIME($startsAt) }
    방식: { modality-name }
    { $hasPlace ->
        [yes] 장소: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 통역사가 전화할 번호: { $join }
               *[video] 링크: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = 곧 시작: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, 시의 { -desk }입니다. 언어와 연락받을 방법은 { -brand-name }에서 선택하실 수 있습니다.
