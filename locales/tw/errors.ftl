# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] Adeɛ { $count } wɔ abisadeɛ no mu a ɛsɛ sɛ wosiesie. Yɛatwerɛ deɛ ɛfa ho no aka ho.
       *[other] Nneɛma { $count } wɔ abisadeɛ no mu a ɛsɛ sɛ wosiesie. Yɛatwerɛ deɛ emu biara fa ho no aka ho.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Yɛnnim kasa biara a wɔfrɛ no “{ $input }”. Hwɛ sɛdeɛ wotwerɛeɛ no yie, anaa mfa kasa biara nka ho na fa abisadeɛ no brɛ yɛn, na ka ɔman ne kuro no din.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” nka nhyiamu ahodoɔ a ɛwɔ wo kuro nhyehyɛeɛ no mu ho. Yi baako firi din a yɛatwerɛ no mu.
error-time-past = Saa berɛ yi atwam dada. Yi berɛ foforɔ a ɛreba.
error-window-invalid = Ɛsɛ sɛ awieeɛ no di mfitiaseɛ no akyi, na ɛsɛ sɛ berɛ tenten no wɔ deɛ wo kuro nhyehyɛeɛ ma ho kwan no mu. Hwɛ mmerɛ mmienu no nyinaa yie.
# Variables:
#   $field (String) - name of the field
error-field-required = Wontwerɛɛ hwee wɔ “{ $field }”. Yɛpa wo kyɛw, twerɛ bi.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] Deɛ wotwerɛ wɔ “{ $field }” no ware dodo: nkyerɛwdeɛ { $max } pɛ na ɛho kwan wɔ hɔ. Yɛpa wo kyɛw, twa no tiawa.
       *[other] Deɛ wotwerɛ wɔ “{ $field }” no ware dodo: nkyerɛwdeɛ { $max } pɛ na ɛho kwan wɔ hɔ. Yɛpa wo kyɛw, twa no tiawa.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = Sɛdeɛ wotwerɛɛ “{ $field }” no nyɛ papa. Yɛpa wo kyɛw, siesie.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” nyɛ ID a ɛfata. San kɔfa firi baabi a wohunuiɛ no bio.
error-site-unknown = Saa beaeɛ yi nka mmeaeɛ a yɛde di dwuma seesei no ho. Yi baako firi din a yɛatwerɛ no mu, anaa ka kyerɛ { -coordinator } na wɔmfa nka ho.
error-gender-not-askable = Saa nhyiamu yi deɛ, worentumi mmisa sɛ kasa nkyerɛaseni no nyɛ ɔbarima anaa ɔbaa. Yi saa asɛm no firi mu na fa abisadeɛ no brɛ yɛn.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = Worentumi mfa saa kwan yi so nsesa “{ $path }”. Bɔ nneɛma a wobɛtumi asesa nko ara din.
error-page-token-invalid = Krataafa yi nyɛ adwuma bio. San hyɛ aseɛ firi krataafa a ɛdi kan no so.

## Who is calling

error-not-found = Yɛanhunu yei, anaasɛ wonni ho kwan sɛ wohwɛ. Hwɛ ID no yie, anaa bisa { -coordinator }.
error-role-missing = Wo akawnt nni ho kwan sɛ ɛyɛ yei. Sɛ wohia a, bisa { -coordinator }.
error-not-roster-member = Wo akawnt nka kasa nkyerɛasefoɔ a wɔn din wɔ hɔ no mu biara ho. Ka kyerɛ { -coordinator } na wɔmfa mmɔ mu.
error-organization-unknown = Yɛnnim wo adwumakuo no wɔ ha. Bisa { -coordinator }.
error-token-missing = Wonhyɛnee mu. Hyɛn mu na san bɔ mmɔden bio.
error-token-invalid = Kwan a wode hyɛnee mu no nyɛ adwuma wɔ ha. San hyɛn mu bio.
error-token-expired = Berɛ a wɔde ama wo wɔ mu no atwam. San hyɛn mu bio.

## Somebody was faster, or it is too late

error-offer-expired = Berɛ a ɛsɛ sɛ wode bua adwuma yi ho asɛm no atwam. Yɛda wo ase; ɛho nhia sɛ woyɛ hwee.
error-offer-taken = Kasa nkyerɛaseni foforɔ dii wo kan gyee adwuma yi. Yɛda wo ase; eyi renha wo wɔ ɛkwan biara so.
error-offer-withdrawn = Adwuma yi ho nhia bio, enti yɛayi afiri hɔ. Yɛda wo ase; eyi renha wo wɔ ɛkwan biara so.
error-offer-answered = Woabua adwuma yi ho asɛm dada. Bue wo nnwuma na hwɛ sɛdeɛ ɛteɛ.
error-request-cancelled = Yɛatwa abisadeɛ yi mu. Sɛ woda so hia kasa nkyerɛaseni a, fa abisadeɛ foforɔ brɛ yɛn.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Worentumi nyɛ yei seesei. Sɛdeɛ ɛteɛ seesei: { state-name }. San bue krataafa no bio na hwɛ sɛdeɛ ɛteɛ.
error-interpreter-not-eligible = Saa kasa nkyerɛaseni yi rentumi nyɛ saa adwuma yi. Yɛatwerɛ deɛ nti a ɛte saa; yi obi foforɔ.
error-interpreter-busy = Saa kasa nkyerɛaseni yi wɔ adwuma foforɔ saa berɛ no. Yi berɛ foforɔ anaa obi foforɔ.
error-version-conflict = Obi foforɔ sesaa yei saa berɛ korɔ no ara mu. San bue bio na bɔ mmɔden.

## For programs that call us

error-idempotency-key-missing = Safoa a ɛsi mprenu-yɛ kwan (idempotency key) nka ho. Fa foforɔ ka adeɛ biara a woyɛ ho, na sɛ woreyɛ adeɛ korɔ no ara bio a, fa safoa korɔ no ara.
error-idempotency-key-reused = Wɔde saa safoa yi (idempotency key) ayɛ biribi foforɔ dada. Fa safoa foforɔ yɛ adeɛ foforɔ biara.
error-sequence-gone = Baabi a wopɛ sɛ wofiri toa so no nni hɔ bio. San kenkan sɛdeɛ ɛteɛ seesei na firi hɔ toa so.
error-too-many-streams = Nkrataafa a ɛsesa ne ho na wo akawnt abue no adɔɔso dodo. To bi mu na san bɔ mmɔden bio.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Adwuma adɔɔso ama yɛn seesei. Hwee nsesaeɛ. Yɛpa wo kyɛw, twɛn sɛkɛn { $seconds } na bɔ mmɔden bio.
       *[other] Adwuma adɔɔso ama yɛn seesei. Hwee nsesaeɛ. Yɛpa wo kyɛw, twɛn sɛkɛn { $seconds } na bɔ mmɔden bio.
    }
error-unavailable = Yɛrentumi nnya dwumadie no seesei. Yɛpa wo kyɛw, san bɔ mmɔden kakra akyi. Sɛ ɛyɛ asɛm a ɛhia ntɛm a, frɛ kasa nkyerɛaseɛ fon nɔma a wotaa frɛ no.
error-internal = Biribi ankɔ yie wɔ yɛn ha. Yɛpa wo kyɛw, san bɔ mmɔden bio; sɛ ɛsi bio a, ka kyerɛ { -coordinator }.
