# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = 口译公司
vendors-none = 城市规定中没有列出公司。如果在名册上找不到人，就没有别的地方可以致电。
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    如果需要立即口译而没有口译员，{ $minutes ->
        [0] 会立即
       *[other] 会在 { $minutes } 分钟后
    }告知一家公司。
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    如果是约定的时间，会在寻找结束前 { $minutes ->
       *[other] { $minutes } 分钟
    }告知。
vendors-first = 在正在营业并提供该语言的公司中，会告知这个名单上的第一家。
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = 拨打 { $number }
vendors-access = 怎样接通
vendors-languages = 语言
vendors-all-spoken = 所有口语语言，不含手语
vendors-hours = 营业时间
vendors-always = 昼夜不停
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }：{ $from }–{ $until }
# A badge.
vendors-open = 正在营业
# A badge.
vendors-closed = 现已休息
vendors-settings = 公司是城市规定的一部分。由运行这个服务器的人在设置中更改。
