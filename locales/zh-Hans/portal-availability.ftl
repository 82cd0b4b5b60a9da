# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = 现在有空
# Variables:
#   $until (Date) - until when
availability-now-on = 您现在有空，到{ DATETIME($until, timeStyle: "short") }为止。
# The weekly hours say so, without the switch.
availability-now-by-hours = 根据您的时间安排，您现在有空。
availability-now-off = 您现在没有空。
# Label of a choice of hours.
availability-now-for = 多长时间？
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
       *[other] { $hours } 小时
    }
# Button.
availability-now-switch-on = 我现在有空
# Button. The weekly hours still count.
availability-now-switch-off = 关闭
# Beside the switch when what was chosen cannot be.
availability-now-wrong = 请选择 1 到 24 小时。

## The hours of the week

# Title of the page.
availability-title = 我的时间
# Heading.
availability-week = 每周时间
availability-week-hint = 在这些时间可以询问您。没有空的日子请留空。如果是夜间，请填写到午夜为止的时间，再在第二天填写从午夜开始的时间。
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = 时区：{ $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = 从
# Label of a field for a time.
availability-until = 到
# Button: one more pair of fields for this day.
availability-week-more = 为这一天增加时间
# Button.
availability-week-save = 保存我的时间
availability-week-saved = 您的时间已保存。
# Above the form when something is wrong in it.
availability-week-problems = 没有保存任何内容。请检查标出的部分。
availability-week-incomplete = 请填写两个时间，或者都留空。
availability-week-unreadable = 这不是时间。请按 14:30 这样的格式填写。
availability-week-backwards = 结束时间必须晚于开始时间。如果是夜间，请填写到 00:00 为止的时间，再在第二天填写从 00:00 开始的时间。
availability-week-overlap = 这段时间与当天的其他时间重叠。
availability-week-too-many = 太多了。每天最多填写十段。

## Days that are otherwise

# Heading.
availability-exceptions = 休息日和额外时间
availability-exceptions-empty = 目前没有。如果您有一天不在，请在这里添加。
# What an entry says.
availability-exception-away = 没有空
# What an entry says.
availability-exception-extra = 额外有空
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = 从{ DATETIME($from) }到{ DATETIME($until) }
# Button.
availability-exception-remove = 删除
# Heading of the form.
availability-exception-add = 添加休息日或额外时间
# Above two choices.
availability-exception-what = 是哪一种？
# Label of a field for date and time.
availability-exception-from = 从（日期和时间）
# Label of a field for date and time.
availability-exception-until = 到（日期和时间）
# Button.
availability-exception-send = 添加
availability-exception-missing = 请填写日期和时间。
availability-exception-backwards = 结束时间必须晚于开始时间。
availability-exception-past = 这个时间已过。请选择更晚的时间。
availability-exception-too-many = 条目太多了。请先删除一些。
