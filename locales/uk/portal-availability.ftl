# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Доступність зараз
# Variables:
#   $until (Date) - until when
availability-now-on = Ви зараз доступні, до { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Ви зараз доступні, відповідно до ваших годин.
availability-now-off = Ви зараз не доступні.
# Label of a choice of hours.
availability-now-for = На який час?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }
# Button.
availability-now-switch-on = Можу працювати зараз
# Button. The weekly hours still count.
availability-now-switch-off = Вимкнути
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Виберіть від 1 до 24 годин.

## The hours of the week

# Title of the page.
availability-title = Мої години
# Heading.
availability-week = Години тижня
availability-week-hint = У ці години ми можемо до вас звертатися. Якщо якогось дня ви не доступні, залиште його порожнім. Для ночі вкажіть години до півночі, а наступного дня — години від півночі.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Часовий пояс: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Від
# Label of a field for a time.
availability-until = До
# Button: one more pair of fields for this day.
availability-week-more = Ще години цього дня
# Button.
availability-week-save = Зберегти мої години
availability-week-saved = Ваші години збережено.
# Above the form when something is wrong in it.
availability-week-problems = Нічого не збережено. Перевірте позначене.
availability-week-incomplete = Вкажіть обидва часи або залиште обидва порожніми.
availability-week-unreadable = Це не час. Пишіть його так: 14:30.
availability-week-backwards = Кінець має бути пізніше за початок. Для ночі вкажіть години до 00:00, а наступного дня — години від 00:00.
availability-week-overlap = Ці години збігаються з іншими годинами цього дня.
availability-week-too-many = Це забагато. Вкажіть не більше десяти проміжків на день.

## Days that are otherwise

# Heading.
availability-exceptions = Вихідні дні та додаткові години
availability-exceptions-empty = Нічого немає. Коли вас не буде якогось дня, додайте це тут.
# What an entry says.
availability-exception-away = Немає можливості працювати
# What an entry says.
availability-exception-extra = Додаткові години
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Початок: { DATETIME($from) }. Кінець: { DATETIME($until) }
# Button.
availability-exception-remove = Видалити
# Heading of the form.
availability-exception-add = Додати вихідні дні або додаткові години
# Above two choices.
availability-exception-what = Що це?
# Label of a field for date and time.
availability-exception-from = Від (дата й час)
# Label of a field for date and time.
availability-exception-until = До (дата й час)
# Button.
availability-exception-send = Додати
availability-exception-missing = Вкажіть дату й час.
availability-exception-backwards = Кінець має бути пізніше за початок.
availability-exception-past = Цей час уже минув. Виберіть пізніший.
availability-exception-too-many = Таких записів забагато. Спершу видаліть деякі з них.
