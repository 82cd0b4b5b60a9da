# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = الانتقال إلى الجزء الرئيسي من الصفحة
# Names the menu, for screen readers.
portal-main-menu = القائمة الرئيسية
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = لغة هذه الصفحات
# Button beside the choice of the language of the pages.
portal-show-pages = عرض
# Ends the visit: link and heading.
portal-sign-out = تسجيل الخروج
# Shown when the page has lost its connection.
portal-stale = انقطع الاتصال. قد يكون ما تراه قديمًا. نواصل محاولة إعادة الاتصال.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [zero] لم تبقَ أي ثانية
        [one] بقيت ثانية واحدة
        [two] بقيت ثانيتان
        [few] بقيت { $seconds } ثوانٍ
        [many] بقيت { $seconds } ثانية
       *[other] بقيت { $seconds } ثانية
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = انتهى الوقت.
# Link to the first page.
portal-home-page = الانتقال إلى صفحة البداية
# Link that opens the same page again.
portal-try-again = إعادة المحاولة

## The menu

# For who asks for an interpreter.
portal-nav-ask = طلب ترجمة شفوية
# The requests of the own department.
portal-nav-requests = الطلبات
# For interpreters: sessions that they are asked to take.
portal-nav-offers = العروض
# For interpreters: sessions that are theirs.
portal-nav-assignments = جلساتي
# For interpreters: when they can work.
portal-nav-availability = أوقاتي
# Messages from the desk.
portal-nav-inbox = الرسائل
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = إعداداتي
# For the language-access office: all open requests on one page.
portal-nav-board = الطلبات المفتوحة
# For the language-access office: everybody who interprets.
portal-nav-roster = المترجمون الشفويون
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = لغات غير معروفة
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = شركات الترجمة الشفوية
# For the oversight commission.
portal-nav-figures = الأرقام

## Signing in and out

