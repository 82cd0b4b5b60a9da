# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they are asked: the open offers, one offer, and what became of it. Readers are on a phone, on
### a bus or between two sessions; they have a few minutes to answer. Labels and buttons are short; sentences are plain. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The open offers

# Title of the page.
offers-title = Ofertas
# When there is none, for somebody who can be asked now.
offers-empty-available = Ninguém está consultando você neste momento. Uma nova oferta aparece aqui imediatamente.
# When there is none, for somebody who cannot be asked now.
offers-empty-away = Ninguém está consultando você agora, porque você não está disponível.
# Link to the page with the weekly hours.
offers-hours = Ver meus horários
# Heading of what became of the offers of the last hour.
offers-lately = Na última hora

## An offer

# Title of its page.
# Variables:
#   $language (String) - name of the language
offer-page-title = Oferta: { $language }
# A mark on an offer: somebody is waiting.
offer-page-now = Precisa-se agora
# Label before what the session pays. The value is the city's own text.
offer-page-pay = Remuneração
# Shown when the interpreter's language is near the requested one, but not the same.
# Variables:
#   $language (String) - name of the interpreter's language
offer-page-interprets-in = Idioma em que você interpretaria: { $language }.
# What is only shown after accepting.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
offer-page-later =
    { $modality ->
        [on_site] Você verá a sala depois de aceitar.
        [phone] Você verá o número para ligar depois de aceitar.
       *[video] Você verá o link depois de aceitar.
    }
# Until when an answer counts.
# Variables:
#   $at (String) - date and time, short, already in your locale
offer-page-answer-by = Responda até: { $at }.
# How long there is to answer. Read by screen readers beside a countdown.
# Variables:
#   $minutes (Number) - minutes, rounded down
offer-page-minutes-left =
    { $minutes ->
        [0] Falta menos de um minuto.
        [one] Falta { $minutes } minuto.
       *[other] Faltam { $minutes } minutos.
    }
# Button.
offer-page-accept = Aceitar
# Button.
offer-page-decline = Recusar
# Link to the page of the offer.
offer-page-open = Abrir esta oferta
# Opens the reasons.
offer-page-decline-why = Recusar e dizer por quê
# Above the reasons.
offer-page-why = Por quê?
offer-page-why-busy = Tenho outro compromisso nesse horário
offer-page-why-too-far = É longe demais
# The interpreter knows the people involved, or another conflict of interest.
offer-page-why-conflict = Conheço as pessoas envolvidas
offer-page-why-not-confident = Não tenho segurança suficiente no idioma ou no assunto
offer-page-why-other = Outro motivo
# Link back to the list.
offer-page-all = Todas as minhas ofertas

## What became of an offer

# Heading: the reader accepted, and the session is theirs.
offer-page-yours = A sessão é sua
# Link.
offer-page-session = Abrir a sessão
# Heading, when the session did not stay theirs.
offer-page-was-yours = Você aceitou esta oferta
offer-page-was-yours-hint = A sessão mudou desde então. Veja em “Minhas sessões” como ela está agora.
# Heading.
offer-page-taken = Outra pessoa da equipe aceitou
offer-page-taken-hint = Agradecemos a sua disponibilidade. Isto não conta contra você.
# Heading.
offer-page-expired = O prazo para responder acabou
offer-page-expired-hint = Já estamos consultando outra pessoa. Vamos consultar você em outra ocasião.
# Heading: the request was cancelled.
offer-page-cancelled = Não é mais necessário
offer-page-cancelled-hint = O pedido foi cancelado. Agradecemos a sua disponibilidade. Isto não conta contra você.
# Heading: the session was moved or changed, so the offer was taken back.
offer-page-withdrawn = Esta oferta foi retirada
offer-page-withdrawn-hint = A sessão mudou. Talvez consultemos você de novo. Isto não conta contra você.
# Heading: the reader declined.
offer-page-declined = Você recusou
offer-page-declined-hint = Agradecemos a resposta. Ela nos ajuda a consultar outra pessoa mais cedo.
