# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Вызвать переводчика
# Heading of the first part.
ask-language = Какой язык?
# Label of the search field.
ask-language-search = Найти язык
# Under the search field.
ask-language-search-hint = Напишите название на любом языке — так, как сможете.
# Button beside the search field.
ask-language-find = Найти
# Heading of the short list that is there before anybody searches.
ask-language-often = Чаще всего нужны
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Не знаю точно, какой язык
# Under that choice.
ask-language-not-sure-hint = Мы поможем выяснить.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] По запросу «{ $name }» найден { $count } язык. Выберите или пишите дальше.
        [few] По запросу «{ $name }» найдено { $count } языка. Выберите один или пишите дальше.
        [many] По запросу «{ $name }» найдено { $count } языков. Выберите один или пишите дальше.
       *[other] По запросу «{ $name }» найдено { $count } языка. Выберите один или пишите дальше.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = «{ $name }» может означать несколько языков. Спросите человека, какой из этих языков — его.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Мы не знаем языка «{ $name }». Может быть, это один из этих?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Мы не знаем языка «{ $name }». Проверьте написание или выберите «Не знаю точно, какой язык», и мы поможем выяснить.
# The form was sent without a language.
ask-language-missing = Выберите язык или «Не знаю точно, какой язык».
# A link to the list of languages that is shown to the person.
ask-show-the-person = Пусть человек сам покажет свой язык

## Asking for an interpreter: when

ask-when = Когда?
ask-when-now = Сейчас
ask-when-at = В указанное время
# Label of the field for date and time.
ask-when-date = Дата и время
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Время: { $city }.
ask-when-missing = Выберите «Сейчас» или укажите дату и время.
ask-when-past = Это время уже прошло. Выберите более позднее.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] Это слишком далеко вперёд. Выберите время в пределах { $days } дня.
        [few] Это слишком далеко вперёд. Выберите время в пределах { $days } дней.
        [many] Это слишком далеко вперёд. Выберите время в пределах { $days } дней.
       *[other] Это слишком далеко вперёд. Выберите время в пределах { $days } дня.
    }

## Asking for an interpreter: how

ask-how = Как?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Лично
        [phone] По телефону
       *[video] По видео
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Переводчик приедет к вам.
        [phone] Переводчик вам позвонит.
       *[video] Вы получите ссылку.
    }
ask-how-missing = Выберите как.
ask-how-signed = Для жестовых языков нужно видео или личная встреча.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Встреча такого вида возможна только { $ways }.
# Label of the field for a telephone number.
ask-phone = По какому номеру позвонить переводчику?
ask-phone-hint = Телефон с громкой связью, чтобы слышали вы оба.
ask-phone-wrong = Укажите номер телефона с кодом региона, например (973) 555-0100.
# Label of the choice of a place.
ask-site = Где?
# First line of that choice, while nothing is chosen.
ask-site-choose = Выберите место
ask-site-missing = Выберите место из списка.
# There is no place to choose from.
ask-site-none = В списке пока нет мест. Выберите телефон или видео либо попросите добавить место: { -coordinator }.
ask-room = Кабинет
ask-room-hint = Короткий код, например 4-B. Можно не заполнять.

## Asking for an interpreter: what for, and details

ask-what = Для чего?
ask-what-missing = Выберите, для чего это нужно.
# Label of the choice of a department, where somebody works for several.
ask-department = Для какого отдела?
ask-department-missing = Выберите отдел.
# Opens the part of the form that nobody has to fill in.
ask-details = Подробности, если хотите
ask-duration = Сколько минут?
ask-duration-hint = Если не заполнить, мы запланируем обычную продолжительность.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Укажите целое число минут, от { $shortest } до { $longest }.
        [few] Укажите целое число минут, от { $shortest } до { $longest }.
        [many] Укажите целое число минут, от { $shortest } до { $longest }.
       *[other] Укажите целое число минут, от { $shortest } до { $longest }.
    }
ask-gender = Пол переводчика
ask-gender-any = Всё равно
ask-gender-woman = Женщина
ask-gender-man = Мужчина
ask-gender-non-binary = Небинарный человек
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Возможно только для: { $types }.
ask-gender-not-here = Для этого вида встреч нельзя просить о переводчике определённого пола.
ask-case = Номер дела
ask-case-hint = Короткий код с цифрой. Никогда не пишите имя и ничего о самом человеке.
ask-code-wrong = Только короткий код, в котором есть хотя бы одна цифра: буквы, цифры и - _ / . # без пробелов.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] Слишком длинно: не более { $max } символа.
        [few] Слишком длинно: не более { $max } символов.
        [many] Слишком длинно: не более { $max } символов.
       *[other] Слишком длинно: не более { $max } символа.
    }
