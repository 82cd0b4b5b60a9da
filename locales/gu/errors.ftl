# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] વિનંતીમાં { $count } ભૂલ સુધારવાની છે. તે તેના ફીલ્ડના નામ સાથે જણાવેલી છે.
       *[other] વિનંતીમાં { $count } ભૂલો સુધારવાની છે. દરેક તેના ફીલ્ડના નામ સાથે જણાવેલી છે.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = “{ $input }” નામની ભાષા અમારી જાણમાં નથી. જોડણી તપાસો, અથવા ભાષા વિના વિનંતી મોકલો અને દેશ તથા શહેર જણાવો.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” તમારા શહેરની નીતિમાં મુલાકાતનો પ્રકાર નથી. યાદીમાંથી એક પસંદ કરો.
error-time-past = આ સમય વીતી ગયો છે. ભવિષ્યનો સમય પસંદ કરો.
error-window-invalid = અંતનો સમય શરૂઆત પછીનો હોવો જોઈએ, અને અવધિ તમારા શહેરની નીતિની મર્યાદામાં હોવી જોઈએ. બંને સમય તપાસો.
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” ભરેલું નથી. કૃપા કરીને તે ભરો.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” ઘણું લાંબું છે: વધુમાં વધુ { $max } અક્ષર ચાલશે. કૃપા કરીને તેને ટૂંકું કરો.
       *[other] “{ $field }” ઘણું લાંબું છે: વધુમાં વધુ { $max } અક્ષરો ચાલશે. કૃપા કરીને તેને ટૂંકું કરો.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” યોગ્ય સ્વરૂપમાં નથી. કૃપા કરીને તેને સુધારો.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” માન્ય ઓળખ-ક્રમાંક નથી. જ્યાંથી મળ્યો હોય ત્યાંથી ફરી કૉપિ કરો.
error-site-unknown = આ સ્થળ હાલ વપરાતાં સ્થળોની યાદીમાં નથી. યાદીમાંથી એક પસંદ કરો, અથવા તેને ઉમેરવા માટે { -coordinator }નો સંપર્ક કરો.
error-gender-not-askable = આ પ્રકારની મુલાકાત માટે દુભાષિયા સ્ત્રી હોય કે પુરુષ તેની માંગણી કરી શકાતી નથી. તે માંગણી વિના વિનંતી મોકલો.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” આ રીતે બદલી શકાતું નથી. ફક્ત બદલી શકાય તેવાં ફીલ્ડ જણાવો.
error-page-token-invalid = યાદીનું આ પાનું હવે માન્ય નથી. પહેલા પાનાથી ફરી શરૂ કરો.

## Who is calling

error-not-found = અમને આ મળ્યું નથી, અથવા તમને તે જોવાની પરવાનગી નથી. ઓળખ-ક્રમાંક તપાસો, અથવા { -coordinator }ને પૂછો.
error-role-missing = તમારા ખાતાને આ કરવાની પરવાનગી નથી. તમને તેની જરૂર હોય, તો { -coordinator }ને પૂછો.
error-not-roster-member = તમારું ખાતું યાદીના કોઈ દુભાષિયા સાથે જોડાયેલું નથી. તેને જોડવા માટે { -coordinator }નો સંપર્ક કરો.
error-organization-unknown = તમારી સંસ્થા અહીં નોંધાયેલી નથી. { -coordinator }ને પૂછો.
error-token-missing = તમે સાઇન ઇન કર્યું નથી. સાઇન ઇન કરીને ફરી પ્રયત્ન કરો.
error-token-invalid = તમારું સાઇન ઇન અહીં માન્ય નથી. ફરી સાઇન ઇન કરો.
error-token-expired = તમારા સાઇન ઇનનો સમય પૂરો થઈ ગયો છે. ફરી સાઇન ઇન કરો.

## Somebody was faster, or it is too late

error-offer-expired = આ પ્રસ્તાવનો જવાબ આપવાનો સમય પૂરો થઈ ગયો છે. આભાર; તમારે કંઈ કરવાનું નથી.
error-offer-taken = તમારાથી થોડી જ ક્ષણ પહેલાં બીજા દુભાષિયાએ આ સત્ર સ્વીકારી લીધું. આભાર; આની તમારા પર કોઈ અસર નહીં થાય.
error-offer-withdrawn = હવે આ સત્રની જરૂર નથી, તેથી પ્રસ્તાવ પાછો ખેંચી લેવાયો છે. આભાર; આની તમારા પર કોઈ અસર નહીં થાય.
error-offer-answered = તમે આ પ્રસ્તાવનો જવાબ આપી ચૂક્યા છો. સ્થિતિ જોવા માટે તમારાં સત્રો ખોલો.
error-request-cancelled = આ વિનંતી રદ થઈ છે. હજી દુભાષિયાની જરૂર હોય, તો નવી વિનંતી મોકલો.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = આ હમણાં થઈ શકે તેમ નથી. હાલની સ્થિતિ: { state-name }. તાજી સ્થિતિ જોવા માટે પાનું ફરી લોડ કરો.
error-interpreter-not-eligible = આ દુભાષિયા આ વિનંતી માટે કામ કરી શકે તેમ નથી. કારણો જણાવેલાં છે; બીજા કોઈને પસંદ કરો.
error-interpreter-busy = આ દુભાષિયાનું તે સમયે બીજું સત્ર છે. બીજો સમય અથવા બીજા દુભાષિયા પસંદ કરો.
error-version-conflict = બીજા કોઈએ એ જ ક્ષણે આમાં ફેરફાર કર્યો. તેને ફરી લોડ કરીને ફરી પ્રયત્ન કરો.

## For programs that call us

error-idempotency-key-missing = પુનરાવર્તન રોકવાની કી (idempotency key) મળી નથી. દરેક ક્રિયા સાથે નવી કી મોકલો, અને એ જ ક્રિયા ફરી કરો ત્યારે એ જ કી મોકલો.
error-idempotency-key-reused = પુનરાવર્તન રોકવાની આ કી (idempotency key) બીજી ક્રિયા માટે વપરાઈ ચૂકી છે. દરેક નવી ક્રિયા માટે નવી કી વાપરો.
error-sequence-gone = જ્યાંથી આગળ વધવાનું હતું તે બિંદુ હવે સચવાયેલું નથી. હાલની સ્થિતિ ફરી વાંચો અને ત્યાંથી આગળ જુઓ.
error-too-many-streams = તમારા ખાતામાં એકસાથે ઘણાં લાઇવ પાનાં ખુલ્લાં છે. તેમાંથી કેટલાંક બંધ કરીને ફરી પ્રયત્ન કરો.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] અત્યારે અમારી પાસે ઘણી વિનંતીઓ છે. કંઈ બદલાયું નથી. કૃપા કરીને { $seconds } સેકન્ડ પછી ફરી પ્રયત્ન કરો.
       *[other] અત્યારે અમારી પાસે ઘણી વિનંતીઓ છે. કંઈ બદલાયું નથી. કૃપા કરીને { $seconds } સેકન્ડ પછી ફરી પ્રયત્ન કરો.
    }
error-unavailable = અત્યારે સેવાનો સંપર્ક થઈ શકતો નથી. કૃપા કરીને થોડી વાર પછી ફરી પ્રયત્ન કરો. ઇમરજન્સીમાં, તમે સામાન્ય રીતે વાપરો છો તે ફોન પરની દુભાષિયા સેવાને ફોન કરો.
error-internal = અમારી તરફથી કંઈક ખામી થઈ છે. કૃપા કરીને ફરી પ્રયત્ન કરો; ફરીથી આવું થાય તો { -coordinator }ને જણાવો.
