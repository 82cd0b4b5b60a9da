# SPDX-License-Identifier: Apache-2.0
# Locale: yo, Yorùbá
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Lọ sí apá pàtàkì ojú-ìwé yìí
# Names the menu, for screen readers.
portal-main-menu = Àkójọ ojú-ìwé
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Èdè àwọn ojú-ìwé yìí
# Button beside the choice of the language of the pages.
portal-show-pages = Fi hàn
# Ends the visit: link and heading.
portal-sign-out = Jáde
# Shown when the page has lost its connection.
portal-stale = Ìsopọ̀ ti já. Ohun tí ẹ ń rí lè jẹ́ ti àtijọ́. A ṣì ń gbìyànjú láti tún so ó pọ̀.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
       *[other] Ó ku ìṣẹ́jú-àáyá { $seconds }
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Àkókò ti tán.
# Link to the first page.
portal-home-page = Lọ sí ojú-ìwé àkọ́kọ́
# Link that opens the same page again.
portal-try-again = Tún gbìyànjú

## The menu

# For who asks for an interpreter.
portal-nav-ask = Béèrè fún ògbufọ̀
# The requests of the own department.
portal-nav-requests = Àwọn ìbéèrè
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Iṣẹ́ tí a fi lọ̀ mí
# For interpreters: sessions that are theirs.
portal-nav-assignments = Iṣẹ́ mi
# For interpreters: when they can work.
portal-nav-availability = Àkókò mi
# Messages from the desk.
portal-nav-inbox = Àwọn ìfìráńṣẹ́
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Ètò mi
# For the language-access office: all open requests on one page.
portal-nav-board = Àwọn ìbéèrè tó wà ní ṣíṣí
# For the language-access office: everybody who interprets.
portal-nav-roster = Àwọn ògbufọ̀
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Àwọn èdè tí a kò mọ̀
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Àwọn ilé-iṣẹ́ ògbufọ̀
# For the oversight commission.
portal-nav-figures = Àwọn iye

## Signing in and out

