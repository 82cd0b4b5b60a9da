# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] Oferta, para agora mesmo: { $language }
       *[no] Oferta: { $language }, { DATETIME($startsAt) }
    }, { $minutes } min, { modality-name }. Até { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = sim, 2 { $code } = não

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    A sessão é sua: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Onde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Ligue para { $join }
               *[video] Link: { $join }
            }
           *[no] Mais em { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Cancelada: { $language }, { DATETIME($startsAt) }. Você está livre nesse horário. Agradecemos por ter aceitado.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Mudou: { $language }, { DATETIME($oldStartsAt) }. Agora: { DATETIME($newStartsAt) }. Você está livre; talvez perguntemos.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    Há intérprete: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Vai ligar para { $join }
            [video] Link: { $join }
           *[on_site] Onde: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Ainda sem intérprete: { $language }, { DATETIME($startsAt) }. Continuamos procurando e avisaremos.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: não temos intérprete livre. Ligue agora para { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Lamentamos, não encontramos intérprete: { $language }, { DATETIME($startsAt) }. Você pode enviar outra solicitação.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Solicitação encerrada, idioma não informado: "{ $language }", { DATETIME($startsAt) }. Envie uma nova.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Novo horário: { $language }, { DATETIME($newStartsAt) } (antes: { DATETIME($oldStartsAt) }). Procuramos intérprete.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Cancelada: { $language }, { DATETIME($startsAt) }. Ninguém irá. Se ainda precisar, envie outra solicitação.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } não pode ir: { $language }, { DATETIME($startsAt) }. Já procuramos outra pessoa.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Que idioma é "{ $input }"? Pergunte à pessoa e responda em { -brand-name }, para podermos procurar.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Temos { $near }; você pediu { $requested }. A pessoa entende bem? Responda em { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } vai atrasar cerca de { $lateMinutes ->
        [one] { $lateMinutes } minuto
       *[other] { $lateMinutes } minutos
    }. Por favor, aguarde.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: mais { $extraMinutes ->
        [one] { $extraMinutes } minuto
       *[other] { $extraMinutes } minutos
    }, até { DATETIME($endsAt, timeStyle: "short") }.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    Em breve: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Onde: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Número: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = sim, s, aceito, sim aceito, posso, sim posso, claro, tá, ta, tá bom, ta bom, beleza, ok, okay
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = não, nao, n, não posso, nao posso, não aceito, nao aceito, recuso, não dá, nao da, não obrigado, não obrigada, nao obrigado, nao obrigada

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = A sessão é sua: { $language }, { DATETIME($startsAt) }. Agradecemos. Os detalhes vêm a seguir.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Você disse não: { $language }, { DATETIME($startsAt) }. Agradecemos o aviso; vamos perguntar a outra pessoa.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Outra pessoa aceitou antes: { $language }, { DATETIME($startsAt) }. Agradecemos; isto não conta contra você.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = O prazo para responder acabou: { $language }, { DATETIME($startsAt) }. Você não precisa fazer nada. Agradecemos.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Não é mais necessário: { $language }, { DATETIME($startsAt) }. Você não precisa fazer nada. Agradecemos.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Você já disse sim: { $language }, { DATETIME($startsAt) }. Se não puder ir, avise em { -brand-name }.
       *[declined] Você já disse não: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Não foi possível: { $language }, { DATETIME($startsAt) }. Talvez você já tenha outra sessão. Veja { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Não entendemos. { $language }, { DATETIME($startsAt) }: responda 1 { $code } = sim, 2 { $code } = não
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Há várias ofertas. Responda com o código: { $language }, { DATETIME($startsAt) }: 1 { $code } = sim, 2 { $code } = não
# No offer is open for them.
sms-reply-nothing-open = Não há oferta aberta para você agora. Você não precisa fazer nada. Para receber ajuda, responda HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Não conhecemos o código { $code }. Veja a mensagem da oferta e responda de novo, por favor.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Algo deu errado do nosso lado e nada foi mudado. Por favor, responda de novo em alguns minutos.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Ofertas: 1 = sim, 2 = não. STOP: parar mensagens. { $hasPhone ->
        [yes] Uma pessoa: { $phone }
       *[no] Dúvidas: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: você não receberá mais mensagens de texto. START liga de novo.
# Answer to START.
sms-reply-started = { -brand-name }: você recebe mensagens de texto outra vez. Pode haver custo da operadora. STOP: parar. HELP: ajuda.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: não conhecemos este número. Por favor, procure a { -coordinator }.
