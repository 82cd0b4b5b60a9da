# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = 서비스 통계
# Label of a list of months.
figures-month = 월
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = 보기
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = 이 달의 요청이 { $smallest }건보다 적습니다. 이렇게 적은 수는 여기에서 세지 않습니다. 통계로 누구인지 알 수 있어서는 안 되기 때문입니다.
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = 요청이 { $smallest }건보다 적은 그룹은 다른 그룹과 합쳐서 셉니다. 숫자로 누구인지 알 수 없게 하기 위해서입니다.
# Under the tables.
figures-what-counts = 통역사를 찾기 전에 부서에서 취소한 요청은 세지 않습니다. 기다린 시간은 바로 통역이 필요했던 사람들의 것입니다.
# Heading.
figures-all = 전체
# Heading, and title of a table.
figures-by-language = 언어별
# Heading, and title of a table.
figures-by-department = 부서별
# Heading of a column.
figures-language = 언어
# Heading of a column.
figures-department = 부서
# Heading of a column, and label.
figures-requests = 요청
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = 통역사를 찾은 비율
# Heading of a column, and label; the value is a duration.
figures-wait = 절반이 기다린 최대 시간
# Heading of a column, and label; the value is a duration.
figures-wait-long = 열 중 아홉이 기다린 최대 시간
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = 그 밖의 { $groups }개 합계
# Stands in the place of a language that nobody identified.
figures-unknown-language = 알 수 없음
# Stands in the place of a duration.
figures-no-wait = 너무 적어 알 수 없음
# Describes a bar chart to screen readers.
figures-chart = 요청 수와 그중 통역사를 찾은 부분. 아래 표에 같은 내용이 숫자로 나와 있습니다.
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes }분 { $seconds }초
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds }초
