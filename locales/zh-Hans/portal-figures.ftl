# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = 服务统计
# Label of a list of months.
figures-month = 月份
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = 显示
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = 这个月的请求少于 { $smallest } 个。数量这么少时不在这里统计：数字不能让人看出是哪一个人。
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = 请求少于 { $smallest } 个的组会与其他组合并统计，以免数字让人看出是哪一个人。
# Under the tables.
figures-what-counts = 部门在找到人之前撤回的请求不计入。等待时间只计算马上需要口译员的人。
# Heading.
figures-all = 总计
# Heading, and title of a table.
figures-by-language = 按语言
# Heading, and title of a table.
figures-by-department = 按部门
# Heading of a column.
figures-language = 语言
# Heading of a column.
figures-department = 部门
# Heading of a column, and label.
figures-requests = 请求
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = 已找到口译员
# Heading of a column, and label; the value is a duration.
figures-wait = 一半的人最多等待
# Heading of a column, and label; the value is a duration.
figures-wait-long = 十分之九的人最多等待
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = 其他 { $groups } 组合计
# Stands in the place of a language that nobody identified.
figures-unknown-language = 未知
# Stands in the place of a duration.
figures-no-wait = 数量太少，无法说明
# Describes a bar chart to screen readers.
figures-chart = 请求数，以及其中已找到口译员的部分。下面的表格用数字说明同样的内容。
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } 分 { $seconds } 秒
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } 秒
