# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] 现在急需口译员：{ $language }
       *[no] 需要口译员：{ $language }，{ DATETIME($startsAt) }
    }，{ $minutes } 分钟，{ modality-name }。请在{ DATETIME($expiresAt, timeStyle: "short") }之前回复：1 { $code } = 接受，2 { $code } = 婉拒

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    由您担任：{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasPlace ->
        [yes] 地点：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 请拨打：{ $join }
               *[video] 链接：{ $join }
            }
           *[no] 详情见 { -brand-name }。
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = 已取消：{ $language }，{ DATETIME($startsAt) }。那段时间您可另作安排。感谢您此前接受。

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = 时间已改：{ $language }，{ DATETIME($oldStartsAt) }。原时间您可另作安排。新时间：{ DATETIME($newStartsAt) }。我们可能会再询问您。

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    已找到口译员：{ $interpreterName }。{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasJoin ->
        [yes] { $modality ->
            [phone] 口译员会拨打 { $join }
            [video] 链接：{ $join }
           *[on_site] 地点：{ $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = 还没有找到口译员：{ $language }，{ DATETIME($startsAt) }。我们会继续寻找并通知您。

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }：我们的口译员目前都没有空。请现在致电 { $vendorName }：{ $vendorPhone } { $hasHint ->
        [yes] （{ $accessHint }）
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = 很抱歉，没有找到口译员：{ $language }，{ DATETIME($startsAt) }。您可以提交新的请求。

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = 请求已关闭，语言未确定：“{ $language }”，{ DATETIME($startsAt) }。请提交新的请求。

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = 新时间：{ $language }，{ DATETIME($newStartsAt) }（原为：{ DATETIME($oldStartsAt) }）。我们正在询问口译员。

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = 已取消：{ $language }，{ DATETIME($startsAt) }。不会有口译员前来。如果仍需要，请提交新的请求。

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } 不能担任了：{ $language }，{ DATETIME($startsAt) }。我们正在寻找其他口译员。

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = “{ $input }”是哪种语言？请问一问对方，然后在 { -brand-name } 中回答，我们才能开始寻找。

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = 您请求的是{ $requested }，我们有{ $near }口译员。对方能很好地理解这种语言吗？请在 { -brand-name } 中回答。

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late = { $interpreterName } 大约会迟到 { $lateMinutes } 分钟。请稍候。

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended = { $language }：延长 { $extraMinutes } 分钟，到{ DATETIME($endsAt, timeStyle: "short") }。

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    即将开始：{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasPlace ->
        [yes] 地点：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 号码：{ $join }
               *[video] 链接：{ $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = 是, 是的, 好, 好的, 可以, 行, 能, 我能, 我可以, 接受, 我接受, 同意, 没问题, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = 不, 否, 不行, 不可以, 不能, 我不能, 不接受, 拒绝, 婉拒, 没空, 没有空, 没时间, 不方便, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = 由您担任，谢谢您：{ $language }，{ DATETIME($startsAt) }。详情随后发送。
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = 您已婉拒：{ $language }，{ DATETIME($startsAt) }。谢谢您告知；我们会询问其他人。
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = 另一位口译员先接受了：{ $language }，{ DATETIME($startsAt) }。谢谢您；这不会对您有任何不利影响。
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = 答复时间已过：{ $language }，{ DATETIME($startsAt) }。您无需做任何事。谢谢您。
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = 已不再需要：{ $language }，{ DATETIME($startsAt) }。您无需做任何事。谢谢您。
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] 您此前已接受：{ $language }，{ DATETIME($startsAt) }。如果您不能担任了，请在 { -brand-name } 中告诉我们。
       *[declined] 您此前已婉拒：{ $language }，{ DATETIME($startsAt) }。
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = 未能安排给您：{ $language }，{ DATETIME($startsAt) }。您那时可能已有其他口译。请查看 { -brand-name }。
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = 我们没有看懂您的回复。{ $language }，{ DATETIME($startsAt) }：请回复 1 { $code } = 接受，2 { $code } = 婉拒
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = 您有几份待答复的邀请。请连同代码回复，{ $language }，{ DATETIME($startsAt) }：1 { $code } = 接受，2 { $code } = 婉拒
# No offer is open for them.
sms-reply-nothing-open = 您目前没有待答复的邀请，无需做任何事。需要帮助请回复 HELP。
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = 我们找不到代码 { $code }。请查看邀请短信后重新回复。
# Nothing was changed, because something went wrong here.
sms-reply-try-again = 我们这边出了问题，没有任何内容被更改。请过几分钟再回复一次。

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }，{ -desk }。邀请：1 = 接受，2 = 婉拒。STOP：不再接收短信。{ $hasPhone ->
        [yes] 人工服务：{ $phone }
       *[no] 如有疑问，请联系{ -coordinator }。
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }：您不会再收到我们的短信。回复 START 可重新接收。
# Answer to START.
sms-reply-started = { -brand-name }：您会重新收到短信。电话公司可能收费。回复 STOP 停止接收，回复 HELP 获取帮助。
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }：我们没有这个号码的记录。请联系{ -coordinator }。
