# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] лично
        [phone] по телефону
       *[video] по видео
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Приём посетителей
        [inspection] Инспекция
        [medical] Приём у врача
        [interview] Опрос или дача показаний
        [hearing] Слушание
        [emergency] Экстренный случай
        [school_meeting] Встреча в школе
        [outreach] Встреча с населением или общественное мероприятие
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] ожидается уточнение языка
        [searching] идёт поиск
        [assigned] переводчик уже назначен
        [in_session] перевод идёт сейчас
        [completed] завершено
        [cancelled] отменено
        [unfilled] закрыто, переводчик не найден
        [confirmed] подтверждено
        [withdrawn] отозвано
        [no_show] отмечена неявка
        [open] открыто
        [accepted] принято
        [declined] отклонено
        [expired] срок истёк
       *[other] другое состояние
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] язык пока не известен
        [es] испанский
        [en] английский
        [pt] португальский
        [ht] гаитянский креольский
        [fr] французский
        [ar] арабский
        [arz] египетский арабский
        [apc] левантийский арабский
        [ary] марокканский арабский
        [acm] иракский арабский
        [apd] суданский арабский
        [zh] китайский
        [cmn] китайский (мандаринский, путунхуа)
        [yue] кантонский
        [nan] миньнаньский
        [cdo] фучжоуский (восточноминьский)
        [wuu] шанхайский (у)
        [hak] хакка
        [ko] корейский
        [ja] японский
        [vi] вьетнамский
        [th] тайский
        [lo] лаосский
        [km] кхмерский
        [my] бирманский
        [hmn] хмонг
        [fil] филиппинский
        [tl] тагальский
        [ilo] илоканский
        [id] индонезийский
        [ms] малайский
        [hi] хинди
        [ur] урду
        [pa] панджаби
        [gu] гуджарати
        [bn] бенгальский
        [ta] тамильский
        [te] телугу
        [ml] малаялам
        [mr] маратхи
        [ne] непальский
        [si] сингальский
        [fa] персидский (фарси)
        [prs] дари
        [ps] пушту
        [ku] курдский
        [kmr] севернокурдский (курманджи)
        [ckb] центральнокурдский (сорани)
        [tr] турецкий
        [az] азербайджанский
        [uz] узбекский
        [hy] армянский
        [ka] грузинский
        [he] иврит
        [yi] идиш
        [ru] русский
        [uk] украинский
        [pl] польский
        [ro] румынский
        [hu] венгерский
        [cs] чешский
        [sk] словацкий
        [bg] болгарский
        [sr] сербский
        [hr] хорватский
        [bs] боснийский
        [sq] албанский
        [mk] македонский
        [el] греческий
        [it] итальянский
        [de] немецкий
        [kea] креольский Кабо-Верде
        [jam] ямайский патуа
        [kri] крио (Сьерра-Леоне)
        [pcm] нигерийский пиджин
        [yo] йоруба
        [ig] игбо
        [ha] хауса
        [ak] акан
        [tw] тви
        [wo] волоф
        [ff] фула
        [bm] бамбара
        [ln] лингала
        [sw] суахили
        [so] сомалийский
        [am] амхарский
        [ti] тигринья
        [om] оромо
        [rw] киньяруанда
        [mam] мам
        [quc] киче
        [kek] кекчи
        [kjb] канхобаль
        [cak] какчикель
        [ixl] ишиль
        [mix] миштекский (Миштепек)
        [qu] кечуа
        [gn] гуарани
        [ase] американский жестовый язык (ASL)
        [mfs] мексиканский жестовый язык (LSM)
        [bfi] британский жестовый язык (BSL)
       *[other] { $standIn }
    }
