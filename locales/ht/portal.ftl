# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Ale dirèkteman nan pati prensipal paj la
# Names the menu, for screen readers.
portal-main-menu = Meni prensipal
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Lang paj sa yo
# Button beside the choice of the language of the pages.
portal-show-pages = Montre
# Ends the visit: link and heading.
portal-sign-out = Dekonekte
# Shown when the page has lost its connection.
portal-stale = Koneksyon an koupe. Sa w ap gade a ka ansyen. N ap kontinye eseye rekonekte.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
       *[other] Rete { $seconds } segonn
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Tan an fini.
# Link to the first page.
portal-home-page = Ale nan premye paj la
# Link that opens the same page again.
portal-try-again = Eseye ankò

## The menu

# For who asks for an interpreter.
portal-nav-ask = Mande yon entèprèt
# The requests of the own department.
portal-nav-requests = Demann
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Òf
# For interpreters: sessions that are theirs.
portal-nav-assignments = Sesyon mwen yo
# For interpreters: when they can work.
portal-nav-availability = Lè mwen disponib
# Messages from the desk.
portal-nav-inbox = Mesaj
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Reglaj mwen yo
# For the language-access office: all open requests on one page.
portal-nav-board = Demann ki louvri
# For the language-access office: everybody who interprets.
portal-nav-roster = Entèprèt yo
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Lang nou pa konnen
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Konpayi entèprèt
# For the oversight commission.
portal-nav-figures = Chif

## Signing in and out

# Heading and button.
portal-sign-in = Konekte
# Button: opens the city's own sign-in page.
portal-sign-in-city = Konekte ak kont vil la
# Above that button.
portal-sign-in-city-lead = Si w ap travay pou vil la, sèvi ak kont ou konn sèvi pou konekte nan travay ou.
# Heading.
portal-sign-in-email-heading = Entèprèt: konekte ak imèl
portal-sign-in-email-lead = N ap voye yon lyen ba ou. Ou pa bezwen modpas. Lyen an mache yon sèl fwa, pandan 15 minit.
# Label of a field.
portal-sign-in-email-address = Adrès imèl ou
# Button.
portal-sign-in-email-button = Voye yon lyen ban mwen
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Sa a pa yon adrès imèl. Yon adrès imèl sanble ak name@example.org.
# Heading.
portal-sign-in-email-sent-title = Gade nan imèl ou
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Si se adrès yon entèprèt ki sou lis nou an, yon lyen nan wout. Li mache yon sèl fwa, pandan 15 minit. Si anyen pa rive, gade nan dosye imèl endezirab (spam) ou a, oswa mande { -coordinator } a.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Pou w konekte, louvri lyen yo te ba ou a. Si ou pa gen youn, mande { -coordinator } a.
# Heading.
portal-sign-in-link-title = Peze yon sèl fwa epi ou konekte
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Lyen sa a konekte w kòm:
# Heading.
portal-sign-in-link-old-title = Lyen sa a pa mache ankò
portal-sign-in-link-old = Yon lyen pou konekte mache yon sèl fwa, pandan yon ti tan. Mande yon lòt.
# Heading.
portal-sign-in-failed-title = Koneksyon an pa mache
portal-sign-in-failed-no-role = Kont vil ou a bon, men li poko gen dwa sèvi ak sèvis sa a. Mande { -coordinator } a.
portal-sign-in-failed-provider = Paj koneksyon vil la pa reponn jan li dwe reponn. Eseye ankò nan kèk minit. Si sa kontinye, mande { -coordinator } a.
portal-sign-in-failed-old = Sa pran twòp tan, oswa li te kòmanse nan yon lòt navigatè oswa yon lòt fenèt. Eseye ankò.
# What somebody is here.
portal-role-requester = Anplwaye vil la ki mande entèprèt
# What somebody is here.
portal-role-interpreter = Entèprèt
# What somebody is here.
portal-role-coordinator = Biwo aksè lengwistik
# What somebody is here.
portal-role-auditor = Komisyon sivèyans
portal-sign-out-lead = Sou yon aparèy lòt moun sèvi, toujou dekonekte.
# Button.
portal-sign-out-here = Dekonekte sou aparèy sa a
# Button.
portal-sign-out-everywhere = Dekonekte sou tout aparèy mwen yo
# Shown after somebody signed out.
portal-signed-out = Ou dekonekte.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Konekte pou w kontinye. Si ou te konekte, tan ou fini: sa anpeche lòt moun antre.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Lyen pou w konekte
# The link follows on a line of its own.
portal-sign-in-mail-body = Louvri lyen sa a pou w konekte. Li mache yon sèl fwa, pandan 15 minit:
# After the link.
portal-sign-in-mail-end = Si se pa ou ki te mande l, ou pa bezwen fè anyen. Pèsonn pa ka konekte san lyen sa a: pa bay lòt moun li.

## When something does not work

# Heading.
portal-not-found-title = Pa gen anyen isit la
portal-not-found = Paj sa a pa egziste, oswa li pa pou ou. Lyen an ka ansyen oswa koupe.
# Heading.
portal-forbidden-title = Paj sa a pa pou ou
portal-forbidden = Kont ou a pa gen dwa louvri paj sa a. Si ou bezwen l, mande { -coordinator } a.
# Heading.
portal-stale-form-title = Paj sa a te twò ansyen
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Anyen pa chanje. Paj la te rete louvri lontan, oswa navigatè w la pa kenbe cookies. Louvri l ankò epi voye l yon lòt fwa.
# Heading.
portal-unreadable-title = Nou pa t ka li sa
portal-unreadable = Anyen pa chanje. Sa ki voye a pa soti nan yon fòmilè sèvis sa a. Louvri paj la ankò epi ranpli fòmilè ki ladan l lan.
# Heading.
portal-too-large-title = Sa te twòp yon sèl kou
portal-too-large = Anyen pa chanje. Sa ki voye a pi gwo pase sa paj sa a aksepte. Rakousi l epi voye l ankò.
# Heading.
portal-wrong-method-title = Sa pa ka louvri konsa
portal-wrong-method = Adrès sa a mache ak yon bouton ki sou yon paj. Louvri paj la epi sèvi ak bouton an.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Sa pa t ka fèt
# Heading.
portal-overloaded-title = Twòp moun an menm tan
portal-overloaded = Tann kèk segonn epi eseye ankò. Si yon moun bezwen yon entèprèt touswit, sèvi ak nimewo telefòn depatman w lan genyen pou sa.
# Heading.
portal-broken-title = Gen yon bagay ki pa mache bò kote pa nou
portal-broken = Se pa fòt ou. Eseye ankò. Si sa kontinye, di { -coordinator } a sa. Si yon moun bezwen yon entèprèt touswit, sèvi ak nimewo telefòn depatman w lan genyen pou sa.
