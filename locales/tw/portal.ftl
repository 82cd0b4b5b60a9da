# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Kɔ krataafa no mu baabi titire
# Names the menu, for screen readers.
portal-main-menu = Menu titire
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Nkrataafa yi kasa
# Button beside the choice of the language of the pages.
portal-show-pages = Da no adi
# Ends the visit: link and heading.
portal-sign-out = Firi mu
# Shown when the page has lost its connection.
portal-stale = Nkitahodie no atwa. Ebia deɛ worehunu no ayɛ dada. Yɛda so rebɔ mmɔden sɛ yɛbɛsan anya nkitahodie.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Aka sɛkɛn { $seconds }
       *[other] Aka sɛkɛn { $seconds }
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Berɛ no aso.
# Link to the first page.
portal-home-page = Kɔ krataafa a ɛdi kan no so
# Link that opens the same page again.
portal-try-again = San bɔ mmɔden bio

## The menu

# For who asks for an interpreter.
portal-nav-ask = Bisa kasa nkyerɛaseni
# The requests of the own department.
portal-nav-requests = Abisadeɛ
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Nnwuma a yɛde ma
# For interpreters: sessions that are theirs.
portal-nav-assignments = Me nnwuma
# For interpreters: when they can work.
portal-nav-availability = Mmerɛ a mewɔ kwan
# Messages from the desk.
portal-nav-inbox = Nkrasɛm
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Me nhyehyɛeɛ
# For the language-access office: all open requests on one page.
portal-nav-board = Abisadeɛ a ɛda so bue
# For the language-access office: everybody who interprets.
portal-nav-roster = Kasa nkyerɛasefoɔ
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Kasa a yɛnnim
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Kasa nkyerɛaseɛ nnwumakuo
# For the oversight commission.
portal-nav-figures = Akontaa

## Signing in and out

