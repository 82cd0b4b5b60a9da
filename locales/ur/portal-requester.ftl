# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = ترجمان منگوائیں
# Heading of the first part.
ask-language = کون سی زبان؟
# Label of the search field.
ask-language-search = زبان تلاش کریں
# Under the search field.
ask-language-search-hint = اس کا نام کسی بھی زبان میں لکھیں، جس طرح بھی آپ لکھ سکیں۔
# Button beside the search field.
ask-language-find = تلاش کریں
# Heading of the short list that is there before anybody searches.
ask-language-often = سب سے زیادہ مانگی جانے والی
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = پکا معلوم نہیں کہ کون سی زبان ہے
# Under that choice.
ask-language-not-sure-hint = ہم معلوم کرنے میں آپ کی مدد کرتے ہیں۔
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] “{ $name }” کے لیے { $count } زبان ملی۔ اسے منتخب کریں یا لکھتے رہیں۔
       *[other] “{ $name }” کے لیے { $count } زبانیں ملیں۔ ایک منتخب کریں یا لکھتے رہیں۔
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” ایک سے زیادہ زبانوں کا نام ہو سکتا ہے۔ اس شخص سے پوچھیں کہ ان میں سے ان کی زبان کون سی ہے۔
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = ہم “{ $name }” کو نہیں جانتے۔ کیا یہ ان میں سے کوئی ہے؟
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = ہم “{ $name }” کو نہیں جانتے۔ ہجے دیکھ لیں، یا “پکا معلوم نہیں کہ کون سی زبان ہے” منتخب کریں، ہم معلوم کرنے میں آپ کی مدد کریں گے۔
# The form was sent without a language.
ask-language-missing = کوئی زبان منتخب کریں، یا “پکا معلوم نہیں کہ کون سی زبان ہے”۔
# A link to the list of languages that is shown to the person.
ask-show-the-person = اس شخص کو اپنی زبان پر انگلی رکھنے دیں

## Asking for an interpreter: when

ask-when = کب؟
ask-when-now = ابھی
ask-when-at = مقررہ وقت پر
# Label of the field for date and time.
ask-when-date = تاریخ اور وقت
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = { $city } کا مقامی وقت۔
ask-when-missing = “ابھی” منتخب کریں، یا تاریخ اور وقت لکھیں۔
ask-when-past = یہ وقت گزر چکا ہے۔ بعد کا وقت منتخب کریں۔
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] یہ بہت آگے کا وقت ہے۔ { $days } دن کے اندر کا وقت منتخب کریں۔
       *[other] یہ بہت آگے کا وقت ہے۔ { $days } دنوں کے اندر کا وقت منتخب کریں۔
    }

## Asking for an interpreter: how

ask-how = کیسے؟
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] روبرو
        [phone] فون پر
       *[video] ویڈیو پر
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] ترجمان آپ کے پاس آتے ہیں۔
        [phone] ترجمان آپ کو فون کرتے ہیں۔
       *[video] آپ کو ایک لنک ملتا ہے۔
    }
ask-how-missing = منتخب کریں کہ کیسے۔
ask-how-signed = اشاروں کی زبانوں کے لیے ویڈیو یا روبرو ملاقات ضروری ہے۔
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = اس قسم کی ملاقات صرف اس طرح ممکن ہے: { $ways }۔
# Label of the field for a telephone number.
ask-phone = ترجمان کس نمبر پر فون کریں؟
ask-phone-hint = ایسا فون جسے آپ دونوں سن سکیں، سپیکر کھول کر۔
ask-phone-wrong = علاقے کے کوڈ کے ساتھ فون نمبر لکھیں، جیسے (973) 555-0100۔
# Label of the choice of a place.
ask-site = کہاں؟
# First line of that choice, while nothing is chosen.
ask-site-choose = جگہ منتخب کریں
ask-site-missing = فہرست سے کوئی جگہ منتخب کریں۔
# There is no place to choose from.
ask-site-none = ابھی فہرست میں کوئی جگہ نہیں ہے۔ فون یا ویڈیو منتخب کریں، یا { -coordinator } سے جگہ شامل کرنے کو کہیں۔
ask-room = کمرہ
ask-room-hint = ایک چھوٹا کوڈ، جیسے 4-B۔ خالی چھوڑا جا سکتا ہے۔

## Asking for an interpreter: what for, and details

