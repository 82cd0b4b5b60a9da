# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
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
        [yes] 現在急需口譯員：{ $language }
       *[no] 需要口譯員：{ $language }，{ DATETIME($startsAt) }
    }，{ $minutes } 分鐘，{ modality-name }。請在{ DATETIME($expiresAt, timeStyle: "short") }之前回覆：1 { $code } = 接受，2 { $code } = 婉拒

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
    由您擔任：{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasPlace ->
        [yes] 地點：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 請撥打：{ $join }
               *[video] 連結：{ $join }
            }
           *[no] 詳情見 { -brand-name }。
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = 已取消：{ $language }，{ DATETIME($startsAt) }。那段時間您可另作安排。感謝您先前接受。

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = 時間已改：{ $language }，{ DATETIME($oldStartsAt) }。原時間您可另作安排。新時間：{ DATETIME($newStartsAt) }。我們可能會再詢問您。

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
    已找到口譯員：{ $interpreterName }。{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasJoin ->
        [yes] { $modality ->
            [phone] 口譯員會撥打 { $join }
            [video] 連結：{ $join }
           *[on_site] 地點：{ $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = 還沒有找到口譯員：{ $language }，{ DATETIME($startsAt) }。我們會繼續尋找並通知您。

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }：我們的口譯員目前都沒有空。請現在致電 { $vendorName }：{ $vendorPhone } { $hasHint ->
        [yes] （{ $accessHint }）
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = 很抱歉，沒有找到口譯員：{ $language }，{ DATETIME($startsAt) }。您可以提出新的請求。

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = 請求已關閉，語言未確定：「{ $language }」，{ DATETIME($startsAt) }。請提出新的請求。

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = 新時間：{ $language }，{ DATETIME($newStartsAt) }（原為：{ DATETIME($oldStartsAt) }）。我們正在詢問口譯員。

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = 已取消：{ $language }，{ DATETIME($startsAt) }。不會有口譯員前來。如果仍需要，請提出新的請求。

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } 不能擔任了：{ $language }，{ DATETIME($startsAt) }。我們正在尋找其他口譯員。

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = 「{ $input }」是哪種語言？請問一問對方，然後在 { -brand-name } 中回答，我們才能開始尋找。

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = 您要求的是{ $requested }，我們有{ $near }口譯員。對方能很好地理解這種語言嗎？請在 { -brand-name } 中回答。

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late = { $interpreterName } 大約會遲到 { $lateMinutes } 分鐘。請稍候。

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended = { $language }：延長 { $extraMinutes } 分鐘，到{ DATETIME($endsAt, timeStyle: "short") }。

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
    即將開始：{ $language }，{ DATETIME($startsAt) }，{ modality-name }。{ $hasPlace ->
        [yes] 地點：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 號碼：{ $join }
               *[video] 連結：{ $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = 是, 是的, 好, 好的, 可以, 行, 得, 能, 我能, 我可以, 接受, 我接受, 同意, 沒問題, 冇問題, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = 不, 否, 不行, 不可以, 不能, 我不能, 不接受, 拒絕, 婉拒, 沒空, 沒有空, 沒時間, 冇空, 唔得, 不方便, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = 由您擔任，謝謝您：{ $language }，{ DATETIME($startsAt) }。詳情隨後發送。
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = 您已婉拒：{ $language }，{ DATETIME($startsAt) }。謝謝您告知；我們會詢問其他人。
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = 另一位口譯員先接受了：{ $language }，{ DATETIME($startsAt) }。謝謝您；這不會對您有任何不利影響。
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = 答覆時間已過：{ $language }，{ DATETIME($startsAt) }。您無需做任何事。謝謝您。
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = 已不再需要：{ $language }，{ DATETIME($startsAt) }。您無需做任何事。謝謝您。
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] 您先前已接受：{ $language }，{ DATETIME($startsAt) }。如果您不能擔任了，請在 { -brand-name } 中告訴我們。
       *[declined] 您先前已婉拒：{ $language }，{ DATETIME($startsAt) }。
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = 未能安排給您：{ $language }，{ DATETIME($startsAt) }。您那時可能已有其他口譯。請查看 { -brand-name }。
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = 我們沒有看懂您的回覆。{ $language }，{ DATETIME($startsAt) }：請回覆 1 { $code } = 接受，2 { $code } = 婉拒
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = 您有幾份待答覆的邀請。請連同代碼回覆，{ $language }，{ DATETIME($startsAt) }：1 { $code } = 接受，2 { $code } = 婉拒
# No offer is open for them.
sms-reply-nothing-open = 您目前沒有待答覆的邀請，無需做任何事。需要協助請回覆 HELP。
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = 我們找不到代碼 { $code }。請查看邀請簡訊後重新回覆。
# Nothing was changed, because something went wrong here.
sms-reply-try-again = 我們這邊出了問題，沒有任何內容被更改。請過幾分鐘再回覆一次。

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }，{ -desk }。邀請：1 = 接受，2 = 婉拒。STOP：不再接收簡訊。{ $hasPhone ->
        [yes] 專人服務：{ $phone }
       *[no] 如有疑問，請聯絡{ -coordinator }。
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }：您不會再收到我們的簡訊。回覆 START 可重新接收。
# Answer to START.
sms-reply-started = { -brand-name }：您會重新收到簡訊。電話公司可能收費。回覆 STOP 停止接收，回覆 HELP 取得協助。
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }：我們沒有這個號碼的紀錄。請聯絡{ -coordinator }。
