# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = 我的口译
# Heading.
sessions-running = 正在进行
# Heading.
sessions-upcoming = 即将开始
sessions-empty = 您没有即将开始的口译。您接受邀请后，它会显示在这里。
# Link to the offers.
sessions-offers = 查看我的邀请
# Heading.
sessions-past = 已结束
sessions-past-empty = 目前还没有。
# Link to what is over and older.
sessions-older = 更早的
# Link back to the newest.
sessions-newest = 最新的

## Where a session stands, in a word or two

sessions-status-confirmed = 由您担任
sessions-status-running = 正在进行
sessions-status-completed = 已完成
sessions-status-withdrawn = 已退出
# The interpreter was reported as not having come.
sessions-status-no-show = 被报告缺席
sessions-status-cancelled = 已取消

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = 口译：{ $language }
session-page-confirmed = 这次口译由您担任
session-page-running = 口译正在进行
session-page-completed = 这次口译已结束
session-page-withdrawn = 您退出了这次口译
session-page-withdrawn-hint = 我们正在寻找另一位口译员。感谢您告知。
session-page-no-show = 有人报告您缺席
session-page-no-show-hint = 如果这不正确，请告知{ -coordinator }。
session-page-cancelled = 已不再需要您参加
session-page-cancelled-hint = 这次口译已取消或变动。您在那段时间可以另作安排。谢谢您。

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = 拨打 { $number }
session-page-call-hint = 请在口译开始时拨打这个号码。对方会等您的电话。
# Button that opens the video call.
session-page-video = 打开视频通话
# Label before the room.
session-page-room = 房间

## One session: what can be done

# Button.
session-page-start = 开始口译
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = 从{ DATETIME($at) }起，您可以开始口译。
# Button.
session-page-finish = 口译已结束
session-page-finish-hint = 分钟数会一直计算，直到您按下这里。
# Opens a form.
session-page-late = 我会迟到
# Label of a field.
session-page-late-minutes = 迟到多少分钟？
# Button.
session-page-late-send = 告知对方
# Beside that field when what was typed cannot be.
session-page-late-wrong = 请填写整数分钟，从 1 到 240。如果您不能来，请退出这次口译。
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
       *[other] 对方已知道您会迟到 { $minutes } 分钟。
    }
# Opens a form.
session-page-withdraw = 我不能来
session-page-withdraw-hint = 我们会马上寻找另一位口译员。您越早告知，对正在等待的人越好。
# Button.
session-page-withdraw-send = 退出这次口译
# Shown instead of that form once the session has begun.
session-page-withdraw-not = 口译已经开始，所以不能退出。如果您不能继续，请结束这次口译：请求口译的人可以另外请求一位口译员。
# Link back to the list.
session-page-all = 我的所有口译
