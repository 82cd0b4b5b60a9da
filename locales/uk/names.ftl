# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] особисто
        [phone] телефоном
       *[video] через відео
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Прийом відвідувачів
        [inspection] Інспекція
        [medical] Прийом у лікаря
        [interview] Опитування або надання свідчень
        [hearing] Слухання
        [emergency] Екстрений випадок
        [school_meeting] Зустріч у школі
        [outreach] Зустріч із мешканцями або громадський захід
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] очікується уточнення мови
        [searching] триває пошук
        [assigned] перекладача вже призначено
        [in_session] переклад триває зараз
        [completed] завершено
        [cancelled] скасовано
        [unfilled] закрито, перекладача не знайдено
        [confirmed] підтверджено
        [withdrawn] відкликано
        [no_show] зафіксовано неявку
        [open] відкрито
        [accepted] прийнято
        [declined] відхилено
        [expired] час минув
       *[other] інший стан
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] мова поки що не відома
        [es] іспанська
        [en] англійська
        [pt] португальська
        [ht] гаїтянська креольська
        [fr] французька
        [ar] арабська
        [arz] єгипетська арабська
        [apc] левантійська арабська
        [ary] марокканська арабська
        [acm] іракська арабська
        [apd] суданська арабська
        [zh] китайська
        [cmn] китайська (мандаринська, путунхуа)
        [yue] кантонська
        [nan] південноміньська
        [cdo] фучжоуська (східноміньська)
        [wuu] шанхайська (у)
        [hak] хаккаська
        [ko] корейська
        [ja] японська
        [vi] вʼєтнамська
        [th] тайська
        [lo] лаоська
        [km] кхмерська
        [my] бірманська
        [hmn] хмонг
        [fil] філіппінська
        [tl] тагальська
        [ilo] ілоканська
        [id] індонезійська
        [ms] малайська
        [hi] гінді
        [ur] урду
        [pa] панджабі
        [gu] гуджараті
        [bn] бенгальська
        [ta] тамільська
        [te] телугу
        [ml] малаялам
        [mr] маратхі
        [ne] непальська
        [si] сингальська
        [fa] перська (фарсі)
        [prs] дарі
        [ps] пушту
        [ku] курдська
        [kmr] північнокурдська (курманджі)
        [ckb] центральнокурдська (сорані)
        [tr] турецька
        [az] азербайджанська
        [uz] узбецька
        [hy] вірменська
        [ka] грузинська
        [he] іврит
        [yi] їдиш
        [ru] російська
        [uk] українська
        [pl] польська
        [ro] румунська
        [hu] угорська
        [cs] чеська
        [sk] словацька
        [bg] болгарська
        [sr] сербська
        [hr] хорватська
        [bs] боснійська
        [sq] албанська
        [mk] македонська
        [el] грецька
        [it] італійська
        [de] німецька
        [kea] креольська Кабо-Верде
        [jam] ямайська патуа
        [kri] кріо (Сьєрра-Леоне)
        [pcm] нігерійський піджин
        [yo] йоруба
        [ig] ігбо
        [ha] хауса
        [ak] акан
        [tw] тві
        [wo] волоф
        [ff] фула
        [bm] бамбара
        [ln] лінгала
        [sw] суахілі
        [so] сомалійська
        [am] амхарська
        [ti] тигринья
        [om] оромо
        [rw] кіньяруанда
        [mam] мам
        [quc] кіче
        [kek] кекчі
        [kjb] канхобаль
        [cak] какчикель
        [ixl] ішиль
        [mix] міштецька (Міштепек)
        [qu] кечуа
        [gn] гуарані
        [ase] американська жестова мова (ASL)
        [mfs] мексиканська жестова мова (LSM)
        [bfi] британська жестова мова (BSL)
       *[other] { $standIn }
    }
