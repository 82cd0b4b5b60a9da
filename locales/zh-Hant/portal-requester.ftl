# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = 請求口譯員
# Heading of the first part.
ask-language = 哪種語言？
# Label of the search field.
ask-language-search = 尋找語言
# Under the search field.
ask-language-search-hint = 用任何語言寫出它的名稱，盡量拼寫正確即可。
# Button beside the search field.
ask-language-find = 尋找
# Heading of the short list that is there before anybody searches.
ask-language-often = 最常請求的語言
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = 不確定是哪種語言
# Under that choice.
ask-language-not-sure-hint = 我們幫您弄清楚。
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
       *[other] 找到 { $count } 種與「{ $name }」相符的語言。請選擇，或繼續輸入。
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = 「{ $name }」可能指不只一種語言。請問一問對方，自己的語言是其中哪一種。
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = 我們不知道「{ $name }」。是下面的某一種嗎？
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = 我們不知道「{ $name }」。請檢查拼寫，或選擇「不確定是哪種語言」，我們幫您弄清楚。
# The form was sent without a language.
ask-language-missing = 請選擇一種語言，或「不確定是哪種語言」。
# A link to the list of languages that is shown to the person.
ask-show-the-person = 讓對方指出自己的語言

## Asking for an interpreter: when

ask-when = 什麼時候？
ask-when-now = 現在
ask-when-at = 指定時間
# Label of the field for date and time.
ask-when-date = 日期和時間
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } 當地時間。
ask-when-missing = 請選擇「現在」，或填寫日期和時間。
ask-when-past = 這個時間已過。請選擇更晚的時間。
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
       *[other] 這個時間太遠了。請選擇 { $days } 天以內的時間。
    }

## Asking for an interpreter: how

ask-how = 用什麼方式？
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] 現場
        [phone] 電話
       *[video] 視訊
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] 口譯員來您這裡。
        [phone] 口譯員打電話給您。
       *[video] 您會收到一個連結。
    }
ask-how-missing = 請選擇方式。
ask-how-signed = 手語需要視訊或當面進行。
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = 這類會面只能採用以下方式：{ $ways }。
# Label of the field for a telephone number.
ask-phone = 口譯員應撥打哪個號碼？
ask-phone-hint = 雙方都能聽到的電話，請開啟擴音。
ask-phone-wrong = 請填寫含區域號碼的電話號碼，例如 (973) 555-0100。
# Label of the choice of a place.
ask-site = 在哪裡？
# First line of that choice, while nothing is chosen.
ask-site-choose = 選擇地點
ask-site-missing = 請從清單中選擇一個地點。
# There is no place to choose from.
ask-site-none = 目前清單中還沒有地點。請選擇電話或視訊，或請{ -coordinator }新增地點。
ask-room = 房間
ask-room-hint = 簡短的代碼，例如 4-B。可以留空。

## Asking for an interpreter: what for, and details

ask-what = 事由是什麼？
ask-what-missing = 請選擇事由。
# Label of the choice of a department, where somebody works for several.
ask-department = 為哪個部門？
ask-department-missing = 請選擇部門。
# Opens the part of the form that nobody has to fill in.
ask-details = 更多細節（可不填）
ask-duration = 多少分鐘？
ask-duration-hint = 如果留空，我們按通常的時長安排。
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
       *[other] 請填寫整數分鐘，從 { $shortest } 到 { $longest }。
    }
ask-gender = 口譯員的性別
ask-gender-any = 沒有要求
ask-gender-woman = 女性
ask-gender-man = 男性
ask-gender-non-binary = 非二元性別
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = 僅適用於：{ $types }。
ask-gender-not-here = 這類會面不能指定口譯員的性別。
ask-case = 案件或檔案編號
ask-case-hint = 含有數字的簡短代碼。切勿填寫姓名或任何有關當事人的資訊。
ask-code-wrong = 只能填寫至少含一個數字的簡短代碼：字母、數字和 - _ / . #，不含空格。
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
       *[other] 太長了：最多 { $max } 個字元。
    }
