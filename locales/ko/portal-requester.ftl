# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = 통역 요청
# Heading of the first part.
ask-language = 어느 언어입니까?
# Label of the search field.
ask-language-search = 언어 찾기
# Under the search field.
ask-language-search-hint = 언어 이름을 어떤 언어로든, 아는 대로 적어 주십시오.
# Button beside the search field.
ask-language-find = 찾기
# Heading of the short list that is there before anybody searches.
ask-language-often = 가장 많이 요청되는 언어
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = 어느 언어인지 모름
# Under that choice.
ask-language-not-sure-hint = 알아내도록 도와드립니다.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [1] “{ $name }”(으)로 찾은 언어 1개. 선택하거나 계속 입력해 주십시오.
       *[other] “{ $name }”(으)로 찾은 언어 { $count }개. 하나를 선택하거나 계속 입력해 주십시오.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }”(이)라는 이름의 언어가 여러 개 있습니다. 당사자에게 이 중 어느 것이 자신의 언어인지 물어봐 주십시오.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = “{ $name }” 언어를 찾을 수 없습니다. 다음 중 하나입니까?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = “{ $name }” 언어를 찾을 수 없습니다. 철자를 확인하거나, ‘어느 언어인지 모름’을 선택해 주십시오. 알아내도록 도와드립니다.
# The form was sent without a language.
ask-language-missing = 언어를 선택하거나 ‘어느 언어인지 모름’을 선택해 주십시오.
# A link to the list of languages that is shown to the person.
ask-show-the-person = 당사자가 자기 언어를 가리키게 하기

## Asking for an interpreter: when

ask-when = 언제입니까?
ask-when-now = 지금
ask-when-at = 시간 지정
# Label of the field for date and time.
ask-when-date = 날짜와 시간
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } 시간입니다.
ask-when-missing = ‘지금’을 선택하거나 날짜와 시간을 입력해 주십시오.
ask-when-past = 이미 지난 시간입니다. 그 이후의 시간을 선택해 주십시오.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far = 너무 먼 날짜입니다. { $days }일 이내의 시간을 선택해 주십시오.

## Asking for an interpreter: how

ask-how = 어떻게 통역합니까?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] 대면 통역
        [phone] 전화 통역
       *[video] 화상 통역
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] 통역사가 찾아옵니다.
        [phone] 통역사가 전화합니다.
       *[video] 링크를 받습니다.
    }
ask-how-missing = 통역 방식을 선택해 주십시오.
ask-how-signed = 수어는 화상 통역이나 대면 통역이 필요합니다.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = 이 용도에서 가능한 방식: { $ways }.
# Label of the field for a telephone number.
ask-phone = 통역사가 어느 번호로 전화하면 됩니까?
ask-phone-hint = 스피커를 켜서 두 분이 함께 들을 수 있는 전화
ask-phone-wrong = 지역 번호를 포함한 전화번호를 입력해 주십시오. 예: (973) 555-0100
# Label of the choice of a place.
ask-site = 어디입니까?
# First line of that choice, while nothing is chosen.
ask-site-choose = 장소 선택
ask-site-missing = 목록에서 장소를 선택해 주십시오.
# There is no place to choose from.
ask-site-none = 아직 등록된 장소가 없습니다. 전화나 화상을 선택하거나, { -coordinator }에 장소 추가를 요청해 주십시오.
ask-room = 호실
ask-room-hint = 4-B와 같은 짧은 코드. 비워 두셔도 됩니다.

## Asking for an interpreter: what for, and details

