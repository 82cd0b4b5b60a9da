# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = El archivo es demasiado grande. Envíelo por partes.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = La tabla es demasiado larga. Máximo de personas por vez: { $rows }. Envíela por partes.
# Beside the name of a column of the first line.
import-column-twice = Esta columna aparece dos veces.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = La columna { $number } no tiene nombre.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = No se puede usar ninguna columna con este nombre.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Faltan estas columnas: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Campos en esta línea: { $found }; columnas en la primera línea: { $wanted }. Escriba entre comillas dobles el campo que contenga una coma.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Aquí no puede ir “{ $given }”. Se puede escribir: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = No se puede leer “{ $given }” como calificación. Escriba name:issuer o name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = La ciudad no tiene registrada esta calificación. Se puede escribir: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = No se puede leer “{ $given }” como horario. Escríbalo como mon 09:00-17:00 o mon-fri 22:00-06:00, o escriba always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = El mismo nombre de acceso está en la línea { $line }. Cada nombre es de una sola persona.
# Language of somebody's messages.
import-locale-wrong = Este no es el código de un idioma. Escríbalo como es-US.