ask-proficiency = Насколько хорошо человек говорит на этом языке?
ask-proficiency-unsaid = Не указано
ask-proficiency-fluent = Очень хорошо
ask-proficiency-conversational = Для повседневной жизни
ask-proficiency-basic = Немного
ask-source = Кто так сказал?
ask-source-person = Сам человек
ask-source-interpreter = Устный переводчик
ask-source-companion = Родные или друзья
ask-source-staff = Коллега
ask-source-document = Анкета или письмо
# Heading of the fields for further languages.
ask-further = Другие языки, которые подойдут
ask-further-hint = Сначала лучший. Мы обратимся к ним, только если для языка выше никого не найдём.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Другой язык { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = По слову «{ $name }» нельзя точно определить язык. Напишите точнее или оставьте поле пустым.
ask-further-twice = Этот язык уже указан.
ask-further-proficiency-missing = Выберите, насколько хорошо человек говорит на этом языке.
ask-further-source-missing = Выберите, кто так сказал.
# The button that sends the form.
ask-send = Найти переводчика
# Stands above the form when something in it is not right.
ask-problems = Чего-то не хватает. Пожалуйста, посмотрите на отмеченные места.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = С этой страницы вы уже отправили запрос. Если нужен ещё один переводчик, отправьте её снова.
# Stands beside a field for which there is no better explanation.
ask-check-this = Пожалуйста, проверьте это.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Я говорю на языке …
# To the member of staff.
speak-lead = Поверните экран к человеку. Он сам нажмёт на свой язык.
# Heading: languages that people ask for most often in this city.
speak-often = Чаще всего здесь
# Heading of the sign languages, read out by screen readers.
speak-signed = Жестовые языки
# A link to the long list of all languages in Latin letters.
speak-more-latin = Все языки этими буквами
# A link back to the short list.
speak-fewer = Короткий список
# A choice: the person does not find their language.
speak-not-here = Моего языка здесь нет
# A link.
speak-back = Назад к языкам

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Мы звоним переводчику, который говорит на вашем языке.
speak-free = Для вас это бесплатно.
speak-no-status = Вас не будут спрашивать о вашем иммиграционном статусе.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Этих фраз у нас пока нет. Язык: { $language }. Покажите картинку и укажите на название языка.
# What the picture shows, for screen readers.
speak-picture = Два человека говорят друг с другом через переводчика по телефону.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Вызвать переводчика: { $language }
# The same when the language is not known.
speak-ask-unknown = Вызвать, не зная языка

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Переводчик: { $language }
# Title while nobody knows the language.
request-page-title-unknown = Переводчик: какой язык?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Какой язык?
request-page-status-searching = Идёт поиск
request-page-status-assigned = Переводчик найден
request-page-status-in-session = Идёт перевод
request-page-status-completed = Завершено
request-page-status-cancelled = Отменено
request-page-status-unfilled = Никто не найден

## Following a request: while we look

request-page-searching = Мы ищем переводчика
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Мы пока ни к кому не обратились.
        [one] Мы обратились к { $count } переводчику.
        [few] Мы обратились к { $count } переводчикам.
        [many] Мы обратились к { $count } переводчикам.
       *[other] Мы обратились к { $count } переводчика.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Ответов больше не ждём.
        [one] Ждём ответа от { $count } переводчика.
        [few] Ждём ответа от { $count } переводчиков.
        [many] Ждём ответа от { $count } переводчиков.
       *[other] Ждём ответа от { $count } переводчика.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Поиск продолжается до: { DATETIME($until) }.
request-page-may-close = Вы можете закрыть эту страницу или заблокировать телефон. Мы продолжаем искать.
request-page-nobody-yet = Пока никого не нашли. Мы продолжаем искать.
# After an interpreter withdrew or was not understood.
request-page-ahead = Теперь этот запрос идёт раньше других.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Ждать не обязательно: { $name } может переводить по телефону прямо сейчас.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } может определить по телефону, какой это язык.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Позвонить: { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Когда ответят: { $hint }
request-page-vendor-after = Они перевели? Тогда закройте этот запрос в разделе «Отменить этот запрос».

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Никто не свободен. Язык: { $language }. Но, возможно, найдётся переводчик на другой язык: { $near }. Спросите человека, хорошо ли он понимает этот язык ({ $near }).
request-page-near-yes = Да, это подойдёт
request-page-near-no = Нет, ищите дальше
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Никто не свободен. Язык: { $language }. Но, возможно, найдётся переводчик на другой язык: { $near }. Для встреч этого вида только { -coordinator } может решить, подойдёт ли это.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Человек согласен на другой язык
request-page-consent-hint = Только если человек действительно согласен. Тогда мы будем искать переводчиков и на этот язык.
request-page-consent-language = Какой язык?
request-page-consent-send = Человек согласен
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = По слову «{ $name }» нельзя точно определить язык. Напишите точнее.
# Heading of the question.
request-page-which = Какой это язык?
# Above the languages to choose from.
request-page-which-these = Спросите человека, какой из этих языков — его.
# Nobody knows the language yet. What to ask.
request-page-which-open = Спросите: как называется язык, на котором вы говорите дома, и из какой вы страны и какого города?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Записано: «{ $text }».
request-page-which-other = Другой язык
request-page-which-send = Это тот язык

## Following a request: an interpreter

request-page-found = Для вас найден переводчик
request-page-will-call = Переводчик вам позвонит. Не занимайте линию.
request-page-video = Открыть видеозвонок
request-page-on-site = Переводчик приедет к вам.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Ожидается в { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] Переводчик опоздает примерно на { $minutes } минуту и будет в { DATETIME($at, timeStyle: "short") }.
        [few] Переводчик опоздает примерно на { $minutes } минуты и будет в { DATETIME($at, timeStyle: "short") }.
        [many] Переводчик опоздает примерно на { $minutes } минут и будет в { DATETIME($at, timeStyle: "short") }.
       *[other] Переводчик опоздает примерно на { $minutes } минуты и будет в { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Язык перевода: { $language }.
request-page-in-session = Идёт перевод
# Variables:
#   $at (Date) - when the session started
request-page-since = Начало: { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Завершено
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] Перевод длился { $minutes } минуту.
        [few] Перевод длился { $minutes } минуты.
        [many] Перевод длился { $minutes } минут.
       *[other] Перевод длился { $minutes } минуты.
    }
request-page-cancelled = Этот запрос отменён
request-page-unfilled = Мы никого не нашли вовремя
request-page-unfilled-hint = Нам очень жаль. Отправьте запрос ещё раз, выберите другой способ встречи или позвоните в { -coordinator }.
request-page-ask-again = Запросить ещё раз

## Following a request: what can be done

request-page-cancel = Отменить этот запрос
request-page-cancel-hint = Мы сообщим всем, к кому обращались, и поблагодарим их.
request-page-cancel-why = Почему?
request-page-cancel-not-needed = Больше не нужно
request-page-cancel-served = Перевёл кто-то другой
request-page-cancel-mistake = Это была ошибка
request-page-cancel-yes = Да, отменить
request-page-problem = Мы не смогли понять друг друга
request-page-problem-hint = Так бывает, и в этом никто не виноват. Мы завершим этот заказ и сразу начнём искать другого переводчика — раньше других запросов.
request-page-problem-again = Найти другого сейчас
request-page-problem-other = Было что-то другое не так
request-page-problem-kind = Что было не так?
request-page-problem-connection = Прервалась связь или видео
request-page-problem-conduct = Поведение переводчика
request-page-problem-something = Что-то другое
request-page-problem-only = Только сообщить
request-page-problem-thanks = Спасибо. Это записано.
request-page-extend = Нам нужно больше времени
request-page-extend-by = Сколько ещё минут?
request-page-extend-send = Добавить время
request-page-finish = Перевод завершён
request-page-card = Карточка для дела
request-page-all = Все запросы
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Это не сделано. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Этот запрос
request-page-label-interpreter = Переводчик
request-page-label-qualifications = Квалификация
request-page-label-language = Язык
request-page-label-when = Когда
request-page-label-now = Сейчас
request-page-label-length = Продолжительность
request-page-label-how = Как
request-page-label-for = Для чего
request-page-label-where = Где
request-page-label-room = Кабинет
request-page-label-number = Номер телефона
request-page-label-department = Отдел
request-page-label-case = Номер дела
request-page-label-status = Состояние
request-page-label-asked-at = Время запроса
request-page-label-started = Начало
request-page-label-minutes = Минуты
request-page-label-id = Запрос

## The list of requests

request-list-title = Запросы
request-list-open = Открытые
request-list-past = Завершённые
# Nothing is open.
request-list-empty = Открытых запросов нет. Если перед вами человек, который говорит на другом языке, вызовите переводчика: хватит трёх нажатий.
request-list-none-past = Здесь появятся завершённые запросы.
request-list-older = Более ранние запросы
request-list-newest = Назад к новым

## The card for the file

request-card-title = Запрос на устный перевод
# Under the card, on the screen only.
request-card-print = Распечатайте эту страницу через браузер. На карточке нет никаких сведений о человеке, которому помогали.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = По состоянию на { DATETIME($at) }.
request-card-back = Назад к запросу
