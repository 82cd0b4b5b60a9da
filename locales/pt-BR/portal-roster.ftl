# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Intérpretes
roster-none = Ainda não há ninguém no cadastro.
# Label of a field: by name or by language.
roster-search = Procurar
roster-search-hint = Por nome ou por idioma
# A button.
roster-find = Procurar
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = São mostradas apenas { $count }. Procure para encontrar outras pessoas.
# A link to the list of those people.
roster-expiring = Qualificações vencidas ou que vencem em até 60 dias
# A link to the whole list.
roster-everybody = Todas as pessoas
# Heading of a column.
roster-name = Nome
# Heading of a column.
roster-languages = Idiomas
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Como
# Heading of a column.
roster-qualifications = Qualificações
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Fora das consultas
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = válida até { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = vence em { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = venceu em { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] Foi acrescentada { $count } pessoa.
       *[other] Foram acrescentadas { $count } pessoas.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Acrescentar pessoas de uma tabela
roster-import-lead = Cole uma tabela em CSV: primeiro uma linha com os nomes das colunas e depois uma linha para cada pessoa. Ou todas as pessoas são acrescentadas, ou nenhuma.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Colunas obrigatórias: { $required }. Colunas opcionais: { $optional }.
# Heading; below it an example of a table.
roster-import-example = Um exemplo
# Label of a large field for text.
roster-import-table = Tabela
# A button: says what is wrong, changes nothing.
roster-import-check = Apenas conferir
# A button.
roster-import-send = Acrescentar todas as pessoas
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Está tudo certo: { $count ->
        [one] { $count } pessoa pode ser acrescentada
       *[other] { $count } pessoas podem ser acrescentadas
    }. Nada foi mudado.
# When nothing was pasted.
roster-import-empty = Ainda não há nenhuma tabela.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] Há { $count } erro
       *[other] Há { $count } erros
    }. Ninguém foi acrescentado.
# Heading of a column: which line of the table.
roster-import-line = Linha
# Heading of a column: which column of the table.
roster-import-column = Coluna
# Heading of a column.
roster-import-problem = O que está errado
