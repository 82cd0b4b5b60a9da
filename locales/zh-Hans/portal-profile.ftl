# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = 我的设置
profile-saved = 您的设置已保存。
# Above the form when something is wrong in it.
profile-problems = 没有保存任何内容。请检查标出的部分。

## Being told

# Heading.
profile-language = 消息的语言
profile-language-hint = 您会收到这种语言的电子邮件和短信。页面的语言可在每个页面的下方选择。
# Heading. The inbox is always on.
profile-channels = 我们怎样通知您
profile-channels-hint = 所有内容也都会显示在您的收件箱里。
profile-by-email = 通过电子邮件
# Label of a field.
profile-email = 电子邮件地址
profile-email-wrong = 这不是电子邮件地址。正确的格式如 name@example.org。
profile-email-missing = 请填写我们可以写信的地址。
profile-by-sms = 通过短信
# Label of a field.
profile-phone = 手机号码
profile-phone-wrong = 请填写带区号的电话号码，例如 (973) 555-0100。
profile-phone-missing = 请填写我们可以发短信的号码。

## Quiet hours

# Heading.
profile-quiet = 免打扰时间
profile-quiet-hint = 在这些时间里我们不打扰您。如果口译在免打扰时间结束之前开始，与它有关的消息仍会发给您。
# Label of a field for a time.
profile-quiet-from = 从
# Label of a field for a time.
profile-quiet-until = 到
profile-quiet-incomplete = 请填写两个时间，或者都留空。
profile-quiet-unreadable = 这不是时间。请按 22:00 这样的格式填写。
profile-quiet-same = 请填写两个不同的时间。
profile-quiet-too-many = 太多了。最多填写七段。
# A box to tick.
profile-urgent = 如果有人现在急需口译员，可以在免打扰时间打扰我
# Button.
profile-save = 保存我的设置

## The calendar

# Heading.
profile-calendar = 在我的日历中显示我的口译
profile-calendar-hint = 日历程序可以显示您的口译。它们需要一个私人地址，这个地址只显示一次。知道这个地址的人都能看到您的口译。
profile-calendar-on = 您的日历已有地址。
profile-calendar-off = 您的日历还没有地址。
# Label of the address, after it was made.
profile-calendar-address = 这是您的私人地址。请现在就把它复制到您的日历程序中：
profile-calendar-shown = 地址以前已经生成，不会再次显示。如果您没有保存，请生成一个新的。
# Button.
profile-calendar-renew = 生成新地址
profile-calendar-renew-hint = 旧地址将失效。
# Button.
profile-calendar-revoke = 取消这个地址
