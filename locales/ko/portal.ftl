# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = 본문으로 바로 가기
# Names the menu, for screen readers.
portal-main-menu = 주 메뉴
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = 이 페이지의 언어
# Button beside the choice of the language of the pages.
portal-show-pages = 보기
# Ends the visit: link and heading.
portal-sign-out = 로그아웃
# Shown when the page has lost its connection.
portal-stale = 연결이 끊겼습니다. 지금 보이는 내용은 최신이 아닐 수 있습니다. 계속 다시 연결하고 있습니다.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left = { $seconds }초 남음
# Read out, and shown, when a countdown has ended.
portal-time-is-up = 시간이 다 되었습니다.
# Link to the first page.
portal-home-page = 시작 페이지로 가기
# Link that opens the same page again.
portal-try-again = 다시 시도

## The menu

# For who asks for an interpreter.
portal-nav-ask = 통역 요청
# The requests of the own department.
portal-nav-requests = 요청 목록
# For interpreters: sessions that they are asked to take.
portal-nav-offers = 통역 제안
# For interpreters: sessions that are theirs.
portal-nav-assignments = 내 통역
# For interpreters: when they can work.
portal-nav-availability = 내 가능 시간
# Messages from the desk.
portal-nav-inbox = 받은 메시지
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = 내 설정
# For the language-access office: all open requests on one page.
portal-nav-board = 진행 중인 요청
# For the language-access office: everybody who interprets.
portal-nav-roster = 통역사
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = 확인되지 않은 언어
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = 통역 업체
# For the oversight commission.
portal-nav-figures = 통계

## Signing in and out

# Heading and button.
portal-sign-in = 로그인
# Button: opens the city's own sign-in page.
portal-sign-in-city = 시 계정으로 로그인
# Above that button.
portal-sign-in-city-lead = 시에서 근무하시면 직장에서 로그인할 때 쓰는 계정을 사용해 주십시오.
# Heading.
portal-sign-in-email-heading = 통역사: 이메일로 로그인
portal-sign-in-email-lead = 링크를 보내 드립니다. 비밀번호는 필요 없습니다. 링크는 한 번만, 15분 동안 쓸 수 있습니다.
# Label of a field.
portal-sign-in-email-address = 이메일 주소
# Button.
portal-sign-in-email-button = 링크 받기
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = 이메일 주소가 아닙니다. 이메일 주소는 name@example.org와 같은 형식입니다.
# Heading.
portal-sign-in-email-sent-title = 이메일을 확인해 주십시오
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = 저희 명단에 이 주소를 쓰는 통역사가 있으면 링크가 곧 도착합니다. 링크는 한 번만, 15분 동안 쓸 수 있습니다. 아무것도 오지 않으면 스팸 메일함을 확인하거나 { -coordinator }에 문의해 주십시오.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = 로그인하려면 받으신 링크를 열어 주십시오. 링크가 없으면 { -coordinator }에 문의해 주십시오.
# Heading.
portal-sign-in-link-title = 한 번만 누르면 로그인됩니다
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = 이 링크로 로그인하는 자격:
# Heading.
portal-sign-in-link-old-title = 이 링크는 더 이상 쓸 수 없습니다
portal-sign-in-link-old = 로그인 링크는 한 번만, 짧은 시간 동안 쓸 수 있습니다. 새 링크를 요청해 주십시오.
# Heading.
portal-sign-in-failed-title = 로그인하지 못했습니다
portal-sign-in-failed-no-role = 시 계정은 맞지만 아직 이 서비스를 이용할 권한이 없습니다. { -coordinator }에 문의해 주십시오.
portal-sign-in-failed-provider = 시 로그인 페이지가 제대로 응답하지 않았습니다. 몇 분 뒤에 다시 시도해 주십시오. 계속 그러면 { -coordinator }에 문의해 주십시오.
portal-sign-in-failed-old = 시간이 너무 오래 걸렸거나, 다른 브라우저 또는 다른 창에서 시작되었습니다. 다시 시도해 주십시오.
# What somebody is here.
portal-role-requester = 통역을 요청하는 시 직원
# What somebody is here.
portal-role-interpreter = 통역사
# What somebody is here.
portal-role-coordinator = 언어 지원 담당 부서
# What somebody is here.
portal-role-auditor = 감독 위원회
portal-sign-out-lead = 다른 사람도 쓰는 기기에서는 항상 로그아웃해 주십시오.
# Button.
portal-sign-out-here = 이 기기에서 로그아웃
# Button.
portal-sign-out-everywhere = 내 모든 기기에서 로그아웃
# Shown after somebody signed out.
portal-signed-out = 로그아웃되었습니다.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = 계속하려면 로그인해 주십시오. 로그인한 상태였다면 시간이 끝난 것입니다. 다른 사람이 들어오지 못하게 하기 위해서입니다.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = 로그인 링크
# The link follows on a line of its own.
portal-sign-in-mail-body = 이 링크를 열어 로그인해 주십시오. 한 번만, 15분 동안 쓸 수 있습니다.
# After the link.
portal-sign-in-mail-end = 요청하지 않으셨다면 따로 하실 일은 없습니다. 이 링크가 없으면 아무도 로그인할 수 없습니다. 다른 사람에게 전달하지 마십시오.

## When something does not work

# Heading.
portal-not-found-title = 여기에는 아무것도 없습니다
portal-not-found = 없는 페이지이거나 보실 수 없는 페이지입니다. 링크가 오래되었거나 잘렸을 수 있습니다.
# Heading.
portal-forbidden-title = 보실 수 없는 페이지입니다
portal-forbidden = 이 계정으로는 이 페이지를 열 수 없습니다. 필요하시면 { -coordinator }에 문의해 주십시오.
# Heading.
portal-stale-form-title = 페이지가 너무 오래되었습니다
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = 변경된 것은 없습니다. 페이지가 오래 열려 있었거나 브라우저가 쿠키를 저장하지 않습니다. 페이지를 다시 열고 한 번 더 보내 주십시오.
# Heading.
portal-unreadable-title = 내용을 읽을 수 없습니다
portal-unreadable = 변경된 것은 없습니다. 보내신 내용이 이 서비스의 양식에서 온 것이 아닙니다. 페이지를 다시 열고 그 양식을 작성해 주십시오.
# Heading.
portal-too-large-title = 한 번에 보내기에는 너무 많습니다
portal-too-large = 변경된 것은 없습니다. 보내신 내용이 이 페이지에서 받을 수 있는 것보다 큽니다. 줄여서 다시 보내 주십시오.
# Heading.
portal-wrong-method-title = 이렇게는 열 수 없습니다
portal-wrong-method = 이 주소는 페이지에 있는 버튼의 주소입니다. 페이지를 열고 버튼을 사용해 주십시오.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = 처리하지 못했습니다
# Heading.
portal-overloaded-title = 지금 이용자가 너무 많습니다
portal-overloaded = 몇 초 기다린 뒤 다시 시도해 주십시오. 지금 바로 통역이 필요한 사람이 있으면, 부서에 정해져 있는 통역용 전화번호를 이용해 주십시오.
# Heading.
portal-broken-title = 저희 쪽에 문제가 있습니다
portal-broken = 이용하시는 분의 잘못이 아닙니다. 다시 시도해 주십시오. 계속 그러면 { -coordinator }에 알려 주십시오. 지금 바로 통역이 필요한 사람이 있으면, 부서에 정해져 있는 통역용 전화번호를 이용해 주십시오.
