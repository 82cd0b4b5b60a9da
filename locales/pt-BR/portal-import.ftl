# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### What is wrong with a table of interpreters that the office wants to add to the roster: one sentence beside a line and a column.

# A file of more than 64 MiB.
import-too-large = O arquivo é grande demais. Envie-o em partes.
# Variables:
#   $rows (Number) - the most people that are taken at once
import-too-many = A tabela é longa demais. Máximo de pessoas por vez: { $rows }. Envie-a em partes.
# Beside the name of a column of the first line.
import-column-twice = Esta coluna aparece duas vezes.
# Variables:
#   $number (Number) - which column of the first line, from 1
import-column-nameless = A coluna { $number } não tem nome.
# Beside the name of a column of the first line. The names that are known stand further down on the page.
import-column-unknown = Nenhuma coluna com este nome pode ser usada.
# Variables:
#   $names (String) - names of columns, separated by commas
import-columns-missing = Faltam estas colunas: { $names }.
# Variables:
#   $found (Number) - how many fields the line has
#   $wanted (Number) - how many columns the first line names
import-field-count = Campos nesta linha: { $found }; colunas na primeira linha: { $wanted }. Coloque entre aspas duplas o campo que contém vírgula.
# Variables:
#   $given (String) - what stands in the table
#   $known (String) - the words that can stand there, separated by commas; they are not translated
import-word-unknown = “{ $given }” não pode ficar aqui. É possível escrever: { $known }.
# The words name and issuer and the colons are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-qualification-wrong = Não é possível ler “{ $given }” como qualificação. Escreva name:issuer ou name:issuer:2027-12-31.
# Variables:
#   $known (String) - the names that the city has set up, separated by commas
import-qualification-unknown = A cidade não cadastrou esta qualificação. É possível escrever: { $known }.
# The English short names of the days and the word always are typed as they are here.
# Variables:
#   $given (String) - what stands in the table
import-hours-wrong = Não é possível ler “{ $given }” como horário. Escreva como mon 09:00-17:00 ou mon-fri 22:00-06:00, ou escreva always.
# Variables:
#   $line (Number) - the line on which the same sign-in name stood first
import-subject-twice = O mesmo nome de acesso está na linha { $line }. Ele pertence a uma só pessoa.
# Language of somebody's messages.
import-locale-wrong = Este não é o código de um idioma. Escreva como es-US.
