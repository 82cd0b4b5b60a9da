# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = 확인되지 않은 언어
identification-none = 모든 언어가 확인되었습니다. 창구에서 어느 언어인지 알 수 없었던 요청이 여기에 표시됩니다.
identification-lead = 이분들은 어느 언어인지 확인될 때까지 기다립니다. 그 전에는 통역사에게 연락하지 않습니다.
# Heading of a column: the words with which staff described the language.
identification-said = 언어에 관해 적힌 내용
# Stands in a table where nobody described the language.
identification-nothing-said = 없음
# Heading of a column.
identification-since = 대기 시작
# Heading of a column: when the session begins.
identification-when = 일시
identification-now = 지금
# Heading of a column; below it: by phone, by video, on site.
identification-how = 방식
# Heading of a column.
identification-department = 부서
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = 가장 오래 기다린 { $count }건만 표시됩니다.

## One request

# Title of the page.
identification-which = 어느 언어입니까?
identification-may-be = 다음 중 하나일 수 있습니다. 다른 언어이면 검색해 주십시오.
# Label of a field.
identification-search = 언어 찾기
identification-search-hint = 어떤 이름이든, 나라 이름이나 잘못 적은 이름으로도 찾을 수 있습니다
# A button.
identification-find = 찾기
# A button: the search for an interpreter begins.
identification-send = 이 언어입니다
# Beside the list, when nothing was chosen.
identification-missing = 언어를 선택해 주십시오.
# Label; beside it a company that recognises languages, and its number.
identification-helps = 알아내도록 도와줄 수 있는 곳
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = 요청 페이지
# A link back to the list.
identification-back = 확인되지 않은 언어
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = 처리하지 못했습니다: { $reason }
