# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = પાનાના મુખ્ય ભાગ પર જાઓ
# Names the menu, for screen readers.
portal-main-menu = મુખ્ય મેનૂ
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = આ પાનાંની ભાષા
# Button beside the choice of the language of the pages.
portal-show-pages = બતાવો
# Ends the visit: link and heading.
portal-sign-out = સાઇન આઉટ કરો
# Shown when the page has lost its connection.
portal-stale = કનેક્શન તૂટી ગયું છે. તમને જે દેખાય છે તે જૂનું હોઈ શકે છે. અમે ફરી જોડાવાનો પ્રયત્ન ચાલુ રાખીએ છીએ.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } સેકન્ડ બાકી
       *[other] { $seconds } સેકન્ડ બાકી
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = સમય પૂરો થયો.
# Link to the first page.
portal-home-page = શરૂઆતના પાના પર જાઓ
# Link that opens the same page again.
portal-try-again = ફરી પ્રયત્ન કરો

## The menu

# For who asks for an interpreter.
portal-nav-ask = દુભાષિયા માગો
# The requests of the own department.
portal-nav-requests = વિનંતીઓ
# For interpreters: sessions that they are asked to take.
portal-nav-offers = પ્રસ્તાવો
# For interpreters: sessions that are theirs.
portal-nav-assignments = મારાં સત્રો
# For interpreters: when they can work.
portal-nav-availability = મારા સમય
# Messages from the desk.
portal-nav-inbox = સંદેશા
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = મારા સેટિંગ
# For the language-access office: all open requests on one page.
portal-nav-board = ખુલ્લી વિનંતીઓ
# For the language-access office: everybody who interprets.
portal-nav-roster = દુભાષિયાઓ
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = અજાણી ભાષાઓ
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = દુભાષિયા કંપનીઓ
# For the oversight commission.
portal-nav-figures = આંકડા

## Signing in and out

# Heading and button.
portal-sign-in = સાઇન ઇન કરો
# Button: opens the city's own sign-in page.
portal-sign-in-city = શહેરના ખાતા વડે સાઇન ઇન કરો
# Above that button.
portal-sign-in-city-lead = તમે શહેર માટે કામ કરતા હો, તો કામ પર જે ખાતાથી સાઇન ઇન કરો છો તે જ વાપરો.
# Heading.
portal-sign-in-email-heading = દુભાષિયાઓ: ઈમેલથી સાઇન ઇન કરો
portal-sign-in-email-lead = અમે તમને લિંક મોકલીએ છીએ. પાસવર્ડની જરૂર નથી. લિંક એક જ વાર અને 15 મિનિટ સુધી ચાલે છે.
# Label of a field.
portal-sign-in-email-address = તમારું ઈમેલ સરનામું
# Button.
portal-sign-in-email-button = મને લિંક મોકલો
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = આ ઈમેલ સરનામું નથી. ઈમેલ સરનામું name@example.org જેવું હોય છે.
# Heading.
portal-sign-in-email-sent-title = તમારો ઈમેલ જુઓ
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = અમારી યાદીમાંના કોઈ દુભાષિયાનું આ સરનામું હશે, તો લિંક મોકલાઈ ગઈ છે. તે એક જ વાર અને 15 મિનિટ સુધી ચાલે છે. કંઈ ન આવે, તો અનિચ્છનીય ઈમેલ (સ્પામ)નું ફોલ્ડર જુઓ, અથવા { -coordinator }ને પૂછો.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = સાઇન ઇન કરવા માટે, તમને આપેલી લિંક ખોલો. તમારી પાસે લિંક ન હોય, તો { -coordinator }ને પૂછો.
# Heading.
portal-sign-in-link-title = એક વાર દબાવો અને તમે સાઇન ઇન થઈ જશો
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = આ લિંકથી તમે આ તરીકે સાઇન ઇન થશો:
# Heading.
portal-sign-in-link-old-title = આ લિંક હવે ચાલતી નથી
portal-sign-in-link-old = સાઇન ઇનની લિંક એક જ વાર અને થોડા સમય માટે ચાલે છે. નવી લિંક માગો.
# Heading.
portal-sign-in-failed-title = સાઇન ઇન થઈ શક્યું નહીં
portal-sign-in-failed-no-role = તમારું શહેરનું ખાતું સાચું છે, પણ તેને હજી આ સેવા વાપરવાની પરવાનગી નથી. { -coordinator }ને પૂછો.
portal-sign-in-failed-provider = શહેરના સાઇન ઇનના પાનાએ બરાબર જવાબ આપ્યો નહીં. થોડી મિનિટ પછી ફરી પ્રયત્ન કરો. આવું ચાલુ રહે, તો { -coordinator }ને પૂછો.
portal-sign-in-failed-old = વધુ પડતો સમય થયો, અથવા તે બીજા બ્રાઉઝરમાં કે બીજી વિન્ડોમાં શરૂ થયું હતું. ફરી પ્રયત્ન કરો.
# What somebody is here.
portal-role-requester = દુભાષિયા માગનાર શહેરના કર્મચારી
# What somebody is here.
portal-role-interpreter = દુભાષિયા
# What somebody is here.
portal-role-coordinator = ભાષા સહાય કચેરી
# What somebody is here.
portal-role-auditor = દેખરેખ પંચ
portal-sign-out-lead = બીજા લોકો પણ વાપરતા હોય તેવા સાધન પર હંમેશાં સાઇન આઉટ કરો.
# Button.
portal-sign-out-here = આ સાધન પર સાઇન આઉટ કરો
# Button.
portal-sign-out-everywhere = મારાં બધાં સાધનો પર સાઇન આઉટ કરો
# Shown after somebody signed out.
portal-signed-out = તમે સાઇન આઉટ થઈ ગયા છો.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = આગળ વધવા માટે સાઇન ઇન કરો. તમે સાઇન ઇન હતા, તો તમારો સમય પૂરો થયો છે: આનાથી બીજા કોઈ અંદર આવી શકતા નથી.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = સાઇન ઇન કરવાની તમારી લિંક
# The link follows on a line of its own.
portal-sign-in-mail-body = સાઇન ઇન કરવા માટે આ લિંક ખોલો. તે એક જ વાર અને 15 મિનિટ સુધી ચાલે છે:
# After the link.
portal-sign-in-mail-end = તમે આ માગી ન હોય, તો તમારે કંઈ કરવાનું નથી. આ લિંક વિના કોઈ સાઇન ઇન કરી શકતું નથી: તે બીજા કોઈને આપશો નહીં.

