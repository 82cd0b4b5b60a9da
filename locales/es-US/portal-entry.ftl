# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Agregar intérprete
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Intérprete: { $name }
entry-added = Se agregó a la persona.
entry-saved = Los cambios están guardados.
# Above the form.
entry-problems = Todavía hay algo que corregir. No se ha cambiado nada. Revise los lugares marcados.
# When a colleague saved the same entry in the meantime.
entry-outdated = Otra persona cambió esta ficha mientras tanto. Lo que usted escribió sigue aquí. Vea la ficha tal como está ahora antes de guardar otra vez.
# A link to the entry as it is kept.
entry-as-kept = La ficha tal como está ahora
# Button.
entry-save = Guardar
# Button under the form of a new entry.
entry-add = Agregar a esta persona

## Who they are

# Heading.
entry-person = Quién es
# Label of a field.
entry-name = Nombre, tal como desea que se le presente
entry-name-missing = Escriba el nombre, con 80 caracteres como máximo.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Nombre de acceso
entry-subject-hint = El nombre con el que el sistema de acceso de la ciudad conoce a esta persona. Déjelo vacío si no tiene.
entry-subject-used = Otra persona de la lista ya tiene este nombre de acceso.
# Label of a list.
entry-gender = Género de quien interpreta
# The first choice of that list.
entry-gender-unstated = No indicado
entry-gender-woman = Una mujer
entry-gender-man = Un hombre
entry-gender-non-binary = Una persona no binaria
# A box to tick.
entry-active = Se le pregunta para sesiones
entry-active-hint = Sin la marca, esta persona sigue en la lista y no se le pregunta.

## What they can do

# Label of a field with several lines.
entry-languages = Idiomas
entry-languages-hint = Un idioma en cada línea: su nombre propio, su nombre en inglés o su código. Indique exactamente lo que esta persona interpreta, por ejemplo cantonés y no chino.
entry-languages-missing = Escriba al menos un idioma.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” puede ser varios idiomas. Escriba cuál: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” no es un idioma que conozcamos. Revise la ortografía o escriba su código.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Cómo trabaja
entry-ways-missing = Elija al menos una forma.

## Qualifications

# Heading.
entry-qualifications = Calificaciones
entry-qualifications-hint = Deje vacío el primer campo de una línea para quitar esa línea.
# Label of a list.
entry-qualification = Calificación
# The empty choice of that list.
entry-qualification-none = Ninguna
# Label of a field: who issued the qualification.
entry-issuer = Emitida por
# Label of a field with a date.
entry-expires = Válida hasta, ese día incluido
entry-expires-wrong = No se puede leer esta fecha. Escríbala como año-mes-día, por ejemplo 2027-03-31.
# Button.
entry-qualification-more = Una calificación más

## How they are reached

# Heading.
entry-contact = Cómo comunicarse con la persona
# Label of a field.
entry-email = Dirección de correo electrónico
# Label of a field.
entry-phone = Número de teléfono celular
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Idioma de los mensajes

## When and where

# Heading.
entry-when = Cuándo se le puede preguntar
entry-when-hint = Fuera de estas horas solo se le pregunta mientras indique que está disponible.
# Label of a field.
entry-zone = Zona horaria
entry-zone-wrong = No se conoce esta zona horaria. Escríbala como America/New_York.
# Heading.
entry-where = Trabajo presencial
entry-where-hint = Desde dónde suele salir, en grados. Los dos campos o ninguno.
# Label of a field.
entry-latitude = Latitud
# Label of a field.
entry-longitude = Longitud
entry-place-wrong = Escriba los dos en grados, por ejemplo 40.7357 y -74.1724.
# Label of a field.
entry-travel = Kilómetros que viaja como máximo
entry-travel-wrong = Escriba un número de 0 a 2000, o nada.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = O elija un archivo CSV
import-file-hint = Si elige un archivo, cuenta el archivo y no lo que está en el campo de arriba.
# When the file is not text in UTF-8.
import-file-unreadable = No se puede leer este archivo. Guarde la tabla como “CSV UTF-8” en su hoja de cálculo y elíjalo otra vez.
