# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] В запросе нужно исправить { $count } ошибку. Она указана вместе с названием поля.
        [few] В запросе нужно исправить { $count } ошибки. Каждая указана вместе с названием поля.
        [many] В запросе нужно исправить { $count } ошибок. Каждая указана вместе с названием поля.
       *[other] В запросе нужно исправить { $count } ошибки. Каждая указана вместе с названием поля.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Мы не знаем языка с названием «{ $input }». Проверьте написание или отправьте запрос без языка и укажите страну и город.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = «{ $value }» нет среди видов встреч в правилах вашего города. Выберите вид из списка.
error-time-past = Это время уже прошло. Выберите время в будущем.
error-window-invalid = Конец должен быть позже начала, а продолжительность — в пределах, установленных правилами вашего города. Проверьте оба времени.
# Variables:
#   $field (String) - name of the field
error-field-required = Поле «{ $field }» не заполнено. Пожалуйста, заполните его.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] Слишком длинный текст в поле «{ $field }»: допускается не более { $max } символа. Пожалуйста, сократите его.
        [few] Слишком длинный текст в поле «{ $field }»: допускается не более { $max } символов. Пожалуйста, сократите его.
        [many] Слишком длинный текст в поле «{ $field }»: допускается не более { $max } символов. Пожалуйста, сократите его.
       *[other] Слишком длинный текст в поле «{ $field }»: допускается не более { $max } символа. Пожалуйста, сократите его.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = Поле «{ $field }» заполнено в неправильном формате. Пожалуйста, исправьте его.
# Variables:
#   $field (String) - name of the field
error-id-invalid = В поле «{ $field }» указан недействительный идентификатор. Скопируйте его ещё раз из источника.
error-site-unknown = Этого места нет в списке действующих адресов. Выберите место из списка или попросите добавить его: { -coordinator }.
error-gender-not-askable = Для этого вида встреч нельзя просить о переводчике определённого пола. Отправьте запрос без этого пожелания.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = Поле «{ $path }» нельзя изменить таким способом. Укажите только те поля, которые можно изменить.
error-page-token-invalid = Эта страница списка больше не действительна. Начните снова с первой страницы.

## Who is calling

error-not-found = Мы не нашли это, или у вас нет к этому доступа. Проверьте идентификатор или обратитесь в { -coordinator }.
error-role-missing = Вашей учётной записи это действие не разрешено. Если оно вам нужно, обратитесь в { -coordinator }.
error-not-roster-member = Ваша учётная запись не связана ни с одним устным переводчиком в списке. Чтобы её связали, обратитесь в { -coordinator }.
error-organization-unknown = Ваша организация здесь неизвестна. Обратитесь в { -coordinator }.
error-token-missing = Вы не вошли в систему. Войдите и попробуйте ещё раз.
error-token-invalid = Ваш вход здесь не действует. Войдите снова.
error-token-expired = Срок вашего входа истёк. Войдите снова.

## Somebody was faster, or it is too late

error-offer-expired = Время для ответа на это предложение истекло. Спасибо! Вам ничего не нужно делать.
error-offer-taken = Кто-то из коллег взял этот заказ чуть раньше вас. Спасибо! На вас это никак не отразится.
error-offer-withdrawn = Перевод больше не нужен, поэтому предложение отозвано. Спасибо! На вас это никак не отразится.
error-offer-answered = Вы уже ответили на это предложение. Откройте список ваших заказов, чтобы узнать, в каком они состоянии.
error-request-cancelled = Этот запрос отменён. Если переводчик всё ещё нужен, отправьте новый запрос.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Сейчас это сделать нельзя. Текущее состояние: { state-name }. Обновите страницу, чтобы увидеть, что изменилось.
error-interpreter-not-eligible = Этот переводчик не может выполнить этот запрос. Причины указаны; выберите другого переводчика.
error-interpreter-busy = У этого переводчика на это время уже есть другой заказ. Выберите другое время или другого переводчика.
error-version-conflict = Кто-то другой изменил это в тот же момент. Обновите страницу и попробуйте ещё раз.

## For programs that call us

error-idempotency-key-missing = Нет ключа идемпотентности. Отправляйте новый ключ с каждым действием и тот же ключ при повторе этого действия.
error-idempotency-key-reused = Этот ключ идемпотентности уже использован для другого действия. Для каждого нового действия нужен новый ключ.
error-sequence-gone = Точка, с которой нужно продолжить, больше не хранится. Заново прочитайте текущее состояние и продолжайте с него.
error-too-many-streams = Для вашей учётной записи открыто слишком много страниц с обновлением в реальном времени. Закройте некоторые из них и попробуйте ещё раз.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Сейчас у нас очень много обращений. Ничего не изменено. Пожалуйста, попробуйте ещё раз через { $seconds } секунду.
        [few] Сейчас у нас очень много обращений. Ничего не изменено. Пожалуйста, попробуйте ещё раз через { $seconds } секунды.
        [many] Сейчас у нас очень много обращений. Ничего не изменено. Пожалуйста, попробуйте ещё раз через { $seconds } секунд.
       *[other] Сейчас у нас очень много обращений. Ничего не изменено. Пожалуйста, попробуйте ещё раз через { $seconds } секунды.
    }
error-unavailable = Сейчас связаться с сервисом не удаётся. Пожалуйста, попробуйте ещё раз через минуту. В экстренном случае звоните в телефонную службу устного перевода, которой вы обычно пользуетесь.
error-internal = На нашей стороне произошёл сбой. Пожалуйста, попробуйте ещё раз; если это повторится, сообщите в { -coordinator }.
