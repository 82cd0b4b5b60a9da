# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Викликати перекладача
# Heading of the first part.
ask-language = Яка мова?
# Label of the search field.
ask-language-search = Знайти мову
# Under the search field.
ask-language-search-hint = Напишіть її назву будь-якою мовою, як зумієте.
# Button beside the search field.
ask-language-find = Знайти
# Heading of the short list that is there before anybody searches.
ask-language-often = Найчастіше потрібні
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Не знаю точно, яка мова
# Under that choice.
ask-language-not-sure-hint = Ми допоможемо зʼясувати.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } мова за запитом «{ $name }». Виберіть її або пишіть далі.
        [few] { $count } мови за запитом «{ $name }». Виберіть одну або пишіть далі.
        [many] { $count } мов за запитом «{ $name }». Виберіть одну або пишіть далі.
       *[other] { $count } мови за запитом «{ $name }». Виберіть одну або пишіть далі.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = «{ $name }» може означати кілька мов. Запитайте людину, яка з цих мов — її.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Ми не знаємо мови «{ $name }». Можливо, це одна з цих?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Ми не знаємо мови «{ $name }». Перевірте, чи правильно написано, або виберіть «Не знаю точно, яка мова», і ми допоможемо зʼясувати.
# The form was sent without a language.
ask-language-missing = Виберіть мову або «Не знаю точно, яка мова».
# A link to the list of languages that is shown to the person.
ask-show-the-person = Нехай людина покаже свою мову

## Asking for an interpreter: when

ask-when = Коли?
ask-when-now = Зараз
ask-when-at = У певний час
# Label of the field for date and time.
ask-when-date = Дата й час
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Місцевий час: { $city }.
ask-when-missing = Виберіть «Зараз» або вкажіть дату й час.
ask-when-past = Цей час уже минув. Виберіть пізніший.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Це надто далеко. Виберіть час у межах { $days } дня.
        [few] Це надто далеко. Виберіть час у межах { $days } днів.
        [many] Це надто далеко. Виберіть час у межах { $days } днів.
       *[other] Це надто далеко. Виберіть час у межах { $days } дня.
    }

## Asking for an interpreter: how

ask-how = Як?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Особисто
        [phone] Телефоном
       *[video] Через відео
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Перекладач приїде до вас.
        [phone] Перекладач зателефонує вам.
       *[video] Ви отримаєте посилання.
    }
ask-how-missing = Виберіть, як саме.
ask-how-signed = Для жестових мов потрібне відео або особиста зустріч.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Така зустріч можлива лише так: { $ways }.
# Label of the field for a telephone number.
ask-phone = За яким номером має зателефонувати перекладач?
ask-phone-hint = Телефон, який чути вам обом, з увімкненим гучномовцем.
ask-phone-wrong = Вкажіть номер телефону з кодом регіону, наприклад (973) 555-0100.
# Label of the choice of a place.
ask-site = Де?
# First line of that choice, while nothing is chosen.
ask-site-choose = Виберіть місце
ask-site-missing = Виберіть місце зі списку.
# There is no place to choose from.
ask-site-none = У списку ще немає місць. Виберіть телефон або відео або зверніться у { -coordinator }, щоб місце додали.
ask-room = Кімната
ask-room-hint = Короткий код, наприклад 4-B. Можна не заповнювати.

## Asking for an interpreter: what for, and details

ask-what = Для чого?
ask-what-missing = Виберіть, для чого це.
# Label of the choice of a department, where somebody works for several.
ask-department = Для якого підрозділу?
ask-department-missing = Виберіть підрозділ.
# Opens the part of the form that nobody has to fill in.
ask-details = Додаткові подробиці, якщо бажаєте
ask-duration = Скільки хвилин?
ask-duration-hint = Якщо не заповнити, ми заплануємо звичайну тривалість.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Вкажіть ціле число хвилин, від { $shortest } до { $longest }.
        [few] Вкажіть ціле число хвилин, від { $shortest } до { $longest }.
        [many] Вкажіть ціле число хвилин, від { $shortest } до { $longest }.
       *[other] Вкажіть ціле число хвилин, від { $shortest } до { $longest }.
    }
ask-gender = Стать перекладача
ask-gender-any = Немає побажань
ask-gender-woman = Жінка
ask-gender-man = Чоловік
ask-gender-non-binary = Небінарна особа
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Можливо лише для: { $types }.
ask-gender-not-here = Для такої зустрічі не можна обирати стать перекладача.
ask-case = Номер справи
ask-case-hint = Короткий код із цифрою. Ніколи не імʼя і нічого про людину.
ask-code-wrong = Лише короткий код, у якому є хоча б одна цифра: літери, цифри та - _ / . # без пробілів.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Це надто довго: щонайбільше { $max } символ.
        [few] Це надто довго: щонайбільше { $max } символи.
        [many] Це надто довго: щонайбільше { $max } символів.
       *[other] Це надто довго: щонайбільше { $max } символу.
    }
