# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = 总览
# Heading of the requests for which nobody was found yet.
board-open = 正在寻找口译员
board-none = 没有人在等待。新的请求会自动显示在这里。
# Heading of the requests that have an interpreter.
board-agreed = 已安排和正在进行
board-agreed-none = 没有已安排的口译。
# Heading of a column.
board-language = 语言
# Heading of a column.
board-age = 等待开始于
# Heading of a column.
board-when = 时间
# Heading of a column; below it: by phone, by video, on site.
board-how = 方式
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = 已询问
# Heading of a column.
board-matter = 目前情况
# Heading of a column.
board-who = 口译员
board-now = 现在
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
       *[other] { $asked } 人
    }，{ $waves ->
       *[other] { $waves } 轮
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = 只显示最紧急的 { $count } 个。

## What is going on with a request. Short; the most urgent first.

board-matter-identify = 还不知道是哪种语言
board-matter-nobody = 目前没有可以询问的人
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = 等待答复：{ $language }可以用吗？
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
       *[other] { $count } 份邀请等待答复
    }
board-matter-looking = 所有被询问的人都已答复。我们会继续寻找。
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = 已提供公司：{ $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = 寻找将结束于{ DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = 本应开始于{ DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    将迟到 { $minutes ->
       *[other] { $minutes } 分钟
    }
board-matter-agreed = 已安排
board-matter-in-session = 口译进行中

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = 原因：{ $language }
# Stands in the place of the language.
why-unknown = 尚不知道
# A link: cancel, make longer, say which language it is.
why-request = 这个请求的页面
# A link back.
why-board = 总览
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = 第 { $wave } 轮：{ $state }
why-offer-open = 等待答复
why-offer-accepted = 已接受
why-offer-declined = 已婉拒
why-offer-expired = 未及时答复
why-offer-withdrawn = 已撤回
# Heading; best first.
why-askable = 现在可以询问谁
why-askable-none = 没有人。
# Heading.
why-helps = 怎样做会有帮助
why-helps-none = 单独改变任何一项都没有帮助。请致电口译公司，或更改口译时间。
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change }{ $count ->
       *[other] 这样就有 { $count } 人可以担任。
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    改用{ $modality ->
        [on_site] 现场
        [phone] 电话
       *[video] 视频
    }方式。
# Variables:
#   $language (String) - name of the language
why-help-near = 确认可以用{ $language }。
# Variables:
#   $language (String) - name of the language
why-help-consent = 记录对方同意用{ $language }。
why-help-gender = 不限口译员的性别。
why-help-radius = 询问更远的口译员。
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
       *[other] 推迟 { $minutes } 分钟开始。
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
       *[other] 提前 { $minutes } 分钟开始。
    }
# Variables:
#   $until (Date) - until when
why-help-wait = 等到{ DATETIME($until) }。
# Heading.
why-not = 没有询问谁，为什么
why-not-none = 没有其他人口译这种语言或相近的语言。
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }：{ $count }
# Label of a field for a name.
why-person = 为什么没有询问这个人？
# Under the field.
why-person-hint = 名册上的姓名，或姓名的开头部分。
# Button beside the field.
why-person-ask = 查看
why-person-nobody = 名册上没有人叫这个名字。
# Variables:
#   $name (String) - name of a person
why-person-fits = 询问 { $name } 没有任何障碍。

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = 不在有效名册上
why-reason-language = 不口译这种语言
why-reason-near-language-unconfirmed = 口译一种相近的语言，但没有人确认可以用
why-reason-consent-missing = 口译第二种语言，但没有记录对方同意
why-reason-modality = 不以这种方式工作
why-reason-qualification-missing = 没有所需的资格
why-reason-qualification-expired = 资格已过期
why-reason-not-available = 那时没有空
why-reason-overlap = 那时有另一次口译
why-reason-travel = 来不及赶到那里
why-reason-distance = 距离太远
why-reason-excluded = 已从这个请求中排除
why-reason-declined-before = 此前婉拒过或退出过
why-reason-gender = 请求的是另一种性别
why-reason-already-asked = 已经询问过
why-reason-budget = 目前被询问的次数已够多
why-reason-quiet-hours = 正处于免打扰时间

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = 安排
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = 安排 { $name }
# Stands above a list of rules.
assign-breaks = 这样做违反以下规则：
# A button: whoever presses it has read the rules above it.
assign-anyway = 仍然安排
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } 那时有另一次口译。同一时间不会给任何人安排两次口译。
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = 未能完成：{ $reason }
