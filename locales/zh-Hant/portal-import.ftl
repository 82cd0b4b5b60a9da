# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = 檔案太大。請分幾部分傳送。
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = 表格太長。每次最多可以新增的人數：{ $rows }。請分幾部分傳送。
# Beside the name of a column of the first line.
import-column-twice = 這一欄出現了兩次。
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = 第 { $number } 欄沒有名稱。
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = 沒有可用的欄叫這個名稱。
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = 缺少這些欄：{ $names }。
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = 這一行的欄位數：{ $found }；第一行的欄數：{ $wanted }。欄位裡如果有逗號，請用英文雙引號括起來。
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = 這裡不能填寫「{ $given }」。可以填寫：{ $known }。
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = 「{ $given }」無法讀作資格。請寫成 name:issuer 或 name:issuer:2027-12-31。
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = 本市沒有設定這項資格。可以填寫：{ $known }。
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = 「{ $given }」無法讀作時間。請寫成 mon 09:00-17:00 或 mon-fri 22:00-06:00，或寫 always。
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = 第 { $line } 行有同樣的登入名稱。一個登入名稱只屬於一個人。
# Language of somebody's messages.
import-locale-wrong = 這不是語言代碼。請寫成 es-US 這樣。
