# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] an pèsòn
        [phone] nan telefòn
       *[video] sou videyo
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [1] { $minutes } minit
       *[other] { $minutes } minit
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Sèvis nan gichè
        [inspection] Enspeksyon
        [medical] Vizit medikal
        [interview] Entèvyou oswa deklarasyon
        [hearing] Odyans
        [emergency] Ijans
        [school_meeting] Reyinyon lekòl
        [outreach] Aktivite piblik
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] ap tann pou yo konnen ki lang li ye
        [searching] nan etap chèche entèprèt
        [assigned] nan etap kote yo jwenn entèprèt deja
        [in_session] an sesyon kounye a
        [completed] fini
        [cancelled] anile
        [unfilled] fèmen san entèprèt
        [confirmed] konfime
        [withdrawn] retire
        [no_show] anrejistre kòm absans
        [open] louvri
        [accepted] aksepte
        [declined] refize
        [expired] ekspire
       *[other] nan yon lòt eta
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] lang nou poko konnen
        [es] panyòl
        [en] angle
        [pt] pòtigè
        [ht] kreyòl ayisyen
        [fr] franse
        [ar] arab
        [arz] arab ejipsyen
        [apc] arab levanten
        [ary] arab maroken
        [acm] arab irakyen
        [apd] arab soudanè
        [zh] chinwa
        [cmn] mandaren
        [yue] kantonè
        [nan] min nan
        [cdo] fouzhou (min dong)
        [wuu] changayè (wu)
        [hak] hakka
        [ko] koreyen
        [ja] japonè
        [vi] vyetnamyen
        [th] tayilandè
        [lo] laosyen
        [km] kmè
        [my] biman
        [hmn] mong
        [fil] filipino
        [tl] tagalòg
        [ilo] ilokano
        [id] endonezyen
        [ms] malè
        [hi] indi
        [ur] oudou
        [pa] penjabi
        [gu] goujarati
        [bn] bengali
        [ta] tamoul
        [te] telougou
        [ml] malayalam
        [mr] marati
        [ne] nepalè
        [si] senghalè
        [fa] pèsan (farsi)
        [prs] dari
        [ps] pachto
        [ku] kid
        [kmr] kid nò (kurmandji)
        [ckb] kid santral (sorani)
        [tr] tik
        [az] azeri
        [uz] ouzbèk
        [hy] amenyen
        [ka] jòjyen
        [he] ebre
        [yi] yidich
        [ru] ris
        [uk] ikrenyen
        [pl] polonè
        [ro] women
        [hu] ongwa
        [cs] tchèk
        [sk] slovak
        [bg] bilga
        [sr] sèb
        [hr] kwoat
        [bs] bosnyen
        [sq] albanè
        [mk] masedonyen
        [el] grèk
        [it] italyen
        [de] alman
        [kea] kreyòl kapvèdyen
        [jam] patwa jamayiken
        [kri] kriyo (Syera Leòn)
        [pcm] pidjin nijeryen
        [yo] yowouba
        [ig] igbo
        [ha] awousa
        [ak] akan
        [tw] twi
        [wo] wolòf
        [ff] peul
        [bm] banbara
        [ln] lengala
        [sw] swahili
        [so] somali
        [am] amarik
        [ti] tigriya
        [om] oromo
        [rw] kinyarwanda
        [mam] mam
        [quc] kiche
        [kek] kekchi
        [kjb] kanjobal
        [cak] kakchikèl
        [ixl] ixil
        [mix] mistèk Mixtepec
        [qu] kechwa
        [gn] gwarani
        [ase] lang siy ameriken (ASL)
        [mfs] lang siy meksiken (LSM)
        [bfi] lang siy britanik (BSL)
       *[other] { $standIn }
    }
