# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = 我的設定
profile-saved = 您的設定已儲存。
# Above the form when something is wrong in it.
profile-problems = 沒有儲存任何內容。請檢查標出的部分。

## Being told

# Heading.
profile-language = 訊息的語言
profile-language-hint = 您的電子郵件和簡訊會使用這種語言。這些頁面的語言，請在每一頁的下方選擇。
# Heading. The inbox is always on.
profile-channels = 我們如何通知您
profile-channels-hint = 所有通知也都在您的收件匣裡。
profile-by-email = 用電子郵件
# Label of a field.
profile-email = 電子郵件地址
profile-email-wrong = 這不是電子郵件地址。格式如 name@example.org。
profile-email-missing = 請填寫我們寄信的地址。
profile-by-sms = 用簡訊
# Label of a field.
profile-phone = 手機號碼
profile-phone-wrong = 請填寫含區域號碼的電話號碼，例如 (973) 555-0100。
profile-phone-missing = 請填寫我們傳送簡訊的號碼。

## Quiet hours

# Heading.
profile-quiet = 勿擾時間
profile-quiet-hint = 在這些時間裡，我們不打擾您。如果口譯在這段時間結束之前開始，相關通知仍會傳送給您。
# Label of a field for a time.
profile-quiet-from = 從
# Label of a field for a time.
profile-quiet-until = 到
profile-quiet-incomplete = 請填寫兩個時間，或兩個都留空。
profile-quiet-unreadable = 這不是時間。請寫成 22:00 這樣。
profile-quiet-same = 請填寫兩個不同的時間。
profile-quiet-too-many = 太多了。最多填寫七段。
# A box to tick.
profile-urgent = 有人現在就需要口譯員時，可以在勿擾時間打擾我
# Button.
profile-save = 儲存我的設定

## The calendar

# Heading.
profile-calendar = 在我的行事曆中顯示我的口譯
profile-calendar-hint = 行事曆程式可以顯示您的口譯。它需要一個私人網址，這個網址只顯示一次。知道網址的人都能看到您的口譯。
profile-calendar-on = 您的行事曆已有網址。
profile-calendar-off = 您的行事曆還沒有網址。
# Label of the address, after it was made.
profile-calendar-address = 您的私人網址。請現在複製到您的行事曆程式：
profile-calendar-shown = 網址先前已經建立，不會再次顯示。如果您沒有保存，請建立新的網址。
# Button.
profile-calendar-renew = 建立新網址
profile-calendar-renew-hint = 舊網址將不能再使用。
# Button.
profile-calendar-revoke = 移除網址
