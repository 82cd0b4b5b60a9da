# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
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
        [yes] Зараз потрібен усний перекладач. Мова: { $language }.
       *[no] Потрібен усний перекладач. Мова: { $language }.
    }

    Коли: { $immediate ->
        [yes] зараз
       *[no] { DATETIME($startsAt) }
    }
    Тривалість: { duration }
    Як: { modality-name }
    Для чого: { $encounterType }
    { $hasPlace ->
        [yes] Де: { $place }
       *[no] { "" }
    }

    Будь ласка, прийміть або відхиліть пропозицію до { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] протягом { $answerMinutes } хвилини
        [few] протягом { $answerMinutes } хвилин
        [many] протягом { $answerMinutes } хвилин
       *[other] протягом { $answerMinutes } хвилини
    }). Якщо ви не можете, відхиліть її: так ми швидше звернемося до іншого перекладача.
    .subject = { $immediate ->
        [yes] Перекладач потрібен зараз: { $language }, { modality-name }
       *[no] Чи зможете ви перекладати? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Це замовлення взяв інший перекладач, тому ваша допомога більше не потрібна.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Дякуємо за вашу готовність допомогти. На вас це ніяк не позначиться.
    .subject = Більше не потрібно: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Переклад більше не потрібен. Вам нічого не потрібно робити.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Дякуємо за вашу готовність допомогти. На вас це ніяк не позначиться.
    .subject = Пропозицію відкликано: { $language }, { DATETIME($startsAt) }

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
    Це замовлення на усний переклад — ваше. Дякуємо!

    Мова: { $language }
    Коли: { DATETIME($startsAt) }
    Тривалість: { duration }
    Як: { modality-name }
    Для чого: { $encounterType }
    { $hasPlace ->
        [yes] Де: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Номер, за яким потрібно зателефонувати: { $join }
               *[video] Посилання: { $join }
            }
           *[no] { "" }
        }
    }

    Якщо ви більше не зможете взяти участь, якнайшвидше відмовтеся від замовлення у { -brand-name }, щоб ми звернулися до іншого перекладача.
    .subject = Підтверджено: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Це замовлення скасовано. Цей час у вас вільний, і вам нічого не потрібно робити.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Дякуємо, що погодилися допомогти.
    .subject = Скасовано: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Це замовлення перенесено на інший час, тому воно більше не закріплене за вами.

    Мова: { $language }
    Попередній час: { DATETIME($oldStartsAt) }
    Новий час: { DATETIME($newStartsAt) }

    Якщо ви вільні в новий час, ми можемо звернутися до вас знову.
    .subject = Перенесено: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Нам повідомили, що ви не зʼявилися на це замовлення.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Якщо це помилка, будь ласка, повідомте у { -coordinator }.
    .subject = Повідомлення про неявку: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Ми шукаємо усного перекладача. Мова: { $language }. { $asked ->
        [0] Зараз ми звернемося до перших перекладачів.
        [one] Ми вже звернулися до { $asked } перекладача.
        [few] Ми вже звернулися до { $asked } перекладачів.
        [many] Ми вже звернулися до { $asked } перекладачів.
       *[other] Ми вже звернулися до { $asked } перекладача.
    }

    Коли: { $immediate ->
        [yes] зараз
       *[no] { DATETIME($startsAt) }
    }

    Вам нічого не потрібно робити. Ми повідомимо вас, щойно хтось погодиться.
    .subject = Шукаємо перекладача: { $language }

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
    Для вас знайдено усного перекладача: { $interpreterName }.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }
    Тривалість: { duration }
    Як: { modality-name }
    Для чого: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Перекладач зателефонує за цим номером: { $join }
            [video] Посилання: { $join }
           *[on_site] Де: { $join }
        }
       *[no] { "" }
    }
    .subject = Перекладача знайдено: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Ми поки що не знайшли усного перекладача. Мова: { $language }. { $asked ->
        [0] Поки що не було нікого, до кого ми могли б звернутися.
        [one] Ми вже звернулися до { $asked } перекладача.
        [few] Ми вже звернулися до { $asked } перекладачів.
        [many] Ми вже звернулися до { $asked } перекладачів.
       *[other] Ми вже звернулися до { $asked } перекладача.
    }

    Коли: { DATETIME($startsAt) }

    Ми продовжуємо шукати й повідомимо вас, щойно хтось погодиться.
    .subject = Усе ще шукаємо перекладача: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Жоден із наших усних перекладачів зараз не вільний. Мова: { $language }. Будь ласка, зателефонуйте зараз до цієї компанії:

    { $vendorName }
    Телефон: { $vendorPhone }
    { $hasHint ->
        [yes] Примітка: { $accessHint }
       *[no] { "" }
    }

    Ми продовжуємо шукати й повідомимо вас, якщо хтось погодиться.
    .subject = Викличте перекладача через компанію { $vendorName }: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    На жаль, ми не змогли вчасно знайти усного перекладача. Мова: { $language }. { $asked ->
        [0] Не було нікого, до кого ми могли б звернутися.
        [one] Ми звернулися до { $asked } перекладача.
        [few] Ми звернулися до { $asked } перекладачів.
        [many] Ми звернулися до { $asked } перекладачів.
       *[other] Ми звернулися до { $asked } перекладача.
    }

    Коли: { DATETIME($startsAt) }

    Ви можете надіслати новий запит на інший час або звернутися у { -coordinator }.
    .subject = Перекладача не знайдено: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Ми закрили ваш запит: вчасно не було вказано, яка мова потрібна.

    Було написано: { $language }
    Коли: { DATETIME($startsAt) }

    Якщо перекладач усе ще потрібен, надішліть новий запит і вкажіть мову.
    .subject = Запит закрито, мову не визначено: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    У вашого запиту новий час. Його змінив { -coordinator }.

    Мова: { $language }
    Попередній час: { DATETIME($oldStartsAt) }
    Новий час: { DATETIME($newStartsAt) }

    Зараз ми звертаємося до перекладачів, щоб знайти когось на новий час.
    .subject = Новий час: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Ми закрили це замовлення, бо ніхто не повідомив нам про його завершення.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Якщо щось не так, будь ласка, повідомте у { -coordinator }.
    .subject = Замовлення закрито: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Ваш запит скасовано. Перекладача не буде.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Якщо перекладач усе ще потрібен, надішліть новий запит.
    .subject = Запит скасовано: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    Призначений перекладач більше не зможе взяти участь: { $interpreterName }. Ми вже шукаємо іншого перекладача, і ваш запит розглядається першим.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }

    Вам нічого не потрібно робити. Ми повідомимо вас, щойно хтось погодиться.
    .subject = Шукаємо іншого перекладача: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Ви написали: «{ $input }». Щоб звернутися до перекладача, нам потрібно точно знати мову.

    { $hasCandidates ->
        [yes] Будь ласка, запитайте людину, яка це з перелічених мов, і виберіть її у { -brand-name }:
       *[no] Будь ласка, запитайте людину, як називається її мова або з якої вона країни та з якого міста.
    }
    { $candidates }
    .subject = Яка це мова? «{ $input }»

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Ми поки що не знаємо, яка мова потрібна, тому ще не зверталися до перекладачів. Ваш запит бачить { -coordinator } і допоможе це з’ясувати.

    { $hasVendor ->
        [yes] Ця компанія може телефоном допомогти визначити мову: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Примітка: { $accessHint }
       *[no] { "" }
    }

    Якщо ви дізнаєтеся, яка це мова, будь ласка, виберіть її у { -brand-name }. Ми почнемо пошук, щойно мова стане відома.
    .subject = Яка мова потрібна?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Потрібна мова: { $requested }. У нас є перекладач, який володіє іншою мовою: { $near }.

    Будь ласка, запитайте людину, чи добре вона розуміє цю мову ({ $near }), і дайте відповідь у { -brand-name }. Якщо ні, дайте відповідь «ні»: ми й далі шукатимемо перекладача. Мова пошуку: { $requested }.
    .subject = Чи підійде { $near } замість мови { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    Перекладач у дорозі: { $interpreterName }. Запізнення — приблизно { $lateMinutes ->
        [one] { $lateMinutes } хвилина
        [few] { $lateMinutes } хвилини
        [many] { $lateMinutes } хвилин
       *[other] { $lateMinutes } хвилини
    }. Будь ласка, зачекайте.
    .subject = Перекладач запізнюється

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Час перекладу збільшено. Додатково: { $extraMinutes ->
        [one] { $extraMinutes } хвилина
        [few] { $extraMinutes } хвилини
        [many] { $extraMinutes } хвилин
       *[other] { $extraMinutes } хвилини
    }.

    Мова: { $language }
    Новий час завершення: { DATETIME($endsAt) }
    .subject = Час перекладу продовжено: { $language }, до { DATETIME($endsAt, timeStyle: "short") }

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
    Переклад почнеться через { $inMinutes ->
        [one] { $inMinutes } хвилину
        [few] { $inMinutes } хвилини
        [many] { $inMinutes } хвилин
       *[other] { $inMinutes } хвилини
    }.

    Мова: { $language }
    Коли: { DATETIME($startsAt) }
    Як: { modality-name }
    { $hasPlace ->
        [yes] Де: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Перекладач зателефонує за цим номером: { $join }
               *[video] Посилання: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Незабаром: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name } — { -desk } вашого міста. У { -brand-name } ви можете вибрати свою мову та спосіб звʼязку з вами.