ask-proficiency = Наскільки добре людина нею говорить?
ask-proficiency-unsaid = Не вказано
ask-proficiency-fluent = Дуже добре
ask-proficiency-conversational = Для щоденного життя
ask-proficiency-basic = Трохи
ask-source = Хто це сказав?
ask-source-person = Сама людина
ask-source-interpreter = Перекладач
ask-source-companion = Рідні або друзі
ask-source-staff = Колега
ask-source-document = Бланк або лист
# Heading of the fields for further languages.
ask-further = Інші мови, які підійдуть
ask-further-hint = Найкращу — першою. Ми скористаємося однією з них, лише якщо для мови, зазначеної вище, нікого не знайдемо.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Інша мова { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = «{ $name }» не вказує чітко на одну мову. Напишіть точніше або залиште порожнім.
ask-further-twice = Цю мову вже вказано.
ask-further-proficiency-missing = Виберіть, наскільки добре людина нею говорить.
ask-further-source-missing = Виберіть, хто це сказав.
# The button that sends the form.
ask-send = Знайти перекладача
# Stands above the form when something in it is not right.
ask-problems = Чогось бракує. Будь ласка, перегляньте позначені частини.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Ви вже надіслали запит із цієї сторінки. Якщо вам потрібен ще один перекладач, надішліть її знову.
# Stands beside a field for which there is no better explanation.
ask-check-this = Будь ласка, перевірте це.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Я розмовляю …
# To the member of staff.
speak-lead = Поверніть екран до людини. Вона торкнеться своєї мови.
# Heading: languages that people ask for most often in this city.
speak-often = Найпоширеніші тут
# Heading of the sign languages, read out by screen readers.
speak-signed = Жестові мови
# A link to the long list of all languages in Latin letters.
speak-more-latin = Усі мови цими літерами
# A link back to the short list.
speak-fewer = Короткий список
# A choice: the person does not find their language.
speak-not-here = Моєї мови тут немає
# A link.
speak-back = Назад до мов

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Ми викликаємо перекладача, який розмовляє вашою мовою.
speak-free = Для вас це безкоштовно.
speak-no-status = Вас не питатимуть про ваш імміграційний статус.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = У нас ще немає цих речень цією мовою: { $language }. Покажіть малюнок і назву мови.
# What the picture shows, for screen readers.
speak-picture = Двоє людей розмовляють між собою через перекладача по телефону.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Викликати перекладача: { $language }
# The same when the language is not known.
speak-ask-unknown = Викликати, не знаючи мови

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Перекладач: { $language }
# Title while nobody knows the language.
request-page-title-unknown = Перекладач: яка мова?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Яка мова?
request-page-status-searching = Шукаємо
request-page-status-assigned = Перекладача знайдено
request-page-status-in-session = Переклад триває
request-page-status-completed = Завершено
request-page-status-cancelled = Скасовано
request-page-status-unfilled = Нікого не знайдено

## Following a request: while we look

request-page-searching = Ми шукаємо перекладача
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Ми ще ні до кого не зверталися.
        [one] Ми звернулися до { $count } перекладача.
        [few] Ми звернулися до { $count } перекладачів.
        [many] Ми звернулися до { $count } перекладачів.
       *[other] Ми звернулися до { $count } перекладача.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Відповідей більше не очікуємо.
        [one] Очікуємо ще { $count } відповідь.
        [few] Очікуємо ще { $count } відповіді.
        [many] Очікуємо ще { $count } відповідей.
       *[other] Очікуємо ще { $count } відповіді.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Шукатимемо до цього часу: { DATETIME($until) }.
request-page-may-close = Ви можете закрити цю сторінку або заблокувати телефон. Ми шукаємо далі.
request-page-nobody-yet = Поки що нікого не знайдено. Ми шукаємо далі.
# After an interpreter withdrew or was not understood.
request-page-ahead = Тепер цей запит розглядається раніше за інші.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Вам не потрібно чекати: { $name } може перекладати телефоном просто зараз.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } може зʼясувати телефоном, яка це мова.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Зателефонувати: { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Коли вам дадуть відповідь: { $hint }
request-page-vendor-after = Вам уже переклали? Тоді закрийте цей запит у пункті «Скасувати цей запит».

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Немає вільних перекладачів для цієї мови: { $language }. Але, можливо, є для такої: { $near }. Запитайте людину, чи добре вона розуміє цю мову: { $near }.
request-page-near-yes = Так, це підійде
request-page-near-no = Ні, шукайте далі
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Немає вільних перекладачів для цієї мови: { $language }. Але, можливо, є для такої: { $near }. Чи підійде вона для такої зустрічі, може вирішити лише { -coordinator }.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Людина погодилася б на іншу мову
request-page-consent-hint = Лише якщо людина справді згодна. Тоді ми шукатимемо й перекладачів тієї мови.
request-page-consent-language = Яка мова?
request-page-consent-send = Людина згодна
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = «{ $name }» не вказує чітко на одну мову. Напишіть точніше.
# Heading of the question.
request-page-which = Яка це мова?
# Above the languages to choose from.
request-page-which-these = Запитайте людину, яка з цих мов — її.
# Nobody knows the language yet. What to ask.
request-page-which-open = Запитайте: як називається мова, якою ви говорите вдома, і з якої ви країни та з якого міста?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Було написано: «{ $text }».
request-page-which-other = Інша мова
request-page-which-send = Це та мова

## Following a request: an interpreter

request-page-found = Для вас знайдено перекладача
request-page-will-call = Перекладач зателефонує вам. Не займайте лінію.
request-page-video = Відкрити відеодзвінок
request-page-on-site = Перекладач приїде до вас.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Очікуємо о { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Перекладач запізниться приблизно на { $minutes } хвилину: буде о { DATETIME($at, timeStyle: "short") }.
        [few] Перекладач запізниться приблизно на { $minutes } хвилини: буде о { DATETIME($at, timeStyle: "short") }.
        [many] Перекладач запізниться приблизно на { $minutes } хвилин: буде о { DATETIME($at, timeStyle: "short") }.
       *[other] Перекладач запізниться приблизно на { $minutes } хвилини: буде о { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Мова перекладу: { $language }.
request-page-in-session = Переклад триває
# Variables:
#   $at (Date) - when the session started
request-page-since = Початок: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Завершено
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Переклад тривав { $minutes } хвилину.
        [few] Переклад тривав { $minutes } хвилини.
        [many] Переклад тривав { $minutes } хвилин.
       *[other] Переклад тривав { $minutes } хвилини.
    }
request-page-cancelled = Цей запит скасовано
request-page-unfilled = Ми нікого не знайшли вчасно
request-page-unfilled-hint = Нам дуже шкода. Надішліть запит ще раз, виберіть інший спосіб зустрічі або зателефонуйте у { -coordinator }.
request-page-ask-again = Надіслати запит ще раз

## Following a request: what can be done

request-page-cancel = Скасувати цей запит
request-page-cancel-hint = Ми повідомимо всіх, до кого зверталися, і подякуємо їм.
request-page-cancel-why = Чому?
request-page-cancel-not-needed = Більше не потрібно
request-page-cancel-served = Перекладав хтось інший
request-page-cancel-mistake = Це була помилка
request-page-cancel-yes = Так, скасувати
request-page-problem = Ми не змогли порозумітися
request-page-problem-hint = Таке буває, і ніхто в цьому не винен. Ми завершимо цей переклад і одразу шукатимемо когось іншого, раніше за інші запити.
request-page-problem-again = Знайти іншого перекладача зараз
request-page-problem-other = Інша проблема
request-page-problem-kind = Що сталося?
request-page-problem-connection = Обірвався звʼязок або відео
request-page-problem-conduct = Поведінка перекладача
request-page-problem-something = Щось інше
request-page-problem-only = Лише повідомити
request-page-problem-thanks = Дякуємо. Це записано.
request-page-extend = Нам потрібно більше часу
request-page-extend-by = Скільки ще хвилин?
request-page-extend-send = Додати час
request-page-finish = Переклад завершено
request-page-card = Картка до справи
request-page-all = Усі запити
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Цього не зроблено. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Цей запит
request-page-label-interpreter = Перекладач
request-page-label-qualifications = Кваліфікація
request-page-label-language = Мова
request-page-label-when = Коли
request-page-label-now = Зараз
request-page-label-length = Тривалість
request-page-label-how = Як
request-page-label-for = Для чого
request-page-label-where = Де
request-page-label-room = Кімната
request-page-label-number = Номер
request-page-label-department = Підрозділ
request-page-label-case = Номер справи
request-page-label-status = Стан
request-page-label-asked-at = Час запиту
request-page-label-started = Початок
request-page-label-minutes = Хвилини
request-page-label-id = Запит

## The list of requests

request-list-title = Запити
request-list-open = Відкриті
request-list-past = Завершені
# Nothing is open.
request-list-empty = Відкритих запитів немає. Коли людина перед вами розмовляє іншою мовою, викличте перекладача: достатньо трьох дотиків.
request-list-none-past = Тут зʼявляться завершені запити.
request-list-older = Давніші запити
request-list-newest = Назад до найновіших

## The card for the file

request-card-title = Запит на усного перекладача
# Under the card, on the screen only.
request-card-print = Надрукуйте цю сторінку через браузер. У картці немає нічого про людину, якій надавали послугу.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Складено: { DATETIME($at) }.
request-card-back = Назад до запиту
