# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Aller à la partie principale de la page
# Names the menu, for screen readers.
portal-main-menu = Menu principal
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Langue de ces pages
# Button beside the choice of the language of the pages.
portal-show-pages = Afficher
# Ends the visit: link and heading.
portal-sign-out = Se déconnecter
# Shown when the page has lost its connection.
portal-stale = La connexion est perdue. Ce que vous voyez n’est peut-être plus à jour. Nous continuons d’essayer de nous reconnecter.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Il reste { $seconds } seconde
        [many] Il reste { $seconds } de secondes
       *[other] Il reste { $seconds } secondes
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Le temps est écoulé.
# Link to the first page.
portal-home-page = Aller à la page d’accueil
# Link that opens the same page again.
portal-try-again = Réessayer

## The menu

# For who asks for an interpreter.
portal-nav-ask = Demander un interprète
# The requests of the own department.
portal-nav-requests = Demandes
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Propositions
# For interpreters: sessions that are theirs.
portal-nav-assignments = Mes séances
# For interpreters: when they can work.
portal-nav-availability = Mes horaires
# Messages from the desk.
portal-nav-inbox = Messages
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Mes réglages
# For the language-access office: all open requests on one page.
portal-nav-board = Demandes en cours
# For the language-access office: everybody who interprets.
portal-nav-roster = Interprètes
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Langues inconnues
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Entreprises d’interprétation
# For the oversight commission.
portal-nav-figures = Chiffres

## Signing in and out

# Heading and button.
portal-sign-in = Se connecter
# Button: opens the city's own sign-in page.
portal-sign-in-city = Se connecter avec le compte de la ville
# Above that button.
portal-sign-in-city-lead = Si vous travaillez pour la ville, utilisez le compte avec lequel vous vous connectez au travail.
# Heading.
portal-sign-in-email-heading = Interprètes : se connecter par courriel
portal-sign-in-email-lead = Nous vous envoyons un lien. Aucun mot de passe n’est nécessaire. Le lien fonctionne une seule fois, pendant 15 minutes.
# Label of a field.
portal-sign-in-email-address = Votre adresse de courriel
# Button.
portal-sign-in-email-button = M’envoyer un lien
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Ce n’est pas une adresse de courriel. Une adresse de courriel ressemble à name@example.org.
# Heading.
portal-sign-in-email-sent-title = Consultez vos courriels
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Si un ou une interprète de notre liste a cette adresse, un lien est en route. Il fonctionne une seule fois, pendant 15 minutes. Si rien n’arrive, regardez dans le dossier des courriels indésirables ou adressez-vous au { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Pour vous connecter, ouvrez le lien qui vous a été donné. Si vous n’en avez pas, adressez-vous au { -coordinator }.
# Heading.
portal-sign-in-link-title = Un seul geste pour vous connecter
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Ce lien vous connecte en tant que :
# Heading.
portal-sign-in-link-old-title = Ce lien ne fonctionne plus
portal-sign-in-link-old = Un lien de connexion fonctionne une seule fois et peu de temps. Demandez-en un nouveau.
# Heading.
portal-sign-in-failed-title = La connexion n’a pas fonctionné
portal-sign-in-failed-no-role = Votre compte de la ville est correct, mais il n’a pas encore accès à ce service. Adressez-vous au { -coordinator }.
portal-sign-in-failed-provider = La page de connexion de la ville n’a pas répondu comme prévu. Réessayez dans quelques minutes. Si cela continue, adressez-vous au { -coordinator }.
portal-sign-in-failed-old = Cela a pris trop de temps, ou la connexion a été commencée dans un autre navigateur ou une autre fenêtre. Réessayez.
# What somebody is here.
portal-role-requester = Personnel de la ville qui demande des interprètes
# What somebody is here.
portal-role-interpreter = Interprète
# What somebody is here.
portal-role-coordinator = Bureau des services linguistiques
# What somebody is here.
portal-role-auditor = Commission de surveillance
portal-sign-out-lead = Sur un appareil que d’autres utilisent, déconnectez-vous toujours.
# Button.
portal-sign-out-here = Me déconnecter sur cet appareil
# Button.
portal-sign-out-everywhere = Me déconnecter sur tous mes appareils
# Shown after somebody signed out.
portal-signed-out = Déconnexion effectuée.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Connectez-vous pour continuer. Si une connexion était déjà ouverte, sa durée est écoulée : cela empêche d’autres personnes d’entrer.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Votre lien de connexion
# The link follows on a line of its own.
portal-sign-in-mail-body = Ouvrez ce lien pour vous connecter. Il fonctionne une seule fois, pendant 15 minutes :
# After the link.
portal-sign-in-mail-end = Si vous n’avez rien demandé, vous n’avez rien à faire. Sans ce lien, personne ne peut se connecter : ne le transmettez pas.

## When something does not work

# Heading.
portal-not-found-title = Il n’y a rien ici
portal-not-found = Cette page n’existe pas, ou elle ne vous est pas destinée. Le lien est peut-être ancien ou incomplet.
# Heading.
portal-forbidden-title = Cette page ne vous est pas destinée
portal-forbidden = Votre compte ne permet pas d’ouvrir cette page. Si vous en avez besoin, adressez-vous au { -coordinator }.
# Heading.
portal-stale-form-title = Cette page était trop ancienne
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Rien n’a été modifié. La page est restée longtemps ouverte, ou votre navigateur ne garde pas les cookies. Ouvrez-la de nouveau et envoyez-la encore une fois.
# Heading.
portal-unreadable-title = Cela n’a pas pu être lu
portal-unreadable = Rien n’a été modifié. Ce qui a été envoyé ne vient pas d’un formulaire de ce service. Ouvrez de nouveau la page et remplissez son formulaire.
# Heading.
portal-too-large-title = C’était trop à la fois
portal-too-large = Rien n’a été modifié. Ce qui a été envoyé dépasse ce que cette page accepte. Raccourcissez et envoyez de nouveau.
# Heading.
portal-wrong-method-title = Cela ne peut pas s’ouvrir ainsi
portal-wrong-method = Cette adresse correspond à un bouton d’une page. Ouvrez la page et utilisez le bouton.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Cela n’a pas pu être fait
# Heading.
portal-overloaded-title = Trop de monde à la fois
portal-overloaded = Attendez quelques secondes et réessayez. Si quelqu’un a besoin d’un interprète tout de suite, utilisez le numéro de téléphone que votre service a pour cela.
# Heading.
portal-broken-title = Un problème est survenu de notre côté
portal-broken = Ce n’est pas votre faute. Réessayez. Si cela continue, dites-le au { -coordinator }. Si quelqu’un a besoin d’un interprète tout de suite, utilisez le numéro de téléphone que votre service a pour cela.
