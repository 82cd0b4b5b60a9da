# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = 我的口譯
# Heading.
sessions-running = 正在進行
# Heading.
sessions-upcoming = 即將開始
sessions-empty = 您沒有即將開始的口譯。您接受邀請後，會顯示在這裡。
# Link to the offers.
sessions-offers = 查看我的邀請
# Heading.
sessions-past = 已結束
sessions-past-empty = 目前還沒有。
# Link to what is over and older.
sessions-older = 更早
# Link back to the newest.
sessions-newest = 最新

## Where a session stands, in a word or two

sessions-status-confirmed = 由您擔任
sessions-status-running = 進行中
sessions-status-completed = 已完成
sessions-status-withdrawn = 已退回
# The interpreter was reported as not having come.
sessions-status-no-show = 被通報缺席
sessions-status-cancelled = 已取消

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = 口譯：{ $language }
session-page-confirmed = 這次口譯由您擔任
session-page-running = 口譯正在進行
session-page-completed = 這次口譯已結束
session-page-withdrawn = 您已退回這次口譯
session-page-withdrawn-hint = 我們正在尋找另一位口譯員。感謝您告訴我們。
session-page-no-show = 有人通報您缺席
session-page-no-show-hint = 如果情況不是這樣，請告知{ -coordinator }。
session-page-cancelled = 不再需要您參加
session-page-cancelled-hint = 這次口譯已取消或有變動。您在那段時間可以另作安排。謝謝您。

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = 撥打 { $number }
session-page-call-hint = 口譯開始時請撥打這個號碼。對方在等您的電話。
# Button that opens the video call.
session-page-video = 打開視訊通話
# Label before the room.
session-page-room = 房間

## One session: what can be done

# Button.
session-page-start = 開始口譯
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = 從{ DATETIME($at) }起可以開始這次口譯。
# Button.
session-page-finish = 口譯已結束
session-page-finish-hint = 按下之前會一直計算分鐘數。
# Opens a form.
session-page-late = 我會遲到
# Label of a field.
session-page-late-minutes = 遲到多少分鐘？
# Button.
session-page-late-send = 告訴對方
# Beside that field when what was typed cannot be.
session-page-late-wrong = 請填寫整數分鐘，從 1 到 240。如果您不能來，請退回這次口譯。
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
       *[other] 對方已知道您會遲到 { $minutes } 分鐘。
    }
# Opens a form.
session-page-withdraw = 我不能來
session-page-withdraw-hint = 我們會馬上尋找另一位口譯員。您越早告訴我們，對等候的人越好。
# Button.
session-page-withdraw-send = 退回這次口譯
# Shown instead of that form once the session has begun.
session-page-withdraw-not = 口譯已經開始，因此不能退回。如果您無法繼續，請結束這次口譯：提出請求的人可以請求另一位口譯員。
# Link back to the list.
session-page-all = 我的所有口譯
