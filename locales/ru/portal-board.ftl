# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Сводка
# Heading of the requests for which nobody was found yet.
board-open = Идёт поиск
board-none = Никто не ждёт. Новые запросы появятся здесь сами.
# Heading of the requests that have an interpreter.
board-agreed = Назначенные и идущие
board-agreed-none = Назначенных заказов нет.
# Heading of a column.
board-language = Язык
# Heading of a column.
board-age = Ждёт с
# Heading of a column.
board-when = Когда
# Heading of a column; below it: by phone, by video, on site.
board-how = Как
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = Обращения
# Heading of a column.
board-matter = Что происходит
# Heading of a column.
board-who = Переводчик
board-now = Сейчас
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } человек
        [few] { $asked } человека
        [many] { $asked } человек
       *[other] { $asked } человека
    }, { $waves ->
        [one] { $waves } этап
        [few] { $waves } этапа
        [many] { $waves } этапов
       *[other] { $waves } этапа
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Показаны только самые срочные: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Язык пока не известен
board-matter-nobody = Пока обратиться не к кому
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Ждём ответа, подойдёт ли { $language }
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } предложение ждёт ответа
        [few] { $count } предложения ждут ответа
        [many] { $count } предложений ждут ответа
       *[other] { $count } предложения ждут ответа
    }
board-matter-looking = Все, к кому мы обратились, ответили. Мы продолжаем искать.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Названа компания { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Конец поиска: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Должно было начаться: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Опоздание: { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
board-matter-agreed = Назначено
board-matter-in-session = Идёт перевод

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Почему: { $language }
# Stands in the place of the language.
why-unknown = пока не известно
# A link: cancel, make longer, say which language it is.
why-request = Страница запроса
# A link back.
why-board = Сводка
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Этап { $wave }: { $state }
why-offer-open = ждёт ответа
why-offer-accepted = принято
why-offer-declined = отклонено
why-offer-expired = нет ответа вовремя
why-offer-withdrawn = отозвано
# Heading; best first.
why-askable = К кому можно обратиться сейчас
why-askable-none = Ни к кому.
# Heading.
why-helps = Что помогло бы
why-helps-none = Ни одно изменение само по себе не поможет. Позвоните в компанию устного перевода или перенесите заказ.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Тогда смог бы { $count } человек.
        [few] Тогда смогли бы { $count } человека.
        [many] Тогда смогли бы { $count } человек.
       *[other] Тогда смогли бы { $count } человека.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Провести встречу { $modality ->
        [on_site] лично
        [phone] по телефону
       *[video] по видео
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Подтвердить, что подойдёт { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Записать, что человек согласен на другой язык: { $language }.
why-help-gender = Не ограничивать пол переводчика.
why-help-radius = Обратиться к тем, кто живёт дальше.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    { $minutes ->
        [one] Начать на { $minutes } минуту позже.
        [few] Начать на { $minutes } минуты позже.
        [many] Начать на { $minutes } минут позже.
       *[other] Начать на { $minutes } минуты позже.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    { $minutes ->
        [one] Начать на { $minutes } минуту раньше.
        [few] Начать на { $minutes } минуты раньше.
        [many] Начать на { $minutes } минут раньше.
       *[other] Начать на { $minutes } минуты раньше.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Подождать до этого времени: { DATETIME($until) }.
# Heading.
why-not = К кому не обращаемся и почему
why-not-none = Больше никто не переводит на этом или близком языке.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Почему не этот человек?
# Under the field.
why-person-hint = Имя, как в списке, или его начало.
# Button beside the field.
why-person-ask = Посмотреть
why-person-nobody = В списке нет никого с таким именем.
# Variables:
#   $name (String) - name of a person
why-person-fits = Препятствий нет: { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = нет в списке действующих переводчиков
why-reason-language = не переводит на этом языке
why-reason-near-language-unconfirmed = переводит на близком языке, который никто не подтвердил
why-reason-consent-missing = переводит на втором языке, согласие на который никто не записал
why-reason-modality = не работает таким способом
why-reason-qualification-missing = нет нужной квалификации
why-reason-qualification-expired = срок действия квалификации истёк
why-reason-not-available = не работает в это время
why-reason-overlap = в это время другой заказ
why-reason-travel = не успеет туда добраться
why-reason-distance = слишком далеко
why-reason-excluded = не допускается к этому запросу
why-reason-declined-before = раньше был отказ
why-reason-gender = нужен переводчик другого пола
why-reason-already-asked = предложение уже было
why-reason-budget = предложений пока было достаточно
why-reason-quiet-hours = сейчас часы тишины

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Назначить
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Назначить: { $name }
# Stands above a list of rules.
assign-breaks = Это нарушает правила:
# A button: whoever presses it has read the rules above it.
assign-anyway = Всё равно назначить
# Variables:
#   $name (String) - name of a person
assign-busy = { $name }: в это время другой заказ. Никому не назначают два заказа сразу.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Это не удалось: { $reason }