# Heading and button.
portal-sign-in = تسجيل الدخول
# Button: opens the city's own sign-in page.
portal-sign-in-city = تسجيل الدخول بحساب المدينة
# Above that button.
portal-sign-in-city-lead = إذا كنت تعمل لدى المدينة، يُرجى استخدام الحساب الذي تسجّل به الدخول في العمل.
# Heading.
portal-sign-in-email-heading = للمترجمين الشفويين: تسجيل الدخول بالبريد الإلكتروني
portal-sign-in-email-lead = سنرسل إليك رابطًا. لا تحتاج إلى كلمة مرور. يعمل الرابط مرة واحدة ولمدة 15 دقيقة.
# Label of a field.
portal-sign-in-email-address = عنوان بريدك الإلكتروني
# Button.
portal-sign-in-email-button = إرسال رابط إليّ
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = هذا ليس عنوان بريد إلكتروني. يكون عنوان البريد الإلكتروني بهذا الشكل: name@example.org.
# Heading.
portal-sign-in-email-sent-title = يُرجى مراجعة بريدك الإلكتروني
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = إذا كان هذا العنوان لأحد المترجمين الشفويين في قائمتنا، فالرابط في طريقه إليه. يعمل الرابط مرة واحدة ولمدة 15 دقيقة. إذا لم يصل شيء، يُرجى البحث في مجلد البريد غير المرغوب فيه، أو سؤال { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = لتسجيل الدخول، يُرجى فتح الرابط الذي حصلت عليه. إذا لم يكن لديك رابط، يُرجى سؤال { -coordinator }.
# Heading.
portal-sign-in-link-title = لمسة واحدة لتسجيل دخولك
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = بهذا الرابط تسجّل الدخول بصفة:
# Heading.
portal-sign-in-link-old-title = لم يعد هذا الرابط يعمل
portal-sign-in-link-old = رابط تسجيل الدخول يعمل مرة واحدة ولوقت قصير. يُرجى طلب رابط جديد.
# Heading.
portal-sign-in-failed-title = لم ينجح تسجيل الدخول
portal-sign-in-failed-no-role = حسابك لدى المدينة صحيح، لكن لم يُسمح له بعد باستخدام هذه الخدمة. يُرجى سؤال { -coordinator }.
portal-sign-in-failed-provider = لم تستجب صفحة تسجيل الدخول لدى المدينة كما ينبغي. يُرجى إعادة المحاولة بعد بضع دقائق. إذا استمر ذلك، يُرجى سؤال { -coordinator }.
portal-sign-in-failed-old = استغرق تسجيل الدخول وقتًا أطول من اللازم، أو بدأ في متصفح آخر أو نافذة أخرى. يُرجى إعادة المحاولة.
# What somebody is here.
portal-role-requester = العاملون لدى المدينة الذين يطلبون ترجمة شفوية
# What somebody is here.
portal-role-interpreter = مترجم شفوي
# What somebody is here.
portal-role-coordinator = مكتب إتاحة الخدمات اللغوية
# What somebody is here.
portal-role-auditor = لجنة الرقابة
portal-sign-out-lead = على جهاز يستخدمه آخرون، يُرجى دائمًا تسجيل الخروج.
# Button.
portal-sign-out-here = تسجيل الخروج على هذا الجهاز
# Button.
portal-sign-out-everywhere = تسجيل الخروج على جميع أجهزتي
# Shown after somebody signed out.
portal-signed-out = تم تسجيل خروجك.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = للمتابعة، يُرجى تسجيل الدخول. إذا سبق لك تسجيل الدخول، فقد انتهت مدته: هذا يمنع دخول غيرك.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = رابط تسجيل دخولك
# The link follows on a line of its own.
portal-sign-in-mail-body = لتسجيل الدخول، يُرجى فتح هذا الرابط. يعمل مرة واحدة ولمدة 15 دقيقة:
# After the link.
portal-sign-in-mail-end = إذا لم تطلب هذا الرابط، فليس عليك فعل أي شيء. لا يمكن لأحد تسجيل الدخول من دونه: يُرجى عدم إعطائه لأحد.

## When something does not work

# Heading.
portal-not-found-title = لا يوجد شيء هنا
portal-not-found = هذه الصفحة غير موجودة، أو ليست متاحة لك. قد يكون الرابط قديمًا أو ناقصًا.
# Heading.
portal-forbidden-title = هذه الصفحة ليست متاحة لك
portal-forbidden = حسابك غير مخوّل لفتح هذه الصفحة. إذا كنت بحاجة إليها، يُرجى سؤال { -coordinator }.
# Heading.
portal-stale-form-title = كانت هذه الصفحة قديمة
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = لم يتغير شيء. بقيت الصفحة مفتوحة وقتًا طويلًا، أو أن متصفحك لا يحتفظ بملفات تعريف الارتباط (cookies). يُرجى فتحها من جديد والإرسال مرة أخرى.
# Heading.
portal-unreadable-title = تعذّرت قراءة ما أُرسل
portal-unreadable = لم يتغير شيء. ما أُرسل لم يأتِ من نموذج في هذه الخدمة. يُرجى فتح الصفحة من جديد وملء النموذج الذي فيها.
# Heading.
portal-too-large-title = هذا أكثر مما يمكن إرساله مرة واحدة
portal-too-large = لم يتغير شيء. ما أُرسل أكبر مما تقبله هذه الصفحة. يُرجى اختصاره وإرساله مرة أخرى.
# Heading.
portal-wrong-method-title = لا يمكن فتح هذا بهذه الطريقة
portal-wrong-method = هذا العنوان تابع لزر في صفحة. يُرجى فتح الصفحة واستخدام الزر.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = تعذّر القيام بذلك
# Heading.
portal-overloaded-title = عدد المستخدمين الآن كبير جدًا
portal-overloaded = يُرجى الانتظار بضع ثوانٍ ثم إعادة المحاولة. إذا كان أحد بحاجة إلى ترجمة شفوية الآن، يُرجى استخدام رقم الهاتف المخصص لذلك في إدارتك.
# Heading.
portal-broken-title = حدث خلل من جهتنا
portal-broken = ليس هذا خطأك. يُرجى إعادة المحاولة. إذا استمر ذلك، يُرجى إبلاغ { -coordinator }. إذا كان أحد بحاجة إلى ترجمة شفوية الآن، يُرجى استخدام رقم الهاتف المخصص لذلك في إدارتك.