ask-what = یہ کس لیے ہے؟
ask-what-missing = منتخب کریں کہ یہ کس لیے ہے۔
# Label of the choice of a department, where somebody works for several.
ask-department = کس محکمے کے لیے؟
ask-department-missing = محکمہ منتخب کریں۔
# Opens the part of the form that nobody has to fill in.
ask-details = مزید تفصیلات، اگر آپ چاہیں
ask-duration = کتنے منٹ؟
ask-duration-hint = خالی چھوڑنے پر ہم معمول کا دورانیہ رکھتے ہیں۔
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] پورے منٹ لکھیں، { $shortest } سے { $longest } تک۔
       *[other] پورے منٹ لکھیں، { $shortest } سے { $longest } تک۔
    }
ask-gender = ترجمان کی صنف
ask-gender-any = کوئی خاص خواہش نہیں
ask-gender-woman = عورت
ask-gender-man = مرد
ask-gender-non-binary = نان بائنری
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = صرف ان کے لیے ممکن ہے: { $types }۔
ask-gender-not-here = اس قسم کی ملاقات کے لیے ترجمان کی صنف نہیں مانگی جا سکتی۔
ask-case = کیس یا فائل نمبر
ask-case-hint = ایک چھوٹا کوڈ جس میں ہندسہ ہو۔ کبھی نام نہیں، اور اس شخص کے بارے میں کچھ نہیں۔
ask-code-wrong = صرف ایک چھوٹا کوڈ جس میں کم از کم ایک ہندسہ ہو: حروف، ہندسے اور - _ / . # خالی جگہ کے بغیر۔
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] یہ بہت لمبا ہے: زیادہ سے زیادہ { $max } حرف۔
       *[other] یہ بہت لمبا ہے: زیادہ سے زیادہ { $max } حروف۔
    }
