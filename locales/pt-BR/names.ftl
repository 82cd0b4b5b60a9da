# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] presencialmente
        [phone] por telefone
       *[video] por vídeo
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Atendimento no balcão
        [inspection] Inspeção
        [medical] Consulta médica
        [interview] Entrevista ou depoimento
        [hearing] Audiência
        [emergency] Emergência
        [school_meeting] Reunião escolar
        [outreach] Evento público ou comunitário
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] aguardando a definição do idioma
        [searching] em busca de intérprete
        [assigned] com intérprete já designado
        [in_session] em sessão neste momento
        [completed] em situação de concluído
        [cancelled] em situação de cancelado
        [unfilled] em situação de encerrado sem intérprete
        [confirmed] em situação de confirmado
        [withdrawn] em situação de retirado
        [no_show] em situação de ausência registrada
        [open] em aberto
        [accepted] em situação de aceito
        [declined] em situação de recusado
        [expired] com prazo vencido
       *[other] em outra situação
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] idioma ainda não identificado
        [es] espanhol
        [en] inglês
        [pt] português
        [ht] crioulo haitiano
        [fr] francês
        [ar] árabe
        [arz] árabe egípcio
        [apc] árabe levantino
        [ary] árabe marroquino
        [acm] árabe iraquiano
        [apd] árabe sudanês
        [zh] chinês
        [cmn] mandarim
        [yue] cantonês
        [nan] min nan
        [cdo] fuzhounês (min dong)
        [wuu] xangainês (wu)
        [hak] hakka
        [ko] coreano
        [ja] japonês
        [vi] vietnamita
        [th] tailandês
        [lo] laosiano
        [km] khmer
        [my] birmanês
        [hmn] hmong
        [fil] filipino
        [tl] tagalo
        [ilo] ilocano
        [id] indonésio
        [ms] malaio
        [hi] hindi
        [ur] urdu
        [pa] panjabi
        [gu] gujarati
        [bn] bengali
        [ta] tâmil
        [te] télugo
        [ml] malaiala
        [mr] marata
        [ne] nepalês
        [si] cingalês
        [fa] persa (farsi)
        [prs] dari
        [ps] pashto
        [ku] curdo
        [kmr] curdo setentrional (kurmanji)
        [ckb] curdo central (sorani)
        [tr] turco
        [az] azerbaijano
        [uz] uzbeque
        [hy] armênio
        [ka] georgiano
        [he] hebraico
        [yi] iídiche
        [ru] russo
        [uk] ucraniano
        [pl] polonês
        [ro] romeno
        [hu] húngaro
        [cs] tcheco
        [sk] eslovaco
        [bg] búlgaro
        [sr] sérvio
        [hr] croata
        [bs] bósnio
        [sq] albanês
        [mk] macedônio
        [el] grego
        [it] italiano
        [de] alemão
        [kea] crioulo cabo-verdiano
        [jam] patoá jamaicano
        [kri] krio (Serra Leoa)
        [pcm] pidgin nigeriano
        [yo] iorubá
        [ig] igbo
        [ha] hauçá
        [ak] akan
        [tw] twi
        [wo] uolofe
        [ff] fula
        [bm] bambara
        [ln] lingala
        [sw] suaíli
        [so] somali
        [am] amárico
        [ti] tigrínia
        [om] oromo
        [rw] quiniaruanda
        [mam] mam
        [quc] quiché
        [kek] quekchi
        [kjb] kanjobal
        [cak] cakchiquel
        [ixl] ixil
        [mix] mixteco de Mixtepec
        [qu] quíchua
        [gn] guarani
        [ase] língua de sinais americana (ASL)
        [mfs] língua de sinais mexicana (LSM)
        [bfi] língua de sinais britânica (BSL)
       *[other] { $standIn }
    }
