# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Le fichier est trop volumineux. Envoyez-le en plusieurs parties.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Le tableau est trop long. Nombre maximal de personnes à la fois : { $rows }. Envoyez-le en plusieurs parties.
# Beside the name of a column of the first line.
import-column-twice = Cette colonne figure deux fois.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = La colonne { $number } n’a pas de nom.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Aucune colonne de ce nom ne peut être utilisée.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Ces colonnes manquent : { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Champs de cette ligne : { $found } ; colonnes de la première ligne : { $wanted }. Mettez entre guillemets doubles tout champ contenant une virgule.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = « { $given } » ne peut pas figurer ici. Valeurs possibles : { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = « { $given } » ne peut pas être lu comme une qualification. Écrivez name:issuer ou name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = La ville ne prévoit pas cette qualification. Valeurs possibles : { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = « { $given } » ne peut pas être lu comme un horaire. Écrivez par exemple mon 09:00-17:00 ou mon-fri 22:00-06:00, ou bien always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Le même identifiant figure à la ligne { $line }. Il n’appartient qu’à une seule personne.
# Language of somebody's messages.
import-locale-wrong = Ce n’est pas le code d’une langue. Écrivez par exemple es-US.