# Heading and button.
portal-sign-in = Hyɛn mu
# Button: opens the city's own sign-in page.
portal-sign-in-city = Fa wo kuro akawnt hyɛn mu
# Above that button.
portal-sign-in-city-lead = Sɛ woyɛ adwuma ma kuro no a, fa akawnt a wode hyɛn mu wɔ adwuma mu no.
# Heading.
portal-sign-in-email-heading = Kasa nkyerɛasefoɔ: fa email hyɛn mu
portal-sign-in-email-lead = Yɛde link bɛbrɛ wo. Ɛho nhia sɛ wode password. Link no yɛ adwuma prɛko pɛ, simma 15 mu.
# Label of a field.
portal-sign-in-email-address = Wo email address
# Button.
portal-sign-in-email-button = Fa link brɛ me
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Yei nyɛ email address. Email address te sɛ name@example.org.
# Heading.
portal-sign-in-email-sent-title = Hwɛ wo email mu
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Sɛ kasa nkyerɛaseni a ne din wɔ yɛn nkyɛn na ɔwɔ address yi a, link no reba. Ɛyɛ adwuma prɛko pɛ, simma 15 mu. Sɛ hwee amma a, hwɛ spam folder no mu, anaa bisa { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Sɛ wopɛ sɛ wohyɛn mu a, bue link a wɔde maa wo no. Sɛ wonni bi a, bisa { -coordinator }.
# Heading.
portal-sign-in-link-title = Mia so prɛko pɛ na woahyɛn mu
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Link yi ma wohyɛn mu sɛ:
# Heading.
portal-sign-in-link-old-title = Link yi nyɛ adwuma bio
portal-sign-in-link-old = Link a wode hyɛn mu no yɛ adwuma prɛko pɛ, na ɛnkyɛre. Bisa foforɔ.
# Heading.
portal-sign-in-failed-title = Woantumi anhyɛn mu
portal-sign-in-failed-no-role = Wo kuro akawnt no yɛ papa, nanso ɛnnyaa ho kwan sɛ ɛde dwumadie yi di dwuma. Bisa { -coordinator }.
portal-sign-in-failed-provider = Kuro no krataafa a wɔde hyɛn mu no ammua sɛdeɛ ɛsɛ. San bɔ mmɔden bio simma kakra akyi. Sɛ ɛda so te saa a, bisa { -coordinator }.
portal-sign-in-failed-old = Ɛkyɛree dodo, anaasɛ wohyɛɛ aseɛ wɔ browser foforɔ anaa mfɛnsere foforɔ mu. San bɔ mmɔden bio.
# What somebody is here.
portal-role-requester = Kuro no adwumayɛni a ɔbisa kasa nkyerɛaseni
# What somebody is here.
portal-role-interpreter = Kasa nkyerɛaseni
# What somebody is here.
portal-role-coordinator = Kasa mmoa ɔfese
# What somebody is here.
portal-role-auditor = Ahwɛsodie akuo
portal-sign-out-lead = Sɛ ɛyɛ afidie a afoforɔ nso de di dwuma a, firi mu daa.
# Button.
portal-sign-out-here = Firi mu wɔ afidie yi so
# Button.
portal-sign-out-everywhere = Firi mu wɔ m’afidie nyinaa so
# Shown after somebody signed out.
portal-signed-out = Woafiri mu.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Hyɛn mu na kɔ so. Sɛ na woahyɛn mu dada a, wo berɛ no aso: yei siw afoforɔ kwan.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Wo link a wode bɛhyɛn mu
# The link follows on a line of its own.
portal-sign-in-mail-body = Bue link yi na fa hyɛn mu. Ɛyɛ adwuma prɛko pɛ, simma 15 mu:
# After the link.
portal-sign-in-mail-end = Sɛ ɛnyɛ wo na wobisaeɛ a, ɛho nhia sɛ woyɛ hwee. Obiara rentumi nhyɛn mu a link yi nka ho: mfa mma obi foforɔ.

## When something does not work

# Heading.
portal-not-found-title = Hwee nni ha
portal-not-found = Krataafa yi nni hɔ, anaasɛ ɛnyɛ wo dea. Ebia link no ayɛ dada anaa ɛnwieeɛ.
# Heading.
portal-forbidden-title = Krataafa yi nyɛ wo dea
portal-forbidden = Wo akawnt nni ho kwan sɛ ɛbue yei. Sɛ wohia a, bisa { -coordinator }.
# Heading.
portal-stale-form-title = Krataafa yi akyɛre dodo
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Hwee nsesaeɛ. Krataafa no adeda hɔ akyɛre, anaasɛ wo browser nkora cookies. San bue na fa brɛ yɛn bio.
# Heading.
portal-unreadable-title = Yɛantumi ankan yei
portal-unreadable = Hwee nsesaeɛ. Deɛ wode baeɛ no mfiri dwumadie yi form biara mu. San bue krataafa no na hyehyɛ form a ɛwɔ so no ma.
# Heading.
portal-too-large-title = Yei adɔɔso dodo wɔ prɛko mu
portal-too-large = Hwee nsesaeɛ. Deɛ wode baeɛ no so sene deɛ krataafa yi gye. Twa no tiawa na fa brɛ yɛn bio.
# Heading.
portal-wrong-method-title = Yɛntumi mmue yei saa kwan no so
portal-wrong-method = Saa address yi yɛ button bi a ɛwɔ krataafa so dea. Bue krataafa no na mia button no.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Yɛantumi anyɛ yei
# Heading.
portal-overloaded-title = Nnipa dɔɔso dodo seesei
portal-overloaded = Twɛn sɛkɛn kakra na san bɔ mmɔden bio. Sɛ obi hia kasa nkyerɛaseni seesei ara a, fa fon nɔma a wo dwumadibea wɔ ma yei no frɛ.
# Heading.
portal-broken-title = Biribi ankɔ yie wɔ yɛn ha
portal-broken = Ɛnyɛ wo mfomsoɔ. San bɔ mmɔden bio. Sɛ ɛda so te saa a, ka kyerɛ { -coordinator }. Sɛ obi hia kasa nkyerɛaseni seesei ara a, fa fon nɔma a wo dwumadibea wɔ ma yei no frɛ.