ask-proficiency = 對方這種語言說得怎麼樣？
ask-proficiency-unsaid = 未說明
ask-proficiency-fluent = 很好
ask-proficiency-conversational = 日常生活夠用
ask-proficiency-basic = 會一點
ask-source = 這是誰說的？
ask-source-person = 對方本人
ask-source-interpreter = 口譯員
ask-source-companion = 家人或朋友
ask-source-staff = 同事
ask-source-document = 表格或信件
# Heading of the fields for further languages.
ask-further = 也可以用的其他語言
ask-further-hint = 最合適的寫在前面。只有上面的語言找不到口譯員時，我們才會用其中一種。
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = 其他語言 { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = 「{ $name }」不能明確指一種語言。請寫得更準確，或留空。
ask-further-twice = 這種語言已經填過了。
ask-further-proficiency-missing = 請選擇對方說得怎麼樣。
ask-further-source-missing = 請選擇這是誰說的。
# The button that sends the form.
ask-send = 尋找口譯員
# Stands above the form when something in it is not right.
ask-problems = 還缺少一些內容。請查看標出的部分。
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = 您已經用這個頁面提出過請求。如果還需要一位口譯員，請再送出一次。
# Stands beside a field for which there is no better explanation.
ask-check-this = 請檢查這裡。

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = 我說……
# To the member of staff.
speak-lead = 請把螢幕轉向對方，由對方點選自己的語言。
# Heading: languages that people ask for most often in this city.
speak-often = 本市最常用
# Heading of the sign languages, read out by screen readers.
speak-signed = 手語
# A link to the long list of all languages in Latin letters.
speak-more-latin = 用這種字母書寫的所有語言
# A link back to the short list.
speak-fewer = 簡短清單
# A choice: the person does not find their language.
speak-not-here = 這裡沒有我的語言
# A link.
speak-back = 返回語言清單

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = 我們正在呼叫一位會說您的語言的口譯員。
speak-free = 您不需要付任何費用。
speak-no-status = 我們不會問您的移民身分。

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = 我們還沒有這些句子的{ $language }版本。請給對方看圖片，並指著語言的名稱。
# What the picture shows, for screen readers.
speak-picture = 兩個人透過電話上的口譯員互相交談。
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = 請求口譯員：{ $language }
# The same when the language is not known.
speak-ask-unknown = 在不知道語言的情況下請求

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = { $language }口譯員
# Title while nobody knows the language.
request-page-title-unknown = 口譯員：哪種語言？

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = 哪種語言？
request-page-status-searching = 正在尋找
request-page-status-assigned = 已找到口譯員
request-page-status-in-session = 口譯進行中
request-page-status-completed = 已完成
request-page-status-cancelled = 已取消
request-page-status-unfilled = 未找到

## Following a request: while we look

request-page-searching = 我們正在尋找口譯員
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] 還沒有詢問任何人。
       *[other] 已詢問 { $count } 位口譯員。
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] 沒有人尚待答覆。
       *[other] 還有 { $count } 位尚未答覆。
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = 我們會一直尋找到{ DATETIME($until) }。
request-page-may-close = 您可以關閉這個頁面或鎖上手機。我們會繼續尋找。
request-page-nobody-yet = 到目前為止還沒有找到人。我們會繼續尋找。
# After an interpreter withdrew or was not understood.
request-page-ahead = 這個請求現在優先於其他請求。
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = 您不必等待：{ $name } 現在就可以透過電話口譯。
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } 可以透過電話弄清楚是哪種語言。
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = 撥打 { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = 對方接聽後：{ $hint }
request-page-vendor-after = 他們已經做了口譯嗎？那麼請用「取消這個請求」來關閉這個請求。

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = 目前沒有{ $language }口譯員有空，但可能有{ $near }口譯員有空。請問一問對方：能很好地理解{ $near }嗎？
request-page-near-yes = 能，可以用
request-page-near-no = 不能，請繼續尋找
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = 目前沒有{ $language }口譯員有空，但可能有{ $near }口譯員有空。對於這類會面，只有{ -coordinator }可以決定是否可以用。
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = 對方願意用另一種語言
request-page-consent-hint = 只有在對方真正同意時才可以。這樣我們也會尋找那種語言的口譯員。
request-page-consent-language = 哪種語言？
request-page-consent-send = 對方同意
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = 「{ $name }」不能明確指一種語言。請寫得更準確。
# Heading of the question.
request-page-which = 是哪種語言？
# Above the languages to choose from.
request-page-which-these = 請問一問對方，自己的語言是其中哪一種。
# Nobody knows the language yet. What to ask.
request-page-which-open = 請問：您在家裡說的語言叫什麼？您來自哪個國家、哪個城鎮？
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = 當時寫的是：「{ $text }」。
request-page-which-other = 另一種語言
request-page-which-send = 就是這種語言

## Following a request: an interpreter

request-page-found = 已為您找到口譯員
request-page-will-call = 口譯員會打電話給您。請不要佔線。
request-page-video = 打開視訊通話
request-page-on-site = 口譯員來您這裡。
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = 預計{ DATETIME($at, timeStyle: "short") }到達。
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
       *[other] 口譯員大約會遲到 { $minutes } 分鐘：{ DATETIME($at, timeStyle: "short") }到達。
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = 口譯語言為{ $language }。
request-page-in-session = 口譯正在進行
# Variables:
#   $at (Date) - when the session started
request-page-since = 開始於{ DATETIME($at, timeStyle: "short") }。

## Following a request: when it is over

request-page-completed = 已完成
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
       *[other] 口譯了 { $minutes } 分鐘。
    }
