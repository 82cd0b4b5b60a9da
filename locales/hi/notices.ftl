# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] अभी दुभाषिये की ज़रूरत है। भाषा: { $language }।
       *[no] दुभाषिये की ज़रूरत है। भाषा: { $language }।
    }

    कब: { $immediate ->
        [yes] अभी
       *[no] { DATETIME($startsAt) }
    }
    अवधि: { duration }
    कैसे: { modality-name }
    किसलिए: { $encounterType }
    { $hasPlace ->
        [yes] कहाँ: { $place }
       *[no] { "" }
    }

    कृपया { DATETIME($expiresAt, timeStyle: "short") } तक स्वीकार या अस्वीकार करें ({ $answerMinutes ->
        [one] { $answerMinutes } मिनट के भीतर
       *[other] { $answerMinutes } मिनट के भीतर
    })। अगर आपके लिए संभव न हो, तो अस्वीकार करने से हम किसी और दुभाषिये से जल्दी पूछ सकेंगे।
    .subject = { $immediate ->
        [yes] अभी ज़रूरत है: { $language }, { modality-name }
       *[no] क्या आप दुभाषिये के रूप में उपलब्ध हैं? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    किसी और दुभाषिये ने यह सत्र स्वीकार कर लिया है, इसलिए अब आपको कुछ नहीं करना है।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    उपलब्ध रहने के लिए धन्यवाद। इसका आप पर कोई असर नहीं पड़ेगा।
    .subject = अब ज़रूरत नहीं है: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    इस सत्र की अब ज़रूरत नहीं है। आपको कुछ नहीं करना है।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    उपलब्ध रहने के लिए धन्यवाद। इसका आप पर कोई असर नहीं पड़ेगा।
    .subject = प्रस्ताव वापस लिया गया: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    इस सत्र के दुभाषिया आप हैं। धन्यवाद।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }
    अवधि: { duration }
    कैसे: { modality-name }
    किसलिए: { $encounterType }
    { $hasPlace ->
        [yes] कहाँ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] इस नंबर पर फ़ोन करें: { $join }
               *[video] लिंक: { $join }
            }
           *[no] { "" }
        }
    }

    अगर अब आपके लिए आना संभव न हो, तो कृपया जल्द से जल्द { -brand-name } में इस सत्र से अपना नाम वापस लें, ताकि हम किसी और से पूछ सकें।
    .subject = पुष्टि हुई: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    यह सत्र रद्द कर दिया गया है। उस समय आप खाली हैं, और आपको कुछ नहीं करना है।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    इसे स्वीकार करने के लिए धन्यवाद।
    .subject = रद्द हुआ: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    इस सत्र का समय बदल दिया गया है, इसलिए अब यह आपके नाम पर नहीं है।

    भाषा: { $language }
    पहले का समय: { DATETIME($oldStartsAt) }
    नया समय: { DATETIME($newStartsAt) }

    अगर आप नए समय पर उपलब्ध हैं, तो हो सकता है कि हम आपसे फिर पूछें।
    .subject = समय बदला: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    हमें बताया गया है कि इस सत्र में आपका आना नहीं हुआ।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    अगर यह ग़लत है, तो कृपया { -coordinator } को बताएँ।
    .subject = अनुपस्थिति की सूचना: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    हम दुभाषिया खोज रहे हैं। भाषा: { $language }। { $asked ->
        [0] हम अभी पहले दुभाषियों से पूछना शुरू कर रहे हैं।
        [one] हमने अब तक { $asked } दुभाषिये से पूछा है।
       *[other] हमने अब तक { $asked } दुभाषियों से पूछा है।
    }

    कब: { $immediate ->
        [yes] अभी
       *[no] { DATETIME($startsAt) }
    }

    आपको कुछ नहीं करना है। जैसे ही कोई स्वीकार करेगा, हम आपको बता देंगे।
    .subject = दुभाषिये की खोज जारी है: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    आपके लिए दुभाषिया मिल गया है: { $interpreterName }।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }
    अवधि: { duration }
    कैसे: { modality-name }
    किसलिए: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] दुभाषिये की ओर से इस नंबर पर कॉल आएगा: { $join }
            [video] लिंक: { $join }
           *[on_site] कहाँ: { $join }
        }
       *[no] { "" }
    }
    .subject = दुभाषिया मिल गया: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    हमें अभी तक दुभाषिया नहीं मिला है। भाषा: { $language }। { $asked ->
        [0] अब तक ऐसा कोई नहीं था जिससे हम पूछ सकते।
        [one] हमने अब तक { $asked } दुभाषिये से पूछा है।
       *[other] हमने अब तक { $asked } दुभाषियों से पूछा है।
    }

    कब: { DATETIME($startsAt) }

    हमारी खोज जारी है, और जैसे ही कोई स्वीकार करेगा, हम आपको बता देंगे।
    .subject = दुभाषिये की खोज अब भी जारी है: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    हमारा कोई भी दुभाषिया उपलब्ध नहीं है। भाषा: { $language }। कृपया अभी इस कंपनी को फ़ोन करें:

    { $vendorName }
    फ़ोन: { $vendorPhone }
    { $hasHint ->
        [yes] ध्यान दें: { $accessHint }
       *[no] { "" }
    }

    हमारी खोज जारी है, और अगर कोई स्वीकार करेगा, तो हम आपको बता देंगे।
    .subject = दुभाषिये के लिए कृपया { $vendorName } को फ़ोन करें: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    हमें खेद है: हमें समय पर दुभाषिया नहीं मिल सका। भाषा: { $language }। { $asked ->
        [0] ऐसा कोई नहीं था जिससे हम पूछ सकते।
        [one] हमने { $asked } दुभाषिये से पूछा।
       *[other] हमने { $asked } दुभाषियों से पूछा।
    }

    कब: { DATETIME($startsAt) }

    आप किसी और समय के लिए नया अनुरोध भेज सकते हैं, या { -coordinator } से संपर्क कर सकते हैं।
    .subject = दुभाषिया नहीं मिला: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    हमने आपका अनुरोध बंद कर दिया है: समय पर यह नहीं बताया गया कि कौन-सी भाषा चाहिए।

    लिखी गई भाषा: { $language }
    कब: { DATETIME($startsAt) }

    अगर आपको अब भी दुभाषिया चाहिए, तो कृपया नया अनुरोध भेजें और भाषा का नाम बताएँ।
    .subject = अनुरोध बंद हुआ, भाषा पता नहीं चली: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    आपके अनुरोध का समय बदल गया है। यह बदलाव { -coordinator } ने किया है।

    भाषा: { $language }
    पुराना समय: { DATETIME($oldStartsAt) }
    नया समय: { DATETIME($newStartsAt) }

    हम नए समय के लिए अभी दुभाषियों से पूछ रहे हैं।
    .subject = नया समय: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    हमने यह सत्र बंद कर दिया है, क्योंकि किसी ने हमें नहीं बताया कि यह पूरा हो गया है।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    अगर कुछ ठीक न हो, तो कृपया { -coordinator } को बताएँ।
    .subject = सत्र बंद हुआ: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    आपका अनुरोध रद्द कर दिया गया है। कोई नहीं आएगा।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    अगर आपको अब भी दुभाषिया चाहिए, तो कृपया नया अनुरोध भेजें।
    .subject = अनुरोध रद्द हुआ: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } का आना अब संभव नहीं है। हम दूसरे दुभाषिये की खोज शुरू कर चुके हैं, और आपके अनुरोध को सबसे पहले लिया जा रहा है।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }

    आपको कुछ नहीं करना है। जैसे ही कोई स्वीकार करेगा, हम आपको बता देंगे।
    .subject = दूसरे दुभाषिये की खोज जारी है: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    आपने “{ $input }” लिखा है। किसी दुभाषिये से पूछने से पहले हमें सही-सही भाषा जाननी होगी।

    { $hasCandidates ->
        [yes] कृपया उस व्यक्ति से पूछें कि इनमें से कौन-सी भाषा है, और { -brand-name } में उसे चुनें:
       *[no] कृपया उस व्यक्ति से भाषा का नाम पूछें, या यह पूछें कि वे किस देश और किस शहर से हैं।
    }
    { $candidates }
    .subject = कौन-सी भाषा? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    हमें अभी पता नहीं है कि कौन-सी भाषा चाहिए, इसलिए हमने अभी किसी दुभाषिये से नहीं पूछा है। { -coordinator } आपका अनुरोध देखता है और भाषा पता करने में मदद करेगा।

    { $hasVendor ->
        [yes] यह कंपनी फ़ोन पर भाषा पता करने में मदद कर सकती है: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] ध्यान दें: { $accessHint }
       *[no] { "" }
    }

    अगर आपको भाषा पता चल जाए, तो कृपया { -brand-name } में उसे चुनें। भाषा पता चलते ही हम खोज शुरू करेंगे।
    .subject = कौन-सी भाषा चाहिए?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    आपने इस भाषा के लिए अनुरोध किया था: { $requested }। हमारे पास इस भाषा का दुभाषिया है: { $near }।

    कृपया उस व्यक्ति से पूछें कि क्या उन्हें { $near } अच्छी तरह समझ आती है, और { -brand-name } में जवाब दें। अगर नहीं, तो ‘नहीं’ कहें: हम { $requested } के लिए खोज जारी रखेंगे।
    .subject = क्या { $requested } की जगह { $near } से काम चलेगा?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } रास्ते में हैं, और पहुँचने में लगभग { $lateMinutes ->
        [one] { $lateMinutes } मिनट
       *[other] { $lateMinutes } मिनट
    } की देर होगी। कृपया प्रतीक्षा करें।
    .subject = आपके दुभाषिये को देर हो रही है

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    सत्र { $extraMinutes ->
        [one] { $extraMinutes } मिनट
       *[other] { $extraMinutes } मिनट
    } और चलेगा।

    भाषा: { $language }
    समाप्ति का नया समय: { DATETIME($endsAt) }
    .subject = सत्र बढ़ाया गया: { $language }, { DATETIME($endsAt, timeStyle: "short") } तक

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    सत्र { $inMinutes ->
        [one] { $inMinutes } मिनट में
       *[other] { $inMinutes } मिनट में
    } शुरू होगा।

    भाषा: { $language }
    कब: { DATETIME($startsAt) }
    कैसे: { modality-name }
    { $hasPlace ->
        [yes] कहाँ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] दुभाषिये की ओर से इस नंबर पर कॉल आएगा: { $join }
               *[video] लिंक: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = थोड़ी देर में: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, आपके शहर का { -desk }। { -brand-name } में आप अपनी भाषा चुन सकते हैं और यह भी कि हम आपसे कैसे संपर्क करें।