ask-proficiency = وہ شخص اسے کتنی اچھی طرح بولتا ہے؟
ask-proficiency-unsaid = نہیں بتایا گیا
ask-proficiency-fluent = بہت اچھی طرح
ask-proficiency-conversational = روزمرہ زندگی کے لیے
ask-proficiency-basic = تھوڑی بہت
ask-source = یہ کس نے بتایا؟
ask-source-person = اسی شخص نے
ask-source-interpreter = ترجمان نے
ask-source-companion = گھر والوں یا دوستوں نے
ask-source-staff = عملے کے کسی ساتھی نے
ask-source-document = کسی فارم یا خط سے
# Heading of the fields for further languages.
ask-further = دوسری زبانیں جن سے کام چل جائے گا
ask-further-hint = سب سے بہتر پہلے۔ ہم ان میں سے کوئی زبان صرف تب استعمال کرتے ہیں جب اوپر والی زبان کے لیے کوئی نہ ملے۔
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = دوسری زبان { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” سے ایک زبان صاف معلوم نہیں ہوتی۔ زیادہ واضح لکھیں، یا خالی چھوڑ دیں۔
ask-further-twice = یہ زبان پہلے ہی لکھی جا چکی ہے۔
ask-further-proficiency-missing = منتخب کریں کہ وہ شخص اسے کتنی اچھی طرح بولتا ہے۔
ask-further-source-missing = منتخب کریں کہ یہ کس نے بتایا۔
# The button that sends the form.
ask-send = ترجمان تلاش کریں
# Stands above the form when something in it is not right.
ask-problems = کچھ رہ گیا ہے۔ براہِ کرم نشان زدہ حصے دیکھیں۔
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = آپ اس صفحے سے پہلے ہی درخواست بھیج چکے ہیں۔ اگر آپ کو ایک اور ترجمان درکار ہے تو اسے دوبارہ بھیجیں۔
# Stands beside a field for which there is no better explanation.
ask-check-this = براہِ کرم اسے دیکھ لیں۔

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = میری زبان …
# To the member of staff.
speak-lead = سکرین اس شخص کی طرف موڑیں۔ وہ اپنی زبان کو چھوئیں۔
# Heading: languages that people ask for most often in this city.
speak-often = یہاں سب سے عام
# Heading of the sign languages, read out by screen readers.
speak-signed = اشاروں کی زبانیں
# A link to the long list of all languages in Latin letters.
speak-more-latin = ان حروف میں تمام زبانیں
# A link back to the short list.
speak-fewer = مختصر فہرست
# A choice: the person does not find their language.
speak-not-here = میری زبان یہاں نہیں ہے
# A link.
speak-back = زبانوں پر واپس جائیں

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = ہم ایسے ترجمان کو بلا رہے ہیں جو آپ کی زبان بولتے ہیں۔
speak-free = آپ کو کوئی پیسے نہیں دینے ہوں گے۔
speak-no-status = آپ سے آپ کی امیگریشن کی حیثیت کے بارے میں نہیں پوچھا جائے گا۔

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = یہ جملے ہمارے پاس ابھی اس زبان میں نہیں ہیں: { $language }۔ تصویر دکھائیں اور زبان کے نام پر انگلی رکھیں۔
# What the picture shows, for screen readers.
speak-picture = دو لوگ فون پر موجود ترجمان کے ذریعے ایک دوسرے سے بات کر رہے ہیں۔
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = ترجمان منگوائیں: { $language }
# The same when the language is not known.
speak-ask-unknown = زبان جانے بغیر منگوائیں

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = ترجمان: { $language }
# Title while nobody knows the language.
request-page-title-unknown = ترجمان: کون سی زبان؟

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = کون سی زبان؟
request-page-status-searching = تلاش جاری
request-page-status-assigned = ترجمان مل گیا
request-page-status-in-session = سیشن جاری
request-page-status-completed = مکمل
request-page-status-cancelled = منسوخ
request-page-status-unfilled = کوئی نہیں ملا

## Following a request: while we look

request-page-searching = ہم ترجمان تلاش کر رہے ہیں
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] ابھی تک کسی سے نہیں پوچھا گیا۔
        [one] { $count } ترجمان سے پوچھا جا چکا ہے۔
       *[other] { $count } ترجمانوں سے پوچھا جا چکا ہے۔
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] کسی کا جواب باقی نہیں۔
        [one] { $count } جواب باقی ہے۔
       *[other] { $count } جواب باقی ہیں۔
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = ہماری تلاش اس وقت تک جاری رہے گی: { DATETIME($until) }۔
request-page-may-close = آپ یہ صفحہ بند کر سکتے ہیں یا فون لاک کر سکتے ہیں۔ ہماری تلاش جاری رہے گی۔
request-page-nobody-yet = اب تک کوئی نہیں ملا۔ ہماری تلاش جاری ہے۔
# After an interpreter withdrew or was not understood.
request-page-ahead = اب یہ درخواست دوسری درخواستوں سے پہلے لی جا رہی ہے۔
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = آپ کو انتظار کرنے کی ضرورت نہیں: { $name } ابھی فون پر ترجمانی کر سکتی ہے۔
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } فون پر معلوم کر سکتی ہے کہ کون سی زبان ہے۔
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = فون کریں: { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = جب وہ جواب دیں: { $hint }
request-page-vendor-after = کیا انہوں نے ترجمانی کر دی؟ تو اس درخواست کو “یہ درخواست منسوخ کریں” کے تحت بند کر دیں۔

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = اس زبان کے لیے کوئی فارغ نہیں: { $language }۔ لیکن شاید اس زبان کے لیے کوئی ہو: { $near }۔ اس شخص سے پوچھیں: کیا انہیں { $near } اچھی طرح سمجھ آتی ہے؟
request-page-near-yes = ہاں، اس سے کام چل جائے گا
request-page-near-no = نہیں، تلاش جاری رکھیں
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = اس زبان کے لیے کوئی فارغ نہیں: { $language }۔ لیکن شاید اس زبان کے لیے کوئی ہو: { $near }۔ اس قسم کی ملاقات کے لیے صرف { -coordinator } بتا سکتا ہے کہ اس سے کام چلے گا یا نہیں۔
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = وہ شخص کوئی دوسری زبان قبول کر لے گا
request-page-consent-hint = صرف تب جب وہ شخص واقعی راضی ہو۔ پھر ہم اس زبان کے ترجمان بھی تلاش کرتے ہیں۔
request-page-consent-language = کون سی زبان؟
request-page-consent-send = وہ شخص راضی ہے
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” سے ایک زبان صاف معلوم نہیں ہوتی۔ زیادہ واضح لکھیں۔
# Heading of the question.
request-page-which = یہ کون سی زبان ہے؟
# Above the languages to choose from.
request-page-which-these = اس شخص سے پوچھیں کہ ان میں سے ان کی زبان کون سی ہے۔
# Nobody knows the language yet. What to ask.
request-page-which-open = پوچھیں: آپ گھر میں جو زبان بولتے ہیں اس کا نام کیا ہے، اور آپ کا تعلق کس ملک اور کس شہر سے ہے؟
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = یہ لکھا گیا تھا: “{ $text }”۔
request-page-which-other = کوئی دوسری زبان
request-page-which-send = زبان یہی ہے

## Following a request: an interpreter

request-page-found = آپ کے لیے ترجمان مل گیا ہے
request-page-will-call = ترجمان آپ کو فون کریں گے۔ لائن خالی رکھیں۔
request-page-video = ویڈیو کال کھولیں
request-page-on-site = ترجمان آپ کے پاس آ رہے ہیں۔
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = پہنچنے کا متوقع وقت: { DATETIME($at, timeStyle: "short") }۔
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] ترجمان کو تقریباً { $minutes } منٹ کی دیر ہو گی: { DATETIME($at, timeStyle: "short") } پر پہنچیں گے۔
       *[other] ترجمان کو تقریباً { $minutes } منٹ کی دیر ہو گی: { DATETIME($at, timeStyle: "short") } پر پہنچیں گے۔
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = ترجمانی کی زبان: { $language }۔
request-page-in-session = آپ کا سیشن جاری ہے
# Variables:
#   $at (Date) - when the session started
request-page-since = شروع ہونے کا وقت: { DATETIME($at, timeStyle: "short") }۔

