# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The board of the language-access office: open requests, what is going wrong with each, why nobody was found, what would help.
### Readers are staff of that office, at a large screen or on a telephone, often with several requests at once.
###
### $language is the name of a language already in your locale, from names.ftl.

## The board

# Title of the page.
board-title = Огляд запитів
# Heading of the requests for which nobody was found yet.
board-open = Триває пошук
board-none = Ніхто не чекає. Нові запити зʼявляються тут самі.
# Heading of the requests that have an interpreter.
board-agreed = Погоджені й ті, що тривають
board-agreed-none = Немає погоджених замовлень.
# Heading of a column.
board-language = Мова
# Heading of a column.
board-age = Чекає від
# Heading of a column.
board-when = Коли
# Heading of a column; below it: by phone, by video, on site.
board-how = Як
# Heading of a column: how often interpreters were asked, and in how many waves.
board-asked = До кого звернулися
# Heading of a column.
board-matter = Що відбувається
# Heading of a column.
board-who = Перекладач
board-now = Зараз
# In a table: how many people were asked, and in how many waves.
# Variables:
#   $asked (Number) - how many people were asked
#   $waves (Number) - in how many waves
board-asked-waves =
    { $asked ->
        [one] { $asked } людина
        [few] { $asked } людини
        [many] { $asked } людей
       *[other] { $asked } людини
    }, { $waves ->
        [one] { $waves } хвиля
        [few] { $waves } хвилі
        [many] { $waves } хвиль
       *[other] { $waves } хвилі
    }
# Under a table.
# Variables:
#   $count (Number) - how many are shown
board-more = Показано лише найтерміновіші. Кількість: { $count }.

## What is going on with a request. Short; the most urgent first.

board-matter-identify = Мова ще невідома
board-matter-nobody = Поки що немає до кого звернутися
# Variables:
#   $language (String) - name of a language near to the one asked for
board-matter-near = Очікуємо відповіді, чи підійде мова: { $language }
# Variables:
#   $count (Number) - how many offers
board-matter-waiting =
    { $count ->
        [one] { $count } пропозиція чекає на відповідь
        [few] { $count } пропозиції чекають на відповідь
        [many] { $count } пропозицій чекають на відповідь
       *[other] { $count } пропозиції чекають на відповідь
    }
board-matter-looking = Відповіли всі, до кого ми звернулися. Ми шукаємо далі.
# A company that can be called instead of an interpreter.
# Variables:
#   $vendor (String) - name of a company
board-matter-vendor = Названо компанію: { $vendor }
# Variables:
#   $at (Date) - when
board-matter-ends = Кінець пошуку: { DATETIME($at) }
# A session that nobody has started although its time has come.
# Variables:
#   $at (Date) - when
board-matter-late = Мало початися: { DATETIME($at) }
# The interpreter said so.
# Variables:
#   $minutes (Number) - how many minutes
board-matter-running-late =
    Запізнення: { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }
board-matter-agreed = Погоджено
board-matter-in-session = Переклад триває

## One request: why

# Title of the page.
# Variables:
#   $language (String) - name of a language, already in your locale
why-title = Чому: { $language }
# Stands in the place of the language.
why-unknown = ще невідома
# A link: cancel, make longer, say which language it is.
why-request = Сторінка запиту
# A link back.
why-board = Огляд запитів
# One offer: in which wave, and what became of it.
# Variables:
#   $wave (Number) - the number of the wave, from 1
#   $state (String) - what became of it, already in your locale
why-offer = Хвиля { $wave }: { $state }
why-offer-open = очікуємо відповіді
why-offer-accepted = прийнято
why-offer-declined = відхилено
why-offer-expired = немає відповіді вчасно
why-offer-withdrawn = відкликано
# Heading; best first.
why-askable = До кого можна звернутися зараз
why-askable-none = Ні до кого.
# Heading.
why-helps = Що допомогло б
why-helps-none = Жодна зміна сама не допоможе. Зателефонуйте до компанії усного перекладу або перенесіть зустріч.
# One change that would help. The change is a sentence of its own.
# Variables:
#   $change (String) - a sentence
#   $count (Number) - how many people
why-help =
    { $change } { $count ->
        [one] Тоді зможе { $count } людина.
        [few] Тоді зможуть { $count } людини.
        [many] Тоді зможуть { $count } людей.
       *[other] Тоді зможуть { $count } людини.
    }
