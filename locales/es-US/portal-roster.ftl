# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Intérpretes
roster-none = Todavía no hay nadie en la lista.
# Label of a field: by name or by language.
roster-search = Buscar
roster-search-hint = Por nombre o por idioma
# A button.
roster-find = Buscar
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Se muestran solo { $count }. Busque para encontrar a otras personas.
# A link to the list of those people.
roster-expiring = Calificaciones vencidas o que vencen en los próximos 60 días
# A link to the whole list.
roster-everybody = Todas las personas
# Heading of a column.
roster-name = Nombre
# Heading of a column.
roster-languages = Idiomas
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Cómo
# Heading of a column.
roster-qualifications = Calificaciones
# A badge: this person is on the roster and is not asked at present.
roster-inactive = No se le pregunta
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = hasta el { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = vence el { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = venció el { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Se agregó { $count } persona.
       *[other] Se agregaron { $count } personas.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Agregar personas desde una tabla
roster-import-lead = Pegue una tabla en CSV: primero una línea con los nombres de las columnas y después una línea por persona. Se agregan todas las personas o ninguna.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Columnas obligatorias: { $required }. Columnas opcionales: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Un ejemplo
# Label of a large field for text.
roster-import-table = Tabla
# A button: says what is wrong, changes nothing.
roster-import-check = Solo revisar
# A button.
roster-import-send = Agregar a todas las personas
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Todo está bien: { $count ->
        [one] se puede agregar { $count } persona
       *[other] se pueden agregar { $count } personas
    }. No se ha cambiado nada.
# When nothing was pasted.
roster-import-empty = Todavía no hay ninguna tabla.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Hay { $count } error
       *[other] Hay { $count } errores
    }. No se agregó a nadie.
# Heading of a column: which line of the table.
roster-import-line = Línea
# Heading of a column: which column of the table.
roster-import-column = Columna
# Heading of a column.
roster-import-problem = Qué está mal
