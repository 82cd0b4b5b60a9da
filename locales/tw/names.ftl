# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] anim ne anim
        [phone] fon so
       *[video] video so
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] simma { $minutes }
       *[other] simma { $minutes }
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Mmoa wɔ ɔfese kanta so
        [inspection] Nhwehwɛmu
        [medical] Dɔkota hɔ kɔ
        [interview] Nsɛmmisa anaa adansedie
        [hearing] Asɛnnie
        [emergency] Asɛm a ɛhia ntɛm
        [school_meeting] Sukuu nhyiamu
        [outreach] Ɔmanfoɔ nhyiamu anaa badwa dwumadie
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] yɛretwɛn ahunu kasa korɔ a ɛyɛ
        [searching] yɛda so rehwehwɛ
        [assigned] kasa nkyerɛaseni wɔ hɔ dada
        [in_session] adwuma no rekɔ so seesei
        [completed] awie
        [cancelled] yɛatwa mu
        [unfilled] yɛato mu a yɛannya kasa nkyerɛaseni
        [confirmed] yɛasi so dua
        [withdrawn] yɛayi afiri hɔ
        [no_show] yɛatwerɛ sɛ obi amma
        [open] ɛda so bue
        [accepted] wɔagye ato mu
        [declined] wɔapo
        [expired] ne berɛ atwam
       *[other] tebea foforɔ mu
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] kasa a yɛnnim
        [es] Spain kasa
        [en] Borɔfo
        [pt] Pɔɔtugal kasa
        [ht] Haiti Kriyol
        [fr] Frɛnkye
        [ar] Arabeke
        [arz] Igyipt Arabeke
        [apc] Levant Arabeke (Siria, Lɛbanon)
        [ary] Morɔko Arabeke
        [acm] Irak Arabeke
        [apd] Sudan Arabeke
        [zh] Kyaena kasa
        [cmn] Mandarin kasa (Kyaena)
        [yue] Kantonese kasa
        [nan] Min Nan kasa
        [cdo] Fuzhou kasa (Min Dong)
        [wuu] Shanghai kasa (Wu)
        [hak] Hakka kasa
        [ko] Korea kasa
        [ja] Gyapan kasa
        [vi] Viɛtnam kasa
        [th] Taeland kasa
        [lo] Lawo kasa
        [km] Kambodia kasa (Khmer)
        [my] Bɛɛmis kasa
        [hmn] Hmong kasa
        [fil] Filipin kasa
        [tl] Tagalog kasa
        [ilo] Ilokano kasa
        [id] Indonihyia kasa
        [ms] Malay kasa
        [hi] Hindi kasa
        [ur] Urdu kasa
        [pa] Pungyabi kasa
        [gu] Gugyarati kasa
        [bn] Bengali kasa
        [ta] Tamil kasa
        [te] Telugu kasa
        [ml] Malayalam kasa
        [mr] Marati kasa
        [ne] Nɛpal kasa
        [si] Sinhala kasa
        [fa] Pɛɛhyia kasa (Farsi)
        [prs] Dari kasa (Afganistan)
        [ps] Pahyito kasa
        [ku] Kɛɛde kasa
        [kmr] Atifi Kɛɛde kasa (Kurmanji)
        [ckb] Mfimfini Kɛɛde kasa (Sorani)
        [tr] Tɛɛki kasa
        [az] Asabegyanni kasa
        [uz] Usbɛkistan kasa
        [hy] Aameniani kasa
        [ka] Gyɔɔgyia kasa
        [he] Hibri kasa
        [yi] Yidish kasa
        [ru] Rahyia kasa
        [uk] Ukren kasa
        [pl] Pɔland kasa
        [ro] Romenia kasa
        [hu] Hangri kasa
        [cs] Kyɛk kasa
        [sk] Slovak kasa
        [bg] Bɔlgeria kasa
        [sr] Sɛbia kasa
        [hr] Kurowehyia kasa
        [bs] Bosnia kasa
        [sq] Albania kasa
        [mk] Mɛsidonia kasa
        [el] Greek kasa
        [it] Italy kasa
        [de] Gyaaman kasa
        [kea] Cape Verde Kriyol
        [jam] Gyamɛka Patwa
        [kri] Sierra Leone Krio
        [pcm] Nigeria Pigyin
        [yo] Yoruba kasa
        [ig] Igbo kasa
        [ha] Hausa kasa
        [ak] Akan kasa
        [tw] Twi kasa
        [wo] Wolɔf kasa
        [ff] Fulani kasa
        [bm] Bambara kasa
        [ln] Lingala kasa
        [sw] Swahili kasa
        [so] Somalia kasa
        [am] Amarik kasa
        [ti] Tigrinya kasa
        [om] Oromo kasa
        [rw] Rewanda kasa
        [mam] Mam kasa (Guatemala)
        [quc] K’iche’ kasa (Guatemala)
        [kek] Q’eqchi’ kasa (Guatemala)
        [kjb] Q’anjob’al kasa (Guatemala)
        [cak] Kaqchikel kasa (Guatemala)
        [ixl] Ixil kasa (Guatemala)
        [mix] Mixtepec Mixtec kasa (Mɛksiko)
        [qu] Kwɛkya kasa
        [gn] Guarani kasa
        [ase] Amɛrika nsɛnkyerɛnne kasa (ASL)
        [mfs] Mɛksiko nsɛnkyerɛnne kasa (LSM)
        [bfi] Britania nsɛnkyerɛnne kasa (BSL)
       *[other] { $standIn }
    }
