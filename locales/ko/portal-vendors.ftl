# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = 통역 업체
vendors-none = 시의 규정에 지정된 업체가 없습니다. 명부에서 통역사를 찾지 못하면 전화할 곳이 없습니다.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    지금 필요한 통역에는, 통역사를 찾지 못하면 { $minutes ->
        [0] 즉시
       *[other] { $minutes }분 뒤에
    } 업체를 안내합니다.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    시간을 정한 통역에는, 찾기가 끝나기 { $minutes ->
       *[other] { $minutes }분
    } 전에 업체를 안내합니다.
vendors-first = 지금 운영 중이고 그 언어가 가능한 업체 가운데 이 목록의 첫 번째를 안내합니다.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = { $number }(으)로 전화하기
vendors-access = 연결 방법
vendors-languages = 언어
vendors-all-spoken = 모든 음성 언어, 수어 제외
vendors-hours = 운영 시간
vendors-always = 밤낮 모두
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = 지금 운영 중
# A badge.
vendors-closed = 지금 운영 안 함
vendors-settings = 업체는 시의 규정에 속합니다. 이 서버를 운영하는 사람이 서버 설정에서 변경합니다.
