# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Pumunta sa pangunahing bahagi ng pahina
# Names the menu, for screen readers.
portal-main-menu = Pangunahing menu
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Wika ng mga pahinang ito
# Button beside the choice of the language of the pages.
portal-show-pages = Ipakita
# Ends the visit: link and heading.
portal-sign-out = Mag-sign out
# Shown when the page has lost its connection.
portal-stale = Naputol po ang koneksiyon. Maaaring luma na ang nakikita ninyo. Patuloy po kaming sumusubok kumonekta ulit.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } segundo na lang
       *[other] { $seconds } na segundo na lang
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Tapos na po ang oras.
# Link to the first page.
portal-home-page = Pumunta sa panimulang pahina
# Link that opens the same page again.
portal-try-again = Subukan ulit

## The menu

# For who asks for an interpreter.
portal-nav-ask = Humiling ng interpreter
# The requests of the own department.
portal-nav-requests = Mga kahilingan
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Mga alok
# For interpreters: sessions that are theirs.
portal-nav-assignments = Mga sesyon ko
# For interpreters: when they can work.
portal-nav-availability = Mga oras ko
# Messages from the desk.
portal-nav-inbox = Mga mensahe
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Mga setting ko
# For the language-access office: all open requests on one page.
portal-nav-board = Mga bukas na kahilingan
# For the language-access office: everybody who interprets.
portal-nav-roster = Mga interpreter
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Mga wikang hindi pa alam
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Mga kompanya ng interpreter
# For the oversight commission.
portal-nav-figures = Mga bilang

## Signing in and out

# Heading and button.
portal-sign-in = Mag-sign in
# Button: opens the city's own sign-in page.
portal-sign-in-city = Mag-sign in gamit ang account sa lungsod
# Above that button.
portal-sign-in-city-lead = Kung nagtatrabaho po kayo sa lungsod, gamitin ang account na ginagamit ninyo sa pag-sign in sa trabaho.
# Heading.
portal-sign-in-email-heading = Mga interpreter: mag-sign in sa email
portal-sign-in-email-lead = Padadalhan po namin kayo ng link. Hindi kailangan ng password. Gagana ang link nang isang beses at sa loob ng 15 minuto.
# Label of a field.
portal-sign-in-email-address = Ang inyong email address
# Button.
portal-sign-in-email-button = Padalhan ako ng link
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Hindi po ito email address. Ganito ang itsura ng email address: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Tingnan po ang inyong email
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Kung may interpreter sa aming listahan na may ganitong address, papunta na po ang link. Gagana ito nang isang beses at sa loob ng 15 minuto. Kung walang dumating, tingnan po ang folder ng spam, o magtanong sa { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Para mag-sign in, buksan po ang link na ibinigay sa inyo. Kung wala kayo nito, magtanong po sa { -coordinator }.
# Heading.
portal-sign-in-link-title = Isang pindot lang at naka-sign in na kayo
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Sa link na ito, mag-sa-sign in po kayo bilang:
# Heading.
portal-sign-in-link-old-title = Hindi na po gumagana ang link na ito
portal-sign-in-link-old = Ang link para mag-sign in ay gumagana nang isang beses at sa maikling panahon lang. Humiling po ng bago.
# Heading.
portal-sign-in-failed-title = Hindi po natuloy ang pag-sign in
portal-sign-in-failed-no-role = Tama po ang inyong account sa lungsod, pero hindi pa ito pinapayagang gumamit ng serbisyong ito. Magtanong po sa { -coordinator }.
portal-sign-in-failed-provider = Hindi po sumagot nang tama ang pahina ng pag-sign in ng lungsod. Pakisubukan po ulit pagkalipas ng ilang minuto. Kung ganito pa rin, magtanong po sa { -coordinator }.
portal-sign-in-failed-old = Masyado pong natagalan, o sinimulan ito sa ibang browser o ibang window. Pakisubukan po ulit.
# What somebody is here.
portal-role-requester = Empleado ng lungsod na humihiling ng interpreter
# What somebody is here.
# Same as English: the word that interpreters in the United States use in Filipino
portal-role-interpreter = Interpreter
# What somebody is here.
portal-role-coordinator = Tanggapan para sa access sa wika
# What somebody is here.
portal-role-auditor = Komisyon sa pangangasiwa
portal-sign-out-lead = Sa device na ginagamit din ng iba, laging mag-sign out po.
# Button.
portal-sign-out-here = Mag-sign out sa device na ito
# Button.
portal-sign-out-everywhere = Mag-sign out sa lahat ng device ko
# Shown after somebody signed out.
portal-signed-out = Naka-sign out na po kayo.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Mag-sign in po para magpatuloy. Kung naka-sign in na kayo, natapos na po ang inyong oras: para ito hindi makapasok ang iba.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Ang inyong link para mag-sign in
# The link follows on a line of its own.
portal-sign-in-mail-body = Buksan po ang link na ito para mag-sign in. Gagana ito nang isang beses at sa loob ng 15 minuto:
# After the link.
portal-sign-in-mail-end = Kung hindi po kayo ang humiling nito, wala kayong kailangang gawin. Walang makakapag-sign in kung wala ang link na ito: huwag po itong ibigay sa iba.

## When something does not work

# Heading.
portal-not-found-title = Wala pong laman dito
portal-not-found = Wala po ang pahinang ito, o hindi ito para sa inyo. Maaaring luma o putol ang link.
# Heading.
portal-forbidden-title = Hindi po para sa inyo ang pahinang ito
portal-forbidden = Hindi po pinapayagan ang inyong account na buksan ito. Kung kailangan ninyo ito, magtanong po sa { -coordinator }.
# Heading.
portal-stale-form-title = Masyado na pong luma ang pahinang ito
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Walang nabago. Matagal na pong nakabukas ang pahina, o hindi nagtatabi ng cookies ang inyong browser. Buksan po ulit ito at ipadala nang isa pang beses.
# Heading.
portal-unreadable-title = Hindi po ito mabasa
portal-unreadable = Walang nabago. Hindi po galing sa form ng serbisyong ito ang ipinadala. Buksan po ulit ang pahina at sagutan ang form doon.
# Heading.
portal-too-large-title = Masyado po itong marami nang sabay-sabay
portal-too-large = Walang nabago. Mas malaki po ang ipinadala kaysa sa tinatanggap ng pahinang ito. Pakiiklian po at ipadala ulit.
# Heading.
portal-wrong-method-title = Hindi po ito mabubuksan nang ganyan
portal-wrong-method = Ang address na ito ay para sa isang button sa pahina. Buksan po ang pahina at gamitin ang button.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Hindi po ito nagawa
# Heading.
portal-overloaded-title = Masyado pong maraming tao nang sabay-sabay
portal-overloaded = Maghintay po ng ilang segundo at subukan ulit. Kung may nangangailangan ng interpreter ngayon na, gamitin po ang numero ng telepono ng inyong departamento para dito.
# Heading.
portal-broken-title = May problema po sa aming panig
portal-broken = Hindi po ninyo ito pagkakamali. Pakisubukan po ulit. Kung ganito pa rin, pakisabi sa { -coordinator }. Kung may nangangailangan ng interpreter ngayon na, gamitin po ang numero ng telepono ng inyong departamento para dito.
