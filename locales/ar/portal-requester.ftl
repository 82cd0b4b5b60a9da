# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = طلب ترجمة شفوية
# Heading of the first part.
ask-language = أي لغة؟
# Label of the search field.
ask-language-search = البحث عن لغة
# Under the search field.
ask-language-search-hint = يمكنك كتابة اسمها بأي لغة، قدر ما تعرف من كتابته.
# Button beside the search field.
ask-language-find = بحث
# Heading of the short list that is there before anybody searches.
ask-language-often = الأكثر طلبًا
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = لا أعرف أي لغة هي
# Under that choice.
ask-language-not-sure-hint = نساعدك على معرفتها.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [zero] لا توجد لغة باسم «{ $name }». يمكنك متابعة الكتابة.
        [one] لغة واحدة باسم «{ $name }». يُرجى اختيارها أو متابعة الكتابة.
        [two] لغتان باسم «{ $name }». يُرجى اختيار إحداهما أو متابعة الكتابة.
        [few] { $count } لغات باسم «{ $name }». يُرجى اختيار واحدة أو متابعة الكتابة.
        [many] { $count } لغة باسم «{ $name }». يُرجى اختيار واحدة أو متابعة الكتابة.
       *[other] { $count } لغة باسم «{ $name }». يُرجى اختيار واحدة أو متابعة الكتابة.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = قد يدل «{ $name }» على أكثر من لغة. يُرجى سؤال الشخص: أي من هذه لغته؟
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = لا نعرف «{ $name }». هل هي إحدى هذه اللغات؟
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = لا نعرف «{ $name }». يُرجى التحقق من الكتابة، أو اختيار «لا أعرف أي لغة هي» لنساعدك على معرفتها.
# The form was sent without a language.
ask-language-missing = يُرجى اختيار لغة، أو «لا أعرف أي لغة هي».
# A link to the list of languages that is shown to the person.
ask-show-the-person = دع الشخص يشير إلى لغته

## Asking for an interpreter: when

ask-when = متى؟
ask-when-now = الآن
ask-when-at = في موعد محدد
# Label of the field for date and time.
ask-when-date = التاريخ والوقت
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = بتوقيت { $city }.
ask-when-missing = يُرجى اختيار «الآن»، أو تحديد التاريخ والوقت.
ask-when-past = لقد مضى هذا الوقت. يُرجى اختيار وقت لاحق.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [zero] هذا الموعد بعيد جدًا. يُرجى اختيار وقت اليوم.
        [one] هذا الموعد بعيد جدًا. يُرجى اختيار وقت خلال يوم واحد.
        [two] هذا الموعد بعيد جدًا. يُرجى اختيار وقت خلال يومين.
        [few] هذا الموعد بعيد جدًا. يُرجى اختيار وقت خلال { $days } أيام.
        [many] هذا الموعد بعيد جدًا. يُرجى اختيار وقت خلال { $days } يومًا.
       *[other] هذا الموعد بعيد جدًا. يُرجى اختيار وقت خلال { $days } يوم.
    }

## Asking for an interpreter: how

ask-how = كيف؟
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] حضوريًا
        [phone] عبر الهاتف
       *[video] عبر الفيديو
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] يأتي المترجم الشفوي إليك.
        [phone] يتصل بك المترجم الشفوي.
       *[video] تحصل على رابط.
    }
ask-how-missing = يُرجى اختيار الطريقة.
ask-how-signed = تحتاج لغات الإشارة إلى الفيديو أو إلى لقاء حضوري.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = هذا النوع من اللقاءات ممكن فقط { $ways }.
# Label of the field for a telephone number.
ask-phone = بأي رقم يتصل المترجم الشفوي؟
ask-phone-hint = هاتف يسمعه كلاكما، مع تشغيل مكبّر الصوت.
ask-phone-wrong = يُرجى إدخال رقم هاتف مع رمز المنطقة، مثل ‎(973) 555-0100.
# Label of the choice of a place.
ask-site = أين؟
# First line of that choice, while nothing is chosen.
ask-site-choose = اختيار مكان
ask-site-missing = يُرجى اختيار مكان من القائمة.
# There is no place to choose from.
ask-site-none = لا توجد أماكن في القائمة بعد. يُرجى اختيار الهاتف أو الفيديو، أو الطلب من { -coordinator } إضافة المكان.
ask-room = الغرفة
ask-room-hint = رمز قصير، مثل 4-B. يمكن تركه فارغًا.

## Asking for an interpreter: what for, and details

