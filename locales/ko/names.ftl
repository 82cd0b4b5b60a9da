# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] 대면 통역
        [phone] 전화 통역
       *[video] 화상 통역
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration = { $minutes }분

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] 창구 민원
        [inspection] 현장 점검
        [medical] 진료
        [interview] 면담 또는 진술
        [hearing] 심리 또는 청문
        [emergency] 긴급 상황
        [school_meeting] 학교 면담 또는 회의
        [outreach] 현장 홍보 또는 공개 행사
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] 언어 확인 대기 중
        [searching] 통역사 찾는 중
        [assigned] 통역사 배정됨
        [in_session] 통역 진행 중
        [completed] 완료됨
        [cancelled] 취소됨
        [unfilled] 통역사를 찾지 못하고 종료됨
        [confirmed] 확정됨
        [withdrawn] 철회됨
        [no_show] 불참으로 기록됨
        [open] 응답 대기 중
        [accepted] 수락됨
        [declined] 거절됨
        [expired] 기한 지남
       *[other] 다른 상태
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] 아직 확인되지 않은 언어
        [es] 스페인어
        [en] 영어
        [pt] 포르투갈어
        [ht] 아이티 크레올어
        [fr] 프랑스어
        [ar] 아랍어
        [arz] 이집트 아랍어
        [apc] 레반트 아랍어
        [ary] 모로코 아랍어
        [acm] 이라크 아랍어
        [apd] 수단 아랍어
        [zh] 중국어
        [cmn] 중국 표준어(만다린)
        [yue] 광둥어
        [nan] 민난어
        [cdo] 푸저우어(민둥어)
        [wuu] 상하이어(우어)
        [hak] 하카어
        [ko] 한국어
        [ja] 일본어
        [vi] 베트남어
        [th] 태국어
        [lo] 라오스어
        [km] 크메르어
        [my] 미얀마어
        [hmn] 몽어(Hmong)
        [fil] 필리핀어
        [tl] 타갈로그어
        [ilo] 일로카노어
        [id] 인도네시아어
        [ms] 말레이어
        [hi] 힌디어
        [ur] 우르두어
        [pa] 펀자브어
        [gu] 구자라트어
        [bn] 벵골어
        [ta] 타밀어
        [te] 텔루구어
        [ml] 말라얄람어
        [mr] 마라티어
        [ne] 네팔어
        [si] 싱할라어
        [fa] 페르시아어
        [prs] 다리어
        [ps] 파슈토어
        [ku] 쿠르드어
        [kmr] 북부 쿠르드어(쿠르만지)
        [ckb] 중부 쿠르드어(소라니)
        [tr] 튀르키예어
        [az] 아제르바이잔어
        [uz] 우즈베크어
        [hy] 아르메니아어
        [ka] 조지아어
        [he] 히브리어
        [yi] 이디시어
        [ru] 러시아어
        [uk] 우크라이나어
        [pl] 폴란드어
        [ro] 루마니아어
        [hu] 헝가리어
        [cs] 체코어
        [sk] 슬로바키아어
        [bg] 불가리아어
        [sr] 세르비아어
        [hr] 크로아티아어
        [bs] 보스니아어
        [sq] 알바니아어
        [mk] 마케도니아어
        [el] 그리스어
        [it] 이탈리아어
        [de] 독일어
        [kea] 카보베르데 크레올어
        [jam] 자메이카 파투아어
        [kri] 크리오어(시에라리온)
        [pcm] 나이지리아 피진어
        [yo] 요루바어
        [ig] 이그보어
        [ha] 하우사어
        [ak] 아칸어
        [tw] 트위어
        [wo] 월로프어
        [ff] 풀라어
        [bm] 밤바라어
        [ln] 링갈라어
        [sw] 스와힐리어
        [so] 소말리어
        [am] 암하라어
        [ti] 티그리냐어
        [om] 오로모어
        [rw] 르완다어
        [mam] 맘어(Mam)
        [quc] 키체어(K’iche’)
        [kek] 케크치어(Q’eqchi’)
        [kjb] 칸호발어(Q’anjob’al)
        [cak] 칵치켈어(Kaqchikel)
        [ixl] 이실어(Ixil)
        [mix] 믹스테펙 믹스텍어
        [qu] 케추아어
        [gn] 과라니어
        [ase] 미국 수어(ASL)
        [mfs] 멕시코 수어(LSM)
        [bfi] 영국 수어(BSL)
       *[other] { $standIn }
    }
