# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = 통역사 추가
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = 통역사: { $name }
entry-added = 통역사를 추가했습니다.
entry-saved = 변경 사항을 저장했습니다.
# Above the form.
entry-problems = 고쳐야 할 곳이 있습니다. 변경된 것은 없습니다. 표시된 부분을 확인해 주십시오.
# When a colleague saved the same entry in the meantime.
entry-outdated = 그사이 다른 사람이 이 항목을 변경했습니다. 입력하신 내용은 그대로 있습니다. 다시 저장하기 전에 현재 항목을 확인해 주십시오.
# A link to the entry as it is kept.
entry-as-kept = 현재 항목
# Button.
entry-save = 저장
# Button under the form of a new entry.
entry-add = 이 사람 추가

## Who they are

# Heading.
entry-person = 누구인지
# Label of a field.
entry-name = 소개받고자 하는 이름
entry-name-missing = 이름을 80자 이내로 적어 주십시오.
# Label of a field: how the city's sign-in knows this person.
entry-subject = 로그인 이름
entry-subject-hint = 시의 로그인 시스템에서 이 사람을 식별하는 이름입니다. 없으면 비워 두십시오.
entry-subject-used = 명부의 다른 사람이 이미 이 로그인 이름을 쓰고 있습니다.
# Label of a list.
entry-gender = 통역사의 성별
# The first choice of that list.
entry-gender-unstated = 밝히지 않음
entry-gender-woman = 여성
entry-gender-man = 남성
entry-gender-non-binary = 논바이너리
# A box to tick.
entry-active = 통역 요청 연락을 받음
entry-active-hint = 표시하지 않으면 명부에는 남지만 연락하지 않습니다.

## What they can do

# Label of a field with several lines.
entry-languages = 언어
entry-languages-hint = 한 줄에 언어 하나씩, 그 언어 고유의 이름이나 영어 이름 또는 코드를 적습니다. 중국어가 아니라 광둥어처럼 실제로 통역하는 언어를 정확히 적어 주십시오.
entry-languages-missing = 언어를 하나 이상 적어 주십시오.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }”은(는) 여러 언어일 수 있습니다. 어느 것인지 적어 주십시오: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }”은(는) 등록되어 있지 않은 언어입니다. 철자를 확인하거나 코드를 적어 주십시오.
# Heading above three boxes: by phone, by video, on site.
entry-ways = 일하는 방식
entry-ways-missing = 방식을 하나 이상 선택해 주십시오.

## Qualifications

# Heading.
entry-qualifications = 자격
entry-qualifications-hint = 줄을 없애려면 그 줄의 첫 칸을 비워 두십시오.
# Label of a list.
entry-qualification = 자격 종류
# The empty choice of that list.
entry-qualification-none = 없음
# Label of a field: who issued the qualification.
entry-issuer = 발급 기관
# Label of a field with a date.
entry-expires = 유효 기한(그날 포함)
entry-expires-wrong = 날짜를 읽을 수 없습니다. 2027-03-31처럼 연-월-일로 적어 주십시오.
# Button.
entry-qualification-more = 자격 하나 더 추가

## How they are reached

# Heading.
entry-contact = 연락 방법
# Label of a field.
entry-email = 이메일 주소
# Label of a field.
entry-phone = 휴대전화 번호
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = 메시지 언어

## When and where

# Heading.
entry-when = 연락할 수 있는 시간
entry-when-hint = 이 시간 외에는 본인이 지금 가능하다고 표시한 동안에만 연락합니다.
# Label of a field.
entry-zone = 시간대
entry-zone-wrong = 알 수 없는 시간대입니다. America/New_York처럼 적어 주십시오.
# Heading.
entry-where = 현장 통역
entry-where-hint = 평소 출발하는 곳을 도 단위로 적습니다. 두 칸을 모두 채우거나 모두 비워 두십시오.
# Label of a field.
entry-latitude = 위도
# Label of a field.
entry-longitude = 경도
entry-place-wrong = 둘 다 도 단위로 적어 주십시오. 예: 40.7357, -74.1724.
# Label of a field.
entry-travel = 최대 이동 거리(킬로미터)
entry-travel-wrong = 0에서 2000 사이의 수를 적거나 비워 두십시오.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = 또는 CSV 파일 선택
import-file-hint = 파일을 선택하면 위 칸의 내용 대신 파일을 사용합니다.
# When the file is not text in UTF-8.
import-file-unreadable = 이 파일을 읽을 수 없습니다. 스프레드시트 프로그램에서 표를 “CSV UTF-8”로 저장한 뒤 다시 선택해 주십시오.
