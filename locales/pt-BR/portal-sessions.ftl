# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Minhas sessões
# Heading.
sessions-running = Em andamento
# Heading.
sessions-upcoming = Próximas
sessions-empty = Você não tem nenhuma sessão marcada. Quando aceitar uma oferta, ela aparece aqui.
# Link to the offers.
sessions-offers = Ver minhas ofertas
# Heading.
sessions-past = Encerradas
sessions-past-empty = Nada ainda.
# Link to what is over and older.
sessions-older = Anteriores
# Link back to the newest.
sessions-newest = Mais recentes

## Where a session stands, in a word or two

sessions-status-confirmed = Sua
sessions-status-running = Em andamento
sessions-status-completed = Concluída
sessions-status-withdrawn = Devolvida
# The interpreter was reported as not having come.
sessions-status-no-show = Ausência informada
sessions-status-cancelled = Cancelada

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Sessão: { $language }
session-page-confirmed = Esta sessão é sua
session-page-running = Você está em sessão
session-page-completed = Esta sessão terminou
session-page-withdrawn = Você devolveu esta sessão
session-page-withdrawn-hint = Já estamos procurando outra pessoa. Agradecemos o aviso.
session-page-no-show = Foi informado que você não compareceu
session-page-no-show-hint = Se isso não estiver certo, avise a { -coordinator }.
session-page-cancelled = Você não precisa mais comparecer
session-page-cancelled-hint = A sessão foi cancelada ou mudou. Você está livre nesse horário. Agradecemos.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Ligar para { $number }
session-page-call-hint = Ligue para este número na hora em que a sessão começar. Estarão esperando a sua ligação.
# Button that opens the video call.
session-page-video = Abrir a chamada de vídeo
# Label before the room.
session-page-room = Sala

## One session: what can be done

# Button.
session-page-start = Iniciar a sessão
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Você pode iniciar a sessão a partir deste horário: { DATETIME($at) }.
# Button.
session-page-finish = A sessão terminou
session-page-finish-hint = Os minutos são contados até você tocar neste botão.
# Opens a form.
session-page-late = Vou me atrasar
# Label of a field.
session-page-late-minutes = Quantos minutos de atraso?
# Button.
session-page-late-send = Avisar
# Beside that field when what was typed cannot be.
session-page-late-wrong = Informe minutos inteiros, de 1 a 240. Se você não puder comparecer, devolva a sessão.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Já sabem que você vai se atrasar { $minutes } minuto.
       *[other] Já sabem que você vai se atrasar { $minutes } minutos.
    }
# Opens a form.
session-page-withdraw = Não posso comparecer
session-page-withdraw-hint = Procuramos outra pessoa imediatamente. Quanto antes você avisar, melhor para quem está esperando.
# Button.
session-page-withdraw-send = Devolver a sessão
# Shown instead of that form once the session has begun.
session-page-withdraw-not = A sessão já começou, por isso você não pode devolvê-la. Se você não puder continuar, encerre-a: quem fez o pedido poderá pedir outra pessoa.
# Link back to the list.
session-page-all = Todas as minhas sessões
