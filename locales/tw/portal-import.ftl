# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Faele no sõ dodo. Kyekyɛ mu na fa brɛ yɛn.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Table no ware dodo. Nnipa dodoɔ a yɛtumi gye prɛko: { $rows }. Kyekyɛ mu na fa brɛ yɛn.
# Beside the name of a column of the first line.
import-column-twice = Column yi aba mprenu.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Column { $number } nni din.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Yɛntumi mfa column biara a ɛwɔ din yi nyɛ adwuma.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Column a ɛnni hɔ: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Adaka dodoɔ a ɛwɔ santene yi mu: { $found }; column dodoɔ a ɛwɔ santene a ɛdi kan mu: { $wanted }. Fa adaka a comma wɔ mu no hyɛ “double quotes” mu.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = “{ $given }” ntumi mma ha. Deɛ wobɛtumi atwerɛ: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Yɛantumi ankenkan “{ $given }” sɛ adansedie. Twerɛ name:issuer anaa name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Kuropɔn no nni saa adansedie yi. Deɛ wobɛtumi atwerɛ: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Yɛantumi ankenkan “{ $given }” sɛ nnɔnhwere. Twerɛ no sɛ mon 09:00-17:00 anaa mon-fri 22:00-06:00, anaasɛ twerɛ always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Nhyɛnmu din korɔ no ara wɔ santene { $line } so. Ɛyɛ onipa baako pɛ dea.
# Language of somebody's messages.
import-locale-wrong = Yei nyɛ kasa koodu. Twerɛ no sɛ es-US.
