# SPDX-License-Identifier: Apache-2.0
# Locale: ur, اردو, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] روبرو
        [phone] فون پر
       *[video] ویڈیو پر
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } منٹ
       *[other] { $minutes } منٹ
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] کاؤنٹر پر خدمت
        [inspection] معائنہ
        [medical] ڈاکٹر سے ملاقات
        [interview] انٹرویو یا بیان
        [hearing] سماعت
        [emergency] ہنگامی صورتِ حال
        [school_meeting] اسکول میں ملاقات
        [outreach] عوامی رابطہ یا عوامی تقریب
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] یہ معلوم ہونا باقی ہے کہ کون سی زبان درکار ہے
        [searching] تلاش ابھی جاری ہے
        [assigned] ترجمان مقرر ہو چکا ہے
        [in_session] سیشن اس وقت جاری ہے
        [completed] مکمل
        [cancelled] منسوخ
        [unfilled] ترجمان ملے بغیر بند
        [confirmed] تصدیق شدہ
        [withdrawn] واپس لیا گیا
        [no_show] غیر حاضری درج ہے
        [open] کھلا
        [accepted] قبول شدہ
        [declined] نامنظور
        [expired] مدت ختم
       *[other] کوئی اور حالت
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] زبان ابھی معلوم نہیں
        [es] ہسپانوی
        [en] انگریزی
        [pt] پرتگالی
        [ht] ہیٹی کی کریول
        [fr] فرانسیسی
        [ar] عربی
        [arz] مصری عربی
        [apc] شامی عربی
        [ary] مراکشی عربی
        [acm] عراقی عربی
        [apd] سوڈانی عربی
        [zh] چینی
        [cmn] مینڈرن
        [yue] کینٹونیز
        [nan] مِن نان
        [cdo] فوژو کی زبان (مِن ڈونگ)
        [wuu] شنگھائی کی زبان (وو)
        [hak] ہکّا
        [ko] کوریائی
        [ja] جاپانی
        [vi] ویتنامی
        [th] تھائی
        [lo] لاؤ
        [km] خمیر
        [my] برمی
        [hmn] ہمونگ
        [fil] فلپائنی
        [tl] ٹیگالوگ
        [ilo] ایلوکانو
        [id] انڈونیشیائی
        [ms] ملائی
        [hi] ہندی
        [ur] اردو
        [pa] پنجابی
        [gu] گجراتی
        [bn] بنگلہ
        [ta] تمل
        [te] تیلگو
        [ml] ملیالم
        [mr] مراٹھی
        [ne] نیپالی
        [si] سنہالا
        [fa] فارسی
        [prs] دری
        [ps] پشتو
        [ku] کردی
        [kmr] شمالی کردی (کرمانجی)
        [ckb] وسطی کردی (سورانی)
        [tr] ترکی
        [az] آذربائیجانی
        [uz] ازبک
        [hy] آرمینیائی
        [ka] جارجیائی
        [he] عبرانی
        [yi] یدش
        [ru] روسی
        [uk] یوکرینی
        [pl] پولش
        [ro] رومانیائی
        [hu] ہنگریائی
        [cs] چیک
        [sk] سلوواک
        [bg] بلغاری
        [sr] سربیائی
        [hr] کروشیائی
        [bs] بوسنیائی
        [sq] البانوی
        [mk] مقدونیائی
        [el] یونانی
        [it] اطالوی
        [de] جرمن
        [kea] کیپ ورڈی کریول
        [jam] جمیکائی پٹوا
        [kri] کریو (سیرالیون)
        [pcm] نائجیریائی پجن
        [yo] یوروبا
        [ig] اِگبو
        [ha] ہاؤسا
        [ak] اکان
        [tw] ٹوی
        [wo] وولوف
        [ff] فولانی
        [bm] بمبارا
        [ln] لِنگالا
        [sw] سواحلی
        [so] صومالی
        [am] امہری
        [ti] تگرینیا
        [om] اورومو
        [rw] کنیاروانڈا
        [mam] مام
        [quc] کِیچے
        [kek] کیکچی
        [kjb] کانخوبال
        [cak] کاکچیکیل
        [ixl] اِشیل
        [mix] مِشتیپیک مِشتیک
        [qu] کیچوا
        [gn] گوارانی
        [ase] امریکی اشاروں کی زبان (ASL)
        [mfs] میکسیکن اشاروں کی زبان (LSM)
        [bfi] برطانوی اشاروں کی زبان (BSL)
       *[other] { $standIn }
    }