## When something does not work

# Heading.
portal-not-found-title = અહીં કંઈ નથી
portal-not-found = આ પાનું અસ્તિત્વમાં નથી, અથવા તે તમારા માટે નથી. લિંક જૂની અથવા અધૂરી હોઈ શકે છે.
# Heading.
portal-forbidden-title = આ પાનું તમારા માટે નથી
portal-forbidden = તમારા ખાતાને આ ખોલવાની પરવાનગી નથી. તમને તેની જરૂર હોય, તો { -coordinator }ને પૂછો.
# Heading.
portal-stale-form-title = આ પાનું ઘણું જૂનું હતું
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = કંઈ બદલાયું નથી. પાનું લાંબા સમય સુધી ખુલ્લું રહ્યું હતું, અથવા તમારું બ્રાઉઝર કૂકી રાખતું નથી. તેને ફરી ખોલો અને ફરી એક વાર મોકલો.
# Heading.
portal-unreadable-title = આ વાંચી શકાયું નહીં
portal-unreadable = કંઈ બદલાયું નથી. જે મોકલાયું છે તે આ સેવાના કોઈ ફોર્મમાંથી આવ્યું નથી. પાનું ફરી ખોલો અને તેનું ફોર્મ ભરો.
# Heading.
portal-too-large-title = એકસાથે આ ઘણું વધારે હતું
portal-too-large = કંઈ બદલાયું નથી. જે મોકલાયું છે તે આ પાનું સ્વીકારે તેના કરતાં મોટું છે. તેને ટૂંકું કરીને ફરી મોકલો.
# Heading.
portal-wrong-method-title = આ આ રીતે ખોલી શકાતું નથી
portal-wrong-method = આ સરનામું પાના પરના બટનનું છે. પાનું ખોલો અને બટન વાપરો.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = આ થઈ શક્યું નહીં
# Heading.
portal-overloaded-title = એકસાથે ઘણા બધા લોકો છે
portal-overloaded = થોડી સેકન્ડ રાહ જુઓ અને ફરી પ્રયત્ન કરો. કોઈને હમણાં જ દુભાષિયાની જરૂર હોય, તો તે માટે તમારા વિભાગ પાસે જે ફોન નંબર છે તે વાપરો.
# Heading.
portal-broken-title = અમારી તરફથી કંઈક ખામી છે
portal-broken = આ તમારી ભૂલ નથી. ફરી પ્રયત્ન કરો. આવું ચાલુ રહે, તો { -coordinator }ને જણાવો. કોઈને હમણાં જ દુભાષિયાની જરૂર હોય, તો તે માટે તમારા વિભાગ પાસે જે ફોન નંબર છે તે વાપરો.
