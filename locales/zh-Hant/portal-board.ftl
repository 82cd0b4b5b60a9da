# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = 總覽
# Heading of the requests for which nobody was found yet.
board-open = 正在尋找口譯員
board-none = 沒有人在等候。新的請求會自動顯示在這裡。
# Heading of the requests that have an interpreter.
board-agreed = 已安排和進行中
board-agreed-none = 沒有已安排的口譯。
# Heading of a column.
board-language = 語言
# Heading of a column.
board-age = 開始等候
# Heading of a column.
board-when = 時間
# Heading of a column; below it: by phone, by video, on site.
board-how = 方式
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = 已詢問
# Heading of a column.
board-matter = 目前情況
# Heading of a column.
board-who = 口譯員
board-now = 現在
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
       *[other] { $asked } 人
    }，{ $waves ->
       *[other] { $waves } 輪
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = 只顯示最緊急的 { $count } 項。

## What is going on with a request. Short; the most urgent first.

board-matter-identify = 還不知道是哪種語言
board-matter-nobody = 目前沒有可以詢問的人
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = 等待答覆：{ $language }可以嗎？
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
       *[other] { $count } 個邀請等待答覆
    }
board-matter-looking = 詢問過的人都已答覆。我們會繼續尋找。
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = 已告知可致電 { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = 尋找截止：{ DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = 本應開始：{ DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    會遲到 { $minutes ->
       *[other] { $minutes } 分鐘
    }
board-matter-agreed = 已安排
board-matter-in-session = 口譯進行中

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = 原因：{ $language }
# Stands in the place of the language.
why-unknown = 尚不清楚
# A link: cancel, make longer, say which language it is.
why-request = 請求的頁面
# A link back.
why-board = 總覽
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = 第 { $wave } 輪：{ $state }
why-offer-open = 等待答覆
why-offer-accepted = 已接受
why-offer-declined = 已婉拒
why-offer-expired = 未及時答覆
why-offer-withdrawn = 已撤回
# Heading; best first.
why-askable = 現在可以詢問的人
why-askable-none = 沒有人。
# Heading.
why-helps = 怎樣做會有幫助
why-helps-none = 只改一項沒有幫助。請致電口譯公司，或更改口譯時間。
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change }{ $count ->
       *[other] 這樣就有 { $count } 人可以擔任。
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    改用{ $modality ->
        [on_site] 現場
        [phone] 電話
       *[video] 視訊
    }方式。
# Variables:
#   $language (String) - name of the language
why-help-near = 確認可以用{ $language }。
# Variables:
#   $language (String) - name of the language
why-help-consent = 記錄對方同意使用{ $language }。
why-help-gender = 不限口譯員的性別。
why-help-radius = 詢問更遠的人。
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    開始時間延後 { $minutes ->
       *[other] { $minutes } 分鐘。
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    開始時間提前 { $minutes ->
       *[other] { $minutes } 分鐘。
    }
# Variables:
#   $until (Date) - until when
why-help-wait = 等到{ DATETIME($until) }。
# Heading.
why-not = 未詢問的人及原因
why-not-none = 沒有其他人能口譯這種語言或相近的語言。
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }：{ $count }
# Label of a field for a name.
why-person = 為什麼沒有詢問這個人？
# Under the field.
why-person-hint = 名單上的姓名，或姓名的開頭。
# Button beside the field.
why-person-ask = 查看
why-person-nobody = 名單上沒有這個姓名。
# Variables:
#   $name (String) - name of a person
why-person-fits = 沒有任何原因不能詢問 { $name }。

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = 不在目前的名單上
why-reason-language = 不口譯這種語言
why-reason-near-language-unconfirmed = 口譯的是相近語言，尚無人確認可用
why-reason-consent-missing = 口譯的是另一種語言，尚未記錄對方同意
why-reason-modality = 不用這種方式口譯
why-reason-qualification-missing = 沒有所需資格
why-reason-qualification-expired = 資格已過期
why-reason-not-available = 那個時間沒空
why-reason-overlap = 那個時間有另一次口譯
why-reason-travel = 無法及時趕到
why-reason-distance = 距離太遠
why-reason-excluded = 已被排除在這個請求之外
why-reason-declined-before = 之前已婉拒或退回
why-reason-gender = 指定了其他性別
why-reason-already-asked = 已經詢問過
why-reason-budget = 近期被詢問的次數已經夠多
why-reason-quiet-hours = 正處於免打擾時間

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = 指派
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = 指派 { $name }
# Stands above a list of rules.
assign-breaks = 這樣做違反以下規則：
# A button: whoever presses it has read the rules above it.
assign-anyway = 仍然指派
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } 那個時間有另一次口譯。同一時間不能安排兩次口譯。
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = 無法這樣做：{ $reason }
