# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request = 요청에서 고쳐야 할 곳이 { $count }군데 있습니다. 각각 해당 항목과 함께 표시되어 있습니다.
# Variables:
#   $input (String) - what was written
error-language-unknown = “{ $input }” 언어를 찾을 수 없습니다. 철자를 확인하거나, 언어 없이 요청을 보내고 나라와 도시를 적어 주십시오.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }”: 시의 규정에 없는 용도입니다. 목록에서 선택해 주십시오.
error-time-past = 이미 지난 시간입니다. 앞으로의 시간을 선택해 주십시오.
error-window-invalid = 종료 시간은 시작 시간보다 늦어야 하고, 길이는 시의 규정 안에 있어야 합니다. 두 시간을 모두 확인해 주십시오.
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” 항목이 비어 있습니다. 입력해 주십시오.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long = “{ $field }” 항목이 너무 깁니다. 최대 { $max }자까지 쓸 수 있습니다. 줄여 주십시오.
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” 항목의 형식이 올바르지 않습니다. 고쳐 주십시오.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” 항목의 식별 번호가 올바르지 않습니다. 원래 있던 곳에서 다시 복사해 주십시오.
error-site-unknown = 이 장소는 사용 중인 장소 목록에 없습니다. 목록에서 선택하거나, { -coordinator }에 추가를 요청해 주십시오.
error-gender-not-askable = 이 용도에서는 통역사의 성별을 지정할 수 없습니다. 성별을 빼고 요청을 보내 주십시오.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” 항목은 이렇게 변경할 수 없습니다. 변경할 수 있는 항목만 적어 주십시오.
error-page-token-invalid = 목록의 이 페이지는 더 이상 유효하지 않습니다. 첫 페이지부터 다시 시작해 주십시오.

## Who is calling

error-not-found = 찾을 수 없거나 볼 권한이 없습니다. 식별 번호를 확인하거나 { -coordinator }에 문의해 주십시오.
error-role-missing = 이 계정에는 이 작업을 할 권한이 없습니다. 필요하시면 { -coordinator }에 문의해 주십시오.
error-not-roster-member = 이 계정은 명부의 통역사와 연결되어 있지 않습니다. { -coordinator }에 연결을 요청해 주십시오.
error-organization-unknown = 소속 기관이 이곳에 등록되어 있지 않습니다. { -coordinator }에 문의해 주십시오.
error-token-missing = 로그인하지 않은 상태입니다. 로그인한 뒤 다시 시도해 주십시오.
error-token-invalid = 이 로그인은 여기에서 유효하지 않습니다. 다시 로그인해 주십시오.
error-token-expired = 로그인이 만료되었습니다. 다시 로그인해 주십시오.

## Somebody was faster, or it is too late

error-offer-expired = 이 제안에 답할 수 있는 시간이 지났습니다. 감사합니다. 따로 하실 일은 없습니다.
error-offer-taken = 바로 조금 전에 다른 통역사가 이 통역을 수락했습니다. 감사합니다. 이 일로 인한 불이익은 없습니다.
error-offer-withdrawn = 이 통역이 더 이상 필요하지 않아 제안이 철회되었습니다. 감사합니다. 이 일로 인한 불이익은 없습니다.
error-offer-answered = 이 제안에는 이미 답하셨습니다. 통역 일정을 열어 현재 상황을 확인해 주십시오.
error-request-cancelled = 이 요청은 취소되었습니다. 아직 통역사가 필요하시면 새로 요청해 주십시오.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = 현재 상태에서는 이 작업을 할 수 없습니다. 현재 상태: { state-name }. 새로고침하여 상황을 확인해 주십시오.
error-interpreter-not-eligible = 이 통역사는 이 요청을 맡을 수 없습니다. 이유가 표시되어 있으니 다른 통역사를 선택해 주십시오.
error-interpreter-busy = 이 통역사는 그 시간에 이미 다른 통역이 있습니다. 다른 시간이나 다른 통역사를 선택해 주십시오.
error-version-conflict = 같은 순간에 다른 사람이 이 내용을 변경했습니다. 새로고침한 뒤 다시 시도해 주십시오.

## For programs that call us

error-idempotency-key-missing = 멱등성 키가 없습니다. 작업마다 새 키를 보내고, 같은 작업을 반복할 때는 같은 키를 보내 주십시오.
error-idempotency-key-reused = 이 멱등성 키는 이미 다른 작업에 사용되었습니다. 새 작업마다 새 키를 사용해 주십시오.
error-sequence-gone = 이어서 볼 시작점이 더 이상 보관되어 있지 않습니다. 현재 상태를 다시 읽고 그 지점부터 이어서 보십시오.
error-too-many-streams = 이 계정에서 열린 실시간 화면이 너무 많습니다. 일부를 닫고 다시 시도해 주십시오.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded = 지금 이용이 매우 많습니다. 변경된 것은 없습니다. { $seconds }초 후에 다시 시도해 주십시오.
error-unavailable = 지금 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주십시오. 긴급 상황에서는 평소 사용하시는 전화 통역 회선을 이용해 주십시오.
error-internal = 저희 쪽에서 문제가 발생했습니다. 다시 시도해 주시고, 또 발생하면 { -coordinator }에 알려 주십시오.
