# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = पन्ने के मुख्य भाग पर जाएँ
# Names the menu, for screen readers.
portal-main-menu = मुख्य मेनू
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = इन पन्नों की भाषा
# Button beside the choice of the language of the pages.
portal-show-pages = दिखाएँ
# Ends the visit: link and heading.
portal-sign-out = साइन आउट करें
# Shown when the page has lost its connection.
portal-stale = कनेक्शन टूट गया है। आप जो देख रहे हैं वह पुराना हो सकता है। हम फिर से जुड़ने की कोशिश करते रहेंगे।
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } सेकंड बाक़ी
       *[other] { $seconds } सेकंड बाक़ी
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = समय पूरा हो गया।
# Link to the first page.
portal-home-page = शुरुआती पन्ने पर जाएँ
# Link that opens the same page again.
portal-try-again = फिर कोशिश करें

## The menu

# For who asks for an interpreter.
portal-nav-ask = दुभाषिया माँगें
# The requests of the own department.
portal-nav-requests = अनुरोध
# For interpreters: sessions that they are asked to take.
portal-nav-offers = प्रस्ताव
# For interpreters: sessions that are theirs.
portal-nav-assignments = मेरे सत्र
# For interpreters: when they can work.
portal-nav-availability = मेरा समय
# Messages from the desk.
portal-nav-inbox = संदेश
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = मेरी सेटिंग
# For the language-access office: all open requests on one page.
portal-nav-board = खुले अनुरोध
# For the language-access office: everybody who interprets.
portal-nav-roster = दुभाषिये
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = अज्ञात भाषाएँ
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = दुभाषिया कंपनियाँ
# For the oversight commission.
portal-nav-figures = आँकड़े

## Signing in and out

# Heading and button.
portal-sign-in = साइन इन करें
# Button: opens the city's own sign-in page.
portal-sign-in-city = शहर के खाते से साइन इन करें
# Above that button.
portal-sign-in-city-lead = अगर आप शहर के लिए काम करते हैं, तो वही खाता इस्तेमाल करें जिससे आप काम पर साइन इन करते हैं।
# Heading.
portal-sign-in-email-heading = दुभाषिये: ईमेल से साइन इन करें
portal-sign-in-email-lead = हम आपको एक लिंक भेजते हैं। पासवर्ड की ज़रूरत नहीं है। लिंक एक ही बार और 15 मिनट तक काम करता है।
# Label of a field.
portal-sign-in-email-address = आपका ईमेल पता
# Button.
portal-sign-in-email-button = मुझे लिंक भेजें
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = यह ईमेल पता नहीं है। ईमेल पता name@example.org जैसा होता है।
# Heading.
portal-sign-in-email-sent-title = अपना ईमेल देखें
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = अगर हमारी सूची के किसी दुभाषिये का यह पता है, तो लिंक भेज दिया गया है। यह एक ही बार और 15 मिनट तक काम करता है। अगर कुछ न आए, तो अनचाहे ईमेल (स्पैम) का फ़ोल्डर देखें, या { -coordinator } से पूछें।
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = साइन इन करने के लिए वह लिंक खोलें जो आपको दिया गया था। अगर आपके पास लिंक नहीं है, तो { -coordinator } से पूछें।
# Heading.
portal-sign-in-link-title = एक बार दबाएँ और आप साइन इन हो जाएँगे
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = इस लिंक से आप इस रूप में साइन इन होंगे:
# Heading.
portal-sign-in-link-old-title = यह लिंक अब काम नहीं करता
portal-sign-in-link-old = साइन इन का लिंक एक ही बार और थोड़े समय के लिए काम करता है। नया लिंक माँगें।
# Heading.
portal-sign-in-failed-title = साइन इन नहीं हो सका
portal-sign-in-failed-no-role = आपका शहर वाला खाता सही है, पर उसे अभी यह सेवा इस्तेमाल करने की अनुमति नहीं है। { -coordinator } से पूछें।
portal-sign-in-failed-provider = शहर के साइन इन पन्ने ने ठीक से जवाब नहीं दिया। कुछ मिनट बाद फिर कोशिश करें। अगर ऐसा ही रहे, तो { -coordinator } से पूछें।
portal-sign-in-failed-old = बहुत ज़्यादा समय लग गया, या यह किसी और ब्राउज़र या किसी और विंडो में शुरू हुआ था। फिर कोशिश करें।
# What somebody is here.
portal-role-requester = शहर के कर्मचारी जो दुभाषिया माँगते हैं
# What somebody is here.
portal-role-interpreter = दुभाषिया
# What somebody is here.
portal-role-coordinator = भाषा सहायता कार्यालय
# What somebody is here.
portal-role-auditor = निगरानी आयोग
portal-sign-out-lead = जिस उपकरण को दूसरे लोग भी इस्तेमाल करते हों, उस पर हमेशा साइन आउट करें।
# Button.
portal-sign-out-here = इस उपकरण पर साइन आउट करें
# Button.
portal-sign-out-everywhere = मेरे सभी उपकरणों पर साइन आउट करें
# Shown after somebody signed out.
portal-signed-out = आप साइन आउट हो गए हैं।
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = आगे बढ़ने के लिए साइन इन करें। अगर आप साइन इन थे, तो आपका समय पूरा हो गया है: इससे कोई और अंदर नहीं आ पाता।

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = साइन इन करने के लिए आपका लिंक
# The link follows on a line of its own.
portal-sign-in-mail-body = साइन इन करने के लिए यह लिंक खोलें। यह एक ही बार और 15 मिनट तक काम करता है:
# After the link.
portal-sign-in-mail-end = अगर आपने इसे नहीं माँगा था, तो आपको कुछ नहीं करना है। इस लिंक के बिना कोई साइन इन नहीं कर सकता: इसे किसी और को न दें।

