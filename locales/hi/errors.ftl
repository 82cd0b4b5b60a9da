# SPDX-License-Identifier: Apache-2.0
# Locale: hi, हिन्दी
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] अनुरोध में { $count } बात ठीक करनी है। वह अपने फ़ील्ड के नाम के साथ बताई गई है।
       *[other] अनुरोध में { $count } बातें ठीक करनी हैं। हर बात अपने फ़ील्ड के नाम के साथ बताई गई है।
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = हमें “{ $input }” नाम की भाषा की जानकारी नहीं है। वर्तनी जाँचें, या भाषा के बिना अनुरोध भेजें और देश तथा शहर बताएँ।
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” आपके शहर की नीति में मुलाक़ात का कोई प्रकार नहीं है। सूची में से एक चुनें।
error-time-past = यह समय बीत चुका है। आगे का कोई समय चुनें।
error-window-invalid = समाप्ति का समय शुरुआत के बाद का होना चाहिए, और अवधि आपके शहर की नीति की सीमाओं के भीतर होनी चाहिए। दोनों समय जाँचें।
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” नहीं भरा गया है। कृपया इसे भरें।
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर हो सकता है। कृपया इसे छोटा करें।
       *[other] “{ $field }” बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर हो सकते हैं। कृपया इसे छोटा करें।
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” सही रूप में नहीं है। कृपया इसे ठीक करें।
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” मान्य पहचान-संख्या नहीं है। जहाँ से मिली थी, वहाँ से इसे दोबारा कॉपी करें।
error-site-unknown = यह जगह इस समय इस्तेमाल हो रहे स्थानों की सूची में नहीं है। सूची में से एक चुनें, या इसे जुड़वाने के लिए { -coordinator } से संपर्क करें।
error-gender-not-askable = इस तरह की मुलाक़ात के लिए यह माँग नहीं की जा सकती कि दुभाषिया महिला हो या पुरुष। इस माँग के बिना अनुरोध भेजें।
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” को इस तरह नहीं बदला जा सकता। केवल वे फ़ील्ड बताएँ जिन्हें बदला जा सकता है।
error-page-token-invalid = सूची का यह पन्ना अब मान्य नहीं है। पहले पन्ने से फिर शुरू करें।

## Who is calling

error-not-found = हमें यह नहीं मिला, या आपको इसे देखने की अनुमति नहीं है। पहचान-संख्या जाँचें, या { -coordinator } से पूछें।
error-role-missing = आपके खाते को यह करने की अनुमति नहीं है। अगर आपको इसकी ज़रूरत है, तो { -coordinator } से पूछें।
error-not-roster-member = आपका खाता सूची के किसी दुभाषिये से जुड़ा नहीं है। इसे जुड़वाने के लिए { -coordinator } से संपर्क करें।
error-organization-unknown = आपकी संस्था यहाँ दर्ज नहीं है। { -coordinator } से पूछें।
error-token-missing = आपने साइन इन नहीं किया है। साइन इन करके फिर कोशिश करें।
error-token-invalid = आपका साइन-इन यहाँ मान्य नहीं है। फिर से साइन इन करें।
error-token-expired = आपके साइन-इन की अवधि पूरी हो गई है। फिर से साइन इन करें।

## Somebody was faster, or it is too late

error-offer-expired = इस प्रस्ताव का जवाब देने का समय बीत चुका है। धन्यवाद; आपको कुछ नहीं करना है।
error-offer-taken = आपसे ठीक पहले किसी और दुभाषिये ने यह सत्र स्वीकार कर लिया। धन्यवाद; इसका आप पर कोई असर नहीं पड़ेगा।
error-offer-withdrawn = इस सत्र की अब ज़रूरत नहीं है, इसलिए प्रस्ताव वापस ले लिया गया है। धन्यवाद; इसका आप पर कोई असर नहीं पड़ेगा।
error-offer-answered = आप इस प्रस्ताव का जवाब पहले ही दे चुके हैं। स्थिति देखने के लिए अपने सत्र खोलें।
error-request-cancelled = यह अनुरोध रद्द कर दिया गया है। अगर दुभाषिये की ज़रूरत अब भी है, तो नया अनुरोध भेजें।
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = यह अभी नहीं किया जा सकता। मौजूदा स्थिति: { state-name }। ताज़ा स्थिति देखने के लिए पेज फिर से लोड करें।
error-interpreter-not-eligible = यह दुभाषिया इस अनुरोध के लिए काम नहीं कर सकता। कारण बताए गए हैं; किसी और को चुनें।
error-interpreter-busy = उस समय इस दुभाषिये का दूसरा सत्र है। कोई और समय या कोई और दुभाषिया चुनें।
error-version-conflict = ठीक उसी समय किसी और ने इसे बदल दिया। इसे फिर से लोड करके दोबारा कोशिश करें।

## For programs that call us

error-idempotency-key-missing = दोहराव रोकने की कुंजी (idempotency key) नहीं मिली। हर काम के साथ नई कुंजी भेजें, और वही काम दोहराने पर वही कुंजी भेजें।
error-idempotency-key-reused = दोहराव रोकने की यह कुंजी (idempotency key) किसी और काम के लिए इस्तेमाल हो चुकी है। हर नए काम के लिए नई कुंजी इस्तेमाल करें।
error-sequence-gone = जिस बिंदु से आगे बढ़ना था, वह अब सुरक्षित नहीं है। मौजूदा स्थिति फिर से पढ़ें और वहीं से आगे देखें।
error-too-many-streams = आपके खाते में एक साथ बहुत सारे लाइव पेज खुले हैं। उनमें से कुछ बंद करें और फिर कोशिश करें।

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] इस समय हमारे पास बहुत सारे अनुरोध हैं। कुछ भी बदला नहीं गया है। कृपया { $seconds } सेकंड बाद फिर कोशिश करें।
       *[other] इस समय हमारे पास बहुत सारे अनुरोध हैं। कुछ भी बदला नहीं गया है। कृपया { $seconds } सेकंड बाद फिर कोशिश करें।
    }
error-unavailable = इस समय सेवा से संपर्क नहीं हो पा रहा है। कृपया थोड़ी देर बाद फिर कोशिश करें। आपात स्थिति में फ़ोन पर उस दुभाषिया सेवा को कॉल करें जिसका आप आम तौर पर इस्तेमाल करते हैं।
error-internal = हमारी ओर से कुछ गड़बड़ हो गई। कृपया फिर कोशिश करें; अगर दोबारा ऐसा हो, तो { -coordinator } को बताएँ।
