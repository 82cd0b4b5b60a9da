# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = Plik jest za duży. Proszę wysłać go w częściach.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = Tabela jest za długa. Najwięcej osób naraz: { $rows }. Proszę wysłać ją w częściach.
# Beside the name of a column of the first line.
import-column-twice = Ta kolumna występuje dwa razy.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = Kolumna { $number } nie ma nazwy.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Nie można użyć kolumny o tej nazwie.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Brakuje tych kolumn: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Pola w tym wierszu: { $found }; kolumny w pierwszym wierszu: { $wanted }. Pole, w którym jest przecinek, proszę ująć w podwójny cudzysłów.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = Nie może tu być „{ $given }”. Można wpisać: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Nie można odczytać „{ $given }” jako kwalifikacji. Proszę napisać name:issuer albo name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = Miasto nie ma takiej kwalifikacji. Można wpisać: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Nie można odczytać „{ $given }” jako godzin. Proszę napisać na przykład mon 09:00-17:00 albo mon-fri 22:00-06:00, albo always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = Ta sama nazwa logowania jest w wierszu { $line }. Należy ona tylko do jednej osoby.
# Language of somebody's messages.
import-locale-wrong = To nie jest kod języka. Proszę napisać na przykład es-US.