ask-what = 어떤 용도입니까?
ask-what-missing = 용도를 선택해 주십시오.
# Label of the choice of a department, where somebody works for several.
ask-department = 어느 부서입니까?
ask-department-missing = 부서를 선택해 주십시오.
# Opens the part of the form that nobody has to fill in.
ask-details = 추가 정보(선택 사항)
ask-duration = 몇 분입니까?
ask-duration-hint = 비워 두시면 보통 걸리는 시간으로 잡습니다.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong = { $shortest }에서 { $longest } 사이의 분을 정수로 입력해 주십시오.
ask-gender = 통역사의 성별
ask-gender-any = 상관없음
ask-gender-woman = 여성
ask-gender-man = 남성
ask-gender-non-binary = 논바이너리
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = 다음 용도에서만 가능합니다: { $types }.
ask-gender-not-here = 이 용도에서는 통역사의 성별을 지정할 수 없습니다.
ask-case = 사건 번호 또는 서류 번호
ask-case-hint = 숫자가 들어간 짧은 코드. 이름이나 당사자에 관한 내용은 절대 적지 마십시오.
ask-code-wrong = 숫자가 하나 이상 들어간 짧은 코드만 쓸 수 있습니다: 공백 없이 글자, 숫자, - _ / . #
# Variables:
#   $max (Number) - most characters
ask-too-long = 너무 깁니다. 최대 { $max }자까지 쓸 수 있습니다.
ask-proficiency = 당사자가 이 언어를 얼마나 잘합니까?
ask-proficiency-unsaid = 말하지 않음
ask-proficiency-fluent = 아주 잘함
ask-proficiency-conversational = 일상 생활 수준
ask-proficiency-basic = 조금
ask-source = 누가 그렇게 말했습니까?
ask-source-person = 당사자
ask-source-interpreter = 통역사
ask-source-companion = 가족이나 친구
ask-source-staff = 동료 직원
ask-source-document = 서식이나 편지
# Heading of the fields for further languages.
ask-further = 대신 쓸 수 있는 다른 언어
ask-further-hint = 가장 좋은 것부터 적어 주십시오. 위 언어의 통역사를 찾지 못할 때만 사용합니다.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = 다른 언어 { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }”만으로는 어느 언어인지 분명하지 않습니다. 더 정확히 적거나 비워 두십시오.
ask-further-twice = 이미 적으신 언어입니다.
ask-further-proficiency-missing = 당사자가 이 언어를 얼마나 잘하는지 선택해 주십시오.
ask-further-source-missing = 누가 그렇게 말했는지 선택해 주십시오.
# The button that sends the form.
ask-send = 통역사 찾기
# Stands above the form when something in it is not right.
ask-problems = 빠진 내용이 있습니다. 표시된 부분을 확인해 주십시오.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = 이 페이지에서 이미 요청하셨습니다. 통역사가 한 명 더 필요하시면 다시 보내 주십시오.
# Stands beside a field for which there is no better explanation.
ask-check-this = 이 부분을 확인해 주십시오.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = 제가 쓰는 언어는 …
# To the member of staff.
speak-lead = 화면을 당사자 쪽으로 돌려 주십시오. 당사자가 자기 언어를 누릅니다.
# Heading: languages that people ask for most often in this city.
speak-often = 이곳에서 가장 많이 쓰는 언어
# Heading of the sign languages, read out by screen readers.
speak-signed = 수어
# A link to the long list of all languages in Latin letters.
speak-more-latin = 이 글자로 된 모든 언어
# A link back to the short list.
speak-fewer = 짧은 목록
# A choice: the person does not find their language.
speak-not-here = 제 언어가 여기에 없습니다
# A link.
speak-back = 언어 목록으로 돌아가기

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = 당신의 언어를 하는 통역사에게 전화하고 있습니다.
speak-free = 비용은 들지 않습니다.
speak-no-status = 이민 신분은 묻지 않습니다.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = 이 문장은 아직 { $language } 번역이 없습니다. 그림을 보여 주고 언어 이름을 가리켜 주십시오.
# What the picture shows, for screen readers.
speak-picture = 두 사람이 전화에 연결된 통역사를 통해 서로 이야기합니다.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = 통역 요청: { $language }
# The same when the language is not known.
speak-ask-unknown = 언어를 모르는 채로 요청하기

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = 통역: { $language }
# Title while nobody knows the language.
request-page-title-unknown = 통역: 어느 언어입니까?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = 언어 확인 필요
request-page-status-searching = 찾는 중
request-page-status-assigned = 통역사 찾음
request-page-status-in-session = 통역 중
request-page-status-completed = 완료
request-page-status-cancelled = 취소됨
request-page-status-unfilled = 찾지 못함

## Following a request: while we look

request-page-searching = 통역사를 찾고 있습니다
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] 아직 아무에게도 연락하지 않았습니다.
       *[other] 통역사 { $count }명에게 연락했습니다.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] 답을 기다리는 통역사가 없습니다.
       *[other] { $count }명의 답을 기다리고 있습니다.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = { DATETIME($until) }까지 계속 찾습니다.
request-page-may-close = 이 페이지를 닫거나 휴대전화를 잠그셔도 됩니다. 계속 찾고 있습니다.
request-page-nobody-yet = 아직 통역사를 찾지 못했습니다. 계속 찾고 있습니다.
# After an interpreter withdrew or was not understood.
request-page-ahead = 이제 이 요청을 다른 요청보다 먼저 처리합니다.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = 기다리지 않으셔도 됩니다. 지금 이 업체에서 전화로 통역할 수 있습니다: { $name }.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = 이 업체에서 전화로 어느 언어인지 알아낼 수 있습니다: { $name }.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = { $number }(으)로 전화하기
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = 전화를 받으면: { $hint }
request-page-vendor-after = 이 업체에서 통역했습니까? 그러면 ‘요청 취소’에서 이 요청을 종료해 주십시오.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = 지금 가능한 { $language } 통역사는 없지만, { $near } 통역사는 있을 수 있습니다. 당사자에게 이 언어({ $near })를 잘 이해하는지 물어봐 주십시오.
request-page-near-yes = 예, 괜찮습니다
request-page-near-no = 아니요, 계속 찾아 주십시오
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = 지금 가능한 { $language } 통역사는 없지만, { $near } 통역사는 있을 수 있습니다. 이 용도에서는 그래도 되는지를 { -coordinator }에서만 정할 수 있습니다.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = 당사자가 다른 언어도 괜찮다고 함
request-page-consent-hint = 당사자가 정말로 동의할 때만 선택해 주십시오. 그러면 그 언어의 통역사도 함께 찾습니다.
request-page-consent-language = 어느 언어입니까?
request-page-consent-send = 당사자가 동의함
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }”만으로는 어느 언어인지 분명하지 않습니다. 더 정확히 적어 주십시오.
# Heading of the question.
request-page-which = 어느 언어입니까?
# Above the languages to choose from.
request-page-which-these = 당사자에게 이 중 어느 것이 자신의 언어인지 물어봐 주십시오.
# Nobody knows the language yet. What to ask.
request-page-which-open = 물어봐 주십시오: 집에서 쓰는 언어를 무엇이라고 부르십니까? 어느 나라 어느 도시에서 오셨습니까?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = 적혀 있는 내용: “{ $text }”.
request-page-which-other = 다른 언어
request-page-which-send = 이 언어입니다

