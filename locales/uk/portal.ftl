# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Перейти до основної частини сторінки
# Names the menu, for screen readers.
portal-main-menu = Головне меню
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Мова цих сторінок
# Button beside the choice of the language of the pages.
portal-show-pages = Показати
# Ends the visit: link and heading.
portal-sign-out = Вийти
# Shown when the page has lost its connection.
portal-stale = Звʼязок втрачено. Те, що ви бачите, може бути застарілим. Ми й далі намагаємося відновити звʼязок.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Залишилася { $seconds } секунда
        [few] Залишилося { $seconds } секунди
        [many] Залишилося { $seconds } секунд
       *[other] Залишилося { $seconds } секунди
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Час вийшов.
# Link to the first page.
portal-home-page = На початкову сторінку
# Link that opens the same page again.
portal-try-again = Спробувати ще раз

## The menu

# For who asks for an interpreter.
portal-nav-ask = Викликати перекладача
# The requests of the own department.
portal-nav-requests = Запити
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Пропозиції
# For interpreters: sessions that are theirs.
portal-nav-assignments = Мої замовлення
# For interpreters: when they can work.
portal-nav-availability = Мої години
# Messages from the desk.
portal-nav-inbox = Повідомлення
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Мої налаштування
# For the language-access office: all open requests on one page.
portal-nav-board = Відкриті запити
# For the language-access office: everybody who interprets.
portal-nav-roster = Усні перекладачі
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Невідомі мови
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Компанії усного перекладу
# For the oversight commission.
portal-nav-figures = Показники

## Signing in and out

# Heading and button.
portal-sign-in = Увійти
# Button: opens the city's own sign-in page.
portal-sign-in-city = Увійти з обліковим записом міста
# Above that button.
portal-sign-in-city-lead = Якщо ви працюєте на місто, скористайтеся обліковим записом, з яким входите на роботі.
# Heading.
portal-sign-in-email-heading = Усні перекладачі: вхід електронною поштою
portal-sign-in-email-lead = Ми надішлемо вам посилання. Пароль не потрібен. Посилання діє один раз і протягом 15 хвилин.
# Label of a field.
portal-sign-in-email-address = Ваша адреса електронної пошти
# Button.
portal-sign-in-email-button = Надіслати мені посилання
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Це не адреса електронної пошти. Така адреса має вигляд name@example.org.
# Heading.
portal-sign-in-email-sent-title = Перевірте електронну пошту
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Якщо ця адреса належить комусь із перекладачів у нашому списку, посилання вже надіслано. Воно діє один раз і протягом 15 хвилин. Якщо нічого не надійде, перегляньте папку зі спамом або зверніться у { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Щоб увійти, відкрийте посилання, яке ви отримали. Якщо у вас його немає, зверніться у { -coordinator }.
# Heading.
portal-sign-in-link-title = Один дотик — і ви увійдете
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = За цим посиланням ви входите як:
# Heading.
portal-sign-in-link-old-title = Це посилання більше не діє
portal-sign-in-link-old = Посилання для входу діє один раз і недовго. Попросіть нове.
# Heading.
portal-sign-in-failed-title = Не вдалося увійти
portal-sign-in-failed-no-role = Ваш обліковий запис міста правильний, але він ще не має дозволу користуватися цією службою. Зверніться у { -coordinator }.
portal-sign-in-failed-provider = Сторінка входу міста відповіла не так, як слід. Спробуйте ще раз за кілька хвилин. Якщо нічого не зміниться, зверніться у { -coordinator }.
portal-sign-in-failed-old = Минуло забагато часу, або вхід розпочато в іншому браузері чи іншому вікні. Спробуйте ще раз.
# What somebody is here.
portal-role-requester = Персонал міста, що викликає перекладачів
# What somebody is here.
portal-role-interpreter = Усний перекладач
# What somebody is here.
portal-role-coordinator = Відділ мовного доступу
# What somebody is here.
portal-role-auditor = Наглядова комісія
portal-sign-out-lead = На пристрої, яким користуються інші, завжди виходьте.
# Button.
portal-sign-out-here = Вийти на цьому пристрої
# Button.
portal-sign-out-everywhere = Вийти на всіх моїх пристроях
# Shown after somebody signed out.
portal-signed-out = Ви вийшли.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Щоб продовжити, увійдіть. Якщо ви вже входили, ваш час минув: так ніхто сторонній не зможе увійти.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Ваше посилання для входу
# The link follows on a line of its own.
portal-sign-in-mail-body = Відкрийте це посилання, щоб увійти. Воно діє один раз і протягом 15 хвилин:
# After the link.
portal-sign-in-mail-end = Якщо ви цього не просили, вам нічого не потрібно робити. Без цього посилання ніхто не може увійти: не передавайте його нікому.

## When something does not work

# Heading.
portal-not-found-title = Тут нічого немає
portal-not-found = Цієї сторінки не існує, або вона не для вас. Можливо, посилання застаріло або обрізане.
# Heading.
portal-forbidden-title = Ця сторінка не для вас
portal-forbidden = Ваш обліковий запис не має дозволу це відкривати. Якщо вам це потрібно, зверніться у { -coordinator }.
# Heading.
portal-stale-form-title = Ця сторінка застаріла
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Нічого не змінено. Сторінка була відкрита надто довго, або ваш браузер не зберігає файли cookie. Відкрийте її знову та надішліть ще раз.
# Heading.
portal-unreadable-title = Це не вдалося прочитати
portal-unreadable = Нічого не змінено. Те, що надіслано, не з форми цієї служби. Відкрийте сторінку знову та заповніть її форму.
# Heading.
portal-too-large-title = Забагато за один раз
portal-too-large = Нічого не змінено. Надіслане більше, ніж приймає ця сторінка. Скоротіть його та надішліть ще раз.
# Heading.
portal-wrong-method-title = Це не можна відкрити таким способом
portal-wrong-method = Ця адреса належить кнопці на сторінці. Відкрийте сторінку та скористайтеся кнопкою.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Це не вдалося зробити
# Heading.
portal-overloaded-title = Забагато людей одночасно
portal-overloaded = Зачекайте кілька секунд і спробуйте ще раз. Якщо комусь перекладач потрібен просто зараз, зателефонуйте за номером, який ваш підрозділ має для цього.
# Heading.
portal-broken-title = Щось не так на нашому боці
portal-broken = Це не ваша помилка. Спробуйте ще раз. Якщо нічого не зміниться, повідомте у { -coordinator }. Якщо комусь перекладач потрібен просто зараз, зателефонуйте за номером, який ваш підрозділ має для цього.
