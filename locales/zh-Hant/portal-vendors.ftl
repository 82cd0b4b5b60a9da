# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = 口譯公司
vendors-none = 政策中沒有列出任何公司。名單上找不到口譯員時，沒有其他人可以致電。
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    對於現在的口譯，如果沒有口譯員，{ $minutes ->
        [0] 會立即
       *[other] { $minutes } 分鐘後會
    }告知一家公司。
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later = 對於約定時間的口譯，在尋找結束前 { $minutes } 分鐘告知。
vendors-first = 在營業中且有該語言的公司當中，告知這份清單上的第一家。
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = 撥打 { $number }
vendors-access = 如何接通
vendors-languages = 語言
vendors-all-spoken = 所有口說語言，不含手語
vendors-hours = 時間
vendors-always = 日夜皆可
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }：{ $from }–{ $until }
# A badge.
vendors-open = 現在營業
# A badge.
vendors-closed = 現在休息
vendors-settings = 公司是政策的一部分。由管理這台伺服器的人在設定中更改。
