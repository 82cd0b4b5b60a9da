# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Magdagdag ng interpreter
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Nasa listahan: { $name }
entry-added = Naidagdag na ang interpreter.
entry-saved = Na-save na ang mga pagbabago.
# Above the form.
entry-problems = May kailangan pang itama. Walang nabago. Tingnan po ang mga may marka.
# When a colleague saved the same entry in the meantime.
entry-outdated = May ibang nagbago ng entry na ito samantala. Narito pa rin ang isinulat ninyo. Tingnan po muna ang entry sa kasalukuyan bago mag-save ulit.
# A link to the entry as it is kept.
entry-as-kept = Ang entry sa kasalukuyan
# Button.
entry-save = I-save
# Button under the form of a new entry.
entry-add = Idagdag ang taong ito

## Who they are

# Heading.
entry-person = Sino ito
# Label of a field.
entry-name = Pangalan, ayon sa gusto niyang pagpapakilala
entry-name-missing = Isulat po ang pangalan, hanggang 80 character.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Pangalan sa pag-sign in
entry-subject-hint = Ang pangalang kilala ng sign-in ng lungsod para sa taong ito. Iwang blangko kung wala.
entry-subject-used = May iba nang nasa listahan na may ganitong pangalan sa pag-sign in.
# Label of a list.
entry-gender = Kasarian ng interpreter
# The first choice of that list.
entry-gender-unstated = Hindi sinabi
entry-gender-woman = Babae
entry-gender-man = Lalaki
entry-gender-non-binary = Non-binary na tao
# A box to tick.
entry-active = Tinatanong para sa mga sesyon
entry-active-hint = Kung walang tsek, nananatili sa listahan ang taong ito pero hindi tinatanong.

## What they can do

# Label of a field with several lines.
entry-languages = Mga wika
entry-languages-hint = Isang wika sa bawat linya: ang sariling pangalan nito, ang pangalan sa Ingles, o ang code. Isulat ang eksaktong wikang ini-interpret ng taong ito, halimbawa Cantonese at hindi Chinese.
entry-languages-missing = Sumulat po ng kahit isang wika.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = Maaaring ilang wika ang “{ $input }”. Isulat po kung alin: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = Hindi namin kilalang wika ang “{ $input }”. Tingnan po ang baybay, o isulat ang code.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Paano siya nagtatrabaho
entry-ways-missing = Pumili po ng kahit isang paraan.

## Qualifications

# Heading.
entry-qualifications = Mga kuwalipikasyon
entry-qualifications-hint = Iwang blangko ang unang patlang ng isang linya para alisin iyon.
# Label of a list.
entry-qualification = Kuwalipikasyon
# The empty choice of that list.
entry-qualification-none = Wala
# Label of a field: who issued the qualification.
entry-issuer = Nagbigay
# Label of a field with a date.
entry-expires = May bisa hanggang, kasama ang araw na iyon
entry-expires-wrong = Hindi mabasa ang petsang ito. Isulat po nang taon-buwan-araw, halimbawa 2027-03-31.
# Button.
entry-qualification-more = Isa pang kuwalipikasyon

## How they are reached

# Heading.
entry-contact = Paano siya makokontak
# Label of a field.
entry-email = Email address
# Label of a field.
entry-phone = Numero ng cellphone
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Wika ng mga mensahe

## When and where

# Heading.
entry-when = Kailan siya puwedeng tanungin
entry-when-hint = Sa labas ng mga oras na ito, tinatanong lang siya habang sinasabi niyang puwede siya.
# Label of a field.
entry-zone = Time zone niya
entry-zone-wrong = Hindi kilala ang time zone na ito. Isulat po nang gaya ng America/New_York.
# Heading.
entry-where = Trabaho sa mismong lugar
entry-where-hint = Kung saan siya karaniwang nagmumula, sa degree. Parehong patlang o wala.
# Label of a field.
entry-latitude = Latitud
# Label of a field.
entry-longitude = Longhitud
entry-place-wrong = Isulat po ang dalawa sa degree, halimbawa 40.7357 at -74.1724.
# Label of a field.
entry-travel = Pinakamalayong kilometrong nilalakbay
entry-travel-wrong = Sumulat po ng numero mula 0 hanggang 2000, o wala.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = O pumili ng CSV file
import-file-hint = Kung pumili kayo ng file, iyon ang gagamitin at hindi ang nasa patlang sa itaas.
# When the file is not text in UTF-8.
import-file-unreadable = Hindi mabasa ang file na ito. I-save po ang talahanayan bilang “CSV UTF-8” sa inyong spreadsheet at piliin ulit.
