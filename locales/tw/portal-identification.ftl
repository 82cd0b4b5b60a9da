# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Kasa a yɛnnim
identification-none = Yɛnim kasa nyinaa. Sɛ obiara a ɔwɔ kanta hɔ antumi anhunu kasa korɔ a ɛyɛ a, abisadeɛ no bɛda adi wɔ ha.
identification-lead = Saa nnipa yi retwɛn akɔsi sɛ obi bɛka kasa korɔ a ɛyɛ. Ansa na yei bɛsi no, yɛmmisa obiara.
# Heading of a column: the words with which staff described the language.
identification-said = Deɛ wɔkaeɛ
# Stands in a table where nobody described the language.
identification-nothing-said = Hwee
# Heading of a column.
identification-since = Ɛtwɛn firi
# Heading of a column: when the session begins.
identification-when = Berɛ
identification-now = Seesei
# Heading of a column; below it: by phone, by video, on site.
identification-how = Ɛkwan
# Heading of a column.
identification-department = Dwumadibea
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Deɛ atwɛn akyɛ pa ara { $count } nko ara na yɛreda no adi.

## One request

# Title of the page.
identification-which = Ɛyɛ kasa bɛn?
identification-may-be = Ebia ɛyɛ yeinom mu baako. Sɛ ɛyɛ foforɔ a, hwehwɛ.
# Label of a field.
identification-search = Hwehwɛ kasa
identification-search-hint = Din biara, ɔman, anaa din a wɔatwerɛ no mfomsoɔ so
# A button.
identification-find = Hwehwɛ
# A button: the search for an interpreter begins.
identification-send = Yei ne kasa no
# Beside the list, when nothing was chosen.
identification-missing = Yi kasa baako.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Wɔn a wɔbɛtumi aboa ama yɛahunu
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = Abisadeɛ no krataafa
# A link back to the list.
identification-back = Kasa a yɛnnim
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Yɛanyɛ yei: { $reason }
