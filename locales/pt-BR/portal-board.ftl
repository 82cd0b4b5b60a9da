# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Painel
# Heading of the requests for which nobody was found yet.
board-open = À procura de intérprete
board-none = Ninguém está esperando. Os novos pedidos aparecem aqui sozinhos.
# Heading of the requests that have an interpreter.
board-agreed = Combinadas e em sessão
board-agreed-none = Nenhuma sessão está combinada.
# Heading of a column.
board-language = Idioma
# Heading of a column.
board-age = Espera desde
# Heading of a column.
board-when = Quando
# Heading of a column; below it: by phone, by video, on site.
board-how = Como
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Consultas
# Heading of a column.
board-matter = O que está acontecendo
# Heading of a column.
board-who = Intérprete
board-now = Agora
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } pessoa
       *[other] { $asked } pessoas
    }, { $waves ->
        [one] { $waves } rodada
       *[other] { $waves } rodadas
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = São mostrados apenas os mais urgentes: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Ainda não se sabe o idioma
board-matter-nobody = Até agora não há ninguém para consultar
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Aguarda resposta: { $language } serve?
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } oferta aguarda resposta
       *[other] { $count } ofertas aguardam resposta
    }
board-matter-looking = Todas as pessoas consultadas já responderam. Continuamos procurando.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Empresa indicada: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = A busca termina: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Deveria ter começado: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Vai chegar com { $minutes ->
        [one] { $minutes } minuto de atraso
       *[other] { $minutes } minutos de atraso
    }
board-matter-agreed = Combinada
board-matter-in-session = Em sessão

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Por quê: { $language }
# Stands in the place of the language.
why-unknown = ainda não identificado
# A link: cancel, make longer, say which language it is.
why-request = A página do pedido
# A link back.
why-board = Painel
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Rodada { $wave }: { $state }
why-offer-open = aguarda resposta
why-offer-accepted = aceitou
why-offer-declined = recusou
why-offer-expired = não respondeu a tempo
why-offer-withdrawn = oferta retirada
# Heading; best first.
why-askable = Quem pode ser consultado agora
why-askable-none = Ninguém.
# Heading.
why-helps = O que ajudaria
why-helps-none = Nenhuma mudança sozinha ajudaria. Chame uma empresa de interpretação ou mude o horário da sessão.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Então { $count } pessoa poderia interpretar.
       *[other] Então { $count } pessoas poderiam interpretar.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Fazer a sessão { $modality ->
        [on_site] presencialmente
        [phone] por telefone
       *[video] por vídeo
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Confirmar que este idioma serve: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Registrar que a pessoa concorda com este idioma: { $language }.
why-help-gender = Aceitar intérprete de qualquer gênero.
why-help-radius = Consultar pessoas que estão mais longe.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Começar { $minutes ->
        [one] { $minutes } minuto mais tarde.
       *[other] { $minutes } minutos mais tarde.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Começar { $minutes ->
        [one] { $minutes } minuto mais cedo.
       *[other] { $minutes } minutos mais cedo.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Esperar até este horário: { DATETIME($until) }.
# Heading.
why-not = Quem não é consultado, e por quê
why-not-none = Ninguém mais interpreta este idioma ou um idioma próximo.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Por que não esta pessoa?
# Under the field.
why-person-hint = O nome como está no cadastro, ou o começo dele.
# Button beside the field.
why-person-ask = Verificar
why-person-nobody = Ninguém no cadastro tem este nome.
# Variables:
#   $name (String) - name of a person
why-person-fits = Nada impede que { $name } faça a sessão.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = fora do cadastro ativo
why-reason-language = não interpreta este idioma
why-reason-near-language-unconfirmed = interpreta um idioma próximo que ninguém confirmou
why-reason-consent-missing = interpreta um segundo idioma para o qual ninguém registrou o consentimento
why-reason-modality = não trabalha desta forma
why-reason-qualification-missing = não tem a qualificação
why-reason-qualification-expired = a qualificação venceu
why-reason-not-available = sem disponibilidade nesse horário
why-reason-overlap = tem outra sessão nesse horário
why-reason-travel = não conseguiria chegar a tempo
why-reason-distance = está longe demais
why-reason-excluded = não deve receber este pedido
why-reason-declined-before = já recusou ou devolveu antes
why-reason-gender = foi pedido outro gênero
why-reason-already-asked = já recebeu esta consulta
why-reason-budget = já recebeu consultas suficientes por enquanto
why-reason-quiet-hours = está em seu horário de silêncio

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Designar
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Designar { $name }
# Stands above a list of rules.
assign-breaks = Isto contraria regras:
# A button: whoever presses it has read the rules above it.
assign-anyway = Designar mesmo assim
# Variables:
#   $name (String) - name of a person
assign-busy = { $name } tem outra sessão nesse horário. Ninguém recebe duas sessões ao mesmo tempo.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Isto não foi possível: { $reason }