# Heading and button.
portal-sign-in = Wọlé
# Button: opens the city's own sign-in page.
portal-sign-in-city = Fi àkáǹtì ìlú yín wọlé
# Above that button.
portal-sign-in-city-lead = Bí ẹ bá ń ṣiṣẹ́ fún ìlú, ẹ lo àkáǹtì tí ẹ fi ń wọlé níbi iṣẹ́.
# Heading.
portal-sign-in-email-heading = Ògbufọ̀: ẹ fi ímeèlì wọlé
portal-sign-in-email-lead = A ó fi líǹkì kan ránṣẹ́ sí yín. Ẹ kò nílò ọ̀rọ̀ aṣínà. Líǹkì náà ń ṣiṣẹ́ lẹ́ẹ̀kan ṣoṣo, fún ìṣẹ́jú 15.
# Label of a field.
portal-sign-in-email-address = Àdírẹ́sì ímeèlì yín
# Button.
portal-sign-in-email-button = Fi líǹkì ránṣẹ́ sí mi
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Èyí kì í ṣe àdírẹ́sì ímeèlì. Àdírẹ́sì ímeèlì máa ń rí báyìí: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Ẹ wo ímeèlì yín
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Bí ògbufọ̀ kan nínú àkójọ wa bá ní àdírẹ́sì yìí, líǹkì ti ń bọ̀ lọ́nà. Ó ń ṣiṣẹ́ lẹ́ẹ̀kan ṣoṣo, fún ìṣẹ́jú 15. Bí ẹ kò bá rí nǹkan kan, ẹ wo ibi tí àwọn ìfìráńṣẹ́ tí a kò fẹ́ wà, tàbí kí ẹ béèrè lọ́wọ́ { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Láti wọlé, ẹ ṣí líǹkì tí a fún yín. Bí ẹ kò bá ní, ẹ béèrè lọ́wọ́ { -coordinator }.
# Heading.
portal-sign-in-link-title = Ẹ tẹ̀ ẹ́ lẹ́ẹ̀kan, ẹ ti wọlé
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Líǹkì yìí ń mú yín wọlé gẹ́gẹ́ bí:
# Heading.
portal-sign-in-link-old-title = Líǹkì yìí kò ṣiṣẹ́ mọ́
portal-sign-in-link-old = Líǹkì ìwọlé ń ṣiṣẹ́ lẹ́ẹ̀kan ṣoṣo, fún ìgbà díẹ̀. Ẹ béèrè fún tuntun.
# Heading.
portal-sign-in-failed-title = Ìwọlé kò ṣeé ṣe
portal-sign-in-failed-no-role = Àkáǹtì ìlú yín tọ́, ṣùgbọ́n a kò tíì gbà á láàyè láti lo iṣẹ́ yìí. Ẹ béèrè lọ́wọ́ { -coordinator }.
portal-sign-in-failed-provider = Ojú-ìwé ìwọlé ìlú kò fèsì bó ṣe yẹ. Ẹ tún gbìyànjú lẹ́yìn ìṣẹ́jú díẹ̀. Bí kò bá yí padà, ẹ béèrè lọ́wọ́ { -coordinator }.
portal-sign-in-failed-old = Ó ti pẹ́ jù, tàbí inú ẹ̀rọ aṣàwákiri mìíràn tàbí fèrèsé mìíràn ni a ti bẹ̀rẹ̀ rẹ̀. Ẹ tún gbìyànjú.
# What somebody is here.
portal-role-requester = Òṣìṣẹ́ ìlú tó ń béèrè fún ògbufọ̀
# What somebody is here.
portal-role-interpreter = Ògbufọ̀
# What somebody is here.
portal-role-coordinator = Ọ́fíìsì ìrànlọ́wọ́ èdè
# What somebody is here.
portal-role-auditor = Ìgbìmọ̀ alábòójútó
portal-sign-out-lead = Lórí ẹ̀rọ tí àwọn ẹlòmíràn ń lò, ẹ máa jáde nígbà gbogbo.
# Button.
portal-sign-out-here = Jáde lórí ẹ̀rọ yìí
# Button.
portal-sign-out-everywhere = Jáde lórí gbogbo ẹ̀rọ mi
# Shown after somebody signed out.
portal-signed-out = Ẹ ti jáde.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Ẹ wọlé kí ẹ tó lè tẹ̀síwájú. Bí ẹ bá ti wọlé tẹ́lẹ̀, àkókò yín ti tán: èyí kì í jẹ́ kí ẹlòmíràn wọlé.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Líǹkì ìwọlé yín
# The link follows on a line of its own.
portal-sign-in-mail-body = Ẹ ṣí líǹkì yìí láti wọlé. Ó ń ṣiṣẹ́ lẹ́ẹ̀kan ṣoṣo, fún ìṣẹ́jú 15:
# After the link.
portal-sign-in-mail-end = Bí ẹ kò bá béèrè fún un, ẹ kò ní láti ṣe nǹkan kan. Ẹnikẹ́ni kò lè wọlé láìsí líǹkì yìí: ẹ má fi fún ẹlòmíràn.

## When something does not work

# Heading.
portal-not-found-title = Kò sí nǹkan kan níbí
portal-not-found = Ojú-ìwé yìí kò sí, tàbí kì í ṣe tiyín. Líǹkì náà lè ti pẹ́ jù tàbí kí ó ti gé kúrò.
# Heading.
portal-forbidden-title = Ojú-ìwé yìí kì í ṣe tiyín
portal-forbidden = A kò gba àkáǹtì yín láàyè láti ṣí èyí. Bí ẹ bá nílò rẹ̀, ẹ béèrè lọ́wọ́ { -coordinator }.
# Heading.
portal-stale-form-title = Ojú-ìwé yìí ti pẹ́ jù
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = A kò yí nǹkan kan padà. Ojú-ìwé náà ti wà ní ṣíṣí fún ìgbà pípẹ́, tàbí ẹ̀rọ aṣàwákiri yín kì í tọ́jú kúkì. Ẹ tún ṣí i, kí ẹ sì tún fi ránṣẹ́.
# Heading.
portal-unreadable-title = A kò lè ka èyí
portal-unreadable = A kò yí nǹkan kan padà. Ohun tí a fi ránṣẹ́ kò wá láti inú fọ́ọ̀mù iṣẹ́ yìí. Ẹ tún ṣí ojú-ìwé náà, kí ẹ sì kọ ọ̀rọ̀ sínú fọ́ọ̀mù rẹ̀.
# Heading.
portal-too-large-title = Èyí ti pọ̀ jù lẹ́ẹ̀kan náà
portal-too-large = A kò yí nǹkan kan padà. Ohun tí a fi ránṣẹ́ tóbi ju ohun tí ojú-ìwé yìí lè gbà. Ẹ dín in kù, kí ẹ sì tún fi ránṣẹ́.
# Heading.
portal-wrong-method-title = A kò lè ṣí èyí bẹ́ẹ̀
portal-wrong-method = Bọ́tìnì orí ojú-ìwé kan ló ni àdírẹ́sì yìí. Ẹ ṣí ojú-ìwé náà, kí ẹ sì lo bọ́tìnì náà.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Èyí kò ṣeé ṣe
# Heading.
portal-overloaded-title = Èèyàn ti pọ̀ jù lẹ́ẹ̀kan náà
portal-overloaded = Ẹ dúró fún ìṣẹ́jú-àáyá díẹ̀, kí ẹ sì tún gbìyànjú. Bí ẹnìkan bá nílò ògbufọ̀ nísinsìnyí, ẹ lo nọ́ńbà fóònù tí ẹ̀ka yín ní fún èyí.
# Heading.
portal-broken-title = Nǹkan kan kò tọ́ ní ọ̀dọ̀ wa
portal-broken = Kì í ṣe àṣìṣe yín. Ẹ tún gbìyànjú. Bí kò bá yí padà, ẹ sọ fún { -coordinator }. Bí ẹnìkan bá nílò ògbufọ̀ nísinsìnyí, ẹ lo nọ́ńbà fóònù tí ẹ̀ka yín ní fún èyí.
