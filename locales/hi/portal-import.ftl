# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = फ़ाइल बहुत बड़ी है। इसे हिस्सों में भेजें।
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = तालिका बहुत लंबी है। एक बार में ज़्यादा से ज़्यादा लोग: { $rows }। इसे हिस्सों में भेजें।
# Beside the name of a column of the first line.
import-column-twice = यह कॉलम दो बार है।
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = कॉलम { $number } का नाम नहीं है।
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = इस नाम का कॉलम इस्तेमाल नहीं किया जा सकता।
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = ये कॉलम नहीं हैं: { $names }।
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = इस पंक्ति में खाने: { $found }; पहली पंक्ति में कॉलम: { $wanted }। जिस खाने में अल्पविराम हो, उसे दोहरे उद्धरण चिह्नों में रखें।
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = यहाँ “{ $given }” नहीं लिखा जा सकता। यह लिखा जा सकता है: { $known }।
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = “{ $given }” को योग्यता के रूप में नहीं पढ़ा जा सका। name:issuer या name:issuer:2027-12-31 लिखें।
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = शहर ने यह योग्यता तय नहीं की है। यह लिखा जा सकता है: { $known }।
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = “{ $given }” को समय के रूप में नहीं पढ़ा जा सका। mon 09:00-17:00 या mon-fri 22:00-06:00 जैसा लिखें, या always लिखें।
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = यही साइन-इन नाम पंक्ति { $line } में है। यह एक ही व्यक्ति का होता है।
# Language of somebody's messages.
import-locale-wrong = यह भाषा का कोड नहीं है। es-US जैसा लिखें।
