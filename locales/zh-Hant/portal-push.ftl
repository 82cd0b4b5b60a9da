# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = 在此裝置上接收訊息
# Below the heading.
push-hint = 即使關閉本頁面，邀請和訊息也會顯示在此裝置上。拿著裝置的人都能看到。
# This device gets messages.
push-on = 已開啟。
# Button.
push-turn-on = 開啟
# Button.
push-turn-off = 關閉
# In red, when the browser refuses.
push-denied = 瀏覽器沒有允許。請在瀏覽器設定中允許本網站傳送通知，然後再試一次。
# Heading of a list.
push-others = 您的其他裝置
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = 開啟於 { $since }
# Button beside one device of the list: no more messages there.
push-remove = 關閉