ask-what = ما الغرض؟
ask-what-missing = يُرجى اختيار الغرض.
# Label of the choice of a department, where somebody works for several.
ask-department = لأي إدارة؟
ask-department-missing = يُرجى اختيار الإدارة.
# Opens the part of the form that nobody has to fill in.
ask-details = تفاصيل أخرى، إذا أردت
ask-duration = كم دقيقة؟
ask-duration-hint = إذا تُرك فارغًا، نحسب المدة المعتادة.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [zero] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
        [one] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
        [two] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
        [few] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
        [many] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
       *[other] يُرجى كتابة عدد صحيح من الدقائق، من { $shortest } إلى { $longest }.
    }
ask-gender = جنس من يترجم
ask-gender-any = لا تفضيل
ask-gender-woman = امرأة
ask-gender-man = رجل
ask-gender-non-binary = غير ثنائي الجنس
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = ممكن فقط في: { $types }.
ask-gender-not-here = لا يمكن في هذا النوع من اللقاءات طلب مترجم شفوي أو مترجمة شفوية تحديدًا.
ask-case = رقم القضية أو الملف
ask-case-hint = رمز قصير فيه رقم. لا يُكتب أي اسم، ولا أي شيء عن الشخص.
ask-code-wrong = رمز قصير فقط، فيه رقم واحد على الأقل: أحرف وأرقام و - _ / . # من دون مسافات.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [zero] هذا أطول من المسموح. يُرجى تركه فارغًا.
        [one] هذا أطول من المسموح: الحد الأقصى حرف واحد.
        [two] هذا أطول من المسموح: الحد الأقصى حرفان.
        [few] هذا أطول من المسموح: الحد الأقصى { $max } أحرف.
        [many] هذا أطول من المسموح: الحد الأقصى { $max } حرفًا.
       *[other] هذا أطول من المسموح: الحد الأقصى { $max } حرف.
    }
ask-proficiency = ما مدى إتقان الشخص لهذه اللغة؟
ask-proficiency-unsaid = لم يُذكر
ask-proficiency-fluent = جيد جدًا
ask-proficiency-conversational = للحياة اليومية
ask-proficiency-basic = قليل
ask-source = من قال ذلك؟
ask-source-person = الشخص نفسه
ask-source-interpreter = مترجم شفوي
ask-source-companion = الأسرة أو الأصدقاء
ask-source-staff = أحد الزملاء
ask-source-document = استمارة أو رسالة
# Heading of the fields for further languages.
ask-further = لغات أخرى تفي بالغرض
ask-further-hint = الأفضل أولًا. لا نستخدم أيًا منها إلا إذا لم نجد أحدًا للغة المذكورة أعلاه.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = لغة أخرى { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = لا يدل «{ $name }» على لغة واحدة واضحة. يُرجى كتابته بدقة أكبر، أو تركه فارغًا.
ask-further-twice = سبق ذكر هذه اللغة.
ask-further-proficiency-missing = يُرجى اختيار مدى إتقان الشخص لهذه اللغة.
ask-further-source-missing = يُرجى اختيار من قال ذلك.
# The button that sends the form.
ask-send = البحث عن مترجم شفوي
# Stands above the form when something in it is not right.
ask-problems = هناك شيء ناقص. يُرجى مراجعة الأجزاء المحددة.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = لقد سبق أن أرسلت طلبًا من هذه الصفحة. إذا كنت بحاجة إلى مترجم شفوي آخر، يُرجى إرسالها مرة أخرى.
# Stands beside a field for which there is no better explanation.
ask-check-this = يُرجى التحقق من هذا.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = أتحدث …
# To the member of staff.
speak-lead = أدر الشاشة نحو الشخص ليلمس لغته.
# Heading: languages that people ask for most often in this city.
speak-often = الأكثر شيوعًا هنا
# Heading of the sign languages, read out by screen readers.
speak-signed = لغات الإشارة
# A link to the long list of all languages in Latin letters.
speak-more-latin = كل اللغات المكتوبة بهذه الحروف
# A link back to the short list.
speak-fewer = القائمة القصيرة
# A choice: the person does not find their language.
speak-not-here = لغتي ليست هنا
# A link.
speak-back = العودة إلى اللغات

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = نتصل الآن بمترجم شفوي يتحدث لغتك.
speak-free = لن تدفع أي شيء مقابل ذلك.
speak-no-status = لن يُطرح عليك أي سؤال عن وضعك من حيث الهجرة.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = هذه الجمل ليست متوفرة لدينا بعد بهذه اللغة: { $language }. يُرجى عرض الصورة والإشارة إلى اسم اللغة.
# What the picture shows, for screen readers.
speak-picture = شخصان يتحدث أحدهما مع الآخر بمساعدة مترجم شفوي على الهاتف.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = طلب ترجمة شفوية: { $language }
# The same when the language is not known.
speak-ask-unknown = إرسال الطلب من دون معرفة اللغة

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = ترجمة شفوية: { $language }
# Title while nobody knows the language.
request-page-title-unknown = ترجمة شفوية: أي لغة؟

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = أي لغة؟
request-page-status-searching = قيد البحث
request-page-status-assigned = وجدنا مترجمًا شفويًا
request-page-status-in-session = الجلسة جارية
request-page-status-completed = انتهت
request-page-status-cancelled = ملغى
request-page-status-unfilled = لم نجد أحدًا

## Following a request: while we look

request-page-searching = نبحث عن مترجم شفوي
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] لم نسأل أحدًا بعد.
        [zero] لم نسأل أحدًا بعد.
        [one] سألنا شخصًا واحدًا.
        [two] سألنا شخصين.
        [few] سألنا { $count } أشخاص.
        [many] سألنا { $count } شخصًا.
       *[other] سألنا { $count } شخص.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] لا ننتظر ردًا من أحد.
        [zero] لا ننتظر ردًا من أحد.
        [one] ننتظر الرد من شخص واحد.
        [two] ننتظر الرد من شخصين.
        [few] ننتظر الرد من { $count } أشخاص.
        [many] ننتظر الرد من { $count } شخصًا.
       *[other] ننتظر الرد من { $count } شخص.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = نواصل البحث حتى { DATETIME($until) }.
