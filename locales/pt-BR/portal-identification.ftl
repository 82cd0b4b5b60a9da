# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Idiomas não identificados
identification-none = Todos os idiomas são conhecidos. Os pedidos aparecem aqui quando ninguém no balcão soube dizer qual é o idioma.
identification-lead = Estas pessoas esperam até que alguém diga qual é o idioma. Antes disso, ninguém é consultado.
# Heading of a column: the words with which staff described the language.
identification-said = O que foi dito
# Stands in a table where nobody described the language.
identification-nothing-said = Nada
# Heading of a column.
identification-since = Espera desde
# Heading of a column: when the session begins.
identification-when = Quando
identification-now = Agora
# Heading of a column; below it: by phone, by video, on site.
identification-how = Como
# Heading of a column.
identification-department = Departamento
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = São mostrados apenas os que esperam há mais tempo: { $count }.

## One request

# Title of the page.
identification-which = Qual é o idioma?
identification-may-be = Pode ser um destes. Se for outro, procure-o.
# Label of a field.
identification-search = Procurar um idioma
identification-search-hint = Por qualquer nome, um país ou uma grafia errada
# A button.
identification-find = Procurar
# A button: the search for an interpreter begins.
identification-send = O idioma é este
# Beside the list, when nothing was chosen.
identification-missing = Escolha um idioma.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Quem pode ajudar a descobrir
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = A página do pedido
# A link back to the list.
identification-back = Idiomas não identificados
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Isto não foi feito: { $reason }
