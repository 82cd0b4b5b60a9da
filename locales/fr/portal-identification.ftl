# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Langues inconnues
identification-none = Toutes les langues sont connues. Les demandes apparaissent ici quand personne au guichet n’a pu dire de quelle langue il s’agit.
identification-lead = Ces personnes attendent que quelqu’un dise de quelle langue il s’agit. Avant cela, nous ne contactons personne.
# Heading of a column: the words with which staff described the language.
identification-said = Ce qui a été dit
# Stands in a table where nobody described the language.
identification-nothing-said = Rien
# Heading of a column.
identification-since = En attente depuis
# Heading of a column: when the session begins.
identification-when = Quand
identification-now = Maintenant
# Heading of a column; below it: by phone, by video, on site.
identification-how = Comment
# Heading of a column.
identification-department = Service
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Seules les demandes qui attendent depuis le plus longtemps sont affichées : { $count }.

## One request

# Title of the page.
identification-which = De quelle langue s’agit-il ?
identification-may-be = C’est peut-être l’une de ces langues. Si c’en est une autre, cherchez-la.
# Label of a field.
identification-search = Chercher une langue
identification-search-hint = Par n’importe quel nom, un pays ou une orthographe approximative
# A button.
identification-find = Chercher
# A button: the search for an interpreter begins.
identification-send = C’est cette langue
# Beside the list, when nothing was chosen.
identification-missing = Choisissez une langue.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Qui peut aider à le savoir
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = La page de la demande
# A link back to the list.
identification-back = Langues inconnues
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Cela n’a pas été fait : { $reason }
