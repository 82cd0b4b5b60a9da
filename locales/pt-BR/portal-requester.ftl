# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Pedir intérprete
# Heading of the first part.
ask-language = Qual idioma?
# Label of the search field.
ask-language-search = Procurar um idioma
# Under the search field.
ask-language-search-hint = Escreva o nome em qualquer idioma, da melhor forma que puder.
# Button beside the search field.
ask-language-find = Procurar
# Heading of the short list that is there before anybody searches.
ask-language-often = Os mais pedidos
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Não sei bem qual é o idioma
# Under that choice.
ask-language-not-sure-hint = Ajudamos você a descobrir.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } idioma para “{ $name }”. Escolha-o ou continue escrevendo.
       *[other] { $count } idiomas para “{ $name }”. Escolha um ou continue escrevendo.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” pode ser mais de um idioma. Pergunte à pessoa qual destes é o dela.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Não conhecemos “{ $name }”. É um destes?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Não conhecemos “{ $name }”. Confira a grafia, ou escolha “Não sei bem qual é o idioma” e ajudamos você a descobrir.
# The form was sent without a language.
ask-language-missing = Escolha um idioma, ou “Não sei bem qual é o idioma”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Deixar a pessoa apontar o idioma dela

## Asking for an interpreter: when

ask-when = Quando?
ask-when-now = Agora
ask-when-at = Em um horário marcado
# Label of the field for date and time.
ask-when-date = Data e hora
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Horário de { $city }.
ask-when-missing = Escolha “Agora”, ou informe a data e a hora.
ask-when-past = Este horário já passou. Escolha um mais tarde.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Isto está longe demais. Escolha um horário dentro de { $days } dia.
       *[other] Isto está longe demais. Escolha um horário dentro de { $days } dias.
    }

## Asking for an interpreter: how

ask-how = Como?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Presencialmente
        [phone] Por telefone
       *[video] Por vídeo
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] O ou a intérprete vai até você.
        [phone] O ou a intérprete liga para você.
       *[video] Você recebe um link.
    }
ask-how-missing = Escolha como.
ask-how-signed = As línguas de sinais precisam de vídeo ou de um encontro presencial.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Este tipo de encontro só é possível assim: { $ways }.
# Label of the field for a telephone number.
ask-phone = Para qual número o ou a intérprete deve ligar?
ask-phone-hint = Um telefone que você e a pessoa possam ouvir, com o viva-voz ligado.
ask-phone-wrong = Informe um número de telefone com o código de área, como (973) 555-0100.
# Label of the choice of a place.
ask-site = Onde?
# First line of that choice, while nothing is chosen.
ask-site-choose = Escolha um local
ask-site-missing = Escolha um local da lista.
# There is no place to choose from.
ask-site-none = Ainda não há locais na lista. Escolha telefone ou vídeo, ou peça à { -coordinator } que acrescente o local.
ask-room = Sala
ask-room-hint = Um código curto, como 4-B. Pode ficar vazio.

## Asking for an interpreter: what for, and details

ask-what = Para que é?
ask-what-missing = Escolha para que é.
# Label of the choice of a department, where somebody works for several.
ask-department = Para qual departamento?
ask-department-missing = Escolha o departamento.
# Opens the part of the form that nobody has to fill in.
ask-details = Mais detalhes, se quiser
ask-duration = Quantos minutos?
ask-duration-hint = Se ficar vazio, planejamos a duração habitual.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Informe minutos inteiros, de { $shortest } a { $longest }.
       *[other] Informe minutos inteiros, de { $shortest } a { $longest }.
    }
ask-gender = Gênero de quem interpreta
ask-gender-any = Sem preferência
ask-gender-woman = Uma mulher
ask-gender-man = Um homem
ask-gender-non-binary = Uma pessoa não binária
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Possível apenas para: { $types }.
ask-gender-not-here = Neste tipo de encontro, não é possível pedir o gênero de quem interpreta.
ask-case = Número do caso ou do processo
ask-case-hint = Um código curto com um algarismo. Nunca um nome, e nada sobre a pessoa.
ask-code-wrong = Apenas um código curto com pelo menos um algarismo: letras, algarismos e - _ / . # sem espaços.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Isto é longo demais: no máximo { $max } caractere.
       *[other] Isto é longo demais: no máximo { $max } caracteres.
    }
