# SPDX-License-Identifier: Apache-2.0
# Locale: ko, 한국어, Korean
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = 파일이 너무 큽니다. 나누어 보내 주세요.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = 표가 너무 깁니다. 한 번에 추가할 수 있는 최대 인원: { $rows }. 나누어 보내 주세요.
# Beside the name of a column of the first line.
import-column-twice = 이 열이 두 번 있습니다.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = { $number }번째 열에 이름이 없습니다.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = 이 이름의 열은 사용할 수 없습니다.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = 다음 열이 없습니다: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = 이 줄의 필드 수: { $found }, 첫 줄의 열 수: { $wanted }. 쉼표가 들어 있는 필드는 큰따옴표로 묶어 주세요.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = 여기에는 “{ $given }” 항목을 쓸 수 없습니다. 가능한 값: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }” 항목을 자격으로 읽을 수 없습니다. name:issuer 또는 name:issuer:2027-12-31 형식으로 써 주세요.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = 시에서 정해 둔 자격이 아닙니다. 가능한 값: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }” 항목을 시간으로 읽을 수 없습니다. mon 09:00-17:00 또는 mon-fri 22:00-06:00처럼 쓰거나 always라고 써 주세요.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = { $line }번째 줄에 같은 로그인 이름이 있습니다. 로그인 이름은 한 사람의 것입니다.
# Language of somebody's messages.
import-locale-wrong = 언어 코드가 아닙니다. es-US처럼 써 주세요.
