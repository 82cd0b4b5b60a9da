# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = 跳到页面主要内容
# Names the menu, for screen readers.
portal-main-menu = 主菜单
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = 页面语言
# Button beside the choice of the language of the pages.
portal-show-pages = 显示
# Ends the visit: link and heading.
portal-sign-out = 退出登录
# Shown when the page has lost its connection.
portal-stale = 连接已中断。您看到的内容可能不是最新的。我们正在不断尝试重新连接。
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
       *[other] 还剩 { $seconds } 秒
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = 时间到。
# Link to the first page.
portal-home-page = 前往首页
# Link that opens the same page again.
portal-try-again = 再试一次

## The menu

# For who asks for an interpreter.
portal-nav-ask = 请求口译员
# The requests of the own department.
portal-nav-requests = 请求
# For interpreters: sessions that they are asked to take.
portal-nav-offers = 邀请
# For interpreters: sessions that are theirs.
portal-nav-assignments = 我的口译
# For interpreters: when they can work.
portal-nav-availability = 我的时间
# Messages from the desk.
portal-nav-inbox = 收件箱
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = 我的设置
# For the language-access office: all open requests on one page.
portal-nav-board = 未结束的请求
# For the language-access office: everybody who interprets.
portal-nav-roster = 口译员
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = 待确认的语言
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = 口译公司
# For the oversight commission.
portal-nav-figures = 统计数字

## Signing in and out

# Heading and button.
portal-sign-in = 登录
# Button: opens the city's own sign-in page.
portal-sign-in-city = 用您的市政账户登录
# Above that button.
portal-sign-in-city-lead = 如果您为本市工作，请使用您上班时登录的账户。
# Heading.
portal-sign-in-email-heading = 口译员：用电子邮件登录
portal-sign-in-email-lead = 我们会给您发送一个链接，不需要密码。链接只能使用一次，15 分钟内有效。
# Label of a field.
portal-sign-in-email-address = 您的电子邮件地址
# Button.
portal-sign-in-email-button = 给我发送链接
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = 这不是电子邮件地址。电子邮件地址的格式如 name@example.org。
# Heading.
portal-sign-in-email-sent-title = 请查看您的电子邮件
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = 如果我们名单上有口译员使用这个地址，链接已经发出。它只能使用一次，15 分钟内有效。如果没有收到，请查看垃圾邮件文件夹，或询问{ -coordinator }。
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = 要登录，请打开别人给您的链接。如果您没有链接，请询问{ -coordinator }。
# Heading.
portal-sign-in-link-title = 点一下即可登录
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = 通过这个链接，您将以下列身份登录：
# Heading.
portal-sign-in-link-old-title = 这个链接已失效
portal-sign-in-link-old = 登录链接只能使用一次，而且有效时间很短。请重新索取一个。
# Heading.
portal-sign-in-failed-title = 登录没有成功
portal-sign-in-failed-no-role = 您的市政账户没有问题，但还没有使用本服务的权限。请询问{ -coordinator }。
portal-sign-in-failed-provider = 市政登录页面没有正常回应。请过几分钟再试。如果一直这样，请询问{ -coordinator }。
portal-sign-in-failed-old = 时间过长，或者登录是在另一个浏览器或另一个窗口中开始的。请再试一次。
# What somebody is here.
portal-role-requester = 请求口译员的市政工作人员
# What somebody is here.
portal-role-interpreter = 口译员
# What somebody is here.
portal-role-coordinator = 语言服务办公室
# What somebody is here.
portal-role-auditor = 监督委员会
portal-sign-out-lead = 如果其他人也使用这台设备，请务必退出登录。
# Button.
portal-sign-out-here = 在这台设备上退出登录
# Button.
portal-sign-out-everywhere = 在我的所有设备上退出登录
# Shown after somebody signed out.
portal-signed-out = 您已退出登录。
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = 请登录后继续。如果您之前登录过，那是因为登录时间已到：这样可以防止他人进入。

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = 您的登录链接
# The link follows on a line of its own.
portal-sign-in-mail-body = 请打开这个链接登录。它只能使用一次，15 分钟内有效：
# After the link.
portal-sign-in-mail-end = 如果您没有要求登录，则无需做任何事。没有这个链接，谁也无法登录：请不要转给他人。

## When something does not work

# Heading.
portal-not-found-title = 这里没有内容
portal-not-found = 这个页面不存在，或者不对您开放。链接可能已过时或不完整。
# Heading.
portal-forbidden-title = 这个页面不对您开放
portal-forbidden = 您的账户没有打开它的权限。如果您需要，请询问{ -coordinator }。
# Heading.
portal-stale-form-title = 这个页面已经过时
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = 没有任何内容被更改。页面打开的时间太长，或者您的浏览器不保存 Cookie。请重新打开页面，再发送一次。
# Heading.
portal-unreadable-title = 无法读取
portal-unreadable = 没有任何内容被更改。发送的内容不是来自本服务的表单。请重新打开页面，填写其中的表单。
# Heading.
portal-too-large-title = 一次发送的内容太多
portal-too-large = 没有任何内容被更改。发送的内容超过了这个页面能接受的大小。请缩短后重新发送。
# Heading.
portal-wrong-method-title = 不能这样打开
portal-wrong-method = 这个地址属于页面上的一个按钮。请打开该页面并使用按钮。
# Heading. What was wrong follows in a sentence.
portal-not-done-title = 未能完成
# Heading.
portal-overloaded-title = 同时使用的人太多
portal-overloaded = 请等几秒钟再试。如果有人现在就需要口译员，请拨打您的部门为此准备的电话号码。
# Heading.
portal-broken-title = 我们这边出了问题
portal-broken = 这不是您的错。请再试一次。如果一直这样，请告知{ -coordinator }。如果有人现在就需要口译员，请拨打您的部门为此准备的电话号码。
