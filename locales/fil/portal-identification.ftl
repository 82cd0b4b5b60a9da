# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Mga wikang hindi pa alam
identification-none = Alam na ang lahat ng wika. Lumalabas dito ang mga kahilingan kapag walang nakatukoy sa counter kung anong wika ito.
identification-lead = Naghihintay ang mga taong ito hanggang may magsabi kung anong wika ito. Walang tinatanong na interpreter bago iyon.
# Heading of a column: the words with which staff described the language.
identification-said = Ang sinabi
# Stands in a table where nobody described the language.
identification-nothing-said = Wala
# Heading of a column.
identification-since = Naghihintay mula
# Heading of a column: when the session begins.
identification-when = Kailan
identification-now = Ngayon
# Heading of a column; below it: by phone, by video, on site.
identification-how = Paraan
# Heading of a column.
identification-department = Departamento
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Ang { $count } pinakamatagal nang naghihintay lang ang ipinapakita.

## One request

# Title of the page.
identification-which = Anong wika ito?
identification-may-be = Maaaring isa ito sa mga ito. Maghanap po kung iba.
# Label of a field.
identification-search = Maghanap ng wika
identification-search-hint = Sa anumang pangalan, bansa, o maling baybay
# A button.
identification-find = Hanapin
# A button: the search for an interpreter begins.
identification-send = Ito ang wika
# Beside the list, when nothing was chosen.
identification-missing = Pumili po ng wika.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Sino ang makakatulong para malaman ito
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Ang pahina ng kahilingan
# A link back to the list.
identification-back = Mga wikang hindi pa alam
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Hindi po ito nagawa: { $reason }
