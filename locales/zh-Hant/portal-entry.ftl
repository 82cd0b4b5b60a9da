# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = 新增口譯員
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = 口譯員：{ $name }
entry-added = 已新增口譯員。
entry-saved = 變更已儲存。
# Above the form.
entry-problems = 還有內容需要更正。沒有做任何變更。請檢查標出的部分。
# When a colleague saved the same entry in the meantime.
entry-outdated = 在此期間，另有人變更了這筆資料。您輸入的內容仍在這裡。請先查看現在的資料，再重新儲存。
# A link to the entry as it is kept.
entry-as-kept = 現在的資料
# Button.
entry-save = 儲存
# Button under the form of a new entry.
entry-add = 新增此人

## Who they are

# Heading.
entry-person = 此人是誰
# Label of a field.
entry-name = 姓名（依本人希望的介紹方式）
entry-name-missing = 請填寫姓名，最多 80 個字元。
# Label of a field: how the city's sign-in knows this person.
entry-subject = 登入名稱
entry-subject-hint = 本市登入系統用來識別此人的名稱。沒有則留空。
entry-subject-used = 名單上已有另一人使用此登入名稱。
# Label of a list.
entry-gender = 口譯員的性別
# The first choice of that list.
entry-gender-unstated = 未說明
entry-gender-woman = 女性
entry-gender-man = 男性
entry-gender-non-binary = 非二元性別
# A box to tick.
entry-active = 可就工作邀約詢問此人
entry-active-hint = 不勾選時，此人仍在名單上，但不會被詢問。

## What they can do

# Label of a field with several lines.
entry-languages = 語言
entry-languages-hint = 每行一種語言：該語言自己的名稱、英文名稱或代碼。請準確寫出此人口譯的語言，例如寫粵語，不要寫中文。
entry-languages-missing = 請至少填寫一種語言。
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = 「{ $input }」可能指多種語言。請寫明是哪一種：{ $candidates }。
# Variables:
#   $input (String) - what was typed
entry-language-unknown = 「{ $input }」不是我們認得的語言。請檢查拼寫，或填寫其代碼。
# Heading above three boxes: by phone, by video, on site.
entry-ways = 工作方式
entry-ways-missing = 請至少選擇一種方式。

## Qualifications

# Heading.
entry-qualifications = 資格
entry-qualifications-hint = 要移除某一行，請將該行第一欄留空。
# Label of a list.
entry-qualification = 資格名稱
# The empty choice of that list.
entry-qualification-none = 無
# Label of a field: who issued the qualification.
entry-issuer = 核發者
# Label of a field with a date.
entry-expires = 有效期至（含當日）
entry-expires-wrong = 無法讀取這個日期。請依年-月-日填寫，例如 2027-03-31。
# Button.
entry-qualification-more = 再加一項資格

## How they are reached

# Heading.
entry-contact = 聯絡方式
# Label of a field.
entry-email = 電子郵件地址
# Label of a field.
entry-phone = 手機號碼
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = 訊息的語言

## When and where

# Heading.
entry-when = 何時可以詢問
entry-when-hint = 在這些時間以外，只有本人表示現在有空時才會詢問。
# Label of a field.
entry-zone = 時區
entry-zone-wrong = 不認得這個時區。請依 America/New_York 的格式填寫。
# Heading.
entry-where = 現場工作
entry-where-hint = 平常從哪裡出發，以度表示。兩欄都填或都不填。
# Label of a field.
entry-latitude = 緯度
# Label of a field.
entry-longitude = 經度
entry-place-wrong = 請以度填寫兩項，例如 40.7357 和 -74.1724。
# Label of a field.
entry-travel = 最遠前往多少公里
entry-travel-wrong = 請填寫 0 到 2000 之間的數字，或留空。

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = 或選擇 CSV 檔案
import-file-hint = 如果選擇了檔案，則以檔案為準，不採用上面欄位的內容。
# When the file is not text in UTF-8.
import-file-unreadable = 無法讀取此檔案。請在試算表程式中將表格另存為「CSV UTF-8」，然後重新選擇。
