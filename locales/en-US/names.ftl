# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] in person
        [phone] by phone
       *[video] by video
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Counter service
        [inspection] Inspection
        [medical] Medical visit
        [interview] Interview or statement
        [hearing] Hearing
        [emergency] Emergency
        [school_meeting] School meeting
        [outreach] Outreach or public event
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] waiting to know which language
        [searching] still being searched for
        [assigned] already assigned
        [in_session] in session now
        [completed] completed
        [cancelled] cancelled
        [unfilled] closed without an interpreter
        [confirmed] confirmed
        [withdrawn] withdrawn
        [no_show] recorded as a no-show
        [open] open
        [accepted] accepted
        [declined] declined
        [expired] expired
       *[other] in another state
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] not known yet
        [es] Spanish
        [en] English
        [pt] Portuguese
        [ht] Haitian Creole
        [fr] French
        [ar] Arabic
        [arz] Egyptian Arabic
        [apc] Levantine Arabic
        [ary] Moroccan Arabic
        [acm] Iraqi Arabic
        [apd] Sudanese Arabic
        [zh] Chinese
        [cmn] Mandarin
        [yue] Cantonese
        [nan] Min Nan
        [cdo] Fuzhounese (Min Dong)
        [wuu] Shanghainese (Wu)
        [hak] Hakka
        [ko] Korean
        [ja] Japanese
        [vi] Vietnamese
        [th] Thai
        [lo] Lao
        [km] Khmer
        [my] Burmese
        [hmn] Hmong
        [fil] Filipino
        [tl] Tagalog
        [ilo] Ilocano
        [id] Indonesian
        [ms] Malay
        [hi] Hindi
        [ur] Urdu
        [pa] Punjabi
        [gu] Gujarati
        [bn] Bengali
        [ta] Tamil
        [te] Telugu
        [ml] Malayalam
        [mr] Marathi
        [ne] Nepali
        [si] Sinhala
        [fa] Persian (Farsi)
        [prs] Dari
        [ps] Pashto
        [ku] Kurdish
        [kmr] Northern Kurdish (Kurmanji)
        [ckb] Central Kurdish (Sorani)
        [tr] Turkish
        [az] Azerbaijani
        [uz] Uzbek
        [hy] Armenian
        [ka] Georgian
        [he] Hebrew
        [yi] Yiddish
        [ru] Russian
        [uk] Ukrainian
        [pl] Polish
        [ro] Romanian
        [hu] Hungarian
        [cs] Czech
        [sk] Slovak
        [bg] Bulgarian
        [sr] Serbian
        [hr] Croatian
        [bs] Bosnian
        [sq] Albanian
        [mk] Macedonian
        [el] Greek
        [it] Italian
        [de] German
        [kea] Cape Verdean Creole
        [jam] Jamaican Patois
        [kri] Krio (Sierra Leone)
        [pcm] Nigerian Pidgin
        [yo] Yoruba
        [ig] Igbo
        [ha] Hausa
        [ak] Akan
        [tw] Twi
        [wo] Wolof
        [ff] Fulah
        [bm] Bambara
        [ln] Lingala
        [sw] Swahili
        [so] Somali
        [am] Amharic
        [ti] Tigrinya
        [om] Oromo
        [rw] Kinyarwanda
        [mam] Mam
        [quc] K’iche’
        [kek] Q’eqchi’
        [kjb] Q’anjob’al
        [cak] Kaqchikel
        [ixl] Ixil
        [mix] Mixtepec Mixtec
        [qu] Quechua
        [gn] Guarani
        [ase] American Sign Language (ASL)
        [mfs] Mexican Sign Language (LSM)
        [bfi] British Sign Language (BSL)
       *[other] { $standIn }
    }