## Following a request: an interpreter

request-page-found = 통역사를 찾았습니다
request-page-will-call = 통역사가 전화합니다. 전화를 비워 두십시오.
request-page-video = 화상 통화 열기
request-page-on-site = 통역사가 찾아옵니다.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = 도착 예정 시간: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late = 통역사가 약 { $minutes }분 늦습니다. 도착 예정 시간: { DATETIME($at, timeStyle: "short") }.
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = 통역 언어: { $language }.
request-page-in-session = 통역이 진행 중입니다
# Variables:
#   $at (Date) - when the session started
request-page-since = 시작 시간: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = 완료
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes = { $minutes }분 동안 통역했습니다.
request-page-cancelled = 이 요청은 취소되었습니다
request-page-unfilled = 제때 통역사를 찾지 못했습니다
request-page-unfilled-hint = 죄송합니다. 다시 요청하거나, 다른 방식을 선택하거나, { -coordinator }에 전화해 주십시오.
request-page-ask-again = 다시 요청

## Following a request: what can be done

request-page-cancel = 요청 취소
request-page-cancel-hint = 연락받은 통역사 모두에게 감사 인사와 함께 알려 드립니다.
request-page-cancel-why = 이유가 무엇입니까?
request-page-cancel-not-needed = 더 이상 필요하지 않음
request-page-cancel-served = 다른 사람이 통역함
request-page-cancel-mistake = 실수로 요청함
request-page-cancel-yes = 예, 취소합니다
request-page-problem = 서로 말이 통하지 않았습니다
request-page-problem-hint = 있을 수 있는 일이며 누구의 잘못도 아닙니다. 이 통역을 끝내고, 다른 요청보다 먼저 바로 다른 통역사를 찾습니다.
request-page-problem-again = 지금 다른 통역사 찾기
request-page-problem-other = 다른 문제가 있었습니다
request-page-problem-kind = 무엇이 문제였습니까?
request-page-problem-connection = 전화나 화상이 끊김
request-page-problem-conduct = 통역사의 태도
request-page-problem-something = 그 밖의 문제
request-page-problem-only = 알리기만 하기
request-page-problem-thanks = 감사합니다. 기록해 두었습니다.
request-page-extend = 시간이 더 필요합니다
request-page-extend-by = 몇 분이 더 필요합니까?
request-page-extend-send = 시간 추가
request-page-finish = 통역이 끝났습니다
request-page-card = 서류 보관용 카드
request-page-all = 모든 요청
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = 처리하지 못했습니다. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = 이 요청
request-page-label-interpreter = 통역사
request-page-label-qualifications = 자격
request-page-label-language = 언어
request-page-label-when = 일시
request-page-label-now = 지금
request-page-label-length = 예상 시간
request-page-label-how = 방식
request-page-label-for = 용도
request-page-label-where = 장소
request-page-label-room = 호실
request-page-label-number = 전화번호
request-page-label-department = 부서
request-page-label-case = 사건 번호
request-page-label-status = 상태
request-page-label-asked-at = 요청한 시간
request-page-label-started = 시작
request-page-label-minutes = 분
request-page-label-id = 요청

## The list of requests

request-list-title = 요청 목록
request-list-open = 진행 중
request-list-past = 끝남
# Nothing is open.
request-list-empty = 진행 중인 요청이 없습니다. 앞에 계신 분이 다른 언어를 쓰면 통역을 요청해 주십시오. 세 번만 누르면 됩니다.
request-list-none-past = 끝난 요청이 여기에 표시됩니다.
request-list-older = 이전 요청
request-list-newest = 최근 요청으로 돌아가기

## The card for the file

request-card-title = 통역 요청
# Under the card, on the screen only.
request-card-print = 브라우저에서 이 페이지를 인쇄해 주십시오. 카드에는 서비스를 받은 사람에 관한 내용이 없습니다.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = { DATETIME($at) } 기준.
request-card-back = 요청으로 돌아가기
