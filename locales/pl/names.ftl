# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] na miejscu
        [phone] przez telefon
       *[video] przez wideo
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Obsługa w urzędzie
        [inspection] Kontrola
        [medical] Wizyta lekarska
        [interview] Rozmowa lub składanie zeznań
        [hearing] Rozprawa lub wysłuchanie
        [emergency] Nagła sytuacja
        [school_meeting] Spotkanie w szkole
        [outreach] Spotkanie z mieszkańcami lub wydarzenie publiczne
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] oczekiwanie na ustalenie języka
        [searching] trwa poszukiwanie
        [assigned] tłumaczenie już przydzielone
        [in_session] tłumaczenie w toku
        [completed] zakończone
        [cancelled] anulowane
        [unfilled] zamknięte bez tłumaczenia
        [confirmed] potwierdzone
        [withdrawn] wycofane
        [no_show] odnotowana nieobecność
        [open] oczekiwanie na odpowiedź
        [accepted] przyjęte
        [declined] odrzucone
        [expired] termin minął
       *[other] inny stan
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] język jeszcze nieznany
        [es] hiszpański
        [en] angielski
        [pt] portugalski
        [ht] kreolski haitański
        [fr] francuski
        [ar] arabski
        [arz] arabski egipski
        [apc] arabski lewantyński
        [ary] arabski marokański
        [acm] arabski iracki
        [apd] arabski sudański
        [zh] chiński
        [cmn] mandaryński
        [yue] kantoński
        [nan] minnański (min nan)
        [cdo] fuzhou (min dong)
        [wuu] szanghajski (wu)
        [hak] hakka
        [ko] koreański
        [ja] japoński
        [vi] wietnamski
        [th] tajski
        [lo] laotański
        [km] khmerski
        [my] birmański
        [hmn] hmong
        [fil] filipiński
        [tl] tagalski
        [ilo] ilokański
        [id] indonezyjski
        [ms] malajski
        [hi] hindi
        [ur] urdu
        [pa] pendżabski
        [gu] gudżarati
        [bn] bengalski
        [ta] tamilski
        [te] telugu
        [ml] malajalam
        [mr] marathi
        [ne] nepalski
        [si] syngaleski
        [fa] perski (farsi)
        [prs] dari
        [ps] paszto
        [ku] kurdyjski
        [kmr] kurdyjski północny (kurmandżi)
        [ckb] kurdyjski centralny (sorani)
        [tr] turecki
        [az] azerbejdżański
        [uz] uzbecki
        [hy] ormiański
        [ka] gruziński
        [he] hebrajski
        [yi] jidysz
        [ru] rosyjski
        [uk] ukraiński
        [pl] polski
        [ro] rumuński
        [hu] węgierski
        [cs] czeski
        [sk] słowacki
        [bg] bułgarski
        [sr] serbski
        [hr] chorwacki
        [bs] bośniacki
        [sq] albański
        [mk] macedoński
        [el] grecki
        [it] włoski
        [de] niemiecki
        [kea] kreolski Wysp Zielonego Przylądka
        [jam] kreolski jamajski (patois)
        [kri] krio (Sierra Leone)
        [pcm] pidżyn nigeryjski
        [yo] joruba
        [ig] igbo
        [ha] hausa
        [ak] akan
        [tw] twi
        [wo] wolof
        [ff] fulani
        [bm] bambara
        [ln] lingala
        [sw] suahili
        [so] somalijski
        [am] amharski
        [ti] tigrinia
        [om] oromo
        [rw] kinyarwanda
        [mam] mam
        [quc] k’iche’ (kicze)
        [kek] q’eqchi’ (kekczi)
        [kjb] q’anjob’al (kanjobal)
        [cak] kaqchikel (kakczikel)
        [ixl] ixil
        [mix] mixtecki z Mixtepec
        [qu] keczua
        [gn] guarani
        [ase] amerykański język migowy (ASL)
        [mfs] meksykański język migowy (LSM)
        [bfi] brytyjski język migowy (BSL)
       *[other] { $standIn }
    }
