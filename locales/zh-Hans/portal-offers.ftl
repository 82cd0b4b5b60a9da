# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = 邀请
# When there is none, for somebody who can be asked now.
offers-empty-available = 目前没有人在询问您。一有新的邀请，会立即显示在这里。
# When there is none, for somebody who cannot be asked now.
offers-empty-away = 目前没有人在询问您，因为您现在没有空。
# Link to the page with the weekly hours.
offers-hours = 查看我的时间
# Heading of what became of the offers of the last hour.
offers-lately = 最近一小时

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = 邀请：{ $language }
# A mark on an offer: somebody is waiting.
offer-page-now = 现在就需要
# Label before what the session pays. The value is the city's own text.
offer-page-pay = 报酬
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = 您将用{ $language }口译。
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] 接受后，您会看到房间。
        [phone] 接受后，您会看到要拨打的号码。
       *[video] 接受后，您会看到链接。
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = 请在{ $at }之前答复。
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] 剩余不到一分钟。
       *[other] 还剩 { $minutes } 分钟。
    }
# Button.
offer-page-accept = 接受
# Button.
offer-page-decline = 婉拒
# Link to the page of the offer.
offer-page-open = 打开这份邀请
# Opens the reasons.
offer-page-decline-why = 婉拒并说明原因
# Above the reasons.
offer-page-why = 为什么？
offer-page-why-busy = 我那段时间没空
offer-page-why-too-far = 太远了
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = 我认识相关的人
offer-page-why-not-confident = 我对这种语言或这个主题没有足够把握
offer-page-why-other = 其他原因
# Link back to the list.
offer-page-all = 我的所有邀请

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = 这次口译由您担任
# Link.
offer-page-session = 打开这次口译
# Heading, when the session did not stay theirs.
offer-page-was-yours = 您接受了这份邀请
offer-page-was-yours-hint = 此后这次口译有了变动。请在“我的口译”中查看目前的情况。
# Heading.
offer-page-taken = 另一位口译员已经接受
offer-page-taken-hint = 感谢您愿意提供帮助。这不会对您有任何不利影响。
# Heading.
offer-page-expired = 答复时间已过
offer-page-expired-hint = 我们正在询问另一位口译员。下次我们还会询问您。
# Heading: the request was cancelled.
offer-page-cancelled = 已不再需要
offer-page-cancelled-hint = 请求已取消。感谢您愿意提供帮助。这不会对您有任何不利影响。
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = 这份邀请已撤回
offer-page-withdrawn-hint = 这次口译有了变动。我们可能会再次询问您。这不会对您有任何不利影响。
# Heading: the reader declined.
offer-page-declined = 您已婉拒
offer-page-declined-hint = 感谢您的答复。这样我们可以更快地询问其他口译员。
