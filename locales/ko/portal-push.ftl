# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = 이 기기에서 메시지 받기
# Below the heading.
push-hint = 이 페이지를 닫아도 제안과 메시지가 이 기기에 나타납니다. 기기를 가진 사람은 누구나 읽을 수 있습니다.
# This device gets messages.
push-on = 켜져 있습니다.
# Button.
push-turn-on = 켜기
# Button.
push-turn-off = 끄기
# In red, when the browser refuses.
push-denied = 브라우저가 허용하지 않았습니다. 브라우저 설정에서 이 사이트의 알림을 허용한 뒤 다시 시도해 주세요.
# Heading of a list.
push-others = 다른 기기
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = { $since }부터 켜짐
# Button beside one device of the list: no more messages there.
push-remove = 끄기