ask-proficiency = A pessoa fala bem este idioma?
ask-proficiency-unsaid = Não informado
ask-proficiency-fluent = Muito bem
ask-proficiency-conversational = Para o dia a dia
ask-proficiency-basic = Um pouco
ask-source = Quem disse isso?
ask-source-person = A própria pessoa
ask-source-interpreter = Intérprete
ask-source-companion = Família ou amigos
ask-source-staff = Colega de trabalho
ask-source-document = Um formulário ou uma carta
# Heading of the fields for further languages.
ask-further = Outros idiomas que serviriam
ask-further-hint = O melhor primeiro. Só usamos um destes se não encontrarmos ninguém para o idioma acima.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Outro idioma { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” não indica claramente um só idioma. Escreva com mais exatidão, ou deixe vazio.
ask-further-twice = Este idioma já foi indicado.
ask-further-proficiency-missing = Escolha se a pessoa fala bem o idioma.
ask-further-source-missing = Escolha quem disse isso.
# The button that sends the form.
ask-send = Procurar intérprete
# Stands above the form when something in it is not right.
ask-problems = Falta alguma coisa. Por favor, veja as partes marcadas.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Você já fez um pedido com esta página. Se precisar de mais um intérprete, envie de novo.
# Stands beside a field for which there is no better explanation.
ask-check-this = Por favor, confira isto.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Eu falo …
# To the member of staff.
speak-lead = Vire a tela para a pessoa, para que ela toque no próprio idioma.
# Heading: languages that people ask for most often in this city.
speak-often = Os mais frequentes aqui
# Heading of the sign languages, read out by screen readers.
speak-signed = Línguas de sinais
# A link to the long list of all languages in Latin letters.
speak-more-latin = Todos os idiomas com estas letras
# A link back to the short list.
speak-fewer = A lista curta
# A choice: the person does not find their language.
speak-not-here = O meu idioma não está aqui
# A link.
speak-back = Voltar aos idiomas

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Estamos chamando um intérprete que fala o seu idioma.
speak-free = Não custa nada para você.
speak-no-status = Não vão perguntar sobre a sua situação imigratória.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Ainda não temos estas frases neste idioma: { $language }. Mostre a imagem e aponte para o nome do idioma.
# What the picture shows, for screen readers.
speak-picture = Duas pessoas conversam com a ajuda de um intérprete ao telefone.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Pedir intérprete: { $language }
# The same when the language is not known.
speak-ask-unknown = Pedir sem saber o idioma

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Intérprete de { $language }
# Title while nobody knows the language.
request-page-title-unknown = Intérprete: qual idioma?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Qual idioma?
request-page-status-searching = Procurando
request-page-status-assigned = Intérprete encontrado
request-page-status-in-session = Em sessão
request-page-status-completed = Concluído
request-page-status-cancelled = Cancelado
request-page-status-unfilled = Ninguém encontrado

## Following a request: while we look

request-page-searching = Estamos procurando intérprete
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Ainda não consultamos ninguém.
        [one] Consultamos { $count } intérprete.
       *[other] Consultamos { $count } intérpretes.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Não falta nenhuma resposta.
        [one] Falta { $count } resposta.
       *[other] Faltam { $count } respostas.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Continuamos procurando até este horário: { DATETIME($until) }.
request-page-may-close = Você pode fechar esta página ou bloquear o telefone. Continuamos procurando.
request-page-nobody-yet = Até agora não encontramos ninguém. Continuamos procurando.
# After an interpreter withdrew or was not understood.
request-page-ahead = Este pedido agora passa à frente dos outros.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Você não precisa esperar: { $name } pode interpretar por telefone agora.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } pode descobrir por telefone qual é o idioma.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Ligar para { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Quando atenderem: { $hint }
request-page-vendor-after = Já interpretaram? Então encerre este pedido em “Cancelar este pedido”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Não há ninguém livre para { $language }, mas talvez haja para { $near }. Pergunte à pessoa: ela entende bem { $near }?
request-page-near-yes = Sim, isso serve
request-page-near-no = Não, continuem procurando
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Não há ninguém livre para { $language }, mas talvez haja para { $near }. Neste tipo de encontro, só a { -coordinator } pode dizer se isso serve.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = A pessoa aceitaria outro idioma
request-page-consent-hint = Só se a pessoa realmente concordar. Nesse caso, procuramos também intérpretes desse idioma.
request-page-consent-language = Qual idioma?
request-page-consent-send = A pessoa concorda
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” não indica claramente um só idioma. Escreva com mais exatidão.
# Heading of the question.
request-page-which = Qual é o idioma?
# Above the languages to choose from.
request-page-which-these = Pergunte à pessoa qual destes é o dela.
# Nobody knows the language yet. What to ask.
request-page-which-open = Pergunte: como se chama o idioma que você fala em casa, e de que país e cidade você é?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Foi escrito: “{ $text }”.
request-page-which-other = Outro idioma
request-page-which-send = O idioma é este

## Following a request: an interpreter

request-page-found = Encontramos intérprete para você
request-page-will-call = O ou a intérprete vai ligar para você. Deixe a linha livre.
request-page-video = Abrir a chamada de vídeo
request-page-on-site = O ou a intérprete vai até você.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Chegada prevista: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] A chegada vai atrasar cerca de { $minutes } minuto. Novo horário: { DATETIME($at, timeStyle: "short") }.
       *[other] A chegada vai atrasar cerca de { $minutes } minutos. Novo horário: { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Idioma em que interpreta: { $language }.
request-page-in-session = Você está em sessão
# Variables:
#   $at (Date) - when the session started
request-page-since = Início: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Concluído
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Foi interpretado { $minutes } minuto.
       *[other] Foram interpretados { $minutes } minutos.
    }
