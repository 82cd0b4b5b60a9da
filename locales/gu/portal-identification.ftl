# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = અજાણી ભાષાઓ
identification-none = બધી ભાષાઓ જાણમાં છે. કાઉન્ટર પર કોઈ ભાષા ઓળખી ન શકે, ત્યારે વિનંતી અહીં દેખાય છે.
identification-lead = કઈ ભાષા છે તે કોઈ કહે ત્યાં સુધી આ લોકો રાહ જુએ છે. તે પહેલાં કોઈ દુભાષિયાને પૂછવામાં આવતું નથી.
# Heading of a column: the words with which staff described the language.
identification-said = શું કહેવાયું
# Stands in a table where nobody described the language.
identification-nothing-said = કંઈ નહીં
# Heading of a column.
identification-since = ક્યારથી રાહ જુએ છે
# Heading of a column: when the session begins.
identification-when = ક્યારે
identification-now = હમણાં
# Heading of a column; below it: by phone, by video, on site.
identification-how = કેવી રીતે
# Heading of a column.
identification-department = વિભાગ
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = ફક્ત સૌથી લાંબા સમયથી રાહ જોતી { $count } વિનંતીઓ બતાવી છે.

## One request

# Title of the page.
identification-which = કઈ ભાષા છે?
identification-may-be = આમાંની એક હોઈ શકે છે. બીજી હોય, તો શોધો.
# Label of a field.
identification-search = ભાષા શોધો
identification-search-hint = કોઈ પણ નામ, દેશ અથવા ખોટી જોડણીથી પણ
# A button.
identification-find = શોધો
# A button: the search for an interpreter begins.
identification-send = આ જ ભાષા છે
# Beside the list, when nothing was chosen.
identification-missing = ભાષા પસંદ કરો.
# Label; beside it a company that recognises languages, and its number.
identification-helps = ભાષા જાણવામાં કોણ મદદ કરી શકે
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = વિનંતીનું પાનું
# A link back to the list.
identification-back = અજાણી ભાષાઓ
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = આ થયું નહીં: { $reason }
