# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Demander un interprète
# Heading of the first part.
ask-language = Quelle langue ?
# Label of the search field.
ask-language-search = Chercher une langue
# Under the search field.
ask-language-search-hint = Écrivez son nom dans n’importe quelle langue, comme vous le pouvez.
# Button beside the search field.
ask-language-find = Chercher
# Heading of the short list that is there before anybody searches.
ask-language-often = Les plus demandées
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Langue incertaine
# Under that choice.
ask-language-not-sure-hint = Nous vous aidons à la trouver.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } langue pour « { $name } ». Choisissez-la, ou continuez d’écrire.
        [many] { $count } de langues pour « { $name } ». Choisissez-en une, ou continuez d’écrire.
       *[other] { $count } langues pour « { $name } ». Choisissez-en une, ou continuez d’écrire.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = « { $name } » peut désigner plusieurs langues. Demandez à la personne laquelle est la sienne.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Nous ne connaissons pas « { $name } ». Est-ce l’une de ces langues ?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Nous ne connaissons pas « { $name } ». Vérifiez l’orthographe, ou choisissez « Langue incertaine » et nous vous aidons à la trouver.
# The form was sent without a language.
ask-language-missing = Choisissez une langue, ou « Langue incertaine ».
# A link to the list of languages that is shown to the person.
ask-show-the-person = Laisser la personne montrer sa langue

## Asking for an interpreter: when

ask-when = Quand ?
ask-when-now = Maintenant
ask-when-at = À un moment précis
# Label of the field for date and time.
ask-when-date = Date et heure
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Heure locale : { $city }.
ask-when-missing = Choisissez « Maintenant », ou indiquez la date et l’heure.
ask-when-past = Ce moment est déjà passé. Choisissez un moment plus tardif.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] C’est trop loin dans le temps. Choisissez un moment d’ici { $days } jour.
        [many] C’est trop loin dans le temps. Choisissez un moment d’ici { $days } de jours.
       *[other] C’est trop loin dans le temps. Choisissez un moment d’ici { $days } jours.
    }

## Asking for an interpreter: how

ask-how = Comment ?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Sur place
        [phone] Par téléphone
       *[video] Par vidéo
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] L’interprète vient à vous.
        [phone] L’interprète vous appelle.
       *[video] Vous recevez un lien.
    }
ask-how-missing = Choisissez comment.
ask-how-signed = Les langues des signes exigent la vidéo ou une rencontre sur place.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Ce type de rencontre n’est possible que { $ways }.
# Label of the field for a telephone number.
ask-phone = Quel numéro l’interprète doit-il appeler ?
ask-phone-hint = Un téléphone que vous entendez tous les deux, haut-parleur activé.
ask-phone-wrong = Indiquez un numéro de téléphone avec son indicatif régional, par exemple (973) 555-0100.
# Label of the choice of a place.
ask-site = Où ?
# First line of that choice, while nothing is chosen.
ask-site-choose = Choisir un lieu
ask-site-missing = Choisissez un lieu dans la liste.
# There is no place to choose from.
ask-site-none = Aucun lieu n’est encore sur la liste. Choisissez le téléphone ou la vidéo, ou demandez au { -coordinator } d’ajouter le lieu.
ask-room = Salle
ask-room-hint = Un code court, par exemple 4-B. Peut rester vide.

## Asking for an interpreter: what for, and details

ask-what = Pour quoi ?
ask-what-missing = Choisissez pour quoi.
# Label of the choice of a department, where somebody works for several.
ask-department = Pour quel service ?
ask-department-missing = Choisissez le service.
# Opens the part of the form that nobody has to fill in.
ask-details = Plus de détails, si vous le souhaitez
ask-duration = Combien de minutes ?
ask-duration-hint = Si ce champ reste vide, nous prévoyons la durée habituelle.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Indiquez un nombre entier de minutes, de { $shortest } à { $longest }.
        [many] Indiquez un nombre entier de minutes, de { $shortest } à { $longest }.
       *[other] Indiquez un nombre entier de minutes, de { $shortest } à { $longest }.
    }
ask-gender = Genre de l’interprète
ask-gender-any = Sans préférence
ask-gender-woman = Une femme
ask-gender-man = Un homme
ask-gender-non-binary = Personne non binaire
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Possible uniquement pour : { $types }.
ask-gender-not-here = Pour ce type de rencontre, on ne peut pas demander le genre de l’interprète.
ask-case = Numéro d’affaire ou de dossier
ask-case-hint = Un code court contenant un chiffre. Jamais de nom, et rien sur la personne.
ask-code-wrong = Uniquement un code court avec au moins un chiffre : lettres, chiffres et - _ / . # sans espaces.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] C’est trop long : { $max } caractère au plus est permis.
        [many] C’est trop long : { $max } de caractères au plus sont permis.
       *[other] C’est trop long : { $max } caractères au plus sont permis.
    }