request-page-cancelled = Este pedido foi cancelado
request-page-unfilled = Não encontramos ninguém a tempo
request-page-unfilled-hint = Lamentamos. Peça de novo, escolha outra forma de encontro ou ligue para a { -coordinator }.
request-page-ask-again = Pedir de novo

## Following a request: what can be done

request-page-cancel = Cancelar este pedido
request-page-cancel-hint = Avisamos, com agradecimento, todas as pessoas consultadas.
request-page-cancel-why = Por quê?
request-page-cancel-not-needed = Não é mais necessário
request-page-cancel-served = Outra pessoa interpretou
request-page-cancel-mistake = Foi um engano
request-page-cancel-yes = Sim, cancelar
request-page-problem = Não conseguimos nos entender
request-page-problem-hint = Isso acontece, e não é culpa de ninguém. Encerramos esta sessão e procuramos outra pessoa imediatamente, à frente de outros pedidos.
request-page-problem-again = Procurar outra pessoa agora
request-page-problem-other = Outra coisa deu errado
request-page-problem-kind = O que deu errado?
request-page-problem-connection = A ligação ou o vídeo caiu
request-page-problem-conduct = O comportamento de quem interpretou
request-page-problem-something = Outra coisa
request-page-problem-only = Apenas informar
request-page-problem-thanks = Agradecemos. Ficou anotado.
request-page-extend = Precisamos de mais tempo
request-page-extend-by = Quantos minutos a mais?
request-page-extend-send = Acrescentar o tempo
request-page-finish = A sessão terminou
request-page-card = Ficha para o processo
request-page-all = Todos os pedidos
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Isto não foi feito. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Este pedido
request-page-label-interpreter = Intérprete
request-page-label-qualifications = Qualificações
request-page-label-language = Idioma
request-page-label-when = Quando
request-page-label-now = Agora
request-page-label-length = Duração
request-page-label-how = Como
request-page-label-for = Para
request-page-label-where = Onde
request-page-label-room = Sala
request-page-label-number = Número
request-page-label-department = Departamento
request-page-label-case = Número do caso
request-page-label-status = Situação
request-page-label-asked-at = Pedido feito
request-page-label-started = Início
request-page-label-minutes = Minutos
request-page-label-id = Pedido

## The list of requests

request-list-title = Pedidos
request-list-open = Em aberto
request-list-past = Encerrados
# Nothing is open.
request-list-empty = Não há nada em aberto. Quando alguém à sua frente falar outro idioma, peça intérprete: bastam três toques.
request-list-none-past = Os pedidos encerrados aparecem aqui.
request-list-older = Pedidos anteriores
request-list-newest = Voltar aos mais recentes

## The card for the file

request-card-title = Pedido de intérprete
# Under the card, on the screen only.
request-card-print = Imprima esta página com o seu navegador. A ficha não diz nada sobre a pessoa atendida.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Dados de { DATETIME($at) }.
request-card-back = Voltar ao pedido
