# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = 请求口译员
# Heading of the first part.
ask-language = 哪种语言？
# Label of the search field.
ask-language-search = 查找语言
# Under the search field.
ask-language-search-hint = 用任何语言写出它的名称，尽量拼写正确即可。
# Button beside the search field.
ask-language-find = 查找
# Heading of the short list that is there before anybody searches.
ask-language-often = 最常请求的语言
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = 不确定是哪种语言
# Under that choice.
ask-language-not-sure-hint = 我们帮您弄清楚。
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
       *[other] 找到 { $count } 种与“{ $name }”相符的语言。请选择，或继续输入。
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }”可能指不止一种语言。请问一问对方，自己的语言是其中哪一种。
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = 我们不知道“{ $name }”。是下面的某一种吗？
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = 我们不知道“{ $name }”。请检查拼写，或选择“不确定是哪种语言”，我们帮您弄清楚。
# The form was sent without a language.
ask-language-missing = 请选择一种语言，或“不确定是哪种语言”。
# A link to the list of languages that is shown to the person.
ask-show-the-person = 让对方指出自己的语言

## Asking for an interpreter: when

ask-when = 什么时候？
ask-when-now = 现在
ask-when-at = 指定时间
# Label of the field for date and time.
ask-when-date = 日期和时间
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } 当地时间。
ask-when-missing = 请选择“现在”，或填写日期和时间。
ask-when-past = 这个时间已过。请选择更晚的时间。
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
       *[other] 这个时间太远了。请选择 { $days } 天以内的时间。
    }

## Asking for an interpreter: how

ask-how = 用什么方式？
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] 现场
        [phone] 电话
       *[video] 视频
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] 口译员来您这里。
        [phone] 口译员打电话给您。
       *[video] 您会收到一个链接。
    }
ask-how-missing = 请选择方式。
ask-how-signed = 手语需要视频或当面进行。
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = 这类会面只能采用以下方式：{ $ways }。
# Label of the field for a telephone number.
ask-phone = 口译员应拨打哪个号码？
ask-phone-hint = 双方都能听到的电话，请打开免提。
ask-phone-wrong = 请填写带区号的电话号码，例如 (973) 555-0100。
# Label of the choice of a place.
ask-site = 在哪里？
# First line of that choice, while nothing is chosen.
ask-site-choose = 选择地点
ask-site-missing = 请从列表中选择一个地点。
# There is no place to choose from.
ask-site-none = 目前列表中还没有地点。请选择电话或视频，或请{ -coordinator }添加地点。
ask-room = 房间
ask-room-hint = 简短的代码，例如 4-B。可以留空。

## Asking for an interpreter: what for, and details

ask-what = 事由是什么？
ask-what-missing = 请选择事由。
# Label of the choice of a department, where somebody works for several.
ask-department = 为哪个部门？
ask-department-missing = 请选择部门。
# Opens the part of the form that nobody has to fill in.
ask-details = 更多详情（可不填）
ask-duration = 多少分钟？
ask-duration-hint = 如果留空，我们按通常的时长安排。
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
       *[other] 请填写整数分钟，从 { $shortest } 到 { $longest }。
    }
ask-gender = 口译员的性别
ask-gender-any = 没有要求
ask-gender-woman = 女性
ask-gender-man = 男性
ask-gender-non-binary = 非二元性别
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = 仅适用于：{ $types }。
ask-gender-not-here = 这类会面不能指定口译员的性别。
ask-case = 案件或档案编号
ask-case-hint = 含有数字的简短代码。切勿填写姓名或任何有关当事人的信息。
ask-code-wrong = 只能填写至少含一个数字的简短代码：字母、数字和 - _ / . #，不含空格。
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
       *[other] 太长了：最多 { $max } 个字符。
    }
