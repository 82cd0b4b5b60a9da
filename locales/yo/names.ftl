# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] lójúkojú
        [phone] lórí fóònù
       *[video] lórí fídíò
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration = ìṣẹ́jú { $minutes }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Ìrànlọ́wọ́ níbi káńtà
        [inspection] Àyẹ̀wò
        [medical] Ìbẹ̀wò sọ́dọ̀ dókítà
        [interview] Ìfọ̀rọ̀wánilẹ́nuwò tàbí gbígba ẹ̀rí
        [hearing] Ìgbẹ́jọ́
        [emergency] Pàjáwìrì
        [school_meeting] Ìpàdé ilé-ẹ̀kọ́
        [outreach] Ìpàdé pẹ̀lú ará ìlú tàbí ètò ìta gbangba
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] à ń dúró láti mọ èdè tí ó jẹ́
        [searching] a ṣì ń wá ògbufọ̀
        [assigned] ògbufọ̀ ti wà fún un
        [in_session] iṣẹ́ ń lọ lọ́wọ́ báyìí
        [completed] ó ti parí
        [cancelled] a ti fagilé e
        [unfilled] a ti tì í pa láìrí ògbufọ̀
        [confirmed] a ti fìdí rẹ̀ múlẹ̀
        [withdrawn] a ti fà á sẹ́yìn
        [no_show] a ti kọ ọ́ sílẹ̀ pé ògbufọ̀ kò wá
        [open] ó wà ní ṣíṣí
        [accepted] a ti gbà á
        [declined] a ti kọ̀ ọ́
        [expired] àkókò rẹ̀ ti kọjá
       *[other] ó wà ní ipò mìíràn
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] èdè tí a kò tíì mọ̀
        [es] Sípáníìṣì
        [en] Gẹ̀ẹ́sì
        [pt] Pọtogí
        [ht] Creole ti Haiti
        [fr] Faransé
        [ar] Lárúbáwá
        [arz] Lárúbáwá ti Íjíbítì
        [apc] Lárúbáwá ti Síríà àti agbègbè rẹ̀ (Levant)
        [ary] Lárúbáwá ti Mòrókò
        [acm] Lárúbáwá ti Ìráàkì
        [apd] Lárúbáwá ti Súdàánì
        [zh] Ṣáínà
        [cmn] Mandarin (Ṣáínà)
        [yue] Kantonese
        [nan] Min Nan (Ṣáínà)
        [cdo] Fuzhou (Min Dong)
        [wuu] Shanghai (Wu)
        [hak] Hakka (Ṣáínà)
        [ko] Kòríà
        [ja] Jàpáànù
        [vi] Fiẹtinámù
        [th] Táì
        [lo] Láò
        [km] Khmer (Kambodia)
        [my] Bọ́mà
        [hmn] Hmong (Ìlà Oòrùn Éṣíà)
        [fil] Filipínò
        [tl] Tàgálọ́ọ̀gì
        [ilo] Ilokánò
        [id] Indonéṣíà
        [ms] Màléè
        [hi] Híńdì
        [ur] Úrúdù
        [pa] Púńjábì
        [gu] Gùjárátì
        [bn] Bẹ̀ǹgálì
        [ta] Támílì
        [te] Télúgù
        [ml] Málàyálámù
        [mr] Màrátì
        [ne] Nẹ̀pálì
        [si] Sìnhálà
        [fa] Páṣíà (Fásì)
        [prs] Dárì
        [ps] Páshítò
        [ku] Kọdíṣì
        [kmr] Kọdíṣì ti Àríwá (Kurmanji)
        [ckb] Kọdíṣì ti Àárín Gbùngbùn (Sorani)
        [tr] Tọ́kì
        [az] Asabaijani
        [uz] Usibẹ́kì
        [hy] Armenia
        [ka] Georgia
        [he] Hébérù
        [yi] Yídíṣì
        [ru] Rọ́ṣíà
        [uk] Yukiréènì
        [pl] Póláǹdì
        [ro] Romania
        [hu] Hungaria
        [cs] Ṣẹ́ẹ̀kì
        [sk] Slovaki
        [bg] Bugaria
        [sr] Serbia
        [hr] Kroatia
        [bs] Bọ́sníà
        [sq] Albania
        [mk] Masidonia
        [el] Gíríìkì
        [it] Ítálì
        [de] Jámánì
        [kea] Creole ti Cape Verde
        [jam] Patois ti Jamaica
        [kri] Krio ti Sierra Leone
        [pcm] Píjìnì ti Nàìjíríà
        [yo] Yorùbá
        [ig] Ìgbò
        [ha] Haúsá
        [ak] Àkáàn
        [tw] Twi (Gánà)
        [wo] Wọ́lọ́ọ̀fù
        [ff] Fúlàní
        [bm] Báḿbàrà
        [ln] Lìǹgálà
        [sw] Swàhílì
        [so] Sòmálì
        [am] Ámúhárìkì
        [ti] Tìgírínyà
        [om] Òròmọ́
        [rw] Kinyarwáńdà
        [mam] Mam (Guatemala)
        [quc] Kiche (Guatemala)
        [kek] Kekchi (Guatemala)
        [kjb] Kanjobal (Guatemala)
        [cak] Kakchikel (Guatemala)
        [ixl] Ixil (Guatemala)
        [mix] Mixtec ti Mixtepec
        [qu] Kẹ́tsúà
        [gn] Guaraní
        [ase] Èdè àmì ti Amẹ́ríkà (ASL)
        [mfs] Èdè àmì ti Mẹ́síkò (LSM)
        [bfi] Èdè àmì ti Bìrìtìkó (BSL)
       *[other] { $standIn }
    }
