# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] Нужен перевод сейчас: { $language }
       *[no] Нужен перевод: { $language }, { DATETIME($startsAt) }
    }, { $minutes } мин, { modality-name }. Ответ до { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = да, 2 { $code } = нет

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    Заказ ваш: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Где: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Позвоните: { $join }
               *[video] Ссылка: { $join }
            }
           *[no] Подробнее в { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Заказ отменён: { $language }, { DATETIME($startsAt) }. Это время у вас свободно. Спасибо за согласие помочь.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Перенос: { $language }, { DATETIME($oldStartsAt) }, вы свободны. Новое время: { DATETIME($newStartsAt) }. Можем спросить снова.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    Переводчик: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Позвонят на номер { $join }
            [video] Ссылка: { $join }
           *[on_site] Где: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Переводчик пока не найден: { $language }, { DATETIME($startsAt) }. Ищем дальше и сообщим вам.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: наши переводчики заняты. Позвоните сейчас в { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = К сожалению, переводчик не найден: { $language }, { DATETIME($startsAt) }. Можно отправить новый запрос.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Запрос закрыт, язык не известен: «{ $language }», { DATETIME($startsAt) }. Отправьте новый запрос.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Новое время: { $language }, { DATETIME($newStartsAt) } (было: { DATETIME($oldStartsAt) }). Ищем переводчика.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Запрос отменён: { $language }, { DATETIME($startsAt) }. Никто не придёт. Если нужно, отправьте новый запрос.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = Не сможет: { $interpreterName }. { $language }, { DATETIME($startsAt) }. Ищем другого переводчика.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Какой это язык: «{ $input }»? Спросите человека и ответьте в { -brand-name }, чтобы мы начали поиск.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Запрос: { $requested }. Есть: { $near }. Хорошо ли человек это понимает? Ответьте в { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    Опаздывает { $interpreterName }: примерно { $lateMinutes ->
        [one] { $lateMinutes } минута
        [few] { $lateMinutes } минуты
        [many] { $lateMinutes } минут
       *[other] { $lateMinutes } минуты
    }. Пожалуйста, подождите.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: ещё { $extraMinutes ->
        [one] { $extraMinutes } минута
        [few] { $extraMinutes } минуты
        [many] { $extraMinutes } минут
       *[other] { $extraMinutes } минуты
    }, до { DATETIME($endsAt, timeStyle: "short") }.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    Скоро: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Где: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Номер: { $join }
               *[video] Ссылка: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = да, да да, ага, хорошо, конечно, согласен, согласна, беру, принимаю, приму, могу, смогу, да могу, ок, окей, da, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = нет, не, не могу, не смогу, нет не могу, нет спасибо, отказ, отказываюсь, отклоняю, net, nyet, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Заказ ваш, спасибо: { $language }, { DATETIME($startsAt) }. Подробности в следующем сообщении.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Вы отказались: { $language }, { DATETIME($startsAt) }. Спасибо за ответ, мы спросим других.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Заказ уже взят: { $language }, { DATETIME($startsAt) }. Спасибо! На вас это никак не отразится.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Время для ответа истекло: { $language }, { DATETIME($startsAt) }. Ничего делать не нужно. Спасибо.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Больше не нужно: { $language }, { DATETIME($startsAt) }. Вам ничего не нужно делать. Спасибо.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Вы уже согласились: { $language }, { DATETIME($startsAt) }. Если не сможете, сообщите нам в { -brand-name }.
       *[declined] Вы уже отказались: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Не удалось назначить вас: { $language }, { DATETIME($startsAt) }. Возможно, вы заняты. См. { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Мы не поняли ответ. { $language }, { DATETIME($startsAt) }: ответьте 1 { $code } = да, 2 { $code } = нет
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Предложений несколько. Ответьте с кодом. { $language }, { DATETIME($startsAt) }: 1 { $code } = да, 2 { $code } = нет
# No offer is open for them.
sms-reply-nothing-open = Сейчас для вас нет открытых предложений. Вам ничего не нужно делать. Помощь: ответьте HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Мы не знаем кода { $code }. Посмотрите сообщение с предложением и ответьте ещё раз.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = У нас произошёл сбой, ничего не изменено. Пожалуйста, ответьте ещё раз через несколько минут.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 1 = да, 2 = нет. STOP: не получать SMS. { $hasPhone ->
        [yes] Телефон: { $phone }
       *[no] Вопросы: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: вы больше не будете получать от нас SMS. Чтобы снова их получать: START.
# Answer to START.
sms-reply-started = { -brand-name }: вы снова получаете SMS. Оператор может взимать плату. Отключить: STOP, помощь: HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: мы не знаем этого номера. Пожалуйста, обратитесь в { -coordinator }.