ask-proficiency = À quel niveau la personne parle-t-elle cette langue ?
ask-proficiency-unsaid = Non indiqué
ask-proficiency-fluent = Très bien
ask-proficiency-conversational = Pour la vie quotidienne
ask-proficiency-basic = Un peu
ask-source = Qui l’a dit ?
ask-source-person = La personne
ask-source-interpreter = Un ou une interprète
ask-source-companion = La famille ou des amis
ask-source-staff = Un ou une collègue
ask-source-document = Un formulaire ou une lettre
# Heading of the fields for further languages.
ask-further = Autres langues qui conviendraient
ask-further-hint = La meilleure en premier. Nous n’en utilisons une que si nous ne trouvons personne pour la langue ci-dessus.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Autre langue { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = « { $name } » ne désigne pas une seule langue précise. Écrivez plus précisément, ou laissez vide.
ask-further-twice = Cette langue est déjà indiquée.
ask-further-proficiency-missing = Choisissez à quel niveau la personne parle cette langue.
ask-further-source-missing = Choisissez qui l’a dit.
# The button that sends the form.
ask-send = Trouver un interprète
# Stands above the form when something in it is not right.
ask-problems = Il manque quelque chose. Merci de regarder les parties signalées.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Vous avez déjà fait une demande avec cette page. S’il vous faut un interprète de plus, envoyez-la de nouveau.
# Stands beside a field for which there is no better explanation.
ask-check-this = Merci de vérifier ceci.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Je parle …
# To the member of staff.
speak-lead = Tournez l’écran vers la personne. Elle touche sa propre langue.
# Heading: languages that people ask for most often in this city.
speak-often = Les plus fréquentes ici
# Heading of the sign languages, read out by screen readers.
speak-signed = Langues des signes
# A link to the long list of all languages in Latin letters.
speak-more-latin = Toutes les langues dans cet alphabet
# A link back to the short list.
speak-fewer = La liste courte
# A choice: the person does not find their language.
speak-not-here = Ma langue n’est pas ici
# A link.
speak-back = Revenir aux langues

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Nous appelons un ou une interprète qui parle votre langue.
speak-free = Cela ne vous coûte rien.
speak-no-status = On ne vous posera pas de question sur votre statut d’immigration.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Nous n’avons pas encore ces phrases dans cette langue : { $language }. Montrez l’image et indiquez du doigt le nom de la langue.
# What the picture shows, for screen readers.
speak-picture = Deux personnes se parlent par l’intermédiaire d’un interprète au téléphone.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Demander un interprète : { $language }
# The same when the language is not known.
speak-ask-unknown = Demander sans connaître la langue

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Interprète : { $language }
# Title while nobody knows the language.
request-page-title-unknown = Interprète : quelle langue ?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Quelle langue ?
request-page-status-searching = Recherche en cours
request-page-status-assigned = Interprète trouvé
request-page-status-in-session = Séance en cours
request-page-status-completed = Terminé
request-page-status-cancelled = Annulé
request-page-status-unfilled = Pas d’interprète

## Following a request: while we look

request-page-searching = Nous cherchons un interprète
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Nous n’avons encore contacté personne.
        [one] Nous avons contacté { $count } interprète.
        [many] Nous avons contacté { $count } d’interprètes.
       *[other] Nous avons contacté { $count } interprètes.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Nous n’attendons plus de réponse.
        [one] Nous attendons encore { $count } réponse.
        [many] Nous attendons encore { $count } de réponses.
       *[other] Nous attendons encore { $count } réponses.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Fin de la recherche : { DATETIME($until) }.
request-page-may-close = Vous pouvez fermer cette page ou verrouiller le téléphone. Nous continuons à chercher.
request-page-nobody-yet = Nous n’avons encore trouvé personne. Nous continuons à chercher.
# After an interpreter withdrew or was not understood.
request-page-ahead = Cette demande passe maintenant avant les autres.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Il n’est pas nécessaire d’attendre : { $name } peut interpréter par téléphone maintenant.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } peut déterminer par téléphone de quelle langue il s’agit.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Appeler { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Quand on répond : { $hint }
request-page-vendor-after = L’interprétation a-t-elle eu lieu ? Alors fermez cette demande sous « Annuler cette demande ».

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Personne n’est disponible pour cette langue : { $language }. Mais il y a peut-être quelqu’un pour celle-ci : { $near }. Demandez à la personne si elle comprend bien cette langue ({ $near }).
request-page-near-yes = Oui, cela convient
request-page-near-no = Non, continuez à chercher
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Personne n’est disponible pour cette langue : { $language }. Mais il y a peut-être quelqu’un pour celle-ci : { $near }. Pour ce type de rencontre, seul le { -coordinator } peut dire si cela convient.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = La personne accepterait une autre langue
request-page-consent-hint = Seulement si la personne est vraiment d’accord. Nous cherchons alors aussi des interprètes de cette langue.
request-page-consent-language = Quelle langue ?
request-page-consent-send = La personne est d’accord
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = « { $name } » ne désigne pas une seule langue précise. Écrivez plus précisément.
# Heading of the question.
request-page-which = De quelle langue s’agit-il ?
# Above the languages to choose from.
request-page-which-these = Demandez à la personne laquelle de ces langues est la sienne.
# Nobody knows the language yet. What to ask.
request-page-which-open = Demandez : comment appelez-vous la langue que vous parlez à la maison, et de quel pays et de quelle ville venez-vous ?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Ce qui est écrit : « { $text } ».
request-page-which-other = Une autre langue
request-page-which-send = C’est cette langue

## Following a request: an interpreter

request-page-found = Nous avons trouvé votre interprète
request-page-will-call = L’interprète vous appelle. Gardez la ligne libre.
request-page-video = Ouvrir l’appel vidéo
request-page-on-site = L’interprète vient à vous.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Arrivée prévue à { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] L’interprète aura environ { $minutes } minute de retard : arrivée à { DATETIME($at, timeStyle: "short") }.
        [many] L’interprète aura environ { $minutes } de minutes de retard : arrivée à { DATETIME($at, timeStyle: "short") }.
       *[other] L’interprète aura environ { $minutes } minutes de retard : arrivée à { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Langue d’interprétation : { $language }.
request-page-in-session = Votre séance est en cours
# Variables:
#   $at (Date) - when the session started
request-page-since = Depuis { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Terminé
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] L’interprétation a duré { $minutes } minute.
        [many] L’interprétation a duré { $minutes } de minutes.
       *[other] L’interprétation a duré { $minutes } minutes.
    }
request-page-cancelled = Cette demande a été annulée
request-page-unfilled = Nous n’avons trouvé personne à temps
request-page-unfilled-hint = Nous sommes désolés. Refaites une demande, choisissez une autre façon de vous rencontrer, ou appelez le { -coordinator }.
request-page-ask-again = Refaire une demande

## Following a request: what can be done

request-page-cancel = Annuler cette demande
request-page-cancel-hint = Nous prévenons toutes les personnes contactées et nous les remercions.
request-page-cancel-why = Pourquoi ?
request-page-cancel-not-needed = Ce n’est plus nécessaire
request-page-cancel-served = Quelqu’un d’autre a interprété
request-page-cancel-mistake = C’était une erreur
request-page-cancel-yes = Oui, annuler
request-page-problem = Nous n’avons pas pu nous comprendre
request-page-problem-hint = Cela arrive, et ce n’est la faute de personne. Nous terminons cette séance et cherchons aussitôt quelqu’un d’autre, avant les autres demandes.
request-page-problem-again = Trouver quelqu’un d’autre maintenant
request-page-problem-other = Un autre problème est survenu
request-page-problem-kind = Quel était le problème ?
request-page-problem-connection = Coupure de la ligne ou de la vidéo
request-page-problem-conduct = Le comportement de l’interprète
request-page-problem-something = Autre chose
request-page-problem-only = Seulement le signaler
request-page-problem-thanks = Merci. C’est noté.
request-page-extend = Il nous faut plus de temps
request-page-extend-by = Combien de minutes de plus ?
request-page-extend-send = Ajouter ce temps
request-page-finish = La séance est terminée
request-page-card = Fiche pour le dossier
request-page-all = Toutes les demandes
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Cela n’a pas été fait. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Cette demande
request-page-label-interpreter = Interprète
# Same as English: the same word in French
request-page-label-qualifications = Qualifications
request-page-label-language = Langue
request-page-label-when = Quand
request-page-label-now = Maintenant
request-page-label-length = Durée
request-page-label-how = Comment
request-page-label-for = Pour
request-page-label-where = Où
request-page-label-room = Salle
request-page-label-number = Numéro
request-page-label-department = Service
request-page-label-case = Numéro d’affaire
request-page-label-status = État
request-page-label-asked-at = Heure de la demande
request-page-label-started = Début
# Same as English: the same word in French
request-page-label-minutes = Minutes
request-page-label-id = Demande

## The list of requests

request-list-title = Demandes
request-list-open = En cours
request-list-past = Terminées
# Nothing is open.
request-list-empty = Aucune demande n’est en cours. Quand la personne devant vous parle une autre langue, demandez un interprète : il suffit de toucher trois fois l’écran.
request-list-none-past = Les demandes terminées apparaissent ici.
request-list-older = Demandes plus anciennes
request-list-newest = Revenir aux plus récentes

## The card for the file

request-card-title = Demande d’interprète
# Under the card, on the screen only.
request-card-print = Imprimez cette page avec votre navigateur. La fiche ne dit rien de la personne qui a été servie.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = État : { DATETIME($at) }.
request-card-back = Revenir à la demande
