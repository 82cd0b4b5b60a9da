# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] সামনাসামনি
        [phone] ফোনে
       *[video] ভিডিওতে
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } মিনিট
       *[other] { $minutes } মিনিট
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] কাউন্টারে সেবা
        [inspection] পরিদর্শন
        [medical] ডাক্তারের সঙ্গে সাক্ষাৎ
        [interview] সাক্ষাৎকার বা জবানবন্দি
        [hearing] শুনানি
        [emergency] জরুরি পরিস্থিতি
        [school_meeting] স্কুলের বৈঠক
        [outreach] জনসংযোগ বা জনসাধারণের অনুষ্ঠান
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] কোন ভাষা তা জানার অপেক্ষায় আছে
        [searching] এখনও খোঁজা হচ্ছে
        [assigned] দোভাষী ঠিক হয়ে গেছে
        [in_session] সেশন এখন চলছে
        [completed] সম্পন্ন হয়েছে
        [cancelled] বাতিল হয়েছে
        [unfilled] দোভাষী ছাড়াই বন্ধ হয়েছে
        [confirmed] নিশ্চিত হয়েছে
        [withdrawn] প্রত্যাহার করা হয়েছে
        [no_show] অনুপস্থিতি নথিভুক্ত হয়েছে
        [open] খোলা আছে
        [accepted] গ্রহণ করা হয়েছে
        [declined] প্রত্যাখ্যান করা হয়েছে
        [expired] সময় শেষ হয়ে গেছে
       *[other] অন্য অবস্থায় আছে
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] ভাষা এখনও জানা যায়নি
        [es] স্প্যানিশ
        [en] ইংরেজি
        [pt] পর্তুগিজ
        [ht] হাইতিয়ান ক্রেওল
        [fr] ফরাসি
        [ar] আরবি
        [arz] মিশরীয় আরবি
        [apc] লেভান্তীয় আরবি
        [ary] মরক্কোর আরবি
        [acm] ইরাকি আরবি
        [apd] সুদানি আরবি
        [zh] চীনা
        [cmn] ম্যান্ডারিন
        [yue] ক্যান্টনিজ
        [nan] মিন নান
        [cdo] ফুঝৌনিজ (মিন দোং)
        [wuu] সাংহাইনিজ (উ)
        [hak] হাক্কা
        [ko] কোরীয়
        [ja] জাপানি
        [vi] ভিয়েতনামি
        [th] থাই
        [lo] লাও
        [km] খমের
        [my] বর্মি
        [hmn] হ্মং
        [fil] ফিলিপিনো
        [tl] তাগালোগ
        [ilo] ইলোকানো
        [id] ইন্দোনেশীয়
        [ms] মালয়
        [hi] হিন্দি
        [ur] উর্দু
        [pa] পাঞ্জাবি
        [gu] গুজরাটি
        [bn] বাংলা
        [ta] তামিল
        [te] তেলুগু
        [ml] মালয়ালম
        [mr] মারাঠি
        [ne] নেপালি
        [si] সিংহলি
        [fa] ফারসি
        [prs] দারি
        [ps] পশতু
        [ku] কুর্দি
        [kmr] উত্তর কুর্দি (কুরমাঞ্জি)
        [ckb] মধ্য কুর্দি (সোরানি)
        [tr] তুর্কি
        [az] আজারবাইজানি
        [uz] উজবেক
        [hy] আর্মেনীয়
        [ka] জর্জীয়
        [he] হিব্রু
        [yi] ইদিশ
        [ru] রুশ
        [uk] ইউক্রেনীয়
        [pl] পোলিশ
        [ro] রোমানীয়
        [hu] হাঙ্গেরীয়
        [cs] চেক
        [sk] স্লোভাক
        [bg] বুলগেরীয়
        [sr] সার্বীয়
        [hr] ক্রোয়েশীয়
        [bs] বসনীয়
        [sq] আলবেনীয়
        [mk] ম্যাসিডোনীয়
        [el] গ্রিক
        [it] ইতালীয়
        [de] জার্মান
        [kea] কেপ ভার্দীয় ক্রেওল
        [jam] জ্যামাইকান পাটোয়া
        [kri] ক্রিও (সিয়েরা লিওন)
        [pcm] নাইজেরীয় পিজিন
        [yo] ইওরুবা
        [ig] ইগবো
        [ha] হাউসা
        [ak] আকান
        [tw] টুই
        [wo] উলফ
        [ff] ফুলা
        [bm] বামবারা
        [ln] লিঙ্গালা
        [sw] সোয়াহিলি
        [so] সোমালি
        [am] আমহারিক
        [ti] তিগ্রিনিয়া
        [om] ওরোমো
        [rw] কিনিয়ারুয়ান্ডা
        [mam] মাম
        [quc] কিচে
        [kek] কেকচি
        [kjb] কানহোবাল
        [cak] কাকচিকেল
        [ixl] ইশিল
        [mix] মিশতেপেক মিশতেক
        [qu] কেচুয়া
        [gn] গুয়ারানি
        [ase] আমেরিকান ইশারা ভাষা (ASL)
        [mfs] মেক্সিকান ইশারা ভাষা (LSM)
        [bfi] ব্রিটিশ ইশারা ভাষা (BSL)
       *[other] { $standIn }
    }
