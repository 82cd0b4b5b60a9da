# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Перейти к основной части страницы
# Names the menu, for screen readers.
portal-main-menu = Главное меню
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Язык этих страниц
# Button beside the choice of the language of the pages.
portal-show-pages = Показать
# Ends the visit: link and heading.
portal-sign-out = Выйти
# Shown when the page has lost its connection.
portal-stale = Соединение потеряно. То, что вы видите, могло устареть. Мы продолжаем попытки восстановить связь.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Осталась { $seconds } секунда
        [few] Осталось { $seconds } секунды
        [many] Осталось { $seconds } секунд
       *[other] Осталось { $seconds } секунды
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Время вышло.
# Link to the first page.
portal-home-page = На начальную страницу
# Link that opens the same page again.
portal-try-again = Попробовать ещё раз

## The menu

# For who asks for an interpreter.
portal-nav-ask = Вызвать переводчика
# The requests of the own department.
portal-nav-requests = Запросы
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Предложения
# For interpreters: sessions that are theirs.
portal-nav-assignments = Мои заказы
# For interpreters: when they can work.
portal-nav-availability = Мои часы
# Messages from the desk.
portal-nav-inbox = Сообщения
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Мои настройки
# For the language-access office: all open requests on one page.
portal-nav-board = Открытые запросы
# For the language-access office: everybody who interprets.
portal-nav-roster = Переводчики
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Неизвестные языки
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Компании устного перевода
# For the oversight commission.
portal-nav-figures = Показатели

## Signing in and out

# Heading and button.
portal-sign-in = Войти
# Button: opens the city's own sign-in page.
portal-sign-in-city = Войти с учётной записью города
# Above that button.
portal-sign-in-city-lead = Если вы работаете в городских службах, используйте учётную запись, с которой вы входите в систему на работе.
# Heading.
portal-sign-in-email-heading = Переводчикам: вход по электронной почте
portal-sign-in-email-lead = Мы отправим вам ссылку. Пароль не нужен. Ссылка действует один раз и в течение 15 минут.
# Label of a field.
portal-sign-in-email-address = Ваш адрес электронной почты
# Button.
portal-sign-in-email-button = Отправить мне ссылку
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Это не адрес электронной почты. Адрес выглядит так: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Проверьте электронную почту
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Если этот адрес принадлежит переводчику из нашего списка, ссылка уже отправлена. Она действует один раз и в течение 15 минут. Если письмо не пришло, проверьте папку «Спам» или обратитесь в { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Чтобы войти, откройте ссылку, которую вам дали. Если ссылки у вас нет, обратитесь в { -coordinator }.
# Heading.
portal-sign-in-link-title = Одно нажатие — и вход выполнен
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = По этой ссылке вы входите как:
# Heading.
portal-sign-in-link-old-title = Эта ссылка больше не действует
portal-sign-in-link-old = Ссылка для входа действует один раз и недолго. Запросите новую.
# Heading.
portal-sign-in-failed-title = Войти не удалось
portal-sign-in-failed-no-role = Учётная запись города верна, но доступ к этому сервису для неё пока не открыт. Обратитесь в { -coordinator }.
portal-sign-in-failed-provider = Страница входа города не ответила как следует. Попробуйте ещё раз через несколько минут. Если это не пройдёт, обратитесь в { -coordinator }.
portal-sign-in-failed-old = Прошло слишком много времени, или вход был начат в другом браузере или в другом окне. Попробуйте ещё раз.
# What somebody is here.
portal-role-requester = Сотрудник города, который вызывает переводчиков
# What somebody is here.
portal-role-interpreter = Устный переводчик
# What somebody is here.
portal-role-coordinator = Отдел языкового доступа
# What somebody is here.
portal-role-auditor = Надзорная комиссия
portal-sign-out-lead = На устройстве, которым пользуются и другие, всегда выходите из системы.
# Button.
portal-sign-out-here = Выйти на этом устройстве
# Button.
portal-sign-out-everywhere = Выйти на всех моих устройствах
# Shown after somebody signed out.
portal-signed-out = Вы вышли из системы.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Войдите, чтобы продолжить. Если вход уже был выполнен, его время истекло: так мы не впускаем посторонних.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Ваша ссылка для входа
# The link follows on a line of its own.
portal-sign-in-mail-body = Откройте эту ссылку, чтобы войти. Она действует один раз и в течение 15 минут:
# After the link.
portal-sign-in-mail-end = Если вы её не запрашивали, ничего делать не нужно. Без этой ссылки никто не сможет войти: не передавайте её другим.

## When something does not work

# Heading.
portal-not-found-title = Здесь ничего нет
portal-not-found = Этой страницы не существует, или она предназначена не для вас. Ссылка могла устареть или быть неполной.
# Heading.
portal-forbidden-title = Эта страница не для вас
portal-forbidden = Вашей учётной записи не разрешено открывать эту страницу. Если она вам нужна, обратитесь в { -coordinator }.
# Heading.
portal-stale-form-title = Страница устарела
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Ничего не изменено. Страница была открыта слишком долго, или ваш браузер не сохраняет файлы cookie. Откройте её заново и отправьте ещё раз.
# Heading.
portal-unreadable-title = Это не удалось прочитать
portal-unreadable = Ничего не изменено. То, что было отправлено, не относится ни к одной форме этого сервиса. Откройте страницу заново и заполните форму на ней.
# Heading.
portal-too-large-title = Слишком много за один раз
portal-too-large = Ничего не изменено. Отправлено больше, чем принимает эта страница. Сократите и отправьте ещё раз.
# Heading.
portal-wrong-method-title = Так это открыть нельзя
portal-wrong-method = Этот адрес относится к кнопке на странице. Откройте страницу и нажмите кнопку.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Это не удалось сделать
# Heading.
portal-overloaded-title = Слишком много людей одновременно
portal-overloaded = Подождите несколько секунд и попробуйте ещё раз. Если кому-то переводчик нужен прямо сейчас, звоните по номеру, который есть для этого в вашем отделе.
# Heading.
portal-broken-title = Сбой на нашей стороне
portal-broken = Это не ваша ошибка. Попробуйте ещё раз. Если это не пройдёт, сообщите в { -coordinator }. Если кому-то переводчик нужен прямо сейчас, звоните по номеру, который есть для этого в вашем отделе.
