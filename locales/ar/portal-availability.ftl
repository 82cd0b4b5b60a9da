# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = الوضع الآن
# Variables:
#   $until (Date) - until when
availability-now-on = وضعك الآن «متاح»، حتى الساعة { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = وضعك الآن «متاح» حسب أوقاتك.
availability-now-off = وضعك الآن «غير متاح».
# Label of a choice of hours.
availability-now-for = لأي مدة؟
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
# Button.
availability-now-switch-on = تفعيل وضع «متاح»
# Button. The weekly hours still count.
availability-now-switch-off = إيقاف
# Beside the switch when what was chosen cannot be.
availability-now-wrong = يُرجى الاختيار بين ساعة واحدة و24 ساعة.

## The hours of the week

# Title of the page.
availability-title = أوقاتي
# Heading.
availability-week = أوقات الأسبوع
availability-week-hint = يمكننا سؤالك في هذه الأوقات. يُرجى ترك اليوم فارغًا إذا لم يكن مناسبًا لك. لليل، يُرجى كتابة الوقت حتى منتصف الليل، ثم من منتصف الليل في اليوم التالي.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = المنطقة الزمنية: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = من
# Label of a field for a time.
availability-until = إلى
# Button: one more pair of fields for this day.
availability-week-more = وقت آخر في هذا اليوم
# Button.
availability-week-save = حفظ أوقاتي
availability-week-saved = حُفظت أوقاتك.
# Above the form when something is wrong in it.
availability-week-problems = لم يُحفظ شيء. يُرجى التحقق مما هو محدد.
availability-week-incomplete = يُرجى كتابة الوقتين، أو ترك كليهما فارغًا.
availability-week-unreadable = هذا ليس وقتًا. يُكتب الوقت هكذا: 14:30.
availability-week-backwards = يجب أن تكون النهاية بعد البداية. لليل، يُرجى كتابة الوقت حتى 00:00، ثم من 00:00 في اليوم التالي.
availability-week-overlap = يتداخل هذا الوقت مع وقت آخر في اليوم نفسه.
availability-week-too-many = هذا أكثر من المسموح. الحد الأقصى عشر فترات في اليوم.

## Days that are otherwise

# Heading.
availability-exceptions = أيام الغياب والأوقات الإضافية
availability-exceptions-empty = لا يوجد شيء. عند غيابك يومًا، يمكنك إضافته هنا.
# What an entry says.
availability-exception-away = وقت غياب
# What an entry says.
availability-exception-extra = وقت إضافي
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = من { DATETIME($from) } إلى { DATETIME($until) }
# Button.
availability-exception-remove = حذف
# Heading of the form.
availability-exception-add = إضافة أيام غياب أو أوقات إضافية
# Above two choices.
availability-exception-what = ما هو؟
# Label of a field for date and time.
availability-exception-from = من (التاريخ والوقت)
# Label of a field for date and time.
availability-exception-until = إلى (التاريخ والوقت)
# Button.
availability-exception-send = إضافة
availability-exception-missing = يُرجى تحديد التاريخ والوقت.
availability-exception-backwards = يجب أن تكون النهاية بعد البداية.
availability-exception-past = لقد مضى هذا الوقت. يُرجى اختيار وقت لاحق.
availability-exception-too-many = لديك عدد كبير جدًا منها. يُرجى حذف بعضها أولًا.
