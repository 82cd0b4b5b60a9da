# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] રૂબરૂ
        [phone] ફોન પર
       *[video] વીડિયો પર
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration =
    { $minutes ->
        [one] { $minutes } મિનિટ
       *[other] { $minutes } મિનિટ
    }

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] કાઉન્ટર પરની સેવા
        [inspection] નિરીક્ષણ
        [medical] ડૉક્ટરની મુલાકાત
        [interview] મુલાકાત અથવા નિવેદન
        [hearing] સુનાવણી
        [emergency] તાકીદની પરિસ્થિતિ (ઇમરજન્સી)
        [school_meeting] શાળાની મીટિંગ
        [outreach] લોકસંપર્ક અથવા જાહેર કાર્યક્રમ
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] કઈ ભાષા છે તે જાણવાની રાહ જોવાય છે
        [searching] હજી શોધ ચાલુ છે
        [assigned] દુભાષિયાની નિમણૂક થઈ ગઈ છે
        [in_session] સત્ર હમણાં ચાલુ છે
        [completed] પૂર્ણ થયું છે
        [cancelled] રદ થયું છે
        [unfilled] દુભાષિયા વિના બંધ થયું છે
        [confirmed] પુષ્ટિ થઈ ગઈ છે
        [withdrawn] પાછું ખેંચાયું છે
        [no_show] ગેરહાજરી નોંધાઈ છે
        [open] ખુલ્લું છે
        [accepted] સ્વીકારાયું છે
        [declined] નકારાયું છે
        [expired] સમયમર્યાદા પૂરી થઈ છે
       *[other] બીજી સ્થિતિમાં છે
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] ભાષા હજી ખબર નથી
        [es] સ્પેનિશ
        [en] અંગ્રેજી
        [pt] પોર્ટુગીઝ
        [ht] હૈતીયન ક્રેઓલ
        [fr] ફ્રેન્ચ
        [ar] અરબી
        [arz] ઇજિપ્તની અરબી
        [apc] લેવેન્ટાઇન અરબી
        [ary] મોરોક્કોની અરબી
        [acm] ઇરાકી અરબી
        [apd] સુદાનની અરબી
        [zh] ચાઇનીઝ
        [cmn] મેન્ડરિન
        [yue] કેન્ટોનીઝ
        [nan] મિન નાન
        [cdo] ફૂઝોઉનીઝ (મિન ડોંગ)
        [wuu] શાંઘાઈનીઝ (વુ)
        [hak] હક્કા
        [ko] કોરિયન
        [ja] જાપાનીઝ
        [vi] વિયેતનામીઝ
        [th] થાઈ
        [lo] લાઓ
        [km] ખ્મેર
        [my] બર્મીઝ
        [hmn] હમોંગ
        [fil] ફિલિપિનો
        [tl] ટાગાલોગ
        [ilo] ઇલોકાનો
        [id] ઇન્ડોનેશિયન
        [ms] મલય
        [hi] હિન્દી
        [ur] ઉર્દૂ
        [pa] પંજાબી
        [gu] ગુજરાતી
        [bn] બંગાળી
        [ta] તમિલ
        [te] તેલુગુ
        [ml] મલયાલમ
        [mr] મરાઠી
        [ne] નેપાળી
        [si] સિંહાલી
        [fa] ફારસી
        [prs] દરી
        [ps] પશ્તો
        [ku] કુર્દિશ
        [kmr] ઉત્તરીય કુર્દિશ (કુરમાનજી)
        [ckb] મધ્ય કુર્દિશ (સોરાની)
        [tr] ટર્કિશ
        [az] અઝરબૈજાની
        [uz] ઉઝ્બેક
        [hy] આર્મેનિયન
        [ka] જ્યોર્જિયન
        [he] હીબ્રુ
        [yi] યિદ્દિશ
        [ru] રશિયન
        [uk] યુક્રેનિયન
        [pl] પોલિશ
        [ro] રોમાનિયન
        [hu] હંગેરિયન
        [cs] ચેક
        [sk] સ્લોવાક
        [bg] બલ્ગેરિયન
        [sr] સર્બિયન
        [hr] ક્રોએશિયન
        [bs] બોસ્નિયન
        [sq] અલ્બેનિયન
        [mk] મેસેડોનિયન
        [el] ગ્રીક
        [it] ઇટાલિયન
        [de] જર્મન
        [kea] કેપ વર્ડિયન ક્રેઓલ
        [jam] જમૈકન પટવા
        [kri] ક્રિઓ (સિએરા લિઓન)
        [pcm] નાઇજીરિયન પિજિન
        [yo] યોરૂબા
        [ig] ઇગ્બો
        [ha] હૌસા
        [ak] અકાન
        [tw] ટ્વી
        [wo] વોલોફ
        [ff] ફુલા
        [bm] બામ્બારા
        [ln] લિંગાલા
        [sw] સ્વાહિલી
        [so] સોમાલી
        [am] એમ્હારિક
        [ti] ટિગ્રિન્યા
        [om] ઓરોમો
        [rw] કિન્યારવાન્ડા
        [mam] મામ
        [quc] કિચે
        [kek] કેકચી
        [kjb] કાંજોબાલ
        [cak] કાકચિકેલ
        [ixl] ઇશિલ
        [mix] મિશ્તેપેક મિશ્તેક
        [qu] ક્વેચુઆ
        [gn] ગુઆરાની
        [ase] અમેરિકન સાંકેતિક ભાષા (ASL)
        [mfs] મેક્સિકન સાંકેતિક ભાષા (LSM)
        [bfi] બ્રિટિશ સાંકેતિક ભાષા (BSL)
       *[other] { $standIn }
    }
