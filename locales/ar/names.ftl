# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] حضوريًا
        [phone] عبر الهاتف
       *[video] عبر الفيديو
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] خدمة في الشباك
        [inspection] تفتيش
        [medical] زيارة طبية
        [interview] مقابلة أو إفادة
        [hearing] جلسة استماع
        [emergency] حالة طوارئ
        [school_meeting] اجتماع مدرسي
        [outreach] فعالية عامة
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] في انتظار معرفة اللغة
        [searching] قيد البحث عن مترجم شفوي
        [assigned] مُسندة إلى مترجم شفوي
        [in_session] جارية الآن
        [completed] منتهية
        [cancelled] ملغاة
        [unfilled] مغلقة من دون مترجم شفوي
        [confirmed] مؤكدة
        [withdrawn] مسحوبة
        [no_show] مسجلة على أنها غياب
        [open] مفتوحة
        [accepted] مقبولة
        [declined] مرفوضة
        [expired] منتهية المهلة
       *[other] في حالة أخرى
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] لغة غير معروفة بعد
        [es] الإسبانية
        [en] الإنجليزية
        [pt] البرتغالية
        [ht] الكريولية الهايتية
        [fr] الفرنسية
        [ar] العربية
        [arz] العربية المصرية
        [apc] العربية الشامية
        [ary] العربية المغربية
        [acm] العربية العراقية
        [apd] العربية السودانية
        [zh] الصينية
        [cmn] الصينية المندرينية
        [yue] الكانتونية
        [nan] الصينية المينانية
        [cdo] الفوجووية (مين دونغ)
        [wuu] الشنغهائية (الوو)
        [hak] الهاكا
        [ko] الكورية
        [ja] اليابانية
        [vi] الفيتنامية
        [th] التايلاندية
        [lo] اللاوية
        [km] الخميرية
        [my] البورمية
        [hmn] الهمونغ
        [fil] الفلبينية
        [tl] التاغالوغية
        [ilo] الإيلوكانو
        [id] الإندونيسية
        [ms] الملايوية
        [hi] الهندية
        [ur] الأوردية
        [pa] البنجابية
        [gu] الغوجاراتية
        [bn] البنغالية
        [ta] التاميلية
        [te] التيلوغوية
        [ml] المالايالامية
        [mr] الماراثية
        [ne] النيبالية
        [si] السنهالية
        [fa] الفارسية
        [prs] الدرية
        [ps] البشتوية
        [ku] الكردية
        [kmr] الكردية الشمالية (الكرمانجية)
        [ckb] الكردية المركزية (السورانية)
        [tr] التركية
        [az] الأذربيجانية
        [uz] الأوزبكية
        [hy] الأرمنية
        [ka] الجورجية
        [he] العبرية
        [yi] اليديشية
        [ru] الروسية
        [uk] الأوكرانية
        [pl] البولندية
        [ro] الرومانية
        [hu] المجرية
        [cs] التشيكية
        [sk] السلوفاكية
        [bg] البلغارية
        [sr] الصربية
        [hr] الكرواتية
        [bs] البوسنية
        [sq] الألبانية
        [mk] المقدونية
        [el] اليونانية
        [it] الإيطالية
        [de] الألمانية
        [kea] الكريولية الرأس أخضرية
        [jam] الكريولية الجامايكية
        [kri] الكريو (سيراليون)
        [pcm] البيدجن النيجيرية
        [yo] اليوروبا
        [ig] الإيغبو
        [ha] الهوسا
        [ak] الأكانية
        [tw] التوي
        [wo] الولوف
        [ff] الفولانية
        [bm] البامبارا
        [ln] اللينغالا
        [sw] السواحيلية
        [so] الصومالية
        [am] الأمهرية
        [ti] التغرينية
        [om] الأورومية
        [rw] الكينيارواندا
        [mam] المام
        [quc] الكيتشي (غواتيمالا)
        [kek] الكيكتشي (غواتيمالا)
        [kjb] الكانخوبال
        [cak] الكاكتشيكيل
        [ixl] الإيخيل
        [mix] ميشتيكية ميشتيبيك
        [qu] الكيتشوا
        [gn] الغوارانية
        [ase] لغة الإشارة الأمريكية (ASL)
        [mfs] لغة الإشارة المكسيكية (LSM)
        [bfi] لغة الإشارة البريطانية (BSL)
       *[other] { $standIn }
    }