## Following a request: when it is over

request-page-completed = مکمل
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] { $minutes } منٹ ترجمانی ہوئی۔
       *[other] { $minutes } منٹ ترجمانی ہوئی۔
    }
request-page-cancelled = یہ درخواست منسوخ کر دی گئی
request-page-unfilled = ہمیں بروقت کوئی نہیں ملا
request-page-unfilled-hint = ہمیں افسوس ہے۔ دوبارہ درخواست کریں، ملاقات کا کوئی دوسرا طریقہ منتخب کریں، یا { -coordinator } کو فون کریں۔
request-page-ask-again = دوبارہ درخواست کریں

## Following a request: what can be done

request-page-cancel = یہ درخواست منسوخ کریں
request-page-cancel-hint = جن سے پوچھا گیا تھا، ان سب کو شکریے کے ساتھ بتا دیا جائے گا۔
request-page-cancel-why = کیوں؟
request-page-cancel-not-needed = اب ضرورت نہیں رہی
request-page-cancel-served = کسی اور نے ترجمانی کر دی
request-page-cancel-mistake = یہ غلطی سے ہوا
request-page-cancel-yes = ہاں، منسوخ کریں
request-page-problem = ہم ایک دوسرے کی بات نہیں سمجھ سکے
request-page-problem-hint = ایسا ہو جاتا ہے، اور اس میں کسی کا قصور نہیں۔ ہم یہ سیشن ختم کر کے فوراً کسی اور کو تلاش کریں گے، دوسری درخواستوں سے پہلے۔
request-page-problem-again = ابھی کسی اور کو تلاش کریں
request-page-problem-other = کوئی اور خرابی ہوئی
request-page-problem-kind = کیا خرابی ہوئی؟
request-page-problem-connection = فون یا ویڈیو کا رابطہ ٹوٹ گیا
request-page-problem-conduct = ترجمان کا رویہ
request-page-problem-something = کوئی اور بات
request-page-problem-only = صرف اطلاع دیں
request-page-problem-thanks = شکریہ۔ یہ لکھ لیا گیا ہے۔
request-page-extend = ہمیں مزید وقت چاہیے
request-page-extend-by = مزید کتنے منٹ؟
request-page-extend-send = وقت بڑھائیں
request-page-finish = سیشن ختم ہو گیا
request-page-card = فائل کے لیے کارڈ
request-page-all = تمام درخواستیں
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = یہ نہیں ہوا۔ { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = یہ درخواست
request-page-label-interpreter = ترجمان
request-page-label-qualifications = قابلیت
request-page-label-language = زبان
request-page-label-when = کب
request-page-label-now = ابھی
request-page-label-length = دورانیہ
request-page-label-how = کیسے
request-page-label-for = کس لیے
request-page-label-where = کہاں
request-page-label-room = کمرہ
request-page-label-number = نمبر
request-page-label-department = محکمہ
request-page-label-case = کیس نمبر
request-page-label-status = حالت
request-page-label-asked-at = درخواست کا وقت
request-page-label-started = آغاز
request-page-label-minutes = منٹ
request-page-label-id = درخواست

## The list of requests

request-list-title = درخواستیں
request-list-open = کھلی
request-list-past = ختم شدہ
# Nothing is open.
request-list-empty = کوئی درخواست کھلی نہیں۔ جب آپ کے سامنے کوئی دوسری زبان بولے تو ترجمان منگوائیں: بس تین بار چھونا ہے۔
request-list-none-past = ختم ہو جانے والی درخواستیں یہاں نظر آتی ہیں۔
request-list-older = پرانی درخواستیں
request-list-newest = سب سے نئی درخواستوں پر واپس جائیں

## The card for the file

request-card-title = ترجمان کی درخواست
# Under the card, on the screen only.
request-card-print = اس صفحے کو اپنے براؤزر سے پرنٹ کریں۔ کارڈ میں اس شخص کے بارے میں کچھ نہیں ہے جس کی خدمت کی گئی۔
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = کارڈ بننے کا وقت: { DATETIME($at) }۔
request-card-back = درخواست پر واپس جائیں
