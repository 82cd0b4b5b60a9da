# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
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
        [yes] Потрібен переклад зараз: { $language }
       *[no] Потрібен переклад: { $language }, { DATETIME($startsAt) }
    }, { $minutes } хв, { modality-name }. До { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = так, 2 { $code } = ні

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
    Замовлення ваше: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Де: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Зателефонуйте: { $join }
               *[video] Посилання: { $join }
            }
           *[no] Докладніше у { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Замовлення скасовано: { $language }, { DATETIME($startsAt) }. Цей час у вас вільний. Дякуємо за згоду.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Перенесено: { $language }, { DATETIME($oldStartsAt) }, ви вільні. Новий час: { DATETIME($newStartsAt) }. Можемо спитати вас знову.

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
    Перекладач: { $interpreterName }. { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Зателефонують на номер { $join }
            [video] Посилання: { $join }
           *[on_site] Де: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Перекладача поки не знайдено: { $language }, { DATETIME($startsAt) }. Шукаємо далі й повідомимо вас.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: наші перекладачі зайняті. Зателефонуйте зараз у { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = На жаль, перекладача не знайдено: { $language }, { DATETIME($startsAt) }. Можна надіслати новий запит.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Запит закрито, мову не визначено: «{ $language }», { DATETIME($startsAt) }. Надішліть новий запит.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Новий час: { $language }, { DATETIME($newStartsAt) } (було: { DATETIME($oldStartsAt) }). Шукаємо перекладача.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Запит скасовано: { $language }, { DATETIME($startsAt) }. Ніхто не прийде. Якщо потрібно, надішліть новий запит.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = Не зможе: { $interpreterName }. { $language }, { DATETIME($startsAt) }. Шукаємо іншого перекладача.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = Яка це мова: «{ $input }»? Запитайте людину й дайте відповідь у { -brand-name }, щоб ми почали пошук.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Запит: { $requested }. Є: { $near }. Чи добре людина це розуміє? Відповідь дайте у { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    Запізнюється { $interpreterName }: приблизно { $lateMinutes ->
        [one] { $lateMinutes } хвилина
        [few] { $lateMinutes } хвилини
        [many] { $lateMinutes } хвилин
       *[other] { $lateMinutes } хвилини
    }. Будь ласка, зачекайте.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: ще { $extraMinutes ->
        [one] { $extraMinutes } хвилина
        [few] { $extraMinutes } хвилини
        [many] { $extraMinutes } хвилин
       *[other] { $extraMinutes } хвилини
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
    Незабаром: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Де: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Номер: { $join }
               *[video] Посилання: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = так, так так, ага, добре, гаразд, звичайно, згоден, згодна, згода, беру, приймаю, можу, зможу, так можу, ок, окей, tak, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = ні, не, не можу, не зможу, ні не можу, ні дякую, відмова, відмовляюся, відхиляю, ni, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Замовлення ваше, дякуємо: { $language }, { DATETIME($startsAt) }. Подробиці в наступному повідомленні.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Ви відмовилися: { $language }, { DATETIME($startsAt) }. Дякуємо за відповідь, ми запитаємо інших.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Замовлення вже взято: { $language }, { DATETIME($startsAt) }. Дякуємо! На вас це ніяк не позначиться.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Час для відповіді минув: { $language }, { DATETIME($startsAt) }. Нічого робити не потрібно. Дякуємо.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Більше не потрібно: { $language }, { DATETIME($startsAt) }. Вам нічого не потрібно робити. Дякуємо.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Ви вже погодилися: { $language }, { DATETIME($startsAt) }. Якщо не зможете, повідомте нам у { -brand-name }.
       *[declined] Ви вже відмовилися: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Не вдалося призначити вас: { $language }, { DATETIME($startsAt) }. Можливо, ви зайняті. Див. { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Ми не зрозуміли. { $language }, { DATETIME($startsAt) }: дайте відповідь 1 { $code } = так, 2 { $code } = ні
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Пропозицій кілька. Дайте відповідь із кодом. { $language }, { DATETIME($startsAt) }: 1 { $code } = так, 2 { $code } = ні
# No offer is open for them.
sms-reply-nothing-open = Зараз для вас немає відкритих пропозицій. Вам нічого не потрібно робити. Допомога: HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Ми не знаємо коду { $code }. Подивіться повідомлення з пропозицією і дайте відповідь ще раз.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = У нас стався збій, нічого не змінено. Будь ласка, дайте відповідь ще раз за кілька хвилин.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. 1 = так, 2 = ні. STOP: не отримувати SMS. { $hasPhone ->
        [yes] Телефон: { $phone }
       *[no] Запитання: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: ви більше не отримуватимете від нас SMS. Щоб знову їх отримувати: START.
# Answer to START.
sms-reply-started = { -brand-name }: ви знову отримуєте SMS. Оператор може стягувати плату. Вимкнути: STOP, допомога: HELP.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: ми не знаємо цього номера. Будь ласка, зверніться у { -coordinator }.
