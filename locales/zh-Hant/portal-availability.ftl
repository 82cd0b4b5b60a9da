# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = 現在有空
# Variables:
#   $until (Date) - until when
availability-now-on = 您現在有空，直到{ DATETIME($until, timeStyle: "short") }。
# The weekly hours say so, without the switch.
availability-now-by-hours = 按照您填寫的時間，您現在有空。
availability-now-off = 您現在沒空。
# Label of a choice of hours.
availability-now-for = 多長時間？
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
       *[other] { $hours } 小時
    }
# Button.
availability-now-switch-on = 我現在有空
# Button. The weekly hours still count.
availability-now-switch-off = 關閉
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 請選擇 1 到 24 小時。

## The hours of the week

# Title of the page.
availability-title = 我的時間
# Heading.
availability-week = 每週時間
availability-week-hint = 我們可以在這些時間詢問您。沒空的那一天請留空。如果是夜間，請先填寫到午夜的時間，再在第二天填寫從午夜開始的時間。
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = 時區：{ $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = 從
# Label of a field for a time.
availability-until = 到
# Button: one more pair of fields for this day.
availability-week-more = 這一天再加一段時間
# Button.
availability-week-save = 儲存我的時間
availability-week-saved = 您的時間已儲存。
# Above the form when something is wrong in it.
availability-week-problems = 沒有儲存任何內容。請檢查標出的部分。
availability-week-incomplete = 請填寫兩個時間，或兩個都留空。
availability-week-unreadable = 這不是時間。請寫成 14:30 這樣。
availability-week-backwards = 結束時間必須在開始時間之後。如果是夜間，請先填寫到 00:00 的時間，再在第二天填寫從 00:00 開始的時間。
availability-week-overlap = 這段時間與這一天的其他時間重疊。
availability-week-too-many = 太多了。每天最多填寫十段。

## Days that are otherwise

# Heading.
availability-exceptions = 休假日和額外時間
availability-exceptions-empty = 目前沒有。如果您某一天不在，請在這裡新增。
# What an entry says.
availability-exception-away = 沒空
# What an entry says.
availability-exception-extra = 另外有空
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = 從{ DATETIME($from) }到{ DATETIME($until) }
# Button.
availability-exception-remove = 移除
# Heading of the form.
availability-exception-add = 新增休假日或額外時間
# Above two choices.
availability-exception-what = 是哪一種？
# Label of a field for date and time.
availability-exception-from = 從（日期和時間）
# Label of a field for date and time.
availability-exception-until = 到（日期和時間）
# Button.
availability-exception-send = 新增
availability-exception-missing = 請填寫日期和時間。
availability-exception-backwards = 結束時間必須在開始時間之後。
availability-exception-past = 這個時間已過。請選擇更晚的時間。
availability-exception-too-many = 數量太多了。請先移除一些。