ask-proficiency = 对方这种语言说得怎么样？
ask-proficiency-unsaid = 未说明
ask-proficiency-fluent = 很好
ask-proficiency-conversational = 日常生活够用
ask-proficiency-basic = 会一点
ask-source = 这是谁说的？
ask-source-person = 对方本人
ask-source-interpreter = 口译员
ask-source-companion = 家人或朋友
ask-source-staff = 同事
ask-source-document = 表格或信件
# Heading of the fields for further languages.
ask-further = 也可以用的其他语言
ask-further-hint = 最合适的写在前面。只有上面的语言找不到口译员时，我们才会用其中一种。
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = 其他语言 { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }”不能明确指一种语言。请写得更准确，或留空。
ask-further-twice = 这种语言已经填过了。
ask-further-proficiency-missing = 请选择对方说得怎么样。
ask-further-source-missing = 请选择这是谁说的。
# The button that sends the form.
ask-send = 寻找口译员
# Stands above the form when something in it is not right.
ask-problems = 还缺少一些内容。请查看标出的部分。
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = 您已经用这个页面提交过请求。如果还需要一位口译员，请再发送一次。
# Stands beside a field for which there is no better explanation.
ask-check-this = 请检查这里。

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = 我说……
# To the member of staff.
speak-lead = 请把屏幕转向对方，由对方点选自己的语言。
# Heading: languages that people ask for most often in this city.
speak-often = 本市最常用
# Heading of the sign languages, read out by screen readers.
speak-signed = 手语
# A link to the long list of all languages in Latin letters.
speak-more-latin = 用这种字母书写的所有语言
# A link back to the short list.
speak-fewer = 简短列表
# A choice: the person does not find their language.
speak-not-here = 这里没有我的语言
# A link.
speak-back = 返回语言列表

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = 我们正在呼叫一位会说您的语言的口译员。
speak-free = 您不需要付任何费用。
speak-no-status = 我们不会问您的移民身份。

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = 我们还没有这些句子的{ $language }版本。请给对方看图片，并指着语言的名称。
# What the picture shows, for screen readers.
speak-picture = 两个人通过电话上的口译员互相交谈。
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = 请求口译员：{ $language }
# The same when the language is not known.
speak-ask-unknown = 在不知道语言的情况下请求

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = { $language }口译员
# Title while nobody knows the language.
request-page-title-unknown = 口译员：哪种语言？

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = 哪种语言？
request-page-status-searching = 正在寻找
request-page-status-assigned = 已找到口译员
request-page-status-in-session = 口译进行中
request-page-status-completed = 已完成
request-page-status-cancelled = 已取消
request-page-status-unfilled = 未找到

## Following a request: while we look

request-page-searching = 我们正在寻找口译员
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] 还没有询问任何人。
       *[other] 已询问 { $count } 位口译员。
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] 没有人尚待答复。
       *[other] 还有 { $count } 位尚未答复。
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = 我们会一直寻找到{ DATETIME($until) }。
request-page-may-close = 您可以关闭这个页面或锁上手机。我们会继续寻找。
request-page-nobody-yet = 到目前为止还没有找到人。我们会继续寻找。
# After an interpreter withdrew or was not understood.
request-page-ahead = 这个请求现在优先于其他请求。
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = 您不必等待：{ $name } 现在就可以通过电话口译。
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } 可以通过电话弄清楚是哪种语言。
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = 拨打 { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = 对方接听后：{ $hint }
request-page-vendor-after = 他们已经做了口译吗？那么请用“取消这个请求”来关闭这个请求。

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = 目前没有{ $language }口译员有空，但可能有{ $near }口译员有空。请问一问对方：能很好地理解{ $near }吗？
request-page-near-yes = 能，可以用
request-page-near-no = 不能，请继续寻找
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = 目前没有{ $language }口译员有空，但可能有{ $near }口译员有空。对于这类会面，只有{ -coordinator }可以决定是否可以用。
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = 对方愿意用另一种语言
request-page-consent-hint = 只有在对方真正同意时才可以。这样我们也会寻找那种语言的口译员。
request-page-consent-language = 哪种语言？
request-page-consent-send = 对方同意
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }”不能明确指一种语言。请写得更准确。
# Heading of the question.
request-page-which = 是哪种语言？
# Above the languages to choose from.
request-page-which-these = 请问一问对方，自己的语言是其中哪一种。
# Nobody knows the language yet. What to ask.
request-page-which-open = 请问：您在家里说的语言叫什么？您来自哪个国家、哪个城镇？
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = 当时写的是：“{ $text }”。
request-page-which-other = 另一种语言
request-page-which-send = 就是这种语言

