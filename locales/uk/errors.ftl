# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] У запиті потрібно виправити { $count } помилку. Її вказано разом із назвою поля.
        [few] У запиті потрібно виправити { $count } помилки. Кожну вказано разом із назвою поля.
        [many] У запиті потрібно виправити { $count } помилок. Кожну вказано разом із назвою поля.
       *[other] У запиті потрібно виправити { $count } помилки. Кожну вказано разом із назвою поля.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Ми не знаємо мови з назвою «{ $input }». Перевірте написання або надішліть запит без мови та вкажіть країну й місто.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = «{ $value }» немає серед видів зустрічей у правилах вашого міста. Виберіть вид зі списку.
error-time-past = Цей час уже минув. Виберіть час у майбутньому.
error-window-invalid = Кінець має бути пізніше за початок, а тривалість — у межах, установлених правилами вашого міста. Перевірте обидва значення часу.
# Variables:
#   $field (String) - name of the field
error-field-required = Поле «{ $field }» не заповнено. Будь ласка, заповніть його.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] Задовгий текст у полі «{ $field }»: дозволено не більше ніж { $max } символ. Будь ласка, скоротіть його.
        [few] Задовгий текст у полі «{ $field }»: дозволено не більше ніж { $max } символи. Будь ласка, скоротіть його.
        [many] Задовгий текст у полі «{ $field }»: дозволено не більше ніж { $max } символів. Будь ласка, скоротіть його.
       *[other] Задовгий текст у полі «{ $field }»: дозволено не більше ніж { $max } символу. Будь ласка, скоротіть його.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = Поле «{ $field }» заповнено в неправильному форматі. Будь ласка, виправте його.
# Variables:
#   $field (String) - name of the field
error-id-invalid = У полі «{ $field }» вказано недійсний ідентифікатор. Скопіюйте його ще раз із джерела.
error-site-unknown = Цього місця немає у списку чинних адрес. Виберіть місце зі списку або попросіть додати його: { -coordinator }.
error-gender-not-askable = Для цього виду зустрічей не можна просити про перекладача певної статі. Надішліть запит без цього побажання.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = Поле «{ $path }» не можна змінити в такий спосіб. Вкажіть лише ті поля, які можна змінити.
error-page-token-invalid = Ця сторінка списку більше не дійсна. Почніть знову з першої сторінки.

## Who is calling

error-not-found = Ми цього не знайшли або у вас немає до цього доступу. Перевірте ідентифікатор або зверніться у { -coordinator }.
error-role-missing = Вашому обліковому запису ця дія не дозволена. Якщо вона вам потрібна, зверніться у { -coordinator }.
error-not-roster-member = Ваш обліковий запис не повʼязано з жодним усним перекладачем у списку. Щоб його повʼязали, зверніться у { -coordinator }.
error-organization-unknown = Вашу організацію тут не знайдено. Зверніться у { -coordinator }.
error-token-missing = Ви не ввійшли в систему. Увійдіть і спробуйте ще раз.
error-token-invalid = Ваш вхід тут не діє. Увійдіть знову.
error-token-expired = Термін дії вашого входу минув. Увійдіть знову.

## Somebody was faster, or it is too late

error-offer-expired = Час для відповіді на цю пропозицію минув. Дякуємо! Вам нічого не потрібно робити.
error-offer-taken = Хтось із колег узяв це замовлення трохи раніше за вас. Дякуємо! На вас це ніяк не позначиться.
error-offer-withdrawn = Переклад більше не потрібен, тому пропозицію відкликано. Дякуємо! На вас це ніяк не позначиться.
error-offer-answered = Ви вже відповіли на цю пропозицію. Відкрийте список ваших замовлень, щоб дізнатися, в якому вони стані.
error-request-cancelled = Цей запит скасовано. Якщо перекладач усе ще потрібен, надішліть новий запит.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Зараз цього зробити не можна. Поточний стан: { state-name }. Оновіть сторінку, щоб побачити зміни.
error-interpreter-not-eligible = Цей перекладач не може виконати цей запит. Причини вказано; виберіть іншого перекладача.
error-interpreter-busy = У цього перекладача на цей час уже є інше замовлення. Виберіть інший час або іншого перекладача.
error-version-conflict = Хтось інший змінив це тієї ж миті. Оновіть сторінку і спробуйте ще раз.

## For programs that call us

error-idempotency-key-missing = Немає ключа ідемпотентності. Надсилайте новий ключ із кожною дією і той самий ключ, коли повторюєте цю дію.
error-idempotency-key-reused = Цей ключ ідемпотентності вже використано для іншої дії. Для кожної нової дії потрібен новий ключ.
error-sequence-gone = Точка, з якої потрібно продовжити, більше не зберігається. Прочитайте поточний стан заново і продовжуйте з нього.
error-too-many-streams = Для вашого облікового запису відкрито забагато сторінок з оновленням наживо. Закрийте деякі з них і спробуйте ще раз.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Зараз у нас дуже багато звернень. Нічого не змінено. Будь ласка, спробуйте ще раз через { $seconds } секунду.
        [few] Зараз у нас дуже багато звернень. Нічого не змінено. Будь ласка, спробуйте ще раз через { $seconds } секунди.
        [many] Зараз у нас дуже багато звернень. Нічого не змінено. Будь ласка, спробуйте ще раз через { $seconds } секунд.
       *[other] Зараз у нас дуже багато звернень. Нічого не змінено. Будь ласка, спробуйте ще раз через { $seconds } секунди.
    }
error-unavailable = Зараз звʼязатися із сервісом не вдається. Будь ласка, спробуйте ще раз за хвилину. В екстреному випадку телефонуйте до служби усного перекладу, якою ви зазвичай користуєтеся.
error-internal = На нашому боці стався збій. Будь ласка, спробуйте ще раз; якщо це повториться, повідомте у { -coordinator }.
