# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request = 請求中有 { $count } 處需要更正。每一處都列在對應的欄位旁。
# Variables:
#   $input (String) - what was written
error-language-unknown = 我們找不到名為「{ $input }」的語言。請檢查寫法，或者不填語言直接送出請求，並說明國家和城鎮。
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = 「{ $value }」不是您所在城市規定中的服務類型。請從清單中選擇一種。
error-time-past = 這個時間已經過去。請選擇將來的時間。
error-window-invalid = 結束時間必須晚於開始時間，時長必須符合您所在城市的規定。請檢查這兩個時間。
# Variables:
#   $field (String) - name of the field
error-field-required = 缺少「{ $field }」。請填寫。
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long = 「{ $field }」太長：最多 { $max } 個字元。請縮短。
# Variables:
#   $field (String) - name of the field
error-field-invalid = 「{ $field }」的格式不正確。請更正。
# Variables:
#   $field (String) - name of the field
error-id-invalid = 「{ $field }」不是有效的編號。請從原處重新複製。
error-site-unknown = 這個地點不在使用中的地點清單裡。請從清單中選擇，或請{ -coordinator }加入。
error-gender-not-askable = 這種服務類型不能要求口譯員的性別。請去掉這項要求後再送出。
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = 「{ $path }」不能這樣更改。請只寫可以更改的欄位。
error-page-token-invalid = 清單的這一頁已失效。請從第一頁重新開始。

## Who is calling

error-not-found = 我們找不到這項內容，或者您沒有檢視權限。請檢查編號，或詢問{ -coordinator }。
error-role-missing = 您的帳戶沒有執行此操作的權限。如果您需要此權限，請聯絡{ -coordinator }。
error-not-roster-member = 您的帳戶尚未與名冊中的口譯員連結。請聯絡{ -coordinator }辦理連結。
error-organization-unknown = 這裡沒有您所屬機構的紀錄。請聯絡{ -coordinator }。
error-token-missing = 您尚未登入。請登入後再試。
error-token-invalid = 您的登入在這裡無效。請重新登入。
error-token-expired = 您的登入已逾期。請重新登入。

## Somebody was faster, or it is too late

error-offer-expired = 答覆這份邀請的時間已過。謝謝您；您無需做任何事。
error-offer-taken = 另一位口譯員比您稍早一步接受了這次口譯。謝謝您；這不會對您有任何不利影響。
error-offer-withdrawn = 這次口譯已不再需要，因此邀請已撤回。謝謝您；這不會對您有任何不利影響。
error-offer-answered = 您已經答覆過這份邀請。請打開您的口譯行程查看目前的情況。
error-request-cancelled = 這項請求已取消。如果仍需要口譯員，請提出新的請求。
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = 現在不能這樣做，因為目前的狀態是：{ state-name }。請重新載入，查看最新情況。
error-interpreter-not-eligible = 這位口譯員不能承擔這項請求。原因已列出；請選擇其他人。
error-interpreter-busy = 這位口譯員在那個時間已有其他口譯。請選擇其他時間或其他人。
error-version-conflict = 有人在同一時間更改了這項內容。請重新載入後再試。

## For programs that call us

error-idempotency-key-missing = 缺少冪等鍵。請在每次操作時傳送一個新的冪等鍵，重複同一操作時傳送同一個。
error-idempotency-key-reused = 這個冪等鍵已用於其他操作。請為每個新操作使用新的冪等鍵。
error-sequence-gone = 續讀的起點已不再保留。請重新讀取目前狀態，並從那裡繼續接收。
error-too-many-streams = 您的帳戶開啟的即時畫面過多。請關閉一些後再試。

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded = 我們現在非常忙碌。沒有任何內容被更改。請在 { $seconds } 秒後再試。
error-unavailable = 目前無法連線到服務。請稍後再試。如遇緊急情況，請使用您平時的電話口譯專線。
error-internal = 我們這邊出了問題。請再試一次；如果再次發生，請告知{ -coordinator }。
