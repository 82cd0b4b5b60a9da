# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = 통역사
roster-none = 아직 명부에 아무도 없습니다.
# Label of a field: by name or by language.
roster-search = 검색
roster-search-hint = 이름 또는 언어로
# A button.
roster-find = 찾기
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
       *[other] { $count }명
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = { $count }명만 표시됩니다. 다른 사람은 검색해 주십시오.
# A link to the list of those people.
roster-expiring = 이미 끝났거나 60일 안에 끝나는 자격
# A link to the whole list.
roster-everybody = 전체
# Heading of a column.
roster-name = 이름
# Heading of a column.
roster-languages = 언어
# Heading of a column; below it: by phone, by video, on site.
roster-ways = 방식
# Heading of a column.
roster-qualifications = 자격
# A badge: this person is on the roster and is not asked at present.
roster-inactive = 연락하지 않음
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = { DATETIME($day, month: "short", day: "numeric", year: "numeric") }까지
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = 종료 예정: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = 종료됨: { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
       *[other] { $count }명이 추가되었습니다.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = 표에서 사람 추가
roster-import-lead = CSV 형식의 표를 붙여 넣어 주십시오. 첫 줄에는 열 이름을, 그다음에는 한 사람에 한 줄씩 적습니다. 모두 추가되거나 아무도 추가되지 않습니다.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = 반드시 있어야 하는 열: { $required }. 있어도 되는 열: { $optional }.
# Heading; below it an example of a table.
roster-import-example = 예시
# Label of a large field for text.
roster-import-table = 표
# A button: says what is wrong, changes nothing.
roster-import-check = 확인만 하기
# A button.
roster-import-send = 모두 추가
# Variables:
#   $count (Number) - how many people
roster-import-good =
    잘못된 곳이 없습니다. { $count ->
       *[other] { $count }명을
    } 추가할 수 있습니다. 변경된 것은 없습니다.
# When nothing was pasted.
roster-import-empty = 아직 표가 없습니다.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
       *[other] 잘못된 곳이 { $count }군데 있습니다
    }. 아무도 추가되지 않았습니다.
# Heading of a column: which line of the table.
roster-import-line = 줄
# Heading of a column: which column of the table.
roster-import-column = 열
# Heading of a column.
roster-import-problem = 잘못된 내용
