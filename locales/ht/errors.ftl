# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [1] Gen { $count } bagay nan demann lan pou korije. Yo montre l ak chan li.
       *[other] Gen { $count } bagay nan demann lan pou korije. Yo montre chak ak chan li.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Nou pa konnen yon lang ki rele “{ $input }”. Verifye òtograf la, oswa voye demann lan san lang epi di ki peyi ak ki vil.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” pa yon kalite rankont nan règ vil ou a. Chwazi youn nan lis la.
error-time-past = Lè sa a pase deja. Chwazi yon lè ki poko rive.
error-window-invalid = Fen an dwe vin apre kòmansman an, epi dire a dwe nan limit règ vil ou a. Verifye tou de lè yo.
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” manke. Tanpri ranpli l.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [1] “{ $field }” twò long: li ka gen { $max } karaktè pou pi plis. Tanpri rakousi l.
       *[other] “{ $field }” twò long: li ka gen { $max } karaktè pou pi plis. Tanpri rakousi l.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” pa gen bon fòm nan. Tanpri korije l.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” pa yon idantifyan ki valab. Kopye l ankò kote ou te jwenn li an.
error-site-unknown = Kote sa a pa nan lis kote ki an sèvis yo. Chwazi youn nan lis la, oswa mande { -coordinator } a pou l ajoute l.
error-gender-not-askable = Pou kalite rankont sa a, yo pa ka mande si entèprèt la se fi oswa gason. Voye demann lan san sa.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” pa ka chanje konsa. Mete sèlman chan ki ka chanje.
error-page-token-invalid = Paj sa a nan lis la pa valab ankò. Rekòmanse nan premye paj la.

## Who is calling

error-not-found = Nou pa jwenn sa, oswa ou pa gen aksè ladan l. Verifye idantifyan an, oswa mande { -coordinator } a.
error-role-missing = Kont ou a pa gen dwa fè sa. Si ou bezwen l, mande { -coordinator } a.
error-not-roster-member = Kont ou a pa konekte ak yon entèprèt ki nan lis la. Mande { -coordinator } a pou l konekte l.
error-organization-unknown = Nou pa konnen òganizasyon ou a isit la. Mande { -coordinator } a.
error-token-missing = Ou pa konekte. Konekte epi eseye ankò.
error-token-invalid = Koneksyon ou a pa valab isit la. Konekte ankò.
error-token-expired = Koneksyon ou a ekspire. Konekte ankò.

## Somebody was faster, or it is too late

error-offer-expired = Tan pou reponn òf sa a fini. Mèsi; ou pa bezwen fè anyen.
error-offer-taken = Yon kòlèg aksepte sesyon sa a jis anvan ou. Mèsi; sa pa konte kont ou.
error-offer-withdrawn = Yo pa bezwen sesyon sa a ankò, se poutèt sa nou retire òf la. Mèsi; sa pa konte kont ou.
error-offer-answered = Ou te deja reponn òf sa a. Louvri sesyon ou yo pou w wè kote sa ye.
error-request-cancelled = Demann sa a anile. Si yo bezwen yon entèprèt toujou, voye yon nouvo demann.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Sa pa ka fèt kounye a, paske li { state-name }. Chaje paj la ankò pou w wè kote sa ye.
error-interpreter-not-eligible = Entèprèt sa a pa ka sèvi demann sa a. Rezon yo sou lis la; chwazi yon lòt moun.
error-interpreter-busy = Entèprèt sa a gen yon lòt sesyon nan lè sa a deja. Chwazi yon lòt lè oswa yon lòt moun.
error-version-conflict = Yon lòt moun chanje sa nan menm moman an. Chaje l ankò epi eseye ankò.

## For programs that call us

error-idempotency-key-missing = Kle idanpotans lan manke. Voye yon nouvo kle pou chak aksyon, epi voye menm kle a lè w repete l.
error-idempotency-key-reused = Yo te deja sèvi ak kle idanpotans sa a pou yon lòt bagay. Sèvi ak yon nouvo kle pou chak nouvo aksyon.
error-sequence-gone = Nou pa kenbe pwen pou kontinye a ankò. Li eta aktyèl la ankò epi swiv apati la.
error-too-many-streams = Gen twòp swivi an dirèk ki louvri pou kont ou a. Fèmen kèk ladan yo epi eseye ankò.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [1] Nou okipe anpil kounye a. Anyen pa chanje. Tanpri eseye ankò nan { $seconds } segonn.
       *[other] Nou okipe anpil kounye a. Anyen pa chanje. Tanpri eseye ankò nan { $seconds } segonn.
    }
error-unavailable = Nou pa ka rive jwenn sèvis la kounye a. Tanpri eseye ankò nan yon ti moman. Nan ka ijans, sèvi ak liy telefòn entèprèt ou abitye itilize a.
error-internal = Gen yon bagay ki pa mache bò kote pa nou. Tanpri eseye ankò; si sa rive ankò, di { -coordinator } a sa.
