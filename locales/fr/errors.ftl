# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] { $count } point de la demande est à corriger. Il est indiqué avec son champ.
        [many] { $count } de points de la demande sont à corriger. Chacun est indiqué avec son champ.
       *[other] { $count } points de la demande sont à corriger. Chacun est indiqué avec son champ.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Nous ne connaissons pas de langue appelée « { $input } ». Vérifiez l’orthographe, ou envoyez la demande sans langue en indiquant le pays et la ville.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = « { $value } » n’est pas un type de rencontre prévu par les règles de votre ville. Choisissez-en un dans la liste.
error-time-past = Ce moment est déjà passé. Choisissez un moment à venir.
error-window-invalid = La fin doit venir après le début, et la durée doit respecter les limites fixées par votre ville. Vérifiez les deux heures.
# Variables:
#   $field (String) - name of the field
error-field-required = Il manque « { $field } ». Merci de remplir ce champ.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] « { $field } » est trop long : { $max } caractère au plus est permis. Merci de raccourcir.
        [many] « { $field } » est trop long : { $max } de caractères au plus sont permis. Merci de raccourcir.
       *[other] « { $field } » est trop long : { $max } caractères au plus sont permis. Merci de raccourcir.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = « { $field } » n’a pas la bonne forme. Merci de corriger.
# Variables:
#   $field (String) - name of the field
error-id-invalid = « { $field } » n’est pas un identifiant valable. Copiez-le de nouveau là où vous l’avez trouvé.
error-site-unknown = Ce lieu ne figure pas sur la liste des lieux utilisés. Choisissez-en un dans la liste, ou demandez au { -coordinator } de l’ajouter.
error-gender-not-askable = Pour ce type de rencontre, on ne peut pas demander le genre de l’interprète. Envoyez la demande sans cette indication.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = « { $path } » ne peut pas être modifié de cette façon. N’indiquez que des champs modifiables.
error-page-token-invalid = Cette page de la liste n’est plus valable. Recommencez à la première page.

## Who is calling

error-not-found = Nous n’avons pas trouvé cet élément, ou vous n’y avez pas accès. Vérifiez l’identifiant, ou adressez-vous au { -coordinator }.
error-role-missing = Votre compte ne permet pas de faire cela. Si vous en avez besoin, adressez-vous au { -coordinator }.
error-not-roster-member = Votre compte n’est relié à aucun interprète du répertoire. Demandez au { -coordinator } de le relier.
error-organization-unknown = Votre organisation n’est pas connue ici. Adressez-vous au { -coordinator }.
error-token-missing = Il faut d’abord vous connecter à votre compte. Connectez-vous et réessayez.
error-token-invalid = Votre connexion n’est pas valable ici. Connectez-vous de nouveau.
error-token-expired = Votre connexion a expiré. Connectez-vous de nouveau.

## Somebody was faster, or it is too late

error-offer-expired = Le délai pour répondre à cette proposition est passé. Merci ; vous n’avez rien à faire.
error-offer-taken = Un ou une collègue a accepté cette séance juste avant vous. Merci ; cela ne vous sera pas compté défavorablement.
error-offer-withdrawn = Cette séance n’est plus nécessaire, la proposition a donc été retirée. Merci ; cela ne vous sera pas compté défavorablement.
error-offer-answered = Vous avez déjà répondu à cette proposition. Ouvrez vos séances pour voir où elle en est.
error-request-cancelled = Cette demande a été annulée. Si l’on a toujours besoin d’un ou d’une interprète, envoyez une nouvelle demande.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Ce n’est pas possible maintenant. État actuel : { state-name }. Rechargez la page pour voir où cela en est.
error-interpreter-not-eligible = Cette personne ne peut pas interpréter pour cette demande. Les raisons sont indiquées ; choisissez quelqu’un d’autre.
error-interpreter-busy = Cette personne a déjà une autre séance à ce moment-là. Choisissez un autre moment ou quelqu’un d’autre.
error-version-conflict = Quelqu’un d’autre a modifié cet élément au même moment. Rechargez-le et réessayez.

## For programs that call us

error-idempotency-key-missing = Il manque la clé d’idempotence. Envoyez une nouvelle clé à chaque action, et la même lorsque vous la répétez.
error-idempotency-key-reused = Cette clé d’idempotence a déjà servi à autre chose. Utilisez une nouvelle clé pour chaque nouvelle action.
error-sequence-gone = Le point de reprise n’est plus conservé. Relisez l’état actuel et reprenez le suivi à partir de là.
error-too-many-streams = Trop de suivis en direct sont ouverts pour votre compte. Fermez-en quelques-uns et réessayez.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Il y a beaucoup de demandes en ce moment. Rien n’a été modifié. Merci de réessayer dans { $seconds } seconde.
        [many] Il y a beaucoup de demandes en ce moment. Rien n’a été modifié. Merci de réessayer dans { $seconds } de secondes.
       *[other] Il y a beaucoup de demandes en ce moment. Rien n’a été modifié. Merci de réessayer dans { $seconds } secondes.
    }
error-unavailable = Le service n’est pas joignable pour le moment. Merci de réessayer dans un instant. En cas d’urgence, utilisez votre ligne habituelle d’interprétation par téléphone.
error-internal = Un problème est survenu de notre côté. Merci de réessayer ; si cela se reproduit, dites-le au { -coordinator }.
