# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### Requests whose language nobody has recognised yet: the list, and the page on which somebody says which language it is.
### Readers are staff of the language-access office, often on the telephone with the person who asked.

## The list

# Title of the page.
identification-title = Idiomas sin identificar
identification-none = Se conocen todos los idiomas. Aquí aparecen las solicitudes cuando nadie en la ventanilla pudo decir qué idioma es.
identification-lead = Estas personas esperan hasta que alguien diga qué idioma es. Antes de eso no se pregunta a nadie.
# Heading of a column: the words with which staff described the language.
identification-said = Lo que se dijo
# Stands in a table where nobody described the language.
identification-nothing-said = Nada
# Heading of a column.
identification-since = Espera desde
# Heading of a column: when the session begins.
identification-when = Cuándo
identification-now = Ahora
# Heading of a column; below it: by phone, by video, on site.
identification-how = Cómo
# Heading of a column.
identification-department = Departamento
# Under a table.
# Variables:
#   $count (Number) - how many are shown
identification-more = Solo se muestran las que más tiempo esperan: { $count }.

## One request

# Title of the page.
identification-which = ¿Qué idioma es?
identification-may-be = Puede ser uno de estos. Si es otro, búsquelo.
# Label of a field.
identification-search = Buscar un idioma
identification-search-hint = Por cualquier nombre, un país o una forma mal escrita
# A button.
identification-find = Buscar
# A button: the search for an interpreter begins.
identification-send = Este es el idioma
# Beside the list, when nothing was chosen.
identification-missing = Elija un idioma.
# Label; beside it a company that recognises languages, and its number.
identification-helps = Quién puede ayudar a averiguarlo
# A company and its telephone number.
# Variables:
#   $vendor (String) - name of the company
#   $number (String) - telephone number
identification-vendor = { $vendor }, { $number }
# A link.
identification-request = La página de la solicitud
# A link back to the list.
identification-back = Idiomas sin identificar
# Variables:
#   $reason (String) - a sentence that says why
identification-not-done = Esto no se hizo: { $reason }
