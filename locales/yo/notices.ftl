# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
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
        [yes] Ẹnìkan nílò ògbufọ̀ báyìí. Èdè: { $language }.
       *[no] Ẹnìkan nílò ògbufọ̀. Èdè: { $language }.
    }

    Àkókò: { $immediate ->
        [yes] báyìí
       *[no] { DATETIME($startsAt) }
    }
    Yóò gbà tó: { duration }
    Ọ̀nà: { modality-name }
    Fún: { $encounterType }
    { $hasPlace ->
        [yes] Ibi: { $place }
       *[no] { "" }
    }

    Ẹ jọ̀wọ́, ẹ gba iṣẹ́ yìí tàbí kí ẹ kọ̀ ọ́ ṣáájú { DATETIME($expiresAt, timeStyle: "short") } (láàárín ìṣẹ́jú { $answerMinutes }). Bí kò bá ṣeé ṣe fún yín, kíkọ̀ tí ẹ bá kọ̀ ọ́ yóò jẹ́ kí a tètè béèrè lọ́wọ́ ẹlòmíràn.
    .subject = { $immediate ->
        [yes] A nílò ògbufọ̀ báyìí: { $language }, { modality-name }
       *[no] Ṣé ẹ lè ṣe ògbufọ̀? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Ògbufọ̀ mìíràn ti gba iṣẹ́ yìí, nítorí náà ẹ kò ní láti ṣe nǹkan kan mọ́.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    A dúpẹ́ pé ẹ yọ̀ǹda ara yín. A kò ní ka èyí sí yín lọ́rùn.
    .subject = A kò nílò rẹ̀ mọ́: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    A kò nílò iṣẹ́ ògbufọ̀ yìí mọ́. Ẹ kò ní láti ṣe nǹkan kan.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    A dúpẹ́ pé ẹ yọ̀ǹda ara yín. A kò ní ka èyí sí yín lọ́rùn.
    .subject = A ti fa iṣẹ́ náà sẹ́yìn: { $language }, { DATETIME($startsAt) }

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
    Ẹ̀yin ni ògbufọ̀ fún iṣẹ́ yìí. Ẹ ṣeun.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }
    Yóò gbà tó: { duration }
    Ọ̀nà: { modality-name }
    Fún: { $encounterType }
    { $hasPlace ->
        [yes] Ibi: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nọ́ńbà tí ẹ máa pè: { $join }
               *[video] Líǹkì: { $join }
            }
           *[no] { "" }
        }
    }

    Bí kò bá ṣeé ṣe fún yín láti wá mọ́, ẹ jọ̀wọ́, ẹ tètè yọ orúkọ yín kúrò nínú { -brand-name }, kí a lè béèrè lọ́wọ́ ẹlòmíràn.
    .subject = A ti fìdí rẹ̀ múlẹ̀: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    A ti fagilé iṣẹ́ yìí. Àkókò yẹn ti di tiyín padà, ẹ kò sì ní láti ṣe nǹkan kan.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    A dúpẹ́ pé ẹ ti gbà á tẹ́lẹ̀.
    .subject = A ti fagilé e: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    A ti sún iṣẹ́ yìí sí àkókò mìíràn, nítorí náà kì í ṣe tiyín mọ́.

    Èdè: { $language }
    Àkókò tẹ́lẹ̀: { DATETIME($oldStartsAt) }
    Àkókò tuntun: { DATETIME($newStartsAt) }

    Bí àyè bá wà fún yín ní àkókò tuntun náà, a lè tún béèrè lọ́wọ́ yín.
    .subject = Àkókò ti yí padà: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Wọ́n sọ fún wa pé ẹ kò wá síbi iṣẹ́ yìí.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    Bí èyí bá jẹ́ àṣìṣe, ẹ jọ̀wọ́, ẹ sọ fún { -coordinator }.
    .subject = Wọ́n ní ẹ kò wá: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    À ń wá ògbufọ̀ fún yín. Èdè: { $language }. { $asked ->
        [0] A fẹ́ bẹ̀rẹ̀ sí í béèrè lọ́wọ́ àwọn ògbufọ̀ àkọ́kọ́ báyìí.
       *[other] Iye àwọn ògbufọ̀ tí a ti béèrè lọ́wọ́ wọn títí di báyìí: { $asked }.
    }

    Àkókò: { $immediate ->
        [yes] báyìí
       *[no] { DATETIME($startsAt) }
    }

    Ẹ kò ní láti ṣe nǹkan kan. Bí ẹnìkan bá ti gbà, a ó sọ fún yín lójú ẹsẹ̀.
    .subject = À ń wá ògbufọ̀: { $language }

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
    A ti rí ògbufọ̀ fún yín: { $interpreterName }.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }
    Yóò gbà tó: { duration }
    Ọ̀nà: { modality-name }
    Fún: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Ògbufọ̀ náà yóò pe nọ́ńbà yìí: { $join }
            [video] Líǹkì: { $join }
           *[on_site] Ibi: { $join }
        }
       *[no] { "" }
    }
    .subject = A ti rí ògbufọ̀: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    A kò tíì rí ògbufọ̀ fún yín. Èdè: { $language }. { $asked ->
        [0] Títí di báyìí, kò sí ẹnikẹ́ni tí a lè béèrè lọ́wọ́ rẹ̀.
       *[other] Iye àwọn ògbufọ̀ tí a ti béèrè lọ́wọ́ wọn títí di báyìí: { $asked }.
    }

    Àkókò: { DATETIME($startsAt) }

    A ṣì ń wá a, bí ẹnìkan bá sì ti gbà, a ó sọ fún yín lójú ẹsẹ̀.
    .subject = A ṣì ń wá ògbufọ̀: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Kò sí ìkankan nínú àwọn ògbufọ̀ wa tí àyè wà fún. Èdè: { $language }. Ẹ jọ̀wọ́, ẹ pe ilé-iṣẹ́ yìí báyìí:

    { $vendorName }
    Fóònù: { $vendorPhone }
    { $hasHint ->
        [yes] Àkíyèsí: { $accessHint }
       *[no] { "" }
    }

    A ṣì ń wá a, bí ẹnìkan bá sì gbà, a ó sọ fún yín.
    .subject = Ẹ jọ̀wọ́, ẹ pe { $vendorName } fún ògbufọ̀: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Ẹ má bínú: a kò rí ògbufọ̀ ní àkókò. Èdè: { $language }. { $asked ->
        [0] Kò sí ẹnikẹ́ni tí a lè béèrè lọ́wọ́ rẹ̀.
       *[other] Iye àwọn ògbufọ̀ tí a béèrè lọ́wọ́ wọn: { $asked }.
    }

    Àkókò: { DATETIME($startsAt) }

    Ẹ lè fi ìbéèrè tuntun ránṣẹ́ fún àkókò mìíràn, tàbí kí ẹ kàn sí { -coordinator }.
    .subject = A kò rí ògbufọ̀: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    A ti ti ìbéèrè yín pa: ẹnikẹ́ni kò sọ èdè tí a nílò fún wa ní àkókò.

    Bí a ṣe kọ ọ́: { $language }
    Àkókò: { DATETIME($startsAt) }

    Bí ẹ bá ṣì nílò ògbufọ̀, ẹ jọ̀wọ́, ẹ fi ìbéèrè tuntun ránṣẹ́, kí ẹ sì dárúkọ èdè náà.
    .subject = A ti ti ìbéèrè pa, a kò mọ èdè náà: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Ìbéèrè yín ti ní àkókò tuntun. Ẹni tí ó yí i padà ni { -coordinator }.

    Èdè: { $language }
    Àkókò tẹ́lẹ̀: { DATETIME($oldStartsAt) }
    Àkókò tuntun: { DATETIME($newStartsAt) }

    À ń béèrè lọ́wọ́ àwọn ògbufọ̀ báyìí fún àkókò tuntun náà.
    .subject = Àkókò tuntun: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    A ti ti iṣẹ́ yìí pa, nítorí pé ẹnikẹ́ni kò sọ fún wa pé ó ti parí.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    Bí nǹkan kan kò bá tọ́, ẹ jọ̀wọ́, ẹ sọ fún { -coordinator }.
    .subject = A ti ti iṣẹ́ pa: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    A ti fagilé ìbéèrè yín. Ẹnikẹ́ni kò ní wá.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    Bí ẹ bá ṣì nílò ògbufọ̀, ẹ jọ̀wọ́, ẹ fi ìbéèrè tuntun ránṣẹ́.
    .subject = A ti fagilé ìbéèrè: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    Kò ṣeé ṣe fún { $interpreterName } láti wá mọ́. A ti ń wá ògbufọ̀ mìíràn, ìbéèrè yín sì ni a kọ́kọ́ ń bójú tó.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }

    Ẹ kò ní láti ṣe nǹkan kan. Bí ẹnìkan bá ti gbà, a ó sọ fún yín lójú ẹsẹ̀.
    .subject = À ń wá ògbufọ̀ mìíràn: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Ẹ kọ “{ $input }”. A gbọ́dọ̀ mọ èdè náà gan-an kí a tó lè béèrè lọ́wọ́ ògbufọ̀.

    { $hasCandidates ->
        [yes] Ẹ jọ̀wọ́, ẹ bi ẹni náà pé èwo nínú àwọn wọ̀nyí ni, kí ẹ sì yàn án nínú { -brand-name }:
       *[no] Ẹ jọ̀wọ́, ẹ béèrè orúkọ èdè náà lọ́wọ́ ẹni náà, tàbí orílẹ̀-èdè àti ìlú tí ó ti wá.
    }
    { $candidates }
    .subject = Èdè wo ni? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    A kò tíì mọ èdè tí a nílò, nítorí náà a kò tíì béèrè lọ́wọ́ ògbufọ̀ kankan. Ìbéèrè yín ti dé ọ̀dọ̀ { -coordinator }, tí yóò ran yín lọ́wọ́ láti mọ̀ ọ́n.

    { $hasVendor ->
        [yes] Ilé-iṣẹ́ yìí lè ràn yín lọ́wọ́ lórí fóònù láti mọ èdè náà: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Àkíyèsí: { $accessHint }
       *[no] { "" }
    }

    Bí ẹ bá mọ èdè náà, ẹ jọ̀wọ́, ẹ yàn án nínú { -brand-name }. A ó bẹ̀rẹ̀ sí í wá ògbufọ̀ ní kété tí a bá mọ̀ ọ́n.
    .subject = Èdè wo ni a nílò?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Ẹ béèrè fún èdè yìí: { $requested }. A ní ògbufọ̀ fún èdè yìí: { $near }.

    Ẹ jọ̀wọ́, ẹ bi ẹni náà bóyá ó gbọ́ { $near } dáadáa, kí ẹ sì fèsì nínú { -brand-name }. Bí kò bá gbọ́ ọ dáadáa, ẹ sọ pé rárá: a ó máa bá a lọ láti wá ògbufọ̀ fún { $requested }.
    .subject = Ṣé a lè lo { $near } dípò { $requested }?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } ń bọ̀ lọ́nà, yóò sì pẹ́ tó nǹkan bí ìṣẹ́jú { $lateMinutes }. Ẹ jọ̀wọ́, ẹ dúró díẹ̀.
    .subject = Ògbufọ̀ yín yóò pẹ́ díẹ̀

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    A ti fi ìṣẹ́jú { $extraMinutes } kún àkókò iṣẹ́ yìí.

    Èdè: { $language }
    Ìgbà tí yóò parí báyìí: { DATETIME($endsAt) }
    .subject = A ti fi kún àkókò iṣẹ́: { $language }, títí di { DATETIME($endsAt, timeStyle: "short") }

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
    Iṣẹ́ yìí yóò bẹ̀rẹ̀ ní ìṣẹ́jú { $inMinutes } sí i.

    Èdè: { $language }
    Àkókò: { DATETIME($startsAt) }
    Ọ̀nà: { modality-name }
    { $hasPlace ->
        [yes] Ibi: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Ògbufọ̀ náà yóò pe nọ́ńbà yìí: { $join }
               *[video] Líǹkì: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Láìpẹ́: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, { -desk } ti ìlú yín. Nínú { -brand-name }, ẹ lè yan èdè yín àti ọ̀nà tí a lè gbà kàn sí yín.
