# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = 请在这里答复，无需登录：
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = 这个链接只供 { $name } 使用。请不要转给他人。
# After accepting.
offer-link-yours-hint = 号码、链接或地点会通过消息发送给您。您登录后也可以在这里看到。
# When the time of the offer is over.
offer-link-over = 只有在邀请可以答复期间，链接才有效。请登录查看您的邀请和口译。
# Button.
offer-link-sign-in = 登录
# Heading.
offer-link-bad-title = 这个链接不完整
offer-link-bad = 它可能在传送途中被截断。请从消息中重新打开。登录后，您也可以在这里看到您的邀请。