## Following a request: an interpreter

request-page-found = 已为您找到口译员
request-page-will-call = 口译员会打电话给您。请不要占线。
request-page-video = 打开视频通话
request-page-on-site = 口译员来您这里。
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = 预计{ DATETIME($at, timeStyle: "short") }到达。
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
       *[other] 口译员大约会迟到 { $minutes } 分钟：{ DATETIME($at, timeStyle: "short") }到达。
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = 口译语言为{ $language }。
request-page-in-session = 口译正在进行
# Variables:
#   $at (Date) - when the session started
request-page-since = 开始于{ DATETIME($at, timeStyle: "short") }。

## Following a request: when it is over

request-page-completed = 已完成
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
       *[other] 口译了 { $minutes } 分钟。
    }
request-page-cancelled = 这个请求已取消
request-page-unfilled = 我们未能及时找到人
request-page-unfilled-hint = 很抱歉。请再次请求，选择另一种会面方式，或致电{ -coordinator }。
request-page-ask-again = 再次请求

## Following a request: what can be done

request-page-cancel = 取消这个请求
request-page-cancel-hint = 我们会通知所有被询问过的人，并表示感谢。
request-page-cancel-why = 为什么？
request-page-cancel-not-needed = 已不再需要
request-page-cancel-served = 已由其他人口译
request-page-cancel-mistake = 弄错了
request-page-cancel-yes = 是，取消
request-page-problem = 我们无法互相听懂
request-page-problem-hint = 这种事会发生，不是任何人的错。我们会结束这次口译，马上寻找其他人，并优先于其他请求。
request-page-problem-again = 现在寻找其他人
request-page-problem-other = 出了别的问题
request-page-problem-kind = 出了什么问题？
request-page-problem-connection = 电话或视频中断
request-page-problem-conduct = 口译员的言行
request-page-problem-something = 其他问题
request-page-problem-only = 只作报告
request-page-problem-thanks = 谢谢您。已记录下来。
request-page-extend = 我们需要更多时间
request-page-extend-by = 还要多少分钟？
request-page-extend-send = 增加时间
request-page-finish = 口译已结束
request-page-card = 存档卡
request-page-all = 所有请求
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = 未能完成。{ $reason }

## Following a request: its facts, as labels before a value

request-page-facts = 这个请求
request-page-label-interpreter = 口译员
request-page-label-qualifications = 资格
request-page-label-language = 语言
request-page-label-when = 时间
request-page-label-now = 现在
request-page-label-length = 时长
request-page-label-how = 方式
request-page-label-for = 事由
request-page-label-where = 地点
request-page-label-room = 房间
request-page-label-number = 号码
request-page-label-department = 部门
request-page-label-case = 案件编号
request-page-label-status = 状态
request-page-label-asked-at = 请求时间
request-page-label-started = 开始时间
request-page-label-minutes = 分钟
request-page-label-id = 请求编号

## The list of requests

request-list-title = 请求
request-list-open = 未结束
request-list-past = 已结束
# Nothing is open.
request-list-empty = 没有未结束的请求。如果您面前的人说另一种语言，请求一位口译员：点三下即可。
request-list-none-past = 已结束的请求会显示在这里。
request-list-older = 更早的请求
request-list-newest = 返回最新的请求

## The card for the file

request-card-title = 口译员请求
# Under the card, on the screen only.
request-card-print = 请用浏览器打印这个页面。卡上没有任何有关受助者的信息。
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = 截至{ DATETIME($at) }。
request-card-back = 返回请求
