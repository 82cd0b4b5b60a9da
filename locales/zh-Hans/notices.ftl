# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] 现在有人需要{ $language }口译员。
       *[no] 有人需要{ $language }口译员。
    }

    时间：{ $immediate ->
        [yes] 现在
       *[no] { DATETIME($startsAt) }
    }
    时长：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasPlace ->
        [yes] 地点：{ $place }
       *[no] { "" }
    }

    请在{ DATETIME($expiresAt, timeStyle: "short") }之前接受或婉拒（{ $answerMinutes } 分钟内）。如果您无法承担，请直接婉拒，这样我们可以更快地询问其他口译员。
    .subject = { $immediate ->
        [yes] 现在急需：{ $language }，{ modality-name }
       *[no] 您能口译吗？{ $language }，{ DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    另一位口译员已经接受了这次口译，您无需再参加。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    感谢您愿意提供帮助。这不会对您有任何不利影响。
    .subject = 不再需要：{ $language }，{ DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    这次口译已不再需要。您无需做任何事。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    感谢您愿意提供帮助。这不会对您有任何不利影响。
    .subject = 邀请已撤回：{ $language }，{ DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    这次口译由您担任。谢谢您。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }
    时长：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasPlace ->
        [yes] 地点：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 请拨打：{ $join }
               *[video] 链接：{ $join }
            }
           *[no] { "" }
        }
    }

    如果您不能担任了，请尽快在 { -brand-name } 中退出，以便我们询问其他口译员。
    .subject = 已确认：{ $language }，{ DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    这次口译已取消。您在那段时间可以另作安排，无需做任何事。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    感谢您此前接受了这次口译。
    .subject = 已取消：{ $language }，{ DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    这次口译改了时间，原来的时间不再占用您的日程。

    语言：{ $language }
    原时间：{ DATETIME($oldStartsAt) }
    新时间：{ DATETIME($newStartsAt) }

    如果您在新的时间有空，我们可能会再次询问您。
    .subject = 时间已改：{ $language }，{ DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    我们收到报告，说您没有出席这次口译。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    如果这是误会，请告知{ -coordinator }。
    .subject = 缺席报告：{ $language }，{ DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    我们正在寻找{ $language }口译员。{ $asked ->
        [0] 我们马上就会询问第一批口译员。
       *[other] 目前已询问 { $asked } 位口译员。
    }

    时间：{ $immediate ->
        [yes] 现在
       *[no] { DATETIME($startsAt) }
    }

    您无需做任何事。一有人接受，我们就会通知您。
    .subject = 正在寻找口译员：{ $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    已为您找到口译员：{ $interpreterName }。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }
    时长：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] 口译员会拨打这个号码：{ $join }
            [video] 链接：{ $join }
           *[on_site] 地点：{ $join }
        }
       *[no] { "" }
    }
    .subject = 已找到口译员：{ $language }，{ DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    我们还没有找到{ $language }口译员。{ $asked ->
        [0] 到目前为止还没有可以询问的人。
       *[other] 目前已询问 { $asked } 位口译员。
    }

    时间：{ DATETIME($startsAt) }

    我们会继续寻找。一有人接受，我们就会通知您。
    .subject = 仍在寻找口译员：{ $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    我们自己的{ $language }口译员目前都没有空。请现在致电这家公司：

    { $vendorName }
    电话：{ $vendorPhone }
    { $hasHint ->
        [yes] 说明：{ $accessHint }
       *[no] { "" }
    }

    我们会继续寻找。如果有人接受，我们会通知您。
    .subject = 请致电 { $vendorName } 请求口译：{ $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    很抱歉，我们未能及时找到{ $language }口译员。{ $asked ->
        [0] 没有可以询问的人。
       *[other] 我们询问了 { $asked } 位口译员。
    }

    时间：{ DATETIME($startsAt) }

    您可以为其他时间提交新的请求，或与{ -coordinator }联系。
    .subject = 未找到口译员：{ $language }，{ DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    您的请求已关闭：没有人及时告诉我们需要的是哪种语言。

    原填写内容：{ $language }
    时间：{ DATETIME($startsAt) }

    如果您仍需要口译员，请提交新的请求，并写明语言。
    .subject = 请求已关闭，语言未确定：{ $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    您的请求改了时间。这是{ -coordinator }更改的。

    语言：{ $language }
    原时间：{ DATETIME($oldStartsAt) }
    新时间：{ DATETIME($newStartsAt) }

    我们正在按新的时间询问口译员。
    .subject = 新时间：{ $language }，{ DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    这次口译已由我们关闭，因为没有人告诉我们它已经结束。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    如果有不对的地方，请告知{ -coordinator }。
    .subject = 口译已关闭：{ $language }，{ DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    您的请求已取消。不会有口译员前来。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    如果您仍需要口译员，请提交新的请求。
    .subject = 请求已取消：{ $language }，{ DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } 不能担任这次口译了。我们已经在寻找另一位口译员，您的请求会优先处理。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }

    您无需做任何事。一有人接受，我们就会通知您。
    .subject = 正在寻找另一位口译员：{ $language }，{ DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    您填写的是“{ $input }”。我们需要知道确切的语言，才能询问口译员。

    { $hasCandidates ->
        [yes] 请问一问对方是下面哪一种语言，然后在 { -brand-name } 中选择：
       *[no] 请问一问对方这种语言叫什么，或者对方来自哪个国家、哪个城镇。
    }
    { $candidates }
    .subject = 是哪种语言？“{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    我们还不知道需要哪种语言，所以还没有询问任何口译员。{ -coordinator }会看到您的请求，并协助确认。

    { $hasVendor ->
        [yes] 这家公司可以通过电话协助确认是哪种语言：{ $vendorName }，{ $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] 说明：{ $accessHint }
       *[no] { "" }
    }

    如果您得知是哪种语言，请在 { -brand-name } 中选择。一旦确定，我们就开始寻找。
    .subject = 需要哪种语言？

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    您请求的是{ $requested }。我们有会{ $near }的口译员。

    请问一问对方是否能很好地听懂或看懂{ $near }，然后在 { -brand-name } 中回答。如果不能，请回答“否”，我们会继续寻找{ $requested }口译员。
    .subject = 用{ $near }代替{ $requested }可以吗？

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } 正在路上，大约会迟到 { $lateMinutes } 分钟。请稍候。
    .subject = 您的口译员会迟到

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    这次口译延长了 { $extraMinutes } 分钟。

    语言：{ $language }
    新的结束时间：{ DATETIME($endsAt) }
    .subject = 口译已延长：{ $language }，到{ DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    口译将在 { $inMinutes } 分钟后开始。

    语言：{ $language }
    时间：{ DATETIME($startsAt) }
    方式：{ modality-name }
    { $hasPlace ->
        [yes] 地点：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 口译员会拨打这个号码：{ $join }
               *[video] 链接：{ $join }
            }
           *[no] { "" }
        }
    }
    .subject = 即将开始：{ $language }，{ DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }，您所在城市的{ -desk }。您可以在 { -brand-name } 中选择您的语言，以及我们联系您的方式。