# Variables:
#   $modality (String) - on_site, phone or video
why-help-modality =
    Провести зустріч { $modality ->
        [on_site] особисто
        [phone] телефоном
       *[video] через відео
    }.
# Variables:
#   $language (String) - name of the language
why-help-near = Підтвердити, що підійде мова: { $language }.
# Variables:
#   $language (String) - name of the language
why-help-consent = Записати згоду людини на мову: { $language }.
why-help-gender = Дозволити перекладача будь-якої статі.
why-help-radius = Звернутися до людей, які живуть далі.
# Variables:
#   $minutes (Number) - how many minutes
why-help-later =
    Почати на { $minutes ->
        [one] { $minutes } хвилину пізніше.
        [few] { $minutes } хвилини пізніше.
        [many] { $minutes } хвилин пізніше.
       *[other] { $minutes } хвилини пізніше.
    }
# Variables:
#   $minutes (Number) - how many minutes
why-help-earlier =
    Почати на { $minutes ->
        [one] { $minutes } хвилину раніше.
        [few] { $minutes } хвилини раніше.
        [many] { $minutes } хвилин раніше.
       *[other] { $minutes } хвилини раніше.
    }
# Variables:
#   $until (Date) - until when
why-help-wait = Зачекати до цього часу: { DATETIME($until) }.
# Heading.
why-not = До кого не звертаємося і чому
why-not-none = Більше ніхто не перекладає з цієї мови чи з близької до неї.
# One line: a reason, and how many people it keeps from being asked.
# Variables:
#   $reason (String) - a reason, already in your locale
#   $count (Number) - how many people
why-not-count = { $reason }: { $count }
# Label of a field for a name.
why-person = Чому не ця людина?
# Under the field.
why-person-hint = Імʼя, як у списку перекладачів, або його початок.
# Button beside the field.
why-person-ask = Знайти
why-person-nobody = У списку немає нікого з таким імʼям.
# Variables:
#   $name (String) - name of a person
why-person-fits = Перешкод немає: { $name }.

## Reasons why somebody is not asked. Each follows a name, or stands alone in a list.

why-reason-inactive = немає в чинному списку
why-reason-language = не перекладає з цієї мови
why-reason-near-language-unconfirmed = перекладає з близької мови, якої ніхто не підтвердив
why-reason-consent-missing = перекладає з другої мови, згоди на яку не записано
why-reason-modality = не працює в такий спосіб
why-reason-qualification-missing = не має потрібної кваліфікації
why-reason-qualification-expired = строк дії кваліфікації минув
why-reason-not-available = не може працювати в цей час
why-reason-overlap = має інше замовлення в цей час
why-reason-travel = не встигне вчасно доїхати
why-reason-distance = перебуває надто далеко
why-reason-excluded = не допускається до цього запиту
why-reason-declined-before = раніше була відмова
why-reason-gender = просили перекладача іншої статі
why-reason-already-asked = звернення вже було
why-reason-budget = звернень поки що досить
why-reason-quiet-hours = зараз години тиші цієї людини

## Assigning somebody by hand

# A button beside a name.
assign-by-hand = Призначити
# The same for screen readers, and a heading.
# Variables:
#   $name (String) - name of a person
assign-who = Призначити: { $name }
# Stands above a list of rules.
assign-breaks = Це порушує правила:
# A button: whoever presses it has read the rules above it.
assign-anyway = Усе одно призначити
# Variables:
#   $name (String) - name of a person
assign-busy = { $name }: на цей час уже є інше замовлення. Нікого не призначаємо двічі.
# The reason is a whole sentence.
# Variables:
#   $reason (String) - why, as a sentence of its own
assign-not-done = Це не вдалося: { $reason }
