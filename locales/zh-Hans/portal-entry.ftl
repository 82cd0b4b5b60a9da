# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = 添加口译员
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = 口译员：{ $name }
entry-added = 已添加口译员。
entry-saved = 更改已保存。
# Above the form.
entry-problems = 还有内容需要更正。没有做任何更改。请检查标出的部分。
# When a colleague saved the same entry in the meantime.
entry-outdated = 在此期间，另有人更改了这条记录。您输入的内容仍在这里。请先查看现在的记录，再重新保存。
# A link to the entry as it is kept.
entry-as-kept = 现在的记录
# Button.
entry-save = 保存
# Button under the form of a new entry.
entry-add = 添加此人

## Who they are

# Heading.
entry-person = 此人是谁
# Label of a field.
entry-name = 姓名（按本人希望的介绍方式）
entry-name-missing = 请填写姓名，最多 80 个字符。
# Label of a field: how the city's sign-in knows this person.
entry-subject = 登录名
entry-subject-hint = 本市登录系统用来识别此人的名称。没有则留空。
entry-subject-used = 名册上已有另一人使用此登录名。
# Label of a list.
entry-gender = 口译员的性别
# The first choice of that list.
entry-gender-unstated = 未说明
entry-gender-woman = 女性
entry-gender-man = 男性
entry-gender-non-binary = 非二元性别
# A box to tick.
entry-active = 可就服务邀约询问此人
entry-active-hint = 不勾选时，此人仍在名册上，但不会被询问。

## What they can do

# Label of a field with several lines.
entry-languages = 语言
entry-languages-hint = 每行一种语言：该语言自己的名称、英文名称或代码。请准确写出此人口译的语言，例如写粤语，不要写中文。
entry-languages-missing = 请至少填写一种语言。
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }”可能指多种语言。请写明是哪一种：{ $candidates }。
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }”不是我们认识的语言。请检查拼写，或填写其代码。
# Heading above three boxes: by phone, by video, on site.
entry-ways = 工作方式
entry-ways-missing = 请至少选择一种方式。

## Qualifications

# Heading.
entry-qualifications = 资格
entry-qualifications-hint = 要删除某一行，请将该行第一栏留空。
# Label of a list.
entry-qualification = 资格名称
# The empty choice of that list.
entry-qualification-none = 无
# Label of a field: who issued the qualification.
entry-issuer = 颁发者
# Label of a field with a date.
entry-expires = 有效期至（含当日）
entry-expires-wrong = 无法读取这个日期。请按年-月-日填写，例如 2027-03-31。
# Button.
entry-qualification-more = 再加一项资格

## How they are reached

# Heading.
entry-contact = 联系方式
# Label of a field.
entry-email = 电子邮件地址
# Label of a field.
entry-phone = 手机号码
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = 消息的语言

## When and where

# Heading.
entry-when = 何时可以询问
entry-when-hint = 在这些时间以外，只有本人表示现在有空时才会询问。
# Label of a field.
entry-zone = 时区
entry-zone-wrong = 不认识这个时区。请按 America/New_York 的格式填写。
# Heading.
entry-where = 现场工作
entry-where-hint = 平常从哪里出发，以度表示。两栏都填或都不填。
# Label of a field.
entry-latitude = 纬度
# Label of a field.
entry-longitude = 经度
entry-place-wrong = 请以度填写两项，例如 40.7357 和 -74.1724。
# Label of a field.
entry-travel = 最远前往多少公里
entry-travel-wrong = 请填写 0 到 2000 之间的数字，或留空。

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = 或选择 CSV 文件
import-file-hint = 如果选择了文件，则以文件为准，不采用上面栏内的内容。
# When the file is not text in UTF-8.
import-file-unreadable = 无法读取此文件。请在电子表格程序中将表格另存为“CSV UTF-8”，然后重新选择。
