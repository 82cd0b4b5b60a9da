# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] en persona
        [phone] por teléfono
       *[video] por video
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
        [counter_service] Atención en ventanilla
        [inspection] Inspección
        [medical] Consulta médica
        [interview] Entrevista o declaración
        [hearing] Audiencia
        [emergency] Emergencia
        [school_meeting] Reunión escolar
        [outreach] Evento público o comunitario
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] en espera de saber qué idioma es
        [searching] en búsqueda de intérprete
        [assigned] con intérprete ya asignado
        [in_session] en sesión en este momento
        [completed] en estado terminado
        [cancelled] en estado cancelado
        [unfilled] en estado cerrado sin intérprete
        [confirmed] en estado confirmado
        [withdrawn] en estado retirado
        [no_show] en estado de ausencia registrada
        [open] en estado abierto
        [accepted] en estado aceptado
        [declined] en estado rechazado
        [expired] en estado vencido
       *[other] en otro estado
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] idioma todavía sin identificar
        [es] español
        [en] inglés
        [pt] portugués
        [ht] criollo haitiano
        [fr] francés
        [ar] árabe
        [arz] árabe egipcio
        [apc] árabe levantino
        [ary] árabe marroquí
        [acm] árabe iraquí
        [apd] árabe sudanés
        [zh] chino
        [cmn] chino mandarín
        [yue] cantonés
        [nan] chino min nan
        [cdo] fuzhounés (min dong)
        [wuu] shanghainés (wu)
        [hak] hakka
        [ko] coreano
        [ja] japonés
        [vi] vietnamita
        [th] tailandés
        [lo] laosiano
        [km] jemer
        [my] birmano
        [hmn] hmong
        [fil] filipino
        [tl] tagalo
        [ilo] ilocano
        [id] indonesio
        [ms] malayo
        [hi] hindi
        [ur] urdu
        [pa] punyabí
        [gu] guyaratí
        [bn] bengalí
        [ta] tamil
        [te] telugu
        [ml] malayálam
        [mr] maratí
        [ne] nepalí
        [si] cingalés
        [fa] persa (farsi)
        [prs] dari
        [ps] pastún
        [ku] kurdo
        [kmr] kurdo septentrional (kurmanji)
        [ckb] kurdo central (sorani)
        [tr] turco
        [az] azerbaiyano
        [uz] uzbeko
        [hy] armenio
        [ka] georgiano
        [he] hebreo
        [yi] yidis
        [ru] ruso
        [uk] ucraniano
        [pl] polaco
        [ro] rumano
        [hu] húngaro
        [cs] checo
        [sk] eslovaco
        [bg] búlgaro
        [sr] serbio
        [hr] croata
        [bs] bosnio
        [sq] albanés
        [mk] macedonio
        [el] griego
        [it] italiano
        [de] alemán
        [kea] criollo caboverdiano
        [jam] criollo jamaiquino
        [kri] krio (Sierra Leona)
        [pcm] pidgin nigeriano
        [yo] yoruba
        [ig] igbo
        [ha] hausa
        [ak] akan
        [tw] twi
        [wo] wolof
        [ff] fula
        [bm] bambara
        [ln] lingala
        [sw] suajili
        [so] somalí
        [am] amárico
        [ti] tigriña
        [om] oromo
        [rw] kinyarwanda
        [mam] mam
        [quc] quiché
        [kek] quekchí
        [kjb] kanjobal
        [cak] cakchiquel
        [ixl] ixil
        [mix] mixteco de Mixtepec
        [qu] quechua
        [gn] guaraní
        [ase] lengua de señas americana (ASL)
        [mfs] lengua de señas mexicana (LSM)
        [bfi] lengua de señas británica (BSL)
       *[other] { $standIn }
    }
