# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = 邀請
# When there is none, for somebody who can be asked now.
offers-empty-available = 目前沒有人詢問您。有新的邀請會立即顯示在這裡。
# When there is none, for somebody who cannot be asked now.
offers-empty-away = 目前沒有人詢問您，因為您現在沒空。
# Link to the page with the weekly hours.
offers-hours = 查看我的時間
# Heading of what became of the offers of the last hour.
offers-lately = 過去一小時

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = 邀請：{ $language }
# A mark on an offer: somebody is waiting.
offer-page-now = 現在急需
# Label before what the session pays. The value is the city's own text.
offer-page-pay = 酬勞
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = 您將以{ $language }口譯。
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] 接受後會顯示房間。
        [phone] 接受後會顯示要撥打的號碼。
       *[video] 接受後會顯示連結。
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = 請在 { $at } 之前答覆。
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] 剩餘時間不到一分鐘。
       *[other] 還剩 { $minutes } 分鐘。
    }
# Button.
offer-page-accept = 接受
# Button.
offer-page-decline = 婉拒
# Link to the page of the offer.
offer-page-open = 打開這個邀請
# Opens the reasons.
offer-page-decline-why = 婉拒並說明原因
# Above the reasons.
offer-page-why = 為什麼？
offer-page-why-busy = 我那個時間有事
offer-page-why-too-far = 太遠了
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = 我認識相關人士
offer-page-why-not-confident = 我對這種語言或主題沒有足夠把握
offer-page-why-other = 其他原因
# Link back to the list.
offer-page-all = 我的所有邀請

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = 這次口譯由您擔任
# Link.
offer-page-session = 打開這次口譯
# Heading, when the session did not stay theirs.
offer-page-was-yours = 您接受了這個邀請
offer-page-was-yours-hint = 此後這次口譯有變動。請在「我的口譯」中查看目前狀況。
# Heading.
offer-page-taken = 另一位口譯員已經接受
offer-page-taken-hint = 感謝您願意提供協助。這不會對您有任何不利影響。
# Heading.
offer-page-expired = 答覆時間已過
offer-page-expired-hint = 我們正在詢問另一位口譯員。下次我們還會詢問您。
# Heading: the request was cancelled.
offer-page-cancelled = 已不再需要
offer-page-cancelled-hint = 請求已取消。感謝您願意提供協助。這不會對您有任何不利影響。
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = 這個邀請已撤回
offer-page-withdrawn-hint = 這次口譯有變動。我們可能會再次詢問您。這不會對您有任何不利影響。
# Heading: the reader declined.
offer-page-declined = 您已婉拒
offer-page-declined-hint = 感謝您的答覆。這讓我們能更快詢問其他口譯員。
