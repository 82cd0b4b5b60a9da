# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = 服務統計數字
# Label of a list of months.
figures-month = 月份
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = 顯示
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = 這個月的請求少於 { $smallest } 件。數量這麼少時，這裡不作統計：數字不應讓人認出任何個人。
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = 少於 { $smallest } 件請求的組別會與其他組別合併計算，以免數字讓人認出任何個人。
# Under the tables.
figures-what-counts = 部門在找到人之前撤回的請求不計算在內。等待時間是指需要立即有口譯員的人所等待的時間。
# Heading.
figures-all = 全部合計
# Heading, and title of a table.
figures-by-language = 按語言
# Heading, and title of a table.
figures-by-department = 按部門
# Heading of a column.
figures-language = 語言
# Heading of a column.
figures-department = 部門
# Heading of a column, and label.
figures-requests = 請求
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = 已找到口譯員
# Heading of a column, and label; the value is a duration.
figures-wait = 半數人最多等待
# Heading of a column, and label; the value is a duration.
figures-wait-long = 十人中有九人最多等待
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = 其他 { $groups } 組合計
# Stands in the place of a language that nobody identified.
figures-unknown-language = 未知
# Stands in the place of a duration.
figures-no-wait = 數量太少，無法判斷
# Describes a bar chart to screen readers.
figures-chart = 請求，以及其中已找到口譯員的部分。下方表格以數字顯示相同內容。
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } 分 { $seconds } 秒
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } 秒
