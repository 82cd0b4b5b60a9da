# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] Сейчас нужен устный переводчик. Язык: { $language }.
       *[no] Нужен устный переводчик. Язык: { $language }.
    }

    Когда: { $immediate ->
        [yes] сейчас
       *[no] { DATETIME($startsAt) }
    }
    Продолжительность: { duration }
    Как: { modality-name }
    Для чего: { $encounterType }
    { $hasPlace ->
        [yes] Где: { $place }
       *[no] { "" }
    }

    Пожалуйста, примите или отклоните предложение до { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] в течение { $answerMinutes } минуты
        [few] в течение { $answerMinutes } минут
        [many] в течение { $answerMinutes } минут
       *[other] в течение { $answerMinutes } минуты
    }). Если вы не можете, отклоните его: так мы быстрее обратимся к другому переводчику.
    .subject = { $immediate ->
        [yes] Нужен переводчик сейчас: { $language }, { modality-name }
       *[no] Сможете ли вы переводить? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Этот заказ взял другой переводчик, поэтому ваша помощь больше не нужна.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Спасибо за вашу готовность помочь. На вас это никак не отразится.
    .subject = Больше не требуется: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Перевод больше не нужен. Вам ничего не нужно делать.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Спасибо за вашу готовность помочь. На вас это никак не отразится.
    .subject = Предложение отозвано: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    Этот заказ на устный перевод — ваш. Спасибо!

    Язык: { $language }
    Когда: { DATETIME($startsAt) }
    Продолжительность: { duration }
    Как: { modality-name }
    Для чего: { $encounterType }
    { $hasPlace ->
        [yes] Где: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Номер, по которому нужно позвонить: { $join }
               *[video] Ссылка: { $join }
            }
           *[no] { "" }
        }
    }

    Если вы больше не сможете участвовать, как можно скорее откажитесь от заказа в { -brand-name }, чтобы мы обратились к другому переводчику.
    .subject = Подтверждено: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Этот заказ отменён. Это время у вас свободно, и вам ничего не нужно делать.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Спасибо, что согласились помочь.
    .subject = Отменено: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Этот заказ перенесён на другое время, поэтому он за вами больше не закреплён.

    Язык: { $language }
    Прежнее время: { DATETIME($oldStartsAt) }
    Новое время: { DATETIME($newStartsAt) }

    Если вы свободны в новое время, мы можем обратиться к вам снова.
    .subject = Перенесено: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Нам сообщили, что вы не явились на этот заказ.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Если это ошибка, пожалуйста, сообщите в { -coordinator }.
    .subject = Сообщение о неявке: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Мы ищем устного переводчика. Язык: { $language }. { $asked ->
        [0] Сейчас мы обратимся к первым переводчикам.
        [one] Мы уже обратились к { $asked } переводчику.
        [few] Мы уже обратились к { $asked } переводчикам.
        [many] Мы уже обратились к { $asked } переводчикам.
       *[other] Мы уже обратились к { $asked } переводчика.
    }

    Когда: { $immediate ->
        [yes] сейчас
       *[no] { DATETIME($startsAt) }
    }

    Вам ничего не нужно делать. Мы сообщим вам, как только кто-нибудь согласится.
    .subject = Ищем переводчика: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    Для вас найден устный переводчик: { $interpreterName }.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }
    Продолжительность: { duration }
    Как: { modality-name }
    Для чего: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Переводчик позвонит по этому номеру: { $join }
            [video] Ссылка: { $join }
           *[on_site] Где: { $join }
        }
       *[no] { "" }
    }
    .subject = Переводчик найден: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Мы пока не нашли устного переводчика. Язык: { $language }. { $asked ->
        [0] Пока не было никого, к кому мы могли бы обратиться.
        [one] Мы уже обратились к { $asked } переводчику.
        [few] Мы уже обратились к { $asked } переводчикам.
        [many] Мы уже обратились к { $asked } переводчикам.
       *[other] Мы уже обратились к { $asked } переводчика.
    }

    Когда: { DATETIME($startsAt) }

    Мы продолжаем искать и сообщим вам, как только кто-нибудь согласится.
    .subject = Всё ещё ищем переводчика: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Ни один из наших устных переводчиков сейчас не свободен. Язык: { $language }. Пожалуйста, позвоните сейчас в эту компанию:

    { $vendorName }
    Телефон: { $vendorPhone }
    { $hasHint ->
        [yes] Примечание: { $accessHint }
       *[no] { "" }
    }

    Мы продолжаем искать и сообщим вам, если кто-нибудь согласится.
    .subject = Вызовите переводчика через компанию { $vendorName }: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    К сожалению, мы не смогли вовремя найти устного переводчика. Язык: { $language }. { $asked ->
        [0] Не было никого, к кому мы могли бы обратиться.
        [one] Мы обратились к { $asked } переводчику.
        [few] Мы обратились к { $asked } переводчикам.
        [many] Мы обратились к { $asked } переводчикам.
       *[other] Мы обратились к { $asked } переводчика.
    }

    Когда: { DATETIME($startsAt) }

    Вы можете отправить новый запрос на другое время или обратиться в { -coordinator }.
    .subject = Переводчик не найден: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Мы закрыли ваш запрос: вовремя не было указано, какой язык нужен.

    Было написано: { $language }
    Когда: { DATETIME($startsAt) }

    Если переводчик всё ещё нужен, отправьте новый запрос и укажите язык.
    .subject = Запрос закрыт, язык не известен: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    У вашего запроса новое время. Его изменил { -coordinator }.

    Язык: { $language }
    Прежнее время: { DATETIME($oldStartsAt) }
    Новое время: { DATETIME($newStartsAt) }

    Сейчас мы обращаемся к переводчикам, чтобы найти кого-нибудь на новое время.
    .subject = Новое время: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Мы закрыли этот заказ, потому что никто не сообщил нам о его окончании.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Если что-то не так, пожалуйста, сообщите в { -coordinator }.
    .subject = Заказ закрыт: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Ваш запрос отменён. Переводчика не будет.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Если переводчик всё ещё нужен, отправьте новый запрос.
    .subject = Запрос отменён: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    Назначенный переводчик больше не сможет участвовать: { $interpreterName }. Мы уже ищем другого переводчика, и ваш запрос рассматривается в первую очередь.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }

    Вам ничего не нужно делать. Мы сообщим вам, как только кто-нибудь согласится.
    .subject = Ищем другого переводчика: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Вы написали: «{ $input }». Чтобы обратиться к переводчику, нам нужно точно знать язык.

    { $hasCandidates ->
        [yes] Пожалуйста, спросите человека, какой это из перечисленных языков, и выберите его в { -brand-name }:
       *[no] Пожалуйста, спросите человека, как называется его язык или из какой он страны и из какого города.
    }
    { $candidates }
    .subject = Какой это язык? «{ $input }»

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Мы пока не знаем, какой язык нужен, поэтому ещё не обращались к переводчикам. Ваш запрос видит { -coordinator } и поможет это выяснить.

    { $hasVendor ->
        [yes] Эта компания может по телефону помочь определить язык: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Примечание: { $accessHint }
       *[no] { "" }
    }

    Если вы узнаете, какой это язык, пожалуйста, выберите его в { -brand-name }. Мы начнём поиск, как только язык станет известен.
    .subject = Какой язык нужен?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Запрошенный язык: { $requested }. У нас есть переводчик, который владеет другим языком: { $near }.

    Пожалуйста, спросите человека, хорошо ли он понимает этот язык ({ $near }), и ответьте в { -brand-name }. Если нет, ответьте «нет»: мы продолжим искать переводчика. Язык поиска: { $requested }.
    .subject = Подойдёт ли { $near } вместо языка { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    Переводчик в пути: { $interpreterName }. Опоздание — примерно { $lateMinutes ->
        [one] { $lateMinutes } минута
        [few] { $lateMinutes } минуты
        [many] { $lateMinutes } минут
       *[other] { $lateMinutes } минуты
    }. Пожалуйста, подождите.
    .subject = Переводчик опаздывает

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Время перевода увеличено. Дополнительно: { $extraMinutes ->
        [one] { $extraMinutes } минута
        [few] { $extraMinutes } минуты
        [many] { $extraMinutes } минут
       *[other] { $extraMinutes } минуты
    }.

    Язык: { $language }
    Новое время окончания: { DATETIME($endsAt) }
    .subject = Время перевода продлено: { $language }, до { DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    Перевод начнётся через { $inMinutes ->
        [one] { $inMinutes } минуту
        [few] { $inMinutes } минуты
        [many] { $inMinutes } минут
       *[other] { $inMinutes } минуты
    }.

    Язык: { $language }
    Когда: { DATETIME($startsAt) }
    Как: { modality-name }
    { $hasPlace ->
        [yes] Где: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Переводчик позвонит по этому номеру: { $join }
               *[video] Ссылка: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Скоро: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name } — { -desk } вашего города. В { -brand-name } вы можете выбрать свой язык и способ связи с вами.
