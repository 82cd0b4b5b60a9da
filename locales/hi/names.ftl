# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] आमने-सामने
        [phone] फ़ोन पर
       *[video] वीडियो पर
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] काउंटर पर सेवा
        [inspection] निरीक्षण
        [medical] डॉक्टर से मुलाक़ात
        [interview] पूछताछ या बयान
        [hearing] सुनवाई
        [emergency] आपात स्थिति
        [school_meeting] स्कूल में बैठक
        [outreach] जन-संपर्क या सार्वजनिक कार्यक्रम
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] यह जानना बाकी है कि कौन-सी भाषा चाहिए
        [searching] अभी खोज जारी है
        [assigned] दुभाषिया तय हो चुका है
        [in_session] सत्र अभी चल रहा है
        [completed] पूरा हो चुका है
        [cancelled] रद्द हो चुका है
        [unfilled] दुभाषिया मिले बिना बंद हुआ
        [confirmed] पुष्टि हो चुकी है
        [withdrawn] वापस लिया जा चुका है
        [no_show] अनुपस्थिति दर्ज है
        [open] खुला है
        [accepted] स्वीकार हो चुका है
        [declined] अस्वीकार हो चुका है
        [expired] समय-सीमा बीत चुकी है
       *[other] किसी और स्थिति में है
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] भाषा अभी पता नहीं
        [es] स्पेनिश
        [en] अंग्रेज़ी
        [pt] पुर्तगाली
        [ht] हैतियाई क्रियोल
        [fr] फ़्रेंच
        [ar] अरबी
        [arz] मिस्री अरबी
        [apc] लेवेंटाइन अरबी
        [ary] मोरक्को की अरबी
        [acm] इराक़ी अरबी
        [apd] सूडानी अरबी
        [zh] चीनी
        [cmn] मंदारिन
        [yue] कैंटोनीज़
        [nan] मिन नान
        [cdo] फ़ूझोउनीज़ (मिन दोंग)
        [wuu] शंघाईनीज़ (वू)
        [hak] हक्का
        [ko] कोरियाई
        [ja] जापानी
        [vi] वियतनामी
        [th] थाई
        [lo] लाओ
        [km] खमेर
        [my] बर्मी
        [hmn] ह्मोंग
        [fil] फ़िलिपीनो
        [tl] टैगलॉग
        [ilo] इलोकानो
        [id] इंडोनेशियाई
        [ms] मलय
        [hi] हिन्दी
        [ur] उर्दू
        [pa] पंजाबी
        [gu] गुजराती
        [bn] बांग्ला
        [ta] तमिल
        [te] तेलुगु
        [ml] मलयालम
        [mr] मराठी
        [ne] नेपाली
        [si] सिंहली
        [fa] फ़ारसी
        [prs] दरी
        [ps] पश्तो
        [ku] कुर्दिश
        [kmr] उत्तरी कुर्दिश (कुरमांजी)
        [ckb] मध्य कुर्दिश (सोरानी)
        [tr] तुर्की
        [az] अज़रबैजानी
        [uz] उज़्बेक
        [hy] आर्मेनियाई
        [ka] जॉर्जियाई
        [he] हिब्रू
        [yi] यिडिश
        [ru] रूसी
        [uk] यूक्रेनी
        [pl] पोलिश
        [ro] रोमानियाई
        [hu] हंगेरियाई
        [cs] चेक
        [sk] स्लोवाक
        [bg] बुल्गारियाई
        [sr] सर्बियाई
        [hr] क्रोएशियाई
        [bs] बोस्नियाई
        [sq] अल्बानियाई
        [mk] मकदूनियाई
        [el] यूनानी
        [it] इतालवी
        [de] जर्मन
        [kea] केप वर्ड की क्रियोल
        [jam] जमैकन पटवा
        [kri] क्रियो (सिएरा लियोन)
        [pcm] नाइजीरियाई पिजिन
        [yo] योरूबा
        [ig] इग्बो
        [ha] हौसा
        [ak] अकान
        [tw] ट्वी
        [wo] वोलोफ़
        [ff] फुला
        [bm] बाम्बारा
        [ln] लिंगाला
        [sw] स्वाहिली
        [so] सोमाली
        [am] अम्हारिक
        [ti] तिग्रिन्या
        [om] ओरोमो
        [rw] किन्यारवांडा
        [mam] माम
        [quc] किचे
        [kek] केक्ची
        [kjb] कांखोबाल
        [cak] काकचिकेल
        [ixl] इशिल
        [mix] मिश्तेपेक मिश्तेक
        [qu] क्वेचुआ
        [gn] गुआरानी
        [ase] अमेरिकी सांकेतिक भाषा (ASL)
        [mfs] मैक्सिकन सांकेतिक भाषा (LSM)
        [bfi] ब्रिटिश सांकेतिक भाषा (BSL)
       *[other] { $standIn }
    }
