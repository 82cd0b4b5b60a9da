# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = Empresas de interpretação
vendors-none = As regras não indicam nenhuma empresa. Quando ninguém da lista de intérpretes é encontrado, não há mais ninguém a quem ligar.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    Para uma sessão imediata, uma empresa é indicada { $minutes ->
        [0] na mesma hora, se não houver
        [one] após { $minutes } minuto sem
       *[other] após { $minutes } minutos sem
    } intérprete.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    Para um horário marcado, { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } antes do fim da busca.
vendors-first = Entre as que estão abertas e têm o idioma, é indicada a primeira desta lista.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = Ligar para { $number }
vendors-access = Como falar com alguém
vendors-languages = Idiomas
vendors-all-spoken = Todos os idiomas falados, nenhuma língua de sinais
vendors-hours = Horário
vendors-always = Dia e noite
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: { $from }–{ $until }
# A badge.
vendors-open = Aberta agora
# A badge.
vendors-closed = Fechada agora
vendors-settings = As empresas fazem parte das regras. Quem administra este servidor as muda nas configurações dele.
