# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] अभी दुभाषिया चाहिए: { $language }
       *[no] दुभाषिया चाहिए: { $language }, { DATETIME($startsAt) }
    }, { $minutes } मि., { modality-name }। { DATETIME($expiresAt, timeStyle: "short") } तक जवाब: 1 { $code }=हाँ, 2 { $code }=नहीं

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    यह सत्र आपका है: { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasPlace ->
        [yes] कहाँ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] फ़ोन करें: { $join }
               *[video] लिंक: { $join }
            }
           *[no] पूरी जानकारी { -brand-name } में।
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = सत्र रद्द हुआ: { $language }, { DATETIME($startsAt) }। उस समय आप खाली हैं। स्वीकार करने के लिए धन्यवाद।

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = समय बदला: { $language }, { DATETIME($oldStartsAt) }; तब आप खाली हैं। नया समय: { DATETIME($newStartsAt) }। हम फिर पूछ सकते हैं।

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    दुभाषिया: { $interpreterName }। { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasJoin ->
        [yes] { $modality ->
            [phone] इस नंबर पर कॉल आएगा: { $join }
            [video] लिंक: { $join }
           *[on_site] कहाँ: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = अभी दुभाषिया नहीं मिला: { $language }, { DATETIME($startsAt) }। खोज जारी है, हम आपको बताएँगे।

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: हमारे दुभाषिये उपलब्ध नहीं हैं। अभी फ़ोन करें: { $vendorName }, { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = हमें खेद है, दुभाषिया नहीं मिला: { $language }, { DATETIME($startsAt) }। आप नया अनुरोध भेज सकते हैं।

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = अनुरोध बंद हुआ, भाषा पता नहीं चली: “{ $language }”, { DATETIME($startsAt) }। कृपया नया अनुरोध भेजें।

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = नया समय: { $language }, { DATETIME($newStartsAt) } (पहले: { DATETIME($oldStartsAt) })। दुभाषिये से पूछ रहे हैं।

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = अनुरोध रद्द हुआ: { $language }, { DATETIME($startsAt) }। कोई नहीं आएगा। ज़रूरत हो तो नया अनुरोध भेजें।

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } का आना संभव नहीं: { $language }, { DATETIME($startsAt) }। हम किसी और को खोज रहे हैं।

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = “{ $input }” कौन-सी भाषा है? कृपया व्यक्ति से पूछें और { -brand-name } में जवाब दें, ताकि हम खोज सकें।

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = अनुरोध: { $requested }। उपलब्ध: { $near }। क्या व्यक्ति को यह अच्छी तरह समझ आती है? { -brand-name } में जवाब दें।

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late =
    { $interpreterName } को लगभग { $lateMinutes ->
        [one] { $lateMinutes } मिनट
       *[other] { $lateMinutes } मिनट
    } की देर होगी। कृपया प्रतीक्षा करें।

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended =
    { $language }: { $extraMinutes ->
        [one] { $extraMinutes } मिनट
       *[other] { $extraMinutes } मिनट
    } और, { DATETIME($endsAt, timeStyle: "short") } तक।

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    थोड़ी देर में: { $language }, { DATETIME($startsAt) }, { modality-name }। { $hasPlace ->
        [yes] कहाँ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] नंबर: { $join }
               *[video] लिंक: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = हाँ, हां, हा, जी, जी हाँ, जी हां, हाँ जी, हां जी, ठीक है, मंज़ूर, मंजूर, मंज़ूर है, मंजूर है, स्वीकार, स्वीकार है, आऊँगा, आऊँगी, आऊंगा, आऊंगी, haan, han, ha, ji, ji haan, haan ji, theek hai, thik hai, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = नहीं, नही, ना, जी नहीं, नहीं जी, अस्वीकार, नामंज़ूर, नामंजूर, नहीं आ सकता, नहीं आ सकती, नहीं कर सकता, नहीं कर सकती, नहीं धन्यवाद, nahi, nahin, ji nahi, na, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = यह सत्र आपका है, धन्यवाद: { $language }, { DATETIME($startsAt) }। पूरी जानकारी अगले संदेश में।
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = आपने मना किया: { $language }, { DATETIME($startsAt) }। बताने के लिए धन्यवाद; हम किसी और से पूछ रहे हैं।
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = किसी और ने पहले स्वीकार कर लिया: { $language }, { DATETIME($startsAt) }। धन्यवाद; आप पर कोई असर नहीं पड़ेगा।
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = जवाब देने का समय बीत गया: { $language }, { DATETIME($startsAt) }। आपको कुछ नहीं करना है। धन्यवाद।
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = अब ज़रूरत नहीं है: { $language }, { DATETIME($startsAt) }। आपको कुछ नहीं करना है। धन्यवाद।
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] आप हाँ कह चुके हैं: { $language }, { DATETIME($startsAt) }। न आ सकें, तो कृपया { -brand-name } में बताएँ।
       *[declined] आप पहले ही मना कर चुके हैं: { $language }, { DATETIME($startsAt) }।
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = यह सत्र आपको नहीं दिया जा सका: { $language }, { DATETIME($startsAt) }। शायद आप व्यस्त हैं। { -brand-name } देखें।
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = हम समझ नहीं पाए। { $language }, { DATETIME($startsAt) }: जवाब दें 1 { $code } = हाँ, 2 { $code } = नहीं
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = एक से ज़्यादा प्रस्ताव हैं। कोड के साथ जवाब दें। { $language }, { DATETIME($startsAt) }: 1 { $code } = हाँ, 2 { $code } = नहीं
# No offer is open for them.
sms-reply-nothing-open = अभी आपके लिए कोई प्रस्ताव खुला नहीं है। आपको कुछ नहीं करना है। मदद के लिए HELP लिखें।
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = हमें कोड { $code } नहीं मिला। कृपया प्रस्ताव वाला संदेश देखकर फिर जवाब दें।
# Nothing was changed, because something went wrong here.
sms-reply-try-again = हमारी ओर से गड़बड़ हुई, कुछ बदला नहीं गया। कृपया कुछ मिनट बाद फिर जवाब दें।

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }। 1 = हाँ, 2 = नहीं। STOP: संदेश बंद। { $hasPhone ->
        [yes] किसी व्यक्ति से बात: { $phone }
       *[no] सवाल हों तो: { -coordinator }।
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: अब आपको हमारे SMS नहीं मिलेंगे। फिर से पाने के लिए START लिखें।
# Answer to START.
sms-reply-started = { -brand-name }: आपको फिर से SMS मिलेंगे। फ़ोन कंपनी शुल्क ले सकती है। बंद: STOP, मदद: HELP।
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: यह नंबर हमारे पास दर्ज नहीं है। कृपया { -coordinator } से संपर्क करें।
