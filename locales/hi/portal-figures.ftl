# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Figures of the service: how many were served, and how long they waited. Readers oversee the service, or run it; they are not
### specialists of statistics. Nothing here is about one person.

## The page

# Title of the page.
figures-title = सेवा के आँकड़े
# Label of a list of months.
figures-month = महीना
# The name of a month with its year.
# Variables:
#   $day (Date) - some day of the month
figures-month-name = { DATETIME($day, month: "long", year: "numeric") }
# Button beside the list.
figures-show = दिखाएँ
# Variables:
#   $smallest (Number) - the smallest number that is shown
figures-too-few = इस महीने { $smallest } से कम अनुरोध थे। इतने कम अनुरोध यहाँ नहीं गिने जाते: आँकड़ों से किसी व्यक्ति की पहचान नहीं होनी चाहिए।
# Under the tables.
# Variables:
#   $smallest (Number) - the smallest number that is shown alone
figures-small-together = { $smallest } से कम अनुरोधों वाले समूह दूसरों के साथ मिलाकर गिने जाते हैं, ताकि किसी आँकड़े से किसी व्यक्ति की पहचान न हो।
# Under the tables.
figures-what-counts = वे अनुरोध नहीं गिने जाते जिन्हें विभाग ने किसी के मिलने से पहले वापस ले लिया। इंतज़ार का समय उन लोगों का है जिन्हें तुरंत किसी की ज़रूरत थी।
# Heading.
figures-all = सब मिलाकर
# Heading, and title of a table.
figures-by-language = भाषा के अनुसार
# Heading, and title of a table.
figures-by-department = विभाग के अनुसार
# Heading of a column.
figures-language = भाषा
# Heading of a column.
figures-department = विभाग
# Heading of a column, and label.
figures-requests = अनुरोध
# Heading of a column, and label: the share for which an interpreter was found.
figures-served = दुभाषिया मिला
# Heading of a column, and label; the value is a duration.
figures-wait = आधे लोगों का इंतज़ार, अधिकतम
# Heading of a column, and label; the value is a duration.
figures-wait-long = दस में से नौ का इंतज़ार, अधिकतम
# A share.
# Variables:
#   $percent (Number) - from 0 to 100
figures-share = { $percent }%
# Several languages or departments in one line of a table.
# Variables:
#   $groups (Number) - how many; at least 2
figures-together = अन्य { $groups } मिलाकर
# Stands in the place of a language that nobody identified.
figures-unknown-language = पता नहीं
# Stands in the place of a duration.
figures-no-wait = बताने के लिए बहुत कम
# Describes a bar chart to screen readers.
figures-chart = अनुरोध और उनमें से वह हिस्सा जिसके लिए दुभाषिया मिला। नीचे की तालिका यही बात अंकों में बताती है।
# A short duration: minutes and seconds.
# Variables:
#   $minutes (Number) - whole minutes
#   $seconds (Number) - seconds beside them, from 0 to 59
figures-minutes = { $minutes } मि. { $seconds } से.
# A very short duration: seconds alone.
# Variables:
#   $seconds (Number) - from 0 to 59
figures-seconds = { $seconds } सेकंड
