# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] Alguém precisa agora de intérprete de { $language }.
       *[no] Alguém precisa de intérprete de { $language }.
    }

    Quando: { $immediate ->
        [yes] agora
       *[no] { DATETIME($startsAt) }
    }
    Duração: { duration }
    Como: { modality-name }
    Para: { $encounterType }
    { $hasPlace ->
        [yes] Onde: { $place }
       *[no] { "" }
    }

    Por favor, aceite ou recuse até este horário: { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] prazo: { $answerMinutes } minuto
       *[other] prazo: { $answerMinutes } minutos
    }). Se você não puder, ao recusar você nos ajuda a consultar outra pessoa mais cedo.
    .subject = { $immediate ->
        [yes] Precisa-se agora: { $language }, { modality-name }
       *[no] Você pode interpretar? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Outra pessoa da equipe já aceitou esta sessão, por isso você não precisa fazer nada.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Agradecemos a sua disponibilidade. Isto não conta contra você.
    .subject = Não é mais necessário: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Esta sessão não é mais necessária. Você não precisa fazer nada.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Agradecemos a sua disponibilidade. Isto não conta contra você.
    .subject = Oferta retirada: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    Esta sessão está sob sua responsabilidade. Agradecemos muito.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }
    Duração: { duration }
    Como: { modality-name }
    Para: { $encounterType }
    { $hasPlace ->
        [yes] Onde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número para ligar: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

    Se você não puder mais comparecer, avise em { -brand-name } o quanto antes, para que possamos consultar outra pessoa.
    .subject = Confirmado: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Esta sessão foi cancelada. Você está livre nesse horário e não precisa fazer nada.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Agradecemos por ter aceitado.
    .subject = Sessão cancelada: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Esta sessão mudou de horário, por isso não está mais sob sua responsabilidade.

    Idioma: { $language }
    Antes: { DATETIME($oldStartsAt) }
    Novo horário: { DATETIME($newStartsAt) }

    Se você estiver disponível no novo horário, poderemos consultar você outra vez.
    .subject = Mudança de horário: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Foi informado que você não compareceu a esta sessão.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Se for um engano, por favor avise a { -coordinator }.
    .subject = Ausência registrada: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Estamos procurando intérprete de { $language }. { $asked ->
        [0] Vamos consultar os primeiros intérpretes.
        [one] Até agora consultamos { $asked } intérprete.
       *[other] Até agora consultamos { $asked } intérpretes.
    }

    Quando: { $immediate ->
        [yes] agora
       *[no] { DATETIME($startsAt) }
    }

    Você não precisa fazer nada. Avisaremos assim que alguém aceitar.
    .subject = Procurando intérprete: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    Encontramos intérprete: { $interpreterName }.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }
    Duração: { duration }
    Como: { modality-name }
    Para: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Número para o qual a pessoa intérprete vai ligar: { $join }
            [video] Link: { $join }
           *[on_site] Onde: { $join }
        }
       *[no] { "" }
    }
    .subject = Encontramos intérprete: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Ainda não encontramos intérprete de { $language }. { $asked ->
        [0] Até agora não havia ninguém para consultar.
        [one] Até agora consultamos { $asked } intérprete.
       *[other] Até agora consultamos { $asked } intérpretes.
    }

    Quando: { DATETIME($startsAt) }

    Continuamos procurando e avisaremos assim que alguém aceitar.
    .subject = Continuamos procurando intérprete: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Nenhum dos nossos intérpretes de { $language } está disponível. Por favor, ligue agora para esta empresa:

    { $vendorName }
    Telefone: { $vendorPhone }
    { $hasHint ->
        [yes] Observação: { $accessHint }
       *[no] { "" }
    }

    Continuamos procurando e avisaremos se alguém aceitar.
    .subject = Por favor, ligue para { $vendorName } e peça intérprete: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Lamentamos: não conseguimos encontrar a tempo intérprete de { $language }. { $asked ->
        [0] Não havia ninguém para consultar.
        [one] Consultamos { $asked } intérprete.
       *[other] Consultamos { $asked } intérpretes.
    }

    Quando: { DATETIME($startsAt) }

    Você pode enviar um novo pedido para outro horário ou procurar a { -coordinator }.
    .subject = Não encontramos intérprete: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Encerramos o seu pedido: ninguém informou a tempo de qual idioma se tratava.

    Escrito como: { $language }
    Quando: { DATETIME($startsAt) }

    Se você ainda precisar de intérprete, por favor envie um novo pedido e informe o idioma.
    .subject = Pedido encerrado, idioma não esclarecido: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    O seu pedido tem um novo horário. A mudança foi feita pela { -coordinator }.

    Idioma: { $language }
    Antes: { DATETIME($oldStartsAt) }
    Agora: { DATETIME($newStartsAt) }

    Já estamos consultando intérpretes para o novo horário.
    .subject = Novo horário: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Encerramos esta sessão porque ninguém nos avisou de que ela havia terminado.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Se algo não estiver certo, por favor avise a { -coordinator }.
    .subject = Sessão encerrada: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    O seu pedido foi cancelado. Ninguém virá.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Se você ainda precisar de intérprete, por favor envie um novo pedido.
    .subject = Pedido cancelado: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } não pode mais comparecer. Já estamos procurando outra pessoa, e o seu pedido tem prioridade.

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }

    Você não precisa fazer nada. Avisaremos assim que alguém aceitar.
    .subject = Procurando outro intérprete: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Você escreveu “{ $input }”. Precisamos saber o idioma exato antes de consultar intérpretes.

    { $hasCandidates ->
        [yes] Por favor, pergunte à pessoa qual destes é o idioma e escolha-o em { -brand-name }:
       *[no] Por favor, pergunte à pessoa o nome do idioma, ou de que país e cidade ela vem.
    }
    { $candidates }
    .subject = Qual é o idioma? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Ainda não sabemos qual idioma é necessário; por isso, ainda não consultamos nenhum intérprete. A { -coordinator } vê o seu pedido e vai ajudar a descobrir.

    { $hasVendor ->
        [yes] Um intérprete desta empresa pode ajudar por telefone a descobrir o idioma: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Observação: { $accessHint }
       *[no] { "" }
    }

    Se você descobrir o idioma, por favor escolha-o em { -brand-name }. Começaremos a procurar assim que ele for conhecido.
    .subject = Qual é o idioma necessário?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Você pediu este idioma: { $requested }. Temos alguém que interpreta este outro: { $near }.

    Por favor, pergunte à pessoa se ela entende bem o segundo ({ $near }) e responda em { -brand-name }. Se ela não entender bem, responda que não: continuaremos procurando o primeiro ({ $requested }).
    .subject = { $near } serviria no lugar de { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } está a caminho, com atraso de cerca de { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } minutos
    }. Por favor, aguarde.
    .subject = A chegada do intérprete vai atrasar

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    A sessão foi prolongada em { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } minutos
    }.

    Idioma: { $language }
    Novo término: { DATETIME($endsAt) }
    .subject = Sessão prolongada: { $language }, até { DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    { $inMinutes ->
        [one] Falta { $inMinutes } minuto para o início da sessão.
       *[other] Faltam { $inMinutes } minutos para o início da sessão.
    }

    Idioma: { $language }
    Quando: { DATETIME($startsAt) }
    Como: { modality-name }
    { $hasPlace ->
        [yes] Onde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número para o qual a pessoa intérprete vai ligar: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Em breve: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, a { -desk } da sua cidade. Em { -brand-name } você pode escolher o seu idioma e como prefere receber avisos.
