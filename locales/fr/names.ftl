# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] sur place
        [phone] par téléphone
       *[video] par vidéo
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Accueil au guichet
        [inspection] Inspection
        [medical] Consultation médicale
        [interview] Entretien ou déposition
        [hearing] Audience
        [emergency] Urgence
        [school_meeting] Réunion à l’école
        [outreach] Rencontre de quartier ou événement public
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] langue à préciser
        [searching] recherche en cours
        [assigned] interprète déjà trouvé
        [in_session] séance en cours
        [completed] terminé
        [cancelled] annulé
        [unfilled] clos sans interprète
        [confirmed] confirmé
        [withdrawn] retiré
        [no_show] absence signalée
        [open] en attente de réponse
        [accepted] accepté
        [declined] refusé
        [expired] délai dépassé
       *[other] autre état
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] langue pas encore connue
        [es] espagnol
        [en] anglais
        [pt] portugais
        [ht] créole haïtien
        [fr] français
        [ar] arabe
        [arz] arabe égyptien
        [apc] arabe levantin
        [ary] arabe marocain
        [acm] arabe irakien
        [apd] arabe soudanais
        [zh] chinois
        [cmn] mandarin
        [yue] cantonais
        [nan] min nan
        [cdo] min dong (Fuzhou)
        [wuu] shanghaïen (wu)
        [hak] hakka
        [ko] coréen
        [ja] japonais
        [vi] vietnamien
        [th] thaï
        [lo] lao
        [km] khmer
        [my] birman
        [hmn] hmong
        [fil] filipino
        [tl] tagalog
        [ilo] ilocano
        [id] indonésien
        [ms] malais
        [hi] hindi
        [ur] ourdou
        [pa] pendjabi
        [gu] gujarati
        [bn] bengali
        [ta] tamoul
        [te] télougou
        [ml] malayalam
        [mr] marathi
        [ne] népalais
        [si] cingalais
        [fa] persan (farsi)
        [prs] dari
        [ps] pachto
        [ku] kurde
        [kmr] kurde du Nord (kurmandji)
        [ckb] kurde central (sorani)
        [tr] turc
        [az] azerbaïdjanais
        [uz] ouzbek
        [hy] arménien
        [ka] géorgien
        [he] hébreu
        [yi] yiddish
        [ru] russe
        [uk] ukrainien
        [pl] polonais
        [ro] roumain
        [hu] hongrois
        [cs] tchèque
        [sk] slovaque
        [bg] bulgare
        [sr] serbe
        [hr] croate
        [bs] bosniaque
        [sq] albanais
        [mk] macédonien
        [el] grec
        [it] italien
        [de] allemand
        [kea] créole capverdien
        [jam] créole jamaïcain (patois)
        [kri] krio (Sierra Leone)
        [pcm] pidgin nigérian
        [yo] yoruba
        [ig] igbo
        [ha] haoussa
        [ak] akan
        [tw] twi
        [wo] wolof
        [ff] peul
        [bm] bambara
        [ln] lingala
        [sw] swahili
        [so] somali
        [am] amharique
        [ti] tigrigna
        [om] oromo
        [rw] kinyarwanda
        [mam] mam
        [quc] k’iche’ (quiché)
        [kek] q’eqchi’ (kekchi)
        [kjb] q’anjob’al
        [cak] kaqchikel
        [ixl] ixil
        [mix] mixtèque de Mixtepec
        [qu] quechua
        [gn] guarani
        [ase] langue des signes américaine (ASL)
        [mfs] langue des signes mexicaine (LSM)
        [bfi] langue des signes britannique (BSL)
       *[other] { $standIn }
    }
