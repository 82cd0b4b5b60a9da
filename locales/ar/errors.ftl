# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [zero] ليس في الطلب ما يجب تصحيحه.
        [one] في الطلب أمر واحد يجب تصحيحه، وهو مذكور مع اسم الحقل.
        [two] في الطلب أمران يجب تصحيحهما، وكل منهما مذكور مع اسم الحقل.
        [few] في الطلب { $count } أمور يجب تصحيحها، وكل منها مذكور مع اسم الحقل.
        [many] في الطلب { $count } أمرًا يجب تصحيحها، وكل منها مذكور مع اسم الحقل.
       *[other] في الطلب { $count } أمر يجب تصحيحها، وكل منها مذكور مع اسم الحقل.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = لا نعرف لغة باسم «{ $input }». يُرجى التحقق من الكتابة، أو إرسال الطلب من دون لغة مع ذكر البلد والبلدة.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = «{ $value }» ليس من أنواع اللقاءات في سياسة مدينتك. يُرجى اختيار نوع من القائمة.
error-time-past = لقد مضى هذا الوقت. يُرجى اختيار وقت قادم.
error-window-invalid = يجب أن يأتي وقت الانتهاء بعد وقت البدء، وأن تكون المدة ضمن حدود سياسة مدينتك. يُرجى التحقق من الوقتين.
# Variables:
#   $field (String) - name of the field
error-field-required = الحقل «{ $field }» فارغ. يُرجى ملؤه.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [zero] الحقل «{ $field }» أطول من المسموح. يُرجى تركه فارغًا.
        [one] الحقل «{ $field }» أطول من المسموح، والحد الأقصى حرف واحد. يُرجى اختصاره.
        [two] الحقل «{ $field }» أطول من المسموح، والحد الأقصى حرفان. يُرجى اختصاره.
        [few] الحقل «{ $field }» أطول من المسموح، والحد الأقصى { $max } أحرف. يُرجى اختصاره.
        [many] الحقل «{ $field }» أطول من المسموح، والحد الأقصى { $max } حرفًا. يُرجى اختصاره.
       *[other] الحقل «{ $field }» أطول من المسموح، والحد الأقصى { $max } حرف. يُرجى اختصاره.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = صيغة الحقل «{ $field }» غير صحيحة. يُرجى تصحيحها.
# Variables:
#   $field (String) - name of the field
error-id-invalid = الحقل «{ $field }» ليس معرّفًا صالحًا. يُرجى نسخه من جديد من مصدره.
error-site-unknown = هذا المكان ليس في قائمة المواقع المستخدمة. يُرجى اختيار موقع من القائمة، أو الطلب من { -coordinator } إضافته.
error-gender-not-askable = لا يمكن في هذا النوع من اللقاءات طلب مترجم شفوي أو مترجمة شفوية تحديدًا. يُرجى إرسال الطلب من دون ذلك.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = لا يمكن تغيير «{ $path }» بهذه الطريقة. يُرجى ذكر الحقول التي يمكن تغييرها فقط.
error-page-token-invalid = هذه الصفحة من القائمة لم تعد صالحة. يُرجى البدء من الصفحة الأولى.

## Who is calling

error-not-found = لم نجد المطلوب، أو ليس لديك إذن بالاطلاع عليه. يُرجى التحقق من المعرّف، أو سؤال { -coordinator }.
error-role-missing = حسابك غير مخوّل لهذا الإجراء. إذا كنت بحاجة إليه، يُرجى سؤال { -coordinator }.
error-not-roster-member = حسابك غير مرتبط بأي مترجم شفوي في السجل. يُرجى الطلب من { -coordinator } ربطه.
error-organization-unknown = جهتك غير معروفة هنا. يُرجى سؤال { -coordinator }.
error-token-missing = لم يتم تسجيل الدخول. يُرجى تسجيل الدخول والمحاولة مرة أخرى.
error-token-invalid = تسجيل دخولك غير صالح هنا. يُرجى تسجيل الدخول من جديد.
error-token-expired = انتهت مدة تسجيل دخولك. يُرجى تسجيل الدخول من جديد.

## Somebody was faster, or it is too late

error-offer-expired = انتهت مهلة الرد على هذا العرض. شكرًا لك؛ ليس عليك فعل أي شيء.
error-offer-taken = قُبلت هذه الجلسة من شخص آخر في الفريق قبلك بقليل. شكرًا لك؛ لا يُحسب هذا عليك.
error-offer-withdrawn = لم تعد هناك حاجة إلى هذه الجلسة، ولذلك سُحب العرض. شكرًا لك؛ لا يُحسب هذا عليك.
error-offer-answered = لقد سبق أن أجبت عن هذا العرض. يُرجى فتح جلساتك لمعرفة حالته.
error-request-cancelled = أُلغي هذا الطلب. إذا كانت الحاجة إلى ترجمة شفوية لا تزال قائمة، يُرجى إرسال طلب جديد.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = لا يمكن القيام بذلك الآن. الحالة الحالية: { state-name }. يُرجى إعادة التحميل لمعرفة الحالة.
error-interpreter-not-eligible = لا يمكن إسناد هذا الطلب إلى هذا الشخص. الأسباب مذكورة؛ يُرجى اختيار شخص آخر.
error-interpreter-busy = لدى هذا الشخص جلسة أخرى في ذلك الوقت. يُرجى اختيار وقت آخر أو شخص آخر.
error-version-conflict = غيّر شخص آخر هذا في اللحظة نفسها. يُرجى إعادة التحميل والمحاولة مرة أخرى.

## For programs that call us

error-idempotency-key-missing = مفتاح عدم التكرار غير موجود. يُرجى إرسال مفتاح جديد مع كل إجراء، والمفتاح نفسه عند تكرار الإجراء.
error-idempotency-key-reused = سبق استخدام مفتاح عدم التكرار هذا لشيء آخر. يُرجى استخدام مفتاح جديد لكل إجراء جديد.
error-sequence-gone = النقطة المطلوب المتابعة منها لم تعد محفوظة. يُرجى قراءة الحالة الحالية من جديد والمتابعة منها.
error-too-many-streams = عدد المتابعات المباشرة المفتوحة في حسابك كبير جدًا. يُرجى إغلاق بعضها والمحاولة مرة أخرى.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [zero] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى.
        [one] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى بعد ثانية واحدة.
        [two] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى بعد ثانيتين.
        [few] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى بعد { $seconds } ثوانٍ.
        [many] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
       *[other] الضغط كبير الآن، ولم يتغير شيء. يُرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
    }
error-unavailable = لا يمكن الوصول إلى الخدمة الآن. يُرجى المحاولة مرة أخرى بعد قليل. في حالات الطوارئ، يُرجى استخدام خط الترجمة الهاتفية المعتاد لديك.
error-internal = حدث خلل من جهتنا. يُرجى المحاولة مرة أخرى؛ وإذا تكرر ذلك، يُرجى إبلاغ { -coordinator }.
