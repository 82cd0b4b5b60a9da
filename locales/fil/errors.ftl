# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] May { $count } bagay sa kahilingan na kailangang itama. Nakalista po ang bawat isa kasama ng field nito.
       *[other] May { $count } na bagay sa kahilingan na kailangang itama. Nakalista po ang bawat isa kasama ng field nito.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Wala po kaming alam na wikang tinatawag na “{ $input }”. Pakitingnan ang baybay, o ipadala ang kahilingan nang walang wika at sabihin ang bansa at bayan.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = Wala po ang “{ $value }” sa mga uri ng pakikipag-usap sa patakaran ng inyong lungsod. Pumili po ng isa sa listahan.
error-time-past = Lumipas na po ang oras na ito. Pumili po ng oras na darating pa.
error-window-invalid = Dapat pong mas huli ang pagtatapos kaysa sa simula, at dapat nasa loob ng limitasyon ng patakaran ng inyong lungsod ang haba. Pakitingnan ang dalawang oras.
# Variables:
#   $field (String) - name of the field
error-field-required = Kulang po ang “{ $field }”. Pakilagyan po ito.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] Masyadong mahaba po ang “{ $field }”: hanggang { $max } character lang ang puwede. Pakiiklian po.
       *[other] Masyadong mahaba po ang “{ $field }”: hanggang { $max } na character lang ang puwede. Pakiiklian po.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = Hindi po tama ang anyo ng “{ $field }”. Pakitama po ito.
# Variables:
#   $field (String) - name of the field
error-id-invalid = Hindi po wastong id ang “{ $field }”. Kopyahin po ulit ito mula sa pinagkunan ninyo.
error-site-unknown = Wala po ang lugar na ito sa listahan ng mga lugar na ginagamit. Pumili po ng isa sa listahan, o ipadagdag ito sa { -coordinator }.
error-gender-not-askable = Para sa ganitong uri ng pakikipag-usap, hindi po puwedeng humiling ng kasarian ng interpreter. Ipadala po ang kahilingan nang wala ito.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = Hindi po mababago ang “{ $path }” sa ganitong paraan. Banggitin lang po ang mga field na puwedeng baguhin.
error-page-token-invalid = Hindi na po balido ang pahinang ito ng listahan. Magsimula po ulit sa unang pahina.

## Who is calling

error-not-found = Hindi po namin ito makita, o wala po kayong access dito. Pakitingnan ang id, o magtanong sa { -coordinator }.
error-role-missing = Hindi po pinapayagan ang inyong account na gawin ito. Kung kailangan po ninyo ito, magtanong sa { -coordinator }.
error-not-roster-member = Hindi po nakakabit ang inyong account sa isang interpreter sa talaan. Ipakabit po ito sa { -coordinator }.
error-organization-unknown = Hindi po kilala rito ang inyong organisasyon. Magtanong po sa { -coordinator }.
error-token-missing = Hindi po kayo naka-sign in. Mag-sign in po at subukan ulit.
error-token-invalid = Hindi po balido rito ang inyong pag-sign in. Mag-sign in po ulit.
error-token-expired = Nag-expire na po ang inyong pag-sign in. Mag-sign in po ulit.

## Somebody was faster, or it is too late

error-offer-expired = Tapos na po ang oras para sagutin ang alok na ito. Salamat po; wala po kayong kailangang gawin.
error-offer-taken = May ibang interpreter pong tumanggap sa sesyong ito bago lang kayo. Salamat po; wala po itong masamang epekto sa inyo.
error-offer-withdrawn = Hindi na po kailangan ang sesyong ito, kaya binawi ang alok. Salamat po; wala po itong masamang epekto sa inyo.
error-offer-answered = Nasagot na po ninyo ang alok na ito. Buksan po ang inyong mga sesyon para makita ang kalagayan nito.
error-request-cancelled = Kinansela na po ang kahilingang ito. Kung kailangan pa rin ng interpreter, magpadala po ng bagong kahilingan.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Hindi po ito magagawa ngayon. Kasalukuyang kalagayan: { state-name }. I-reload po para makita ang pinakabago.
error-interpreter-not-eligible = Hindi po puwede ang interpreter na ito para sa kahilingang ito. Nakalista ang mga dahilan; pumili po ng iba.
error-interpreter-busy = May iba na pong sesyon ang interpreter na ito sa oras na iyon. Pumili po ng ibang oras o ibang interpreter.
error-version-conflict = May ibang nagbago nito sa mismong sandaling ito. I-reload po ito at subukan ulit.

## For programs that call us

error-idempotency-key-missing = Kulang po ang idempotency key. Magpadala ng bagong key sa bawat aksiyon, at ang parehong key kapag inuulit ito.
error-idempotency-key-reused = Nagamit na po sa iba ang idempotency key na ito. Gumamit po ng bagong key sa bawat bagong aksiyon.
error-sequence-gone = Hindi na po nakatago ang puntong pagpapatuluyan. Basahin po ulit ang kasalukuyang kalagayan at magpatuloy mula roon.
error-too-many-streams = Masyado na pong maraming live view ang bukas sa inyong account. Isara po ang ilan at subukan ulit.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Masyado po kaming abala ngayon. Walang nabago. Pakisubukan po ulit pagkalipas ng { $seconds } segundo.
       *[other] Masyado po kaming abala ngayon. Walang nabago. Pakisubukan po ulit pagkalipas ng { $seconds } na segundo.
    }
error-unavailable = Hindi po maabot ang serbisyo ngayon. Pakisubukan po ulit maya-maya. Kung emergency, gamitin po ang inyong karaniwang linya para sa interpreter sa telepono.
error-internal = May naging problema po sa aming panig. Pakisubukan po ulit; kung mangyari ulit, pakisabi sa { -coordinator }.