request-page-may-close = يمكنك إغلاق هذه الصفحة أو قفل الهاتف. نواصل البحث.
request-page-nobody-yet = لم نجد أحدًا حتى الآن. نواصل البحث.
# After an interpreter withdrew or was not understood.
request-page-ahead = لهذا الطلب الآن أولوية على غيره.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = لا داعي للانتظار: يمكن لشركة { $name } الترجمة عبر الهاتف الآن.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = يمكن لشركة { $name } أن تعرف، عبر الهاتف، أي لغة هي.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = الاتصال بالرقم { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = عند الرد: { $hint }
request-page-vendor-after = هل تمت الترجمة عن طريقهم؟ يُرجى إذن إغلاق هذا الطلب من «إلغاء هذا الطلب».

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = لا أحد متاح لهذه اللغة: { $language }، لكن قد يتاح أحد لهذه اللغة: { $near }. يُرجى سؤال الشخص إن كان يفهمها جيدًا: { $near }.
request-page-near-yes = نعم، هذا يفي بالغرض
request-page-near-no = لا، واصلوا البحث
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = لا أحد متاح لهذه اللغة: { $language }، لكن قد يتاح أحد لهذه اللغة: { $near }. في هذا النوع من اللقاءات، القرار بشأن ما إذا كان ذلك يفي بالغرض لدى { -coordinator } فقط.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = الشخص يقبل لغة أخرى
request-page-consent-hint = فقط إذا كان الشخص موافقًا حقًا. عندئذ نبحث أيضًا عن مترجمين شفويين لتلك اللغة.
request-page-consent-language = أي لغة؟
request-page-consent-send = الشخص موافق
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = لا يدل «{ $name }» على لغة واحدة واضحة. يُرجى كتابته بدقة أكبر.
# Heading of the question.
request-page-which = أي لغة هي؟
# Above the languages to choose from.
request-page-which-these = يُرجى سؤال الشخص: أي من هذه لغته؟
# Nobody knows the language yet. What to ask.
request-page-which-open = يُرجى السؤال: ماذا تسمّي اللغة التي تتحدثها في بيتك، ومن أي بلد وأي بلدة أنت؟
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = كما كُتبت: «{ $text }».
request-page-which-other = لغة أخرى
request-page-which-send = هذه هي اللغة

## Following a request: an interpreter

request-page-found = وجدنا لك مترجمًا شفويًا
request-page-will-call = سيتصل بك المترجم الشفوي. يُرجى إبقاء الخط شاغرًا.
request-page-video = فتح مكالمة الفيديو
request-page-on-site = يأتي المترجم الشفوي إليك.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = موعد الوصول المتوقع: { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [zero] لم يعد هناك تأخير يُذكر. موعد وصول المترجم الشفوي: { DATETIME($at, timeStyle: "short") }.
        [one] سيتأخر المترجم الشفوي نحو دقيقة واحدة: حتى الساعة { DATETIME($at, timeStyle: "short") }.
        [two] سيتأخر المترجم الشفوي نحو دقيقتين: حتى الساعة { DATETIME($at, timeStyle: "short") }.
        [few] سيتأخر المترجم الشفوي نحو { $minutes } دقائق: حتى الساعة { DATETIME($at, timeStyle: "short") }.
        [many] سيتأخر المترجم الشفوي نحو { $minutes } دقيقة: حتى الساعة { DATETIME($at, timeStyle: "short") }.
       *[other] سيتأخر المترجم الشفوي نحو { $minutes } دقيقة: حتى الساعة { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = لغة الترجمة: { $language }.
request-page-in-session = الجلسة جارية الآن
# Variables:
#   $at (Date) - when the session started
request-page-since = منذ الساعة { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = انتهت
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [zero] لم تُترجَم أي دقيقة.
        [one] استغرقت الترجمة دقيقة واحدة.
        [two] استغرقت الترجمة دقيقتين.
        [few] استغرقت الترجمة { $minutes } دقائق.
        [many] استغرقت الترجمة { $minutes } دقيقة.
       *[other] استغرقت الترجمة { $minutes } دقيقة.
    }
request-page-cancelled = أُلغي هذا الطلب
request-page-unfilled = لم نجد أحدًا في الوقت المناسب
request-page-unfilled-hint = نأسف لذلك. يمكنك إرسال الطلب مرة أخرى، أو اختيار طريقة أخرى للقاء، أو الاتصال بـ{ -coordinator }.
request-page-ask-again = إرسال الطلب مرة أخرى

## Following a request: what can be done

request-page-cancel = إلغاء هذا الطلب
request-page-cancel-hint = نُبلغ كل من سألناهم، مع الشكر.
request-page-cancel-why = لماذا؟
request-page-cancel-not-needed = لم تعد هناك حاجة إليه
request-page-cancel-served = ترجم شخص آخر
request-page-cancel-mistake = أُرسل بالخطأ
request-page-cancel-yes = نعم، إلغاء
request-page-problem = لم نتمكن من فهم بعضنا
request-page-problem-hint = هذا يحدث، وليس خطأ أحد. ننهي هذه الجلسة ونبحث فورًا عن شخص آخر، قبل الطلبات الأخرى.
request-page-problem-again = البحث عن شخص آخر الآن
request-page-problem-other = حدثت مشكلة أخرى
request-page-problem-kind = ما المشكلة؟
request-page-problem-connection = انقطع الخط أو الفيديو
request-page-problem-conduct = طريقة تصرف المترجم الشفوي
request-page-problem-something = شيء آخر
request-page-problem-only = الإبلاغ فقط
request-page-problem-thanks = شكرًا لك. تم تدوين ذلك.
request-page-extend = نحتاج إلى وقت أطول
request-page-extend-by = كم دقيقة أخرى؟
request-page-extend-send = إضافة الوقت
request-page-finish = انتهت الجلسة
request-page-card = بطاقة للملف
request-page-all = كل الطلبات
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = لم يتم ذلك. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = هذا الطلب
request-page-label-interpreter = المترجم الشفوي
request-page-label-qualifications = المؤهلات
request-page-label-language = اللغة
request-page-label-when = الموعد
request-page-label-now = الآن
request-page-label-length = المدة
request-page-label-how = الطريقة
request-page-label-for = الغرض
request-page-label-where = المكان
request-page-label-room = الغرفة
request-page-label-number = رقم الهاتف
request-page-label-department = الإدارة
request-page-label-case = رقم القضية
request-page-label-status = الحالة
request-page-label-asked-at = وقت الطلب
request-page-label-started = وقت البدء
request-page-label-minutes = الدقائق
request-page-label-id = الطلب

## The list of requests

request-list-title = الطلبات
request-list-open = المفتوحة
request-list-past = المنتهية
# Nothing is open.
request-list-empty = لا يوجد طلب مفتوح. إذا كان أمامك شخص يتحدث لغة أخرى، يمكنك طلب ترجمة شفوية: لا يلزم سوى ثلاث لمسات.
request-list-none-past = تظهر هنا الطلبات المنتهية.
request-list-older = طلبات أقدم
request-list-newest = العودة إلى الأحدث

## The card for the file

request-card-title = طلب ترجمة شفوية
# Under the card, on the screen only.
request-card-print = يمكنك طباعة هذه الصفحة من متصفحك. لا تذكر البطاقة شيئًا عن الشخص الذي قُدمت له الخدمة.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = حتى { DATETIME($at) }.
request-card-back = العودة إلى الطلب
