# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Acrescentar intérprete
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Intérprete: { $name }
entry-added = A pessoa foi acrescentada.
entry-saved = As mudanças foram salvas.
# Above the form.
entry-problems = Ainda há algo a corrigir. Nada foi mudado. Confira os lugares marcados.
# When a colleague saved the same entry in the meantime.
entry-outdated = Outra pessoa mudou este cadastro nesse meio-tempo. O que você escreveu continua aqui. Veja o cadastro como está agora antes de salvar de novo.
# A link to the entry as it is kept.
entry-as-kept = O cadastro como está agora
# Button.
entry-save = Salvar
# Button under the form of a new entry.
entry-add = Acrescentar esta pessoa

## Who they are

# Heading.
entry-person = Quem é
# Label of a field.
entry-name = Nome, como deseja ser apresentada a pessoa
entry-name-missing = Escreva o nome, com no máximo 80 caracteres.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Nome de acesso
entry-subject-hint = O nome com que o sistema de acesso da cidade conhece esta pessoa. Deixe em branco se não houver.
entry-subject-used = Outra pessoa do cadastro já tem este nome de acesso.
# Label of a list.
entry-gender = Gênero de quem interpreta
# The first choice of that list.
entry-gender-unstated = Não informado
entry-gender-woman = Uma mulher
entry-gender-man = Um homem
entry-gender-non-binary = Uma pessoa não binária
# A box to tick.
entry-active = É consultada para sessões
entry-active-hint = Sem a marca, esta pessoa continua no cadastro e não é consultada.

## What they can do

# Label of a field with several lines.
entry-languages = Idiomas
entry-languages-hint = Um idioma em cada linha: o nome próprio, o nome em inglês ou o código. Indique exatamente o que esta pessoa interpreta, por exemplo cantonês e não chinês.
entry-languages-missing = Escreva pelo menos um idioma.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” pode ser vários idiomas. Escreva qual: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” não é um idioma que conhecemos. Confira a grafia ou escreva o código.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Como trabalha
entry-ways-missing = Escolha pelo menos uma forma.

## Qualifications

# Heading.
entry-qualifications = Qualificações
entry-qualifications-hint = Deixe vazio o primeiro campo de uma linha para retirar essa linha.
# Label of a list.
entry-qualification = Qualificação
# The empty choice of that list.
entry-qualification-none = Nenhuma
# Label of a field: who issued the qualification.
entry-issuer = Emitida por
# Label of a field with a date.
entry-expires = Válida até, esse dia incluído
entry-expires-wrong = Não foi possível ler esta data. Escreva como ano-mês-dia, por exemplo 2027-03-31.
# Button.
entry-qualification-more = Mais uma qualificação

## How they are reached

# Heading.
entry-contact = Como falar com a pessoa
# Label of a field.
entry-email = Endereço de e-mail
# Label of a field.
entry-phone = Número de celular
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Idioma das mensagens

## When and where

# Heading.
entry-when = Quando pode ser consultada
entry-when-hint = Fora destas horas, só é consultada enquanto indicar que está disponível.
# Label of a field.
entry-zone = Fuso horário
entry-zone-wrong = Este fuso horário não é conhecido. Escreva como America/New_York.
# Heading.
entry-where = Trabalho presencial
entry-where-hint = De onde costuma sair, em graus. Os dois campos ou nenhum.
# Label of a field.
# Same as English: the same word
entry-latitude = Latitude
# Label of a field.
# Same as English: the same word
entry-longitude = Longitude
entry-place-wrong = Escreva os dois em graus, por exemplo 40.7357 e -74.1724.
# Label of a field.
entry-travel = Quilômetros que viaja no máximo
entry-travel-wrong = Escreva um número de 0 a 2000, ou nada.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Ou escolha um arquivo CSV
import-file-hint = Se você escolher um arquivo, vale o arquivo e não o que está no campo acima.
# When the file is not text in UTF-8.
import-file-unreadable = Não foi possível ler este arquivo. Salve a tabela como “CSV UTF-8” na sua planilha e escolha-a de novo.
