# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = إعداداتي
profile-saved = حُفظت إعداداتك.
# Above the form when something is wrong in it.
profile-problems = لم يُحفظ شيء. يُرجى التحقق مما هو محدد.

## Being told

# Heading.
profile-language = لغة الرسائل
profile-language-hint = بهذه اللغة تصلك رسائل البريد الإلكتروني والرسائل النصية. أما لغة هذه الصفحات فتُختار في أسفل كل صفحة.
# Heading. The inbox is always on.
profile-channels = كيف نخبرك
profile-channels-hint = كل شيء موجود في صفحة «الرسائل» أيضًا.
profile-by-email = بالبريد الإلكتروني
# Label of a field.
profile-email = عنوان البريد الإلكتروني
profile-email-wrong = هذا ليس عنوان بريد إلكتروني. يكون بهذا الشكل: name@example.org.
profile-email-missing = يُرجى إدخال العنوان الذي نكتب إليه.
profile-by-sms = برسالة نصية
# Label of a field.
profile-phone = رقم الهاتف المحمول
profile-phone-wrong = يُرجى إدخال رقم هاتف مع رمز المنطقة، مثل ‎(973) 555-0100.
profile-phone-missing = يُرجى إدخال الرقم الذي نكتب إليه.

## Quiet hours

# Heading.
profile-quiet = ساعات الهدوء
profile-quiet-hint = في هذه الساعات لا نزعجك. أما ما يخص جلسة تبدأ قبل نهايتها فيصلك مع ذلك.
# Label of a field for a time.
profile-quiet-from = من
# Label of a field for a time.
profile-quiet-until = إلى
profile-quiet-incomplete = يُرجى كتابة الوقتين، أو ترك كليهما فارغًا.
profile-quiet-unreadable = هذا ليس وقتًا. يُكتب الوقت هكذا: 22:00.
profile-quiet-same = يُرجى كتابة وقتين مختلفين.
profile-quiet-too-many = هذا أكثر من المسموح. الحد الأقصى سبع فترات.
# A box to tick.
profile-urgent = يمكنكم إزعاجي في ساعات الهدوء إذا احتاج أحد إلى ترجمة شفوية الآن
# Button.
profile-save = حفظ إعداداتي

## The calendar

# Heading.
profile-calendar = جلساتي في تقويمي
profile-calendar-hint = يمكن لبرامج التقويم أن تعرض جلساتك. وهي تحتاج إلى عنوان خاص يُعرض مرة واحدة فقط. كل من يعرفه يمكنه رؤية جلساتك.
profile-calendar-on = لتقويمك عنوان.
profile-calendar-off = ليس لتقويمك عنوان بعد.
# Label of the address, after it was made.
profile-calendar-address = عنوانك الخاص. يُرجى نسخه الآن إلى برنامج التقويم:
profile-calendar-shown = أُنشئ العنوان من قبل ولا يُعرض مرة أخرى. إذا لم يكن لديك، يمكنك إنشاء عنوان جديد.
# Button.
profile-calendar-renew = إنشاء عنوان جديد
profile-calendar-renew-hint = يتوقف العنوان القديم عن العمل.
# Button.
profile-calendar-revoke = إلغاء العنوان
