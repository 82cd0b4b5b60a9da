# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = 文件太大。请分几部分发送。
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = 表格太长。每次最多可以添加的人数：{ $rows }。请分几部分发送。
# Beside the name of a column of the first line.
import-column-twice = 这一列出现了两次。
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = 第 { $number } 列没有名称。
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = 没有可用的列叫这个名称。
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = 缺少这些列：{ $names }。
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = 这一行的字段数：{ $found }；第一行的列数：{ $wanted }。字段里如果有逗号，请用英文双引号括起来。
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = 这里不能填写“{ $given }”。可以填写：{ $known }。
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }”无法读作资格。请写成 name:issuer 或 name:issuer:2027-12-31。
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = 本市没有设置这项资格。可以填写：{ $known }。
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }”无法读作时间。请写成 mon 09:00-17:00 或 mon-fri 22:00-06:00，或写 always。
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = 第 { $line } 行有同样的登录名。一个登录名只属于一个人。
# Language of somebody's messages.
import-locale-wrong = 这不是语言代码。请写成 es-US 这样。
