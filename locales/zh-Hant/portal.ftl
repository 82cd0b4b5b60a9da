# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = 跳到頁面主要內容
# Names the menu, for screen readers.
portal-main-menu = 主選單
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = 頁面語言
# Button beside the choice of the language of the pages.
portal-show-pages = 顯示
# Ends the visit: link and heading.
portal-sign-out = 登出
# Shown when the page has lost its connection.
portal-stale = 連線已中斷。您看到的內容可能不是最新的。我們正不斷嘗試重新連線。
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
       *[other] 還剩 { $seconds } 秒
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = 時間到。
# Link to the first page.
portal-home-page = 前往首頁
# Link that opens the same page again.
portal-try-again = 再試一次

## The menu

# For who asks for an interpreter.
portal-nav-ask = 請求口譯員
# The requests of the own department.
portal-nav-requests = 請求
# For interpreters: sessions that they are asked to take.
portal-nav-offers = 邀請
# For interpreters: sessions that are theirs.
portal-nav-assignments = 我的口譯
# For interpreters: when they can work.
portal-nav-availability = 我的時間
# Messages from the desk.
portal-nav-inbox = 收件匣
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = 我的設定
# For the language-access office: all open requests on one page.
portal-nav-board = 未結束的請求
# For the language-access office: everybody who interprets.
portal-nav-roster = 口譯員
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = 待確認的語言
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = 口譯公司
# For the oversight commission.
portal-nav-figures = 統計數字

## Signing in and out

# Heading and button.
portal-sign-in = 登入
# Button: opens the city's own sign-in page.
portal-sign-in-city = 用您的市政帳號登入
# Above that button.
portal-sign-in-city-lead = 如果您為本市工作，請使用您上班時登入的帳號。
# Heading.
portal-sign-in-email-heading = 口譯員：用電子郵件登入
portal-sign-in-email-lead = 我們會寄給您一個連結，不需要密碼。連結只能使用一次，15 分鐘內有效。
# Label of a field.
portal-sign-in-email-address = 您的電子郵件地址
# Button.
portal-sign-in-email-button = 寄連結給我
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = 這不是電子郵件地址。電子郵件地址的格式如 name@example.org。
# Heading.
portal-sign-in-email-sent-title = 請查看您的電子郵件
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = 如果我們名單上有口譯員使用這個地址，連結已經寄出。它只能使用一次，15 分鐘內有效。如果沒有收到，請查看垃圾郵件資料夾，或詢問{ -coordinator }。
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = 要登入，請打開別人給您的連結。如果您沒有連結，請詢問{ -coordinator }。
# Heading.
portal-sign-in-link-title = 點一下即可登入
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = 透過這個連結，您將以下列身分登入：
# Heading.
portal-sign-in-link-old-title = 這個連結已失效
portal-sign-in-link-old = 登入連結只能使用一次，而且有效時間很短。請重新索取一個。
# Heading.
portal-sign-in-failed-title = 登入沒有成功
portal-sign-in-failed-no-role = 您的市政帳號沒有問題，但還沒有使用本服務的權限。請詢問{ -coordinator }。
portal-sign-in-failed-provider = 市政登入頁面沒有正常回應。請過幾分鐘再試。如果一直這樣，請詢問{ -coordinator }。
portal-sign-in-failed-old = 時間過長，或者登入是在另一個瀏覽器或另一個視窗中開始的。請再試一次。
# What somebody is here.
portal-role-requester = 請求口譯員的市政工作人員
# What somebody is here.
portal-role-interpreter = 口譯員
# What somebody is here.
portal-role-coordinator = 語言服務辦公室
# What somebody is here.
portal-role-auditor = 監督委員會
portal-sign-out-lead = 如果其他人也使用這部裝置，請務必登出。
# Button.
portal-sign-out-here = 在這部裝置上登出
# Button.
portal-sign-out-everywhere = 在我的所有裝置上登出
# Shown after somebody signed out.
portal-signed-out = 您已登出。
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = 請登入後繼續。如果您先前登入過，那是因為登入時間已到：這樣可以防止他人進入。

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = 您的登入連結
# The link follows on a line of its own.
portal-sign-in-mail-body = 請打開這個連結登入。它只能使用一次，15 分鐘內有效：
# After the link.
portal-sign-in-mail-end = 如果您沒有要求登入，則無需做任何事。沒有這個連結，誰也無法登入：請不要轉給他人。

## When something does not work

# Heading.
portal-not-found-title = 這裡沒有內容
portal-not-found = 這個頁面不存在，或者不對您開放。連結可能已過時或不完整。
# Heading.
portal-forbidden-title = 這個頁面不對您開放
portal-forbidden = 您的帳號沒有打開它的權限。如果您需要，請詢問{ -coordinator }。
# Heading.
portal-stale-form-title = 這個頁面已經過時
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = 沒有任何內容被更改。頁面打開的時間太長，或者您的瀏覽器不儲存 Cookie。請重新打開頁面，再送出一次。
# Heading.
portal-unreadable-title = 無法讀取
portal-unreadable = 沒有任何內容被更改。送出的內容不是來自本服務的表單。請重新打開頁面，填寫其中的表單。
# Heading.
portal-too-large-title = 一次送出的內容太多
portal-too-large = 沒有任何內容被更改。送出的內容超過了這個頁面能接受的大小。請縮短後重新送出。
# Heading.
portal-wrong-method-title = 不能這樣打開
portal-wrong-method = 這個網址屬於頁面上的一個按鈕。請打開該頁面並使用按鈕。
# Heading. What was wrong follows in a sentence.
portal-not-done-title = 未能完成
# Heading.
portal-overloaded-title = 同時使用的人太多
portal-overloaded = 請等幾秒鐘再試。如果有人現在就需要口譯員，請撥打您的部門為此準備的電話號碼。
# Heading.
portal-broken-title = 我們這邊出了問題
portal-broken = 這不是您的錯。請再試一次。如果一直這樣，請告知{ -coordinator }。如果有人現在就需要口譯員，請撥打您的部門為此準備的電話號碼。
