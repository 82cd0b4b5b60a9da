# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
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
        [yes] 現在有人需要{ $language }口譯員。
       *[no] 有人需要{ $language }口譯員。
    }

    時間：{ $immediate ->
        [yes] 現在
       *[no] { DATETIME($startsAt) }
    }
    時長：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasPlace ->
        [yes] 地點：{ $place }
       *[no] { "" }
    }

    請在{ DATETIME($expiresAt, timeStyle: "short") }之前接受或婉拒（{ $answerMinutes } 分鐘內）。如果您無法承擔，請直接婉拒，讓我們能更快詢問其他口譯員。
    .subject = { $immediate ->
        [yes] 現在急需：{ $language }，{ modality-name }
       *[no] 您能口譯嗎？{ $language }，{ DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    另一位口譯員已經接受了這次口譯，您無需再參加。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    感謝您願意提供協助。這不會對您有任何不利影響。
    .subject = 不再需要：{ $language }，{ DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    這次口譯已不再需要。您無需做任何事。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    感謝您願意提供協助。這不會對您有任何不利影響。
    .subject = 邀請已撤回：{ $language }，{ DATETIME($startsAt) }

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
    這次口譯由您擔任。謝謝您。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }
    時長：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasPlace ->
        [yes] 地點：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 請撥打：{ $join }
               *[video] 連結：{ $join }
            }
           *[no] { "" }
        }
    }

    如果您不能擔任了，請儘快在 { -brand-name } 中退出，讓我們能詢問其他口譯員。
    .subject = 已確認：{ $language }，{ DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    這次口譯已取消。您在那段時間可以另作安排，無需做任何事。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    感謝您先前接受了這次口譯。
    .subject = 已取消：{ $language }，{ DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    這次口譯改了時間，原來的時間不再占用您的行程。

    語言：{ $language }
    原時間：{ DATETIME($oldStartsAt) }
    新時間：{ DATETIME($newStartsAt) }

    如果您在新的時間有空，我們可能會再次詢問您。
    .subject = 時間已改：{ $language }，{ DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    我們收到通報，說您沒有出席這次口譯。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    如果這是誤會，請告知{ -coordinator }。
    .subject = 缺席通報：{ $language }，{ DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    我們正在尋找{ $language }口譯員。{ $asked ->
        [0] 我們馬上就會詢問第一批口譯員。
       *[other] 目前已詢問 { $asked } 位口譯員。
    }

    時間：{ $immediate ->
        [yes] 現在
       *[no] { DATETIME($startsAt) }
    }

    您無需做任何事。一有人接受，我們就會通知您。
    .subject = 正在尋找口譯員：{ $language }

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
    已為您找到口譯員：{ $interpreterName }。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }
    時長：{ duration }
    方式：{ modality-name }
    事由：{ $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] 口譯員會撥打這個號碼：{ $join }
            [video] 連結：{ $join }
           *[on_site] 地點：{ $join }
        }
       *[no] { "" }
    }
    .subject = 已找到口譯員：{ $language }，{ DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    我們還沒有找到{ $language }口譯員。{ $asked ->
        [0] 到目前為止還沒有可以詢問的人。
       *[other] 目前已詢問 { $asked } 位口譯員。
    }

    時間：{ DATETIME($startsAt) }

    我們會繼續尋找。一有人接受，我們就會通知您。
    .subject = 仍在尋找口譯員：{ $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    我們自己的{ $language }口譯員目前都沒有空。請現在致電這家公司：

    { $vendorName }
    電話：{ $vendorPhone }
    { $hasHint ->
        [yes] 說明：{ $accessHint }
       *[no] { "" }
    }

    我們會繼續尋找。如果有人接受，我們會通知您。
    .subject = 請致電 { $vendorName } 要求口譯：{ $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    很抱歉，我們未能及時找到{ $language }口譯員。{ $asked ->
        [0] 沒有可以詢問的人。
       *[other] 我們詢問了 { $asked } 位口譯員。
    }

    時間：{ DATETIME($startsAt) }

    您可以為其他時間提出新的請求，或與{ -coordinator }聯絡。
    .subject = 未找到口譯員：{ $language }，{ DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    您的請求已關閉：沒有人及時告訴我們需要的是哪種語言。

    原填寫內容：{ $language }
    時間：{ DATETIME($startsAt) }

    如果您仍需要口譯員，請提出新的請求，並寫明語言。
    .subject = 請求已關閉，語言未確定：{ $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    您的請求改了時間。這是{ -coordinator }更改的。

    語言：{ $language }
    原時間：{ DATETIME($oldStartsAt) }
    新時間：{ DATETIME($newStartsAt) }

    我們正在按新的時間詢問口譯員。
    .subject = 新時間：{ $language }，{ DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    這次口譯已由我們關閉，因為沒有人告訴我們它已經結束。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    如果有不對的地方，請告知{ -coordinator }。
    .subject = 口譯已關閉：{ $language }，{ DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    您的請求已取消。不會有口譯員前來。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    如果您仍需要口譯員，請提出新的請求。
    .subject = 請求已取消：{ $language }，{ DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } 不能擔任這次口譯了。我們已經在尋找另一位口譯員，您的請求會優先處理。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }

    您無需做任何事。一有人接受，我們就會通知您。
    .subject = 正在尋找另一位口譯員：{ $language }，{ DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    您填寫的是「{ $input }」。我們需要知道確切的語言，才能詢問口譯員。

    { $hasCandidates ->
        [yes] 請問一問對方是下面哪一種語言，然後在 { -brand-name } 中選擇：
       *[no] 請問一問對方這種語言叫什麼，或者對方來自哪個國家、哪個城鎮。
    }
    { $candidates }
    .subject = 是哪種語言？「{ $input }」

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    我們還不知道需要哪種語言，所以還沒有詢問任何口譯員。{ -coordinator }會看到您的請求，並協助確認。

    { $hasVendor ->
        [yes] 這家公司可以透過電話協助確認是哪種語言：{ $vendorName }，{ $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] 說明：{ $accessHint }
       *[no] { "" }
    }

    如果您得知是哪種語言，請在 { -brand-name } 中選擇。一旦確定，我們就開始尋找。
    .subject = 需要哪種語言？

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    您要求的是{ $requested }。我們有會{ $near }的口譯員。

    請問一問對方是否能很好地聽懂或看懂{ $near }，然後在 { -brand-name } 中回答。如果不能，請回答「否」，我們會繼續尋找{ $requested }口譯員。
    .subject = 用{ $near }代替{ $requested }可以嗎？

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } 正在路上，大約會遲到 { $lateMinutes } 分鐘。請稍候。
    .subject = 您的口譯員會遲到

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    這次口譯延長了 { $extraMinutes } 分鐘。

    語言：{ $language }
    新的結束時間：{ DATETIME($endsAt) }
    .subject = 口譯已延長：{ $language }，到{ DATETIME($endsAt, timeStyle: "short") }

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
    口譯將在 { $inMinutes } 分鐘後開始。

    語言：{ $language }
    時間：{ DATETIME($startsAt) }
    方式：{ modality-name }
    { $hasPlace ->
        [yes] 地點：{ $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] 口譯員會撥打這個號碼：{ $join }
               *[video] 連結：{ $join }
            }
           *[no] { "" }
        }
    }
    .subject = 即將開始：{ $language }，{ DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }，您所在城市的{ -desk }。您可以在 { -brand-name } 中選擇您的語言，以及我們聯絡您的方式。
