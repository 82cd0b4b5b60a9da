# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Могу работать сейчас
# Variables:
#   $until (Date) - until when
availability-now-on = Сейчас к вам можно обращаться, до { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Сейчас к вам можно обращаться: так указано в ваших часах.
availability-now-off = Сейчас к вам не обращаются.
# Label of a choice of hours.
availability-now-for = На сколько часов?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
# Button.
availability-now-switch-on = Могу работать сейчас
# Button. The weekly hours still count.
availability-now-switch-off = Выключить
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Выберите от 1 до 24 часов.

## The hours of the week

# Title of the page.
availability-title = Мои часы
# Heading.
availability-week = Часы недели
availability-week-hint = В эти часы к вам можно обращаться. Если в какой-то день вы не работаете, оставьте его пустым. Для ночи укажите часы до полуночи, а на следующий день — часы с полуночи.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Часовой пояс: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = С
# Label of a field for a time.
availability-until = До
# Button: one more pair of fields for this day.
availability-week-more = Ещё часы в этот день
# Button.
availability-week-save = Сохранить мои часы
availability-week-saved = Ваши часы сохранены.
# Above the form when something is wrong in it.
availability-week-problems = Ничего не сохранено. Проверьте отмеченное.
availability-week-incomplete = Укажите оба времени или оставьте оба поля пустыми.
availability-week-unreadable = Это не время. Напишите так: 14:30.
availability-week-backwards = Конец должен быть позже начала. Для ночи укажите часы до 00:00, а на следующий день — часы с 00:00.
availability-week-overlap = Эти часы пересекаются с другими часами этого дня.
availability-week-too-many = Слишком много. Укажите не больше десяти на день.

## Days that are otherwise

# Heading.
availability-exceptions = Выходные дни и дополнительные часы
availability-exceptions-empty = Их нет. Если вас не будет в какой-то день, добавьте его здесь.
# What an entry says.
availability-exception-away = Не работаю
# What an entry says.
availability-exception-extra = Работаю дополнительно
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Начало: { DATETIME($from) }. Конец: { DATETIME($until) }
# Button.
availability-exception-remove = Удалить
# Heading of the form.
availability-exception-add = Добавить выходные дни или дополнительные часы
# Above two choices.
availability-exception-what = Что это?
# Label of a field for date and time.
availability-exception-from = С (дата и время)
# Label of a field for date and time.
availability-exception-until = До (дата и время)
# Button.
availability-exception-send = Добавить
availability-exception-missing = Укажите дату и время.
availability-exception-backwards = Конец должен быть позже начала.
availability-exception-past = Это время уже прошло. Выберите более позднее.
availability-exception-too-many = Их слишком много. Сначала удалите некоторые.
