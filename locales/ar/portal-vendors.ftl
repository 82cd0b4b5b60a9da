# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The companies that are called when no interpreter of the roster can be found: numbers, languages, hours. They are settings, shown only.

## The page

# Title of the page.
vendors-title = شركات الترجمة الشفوية
vendors-none = لا تذكر سياسة المدينة أي شركة. إذا لم نجد أحدًا في السجل، فلا يوجد غيرهم للاتصال به.
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-now =
    لجلسة الآن، تُذكر شركة { $minutes ->
        [0] فورًا
        [zero] فورًا
        [one] بعد دقيقة واحدة
        [two] بعد دقيقتين
        [few] بعد { $minutes } دقائق
        [many] بعد { $minutes } دقيقة
       *[other] بعد { $minutes } دقيقة
    } إذا لم نجد مترجمًا شفويًا.
# Continues: a company is named …
# Variables:
#   $minutes (Number) - how many minutes
vendors-lead-later =
    ولموعد متفق عليه، تُذكر { $minutes ->
        [zero] عند نهاية البحث
        [one] قبل نهاية البحث بدقيقة واحدة
        [two] قبل نهاية البحث بدقيقتين
        [few] قبل نهاية البحث بمدة { $minutes } دقائق
        [many] قبل نهاية البحث بمدة { $minutes } دقيقة
       *[other] قبل نهاية البحث بمدة { $minutes } دقيقة
    }.
vendors-first = من بين الشركات المفتوحة التي لديها اللغة، تُذكر الأولى في هذه القائمة.
# A link that calls.
# Variables:
#   $number (String) - telephone number
vendors-call = الاتصال بالرقم { $number }
vendors-access = كيفية الوصول إليهم هاتفيًا
vendors-languages = اللغات
vendors-all-spoken = جميع اللغات المنطوقة، دون لغات الإشارة
vendors-hours = الساعات
vendors-always = ليلًا ونهارًا
# Days of the week, and hours as in 08:00–17:30.
# Variables:
#   $days (String) - days of the week, already in your locale
#   $from (String) - an hour, such as 08:00
#   $until (String) - an hour
vendors-span = { $days }: من { $from } إلى { $until }
# A badge.
vendors-open = مفتوحة الآن
# A badge.
vendors-closed = مغلقة الآن
vendors-settings = الشركات جزء من سياسة المدينة. من يدير هذا الخادم يغيّرها في إعداداته.