## When something does not work

# Heading.
portal-not-found-title = यहाँ कुछ नहीं है
portal-not-found = यह पन्ना मौजूद नहीं है, या यह आपके लिए नहीं है। हो सकता है कि लिंक पुराना हो या कटा हुआ हो।
# Heading.
portal-forbidden-title = यह पन्ना आपके लिए नहीं है
portal-forbidden = आपके खाते को इसे खोलने की अनुमति नहीं है। अगर आपको इसकी ज़रूरत है, तो { -coordinator } से पूछें।
# Heading.
portal-stale-form-title = यह पन्ना बहुत पुराना हो गया था
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = कुछ भी बदला नहीं गया है। पन्ना बहुत देर से खुला था, या आपका ब्राउज़र कुकी नहीं रखता। इसे फिर से खोलें और एक बार और भेजें।
# Heading.
portal-unreadable-title = इसे पढ़ा नहीं जा सका
portal-unreadable = कुछ भी बदला नहीं गया है। जो भेजा गया, वह इस सेवा के किसी फ़ॉर्म से नहीं आया है। पन्ना फिर से खोलें और उसका फ़ॉर्म भरें।
# Heading.
portal-too-large-title = एक बार में यह बहुत ज़्यादा था
portal-too-large = कुछ भी बदला नहीं गया है। जो भेजा गया, वह इस पन्ने की सीमा से बड़ा है। उसे छोटा करके फिर भेजें।
# Heading.
portal-wrong-method-title = इसे इस तरह नहीं खोला जा सकता
portal-wrong-method = यह पता किसी पन्ने के बटन का है। पन्ना खोलें और बटन दबाएँ।
# Heading. What was wrong follows in a sentence.
portal-not-done-title = यह नहीं किया जा सका
# Heading.
portal-overloaded-title = एक साथ बहुत सारे लोग
portal-overloaded = कुछ सेकंड रुकें और फिर कोशिश करें। अगर किसी को अभी दुभाषिये की ज़रूरत है, तो वह फ़ोन नंबर इस्तेमाल करें जो आपके विभाग के पास इसके लिए है।
# Heading.
portal-broken-title = हमारी ओर से कुछ गड़बड़ है
portal-broken = यह आपकी ग़लती नहीं है। फिर कोशिश करें। अगर ऐसा ही रहे, तो { -coordinator } को बताएँ। अगर किसी को अभी दुभाषिये की ज़रूरत है, तो वह फ़ोन नंबर इस्तेमाल करें जो आपके विभाग के पास इसके लिए है।