request-page-cancelled = 這個請求已取消
request-page-unfilled = 我們未能及時找到人
request-page-unfilled-hint = 很抱歉。請再次請求，選擇另一種會面方式，或致電{ -coordinator }。
request-page-ask-again = 再次請求

## Following a request: what can be done

request-page-cancel = 取消這個請求
request-page-cancel-hint = 我們會通知所有被詢問過的人，並表示感謝。
request-page-cancel-why = 為什麼？
request-page-cancel-not-needed = 已不再需要
request-page-cancel-served = 已由其他人口譯
request-page-cancel-mistake = 弄錯了
request-page-cancel-yes = 是，取消
request-page-problem = 我們無法互相聽懂
request-page-problem-hint = 這種事會發生，不是任何人的錯。我們會結束這次口譯，馬上尋找其他人，並優先於其他請求。
request-page-problem-again = 現在尋找其他人
request-page-problem-other = 出了別的問題
request-page-problem-kind = 出了什麼問題？
request-page-problem-connection = 電話或視訊中斷
request-page-problem-conduct = 口譯員的言行
request-page-problem-something = 其他問題
request-page-problem-only = 只作通報
request-page-problem-thanks = 謝謝您。已記錄下來。
request-page-extend = 我們需要更多時間
request-page-extend-by = 還要多少分鐘？
request-page-extend-send = 增加時間
request-page-finish = 口譯已結束
request-page-card = 存檔卡
request-page-all = 所有請求
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = 未能完成。{ $reason }

## Following a request: its facts, as labels before a value

request-page-facts = 這個請求
request-page-label-interpreter = 口譯員
request-page-label-qualifications = 資格
request-page-label-language = 語言
request-page-label-when = 時間
request-page-label-now = 現在
request-page-label-length = 時長
request-page-label-how = 方式
request-page-label-for = 事由
request-page-label-where = 地點
request-page-label-room = 房間
request-page-label-number = 號碼
request-page-label-department = 部門
request-page-label-case = 案件編號
request-page-label-status = 狀態
request-page-label-asked-at = 請求時間
request-page-label-started = 開始時間
request-page-label-minutes = 分鐘
request-page-label-id = 請求編號

## The list of requests

request-list-title = 請求
request-list-open = 未結束
request-list-past = 已結束
# Nothing is open.
request-list-empty = 沒有未結束的請求。如果您面前的人說另一種語言，請求一位口譯員：點三下即可。
request-list-none-past = 已結束的請求會顯示在這裡。
request-list-older = 更早的請求
request-list-newest = 返回最新的請求

## The card for the file

request-card-title = 口譯員請求
# Under the card, on the screen only.
request-card-print = 請用瀏覽器列印這個頁面。卡上沒有任何有關受助者的資訊。
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = 截至{ DATETIME($at) }。
request-card-back = 返回請求
