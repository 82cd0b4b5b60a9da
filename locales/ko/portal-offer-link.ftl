# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = 로그인하지 않고 여기에서 답해 주십시오:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = 이 링크는 { $name } 님만을 위한 것입니다. 다른 사람에게 전달하지 마십시오.
# After accepting.
offer-link-yours-hint = 전화번호, 링크 또는 장소를 메시지로 보내 드립니다. 로그인하시면 여기에서도 볼 수 있습니다.
# When the time of the offer is over.
offer-link-over = 링크는 제안에 답할 수 있는 동안에만 쓸 수 있습니다. 제안과 통역 일정을 보려면 로그인해 주십시오.
# Button.
offer-link-sign-in = 로그인
# Heading.
offer-link-bad-title = 링크가 완전하지 않습니다
offer-link-bad = 전달되는 중에 잘렸을 수 있습니다. 메시지에서 다시 열어 주십시오. 로그인하시면 여기에서도 제안을 볼 수 있습니다.
