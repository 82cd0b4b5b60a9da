# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = 不必登入，直接在這裡答覆：
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = 這個連結只供 { $name } 使用。請不要轉給他人。
# After accepting.
offer-link-yours-hint = 您會透過訊息收到電話號碼、連結或地點。登入後，您也可以在這裡看到。
# When the time of the offer is over.
offer-link-over = 只有在邀請仍可答覆時，連結才有效。請登入以查看您的邀請和口譯。
# Button.
offer-link-sign-in = 登入
# Heading.
offer-link-bad-title = 這個連結不完整
offer-link-bad = 它可能在傳送途中被截斷了。請從訊息中重新打開。登入後，您也可以在這裡看到您的邀請。
