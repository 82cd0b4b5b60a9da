# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Com disponibilidade agora
# Variables:
#   $until (Date) - until when
availability-now-on = Você está disponível agora, até este horário: { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Você está disponível agora, conforme os seus horários.
availability-now-off = Você não está disponível agora.
# Label of a choice of hours.
availability-now-for = Por quanto tempo?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
# Button.
availability-now-switch-on = Estou disponível agora
# Button. The weekly hours still count.
availability-now-switch-off = Desativar
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Escolha entre 1 e 24 horas.

## The hours of the week

# Title of the page.
availability-title = Meus horários
# Heading.
availability-week = Horários da semana
availability-week-hint = Podemos consultar você nestes horários. Deixe vazio o dia em que você não estiver disponível. Para uma noite, informe um horário até a meia-noite e, no dia seguinte, um horário a partir da meia-noite.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Fuso horário: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Das
# Label of a field for a time.
availability-until = Até
# Button: one more pair of fields for this day.
availability-week-more = Mais um horário neste dia
# Button.
availability-week-save = Salvar meus horários
availability-week-saved = Os seus horários foram salvos.
# Above the form when something is wrong in it.
availability-week-problems = Nada foi salvo. Confira o que está marcado.
availability-week-incomplete = Informe os dois horários ou deixe os dois vazios.
availability-week-unreadable = Isto não é um horário. Escreva assim: 14:30.
availability-week-backwards = O fim deve ser depois do início. Para uma noite, informe um horário até 00:00 e, no dia seguinte, um horário a partir de 00:00.
availability-week-overlap = Este horário coincide em parte com outro deste dia.
availability-week-too-many = São horários demais. Informe no máximo dez por dia.

## Days that are otherwise

# Heading.
availability-exceptions = Dias de folga e horários extras
availability-exceptions-empty = Não há nenhum. Quando você for se ausentar por um dia, acrescente-o aqui.
# What an entry says.
availability-exception-away = Sem disponibilidade
# What an entry says.
availability-exception-extra = Disponibilidade extra
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Início: { DATETIME($from) }. Fim: { DATETIME($until) }
# Button.
availability-exception-remove = Remover
# Heading of the form.
availability-exception-add = Acrescentar folga ou horário extra
# Above two choices.
availability-exception-what = O que é?
# Label of a field for date and time.
availability-exception-from = Início (data e hora)
# Label of a field for date and time.
availability-exception-until = Fim (data e hora)
# Button.
availability-exception-send = Acrescentar
availability-exception-missing = Informe a data e a hora.
availability-exception-backwards = O fim deve ser depois do início.
availability-exception-past = Este horário já passou. Escolha um mais tarde.
availability-exception-too-many = Você já tem muitos registros destes. Primeiro remova alguns.
