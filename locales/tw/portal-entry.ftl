# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Fa kasa nkyerɛaseni ka ho
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Kasa nkyerɛaseni: { $name }
entry-added = Wɔde kasa nkyerɛaseni no aka ho.
entry-saved = Wɔakora nsakraeɛ no.
# Above the form.
entry-problems = Biribi wɔ hɔ a ɛsɛ sɛ wɔsiesie. Hwee nsesaeɛ. Hwɛ mmeaeɛ a yɛahyɛ no nso no.
# When a colleague saved the same entry in the meantime.
entry-outdated = Obi foforɔ asesa saa nkrataa yi wɔ berɛ yi mu. Deɛ wotwerɛeɛ no da so wɔ ha. Hwɛ sɛdeɛ ɛteɛ seesei ansa na woasan akora.
# A link to the entry as it is kept.
entry-as-kept = Sɛdeɛ ɛteɛ seesei
# Button.
entry-save = Kora
# Button under the form of a new entry.
entry-add = Fa saa onipa yi ka ho

## Who they are

# Heading.
entry-person = Onipa no ne hwan
# Label of a field.
entry-name = Din a ɔpɛ sɛ wɔde da no adi
entry-name-missing = Twerɛ din no, ɛnsɛ sɛ ɛboro nkyerɛwdeɛ 80.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Din a ɔde hyɛn mu
entry-subject-hint = Din a kuro no nhyɛnmu nhyehyɛeɛ no de hu saa onipa yi. Sɛ ɛnni hɔ a, gya hɔ hunu.
entry-subject-used = Obi foforɔ a ɔwɔ din no mu wɔ saa nhyɛnmu din yi dada.
# Label of a list.
entry-gender = Hwan na wopɛ sɛ ɔkyerɛ aseɛ?
# The first choice of that list.
entry-gender-unstated = Wɔnkaeɛ
entry-gender-woman = Ɔbaa
entry-gender-man = Ɔbarima
entry-gender-non-binary = Onipa a ɔnyɛ ɔbaa anaa ɔbarima nko ara
# A box to tick.
entry-active = Yɛbisa no ma nhyiamu
entry-active-hint = Sɛ agyiraeɛ no nni hɔ a, saa onipa yi da so wɔ din no mu, nanso yɛmmisa no.

## What they can do

# Label of a field with several lines.
entry-languages = Kasa
entry-languages-hint = Kasa baako wɔ nsensaneɛ biara so: n’ankasa din, ne Borɔfo din, anaa ne koodu. Twerɛ kasa a saa onipa yi kyerɛ aseɛ pɛpɛɛpɛ, te sɛ Cantonese na ɛnyɛ Chinese.
entry-languages-missing = Twerɛ kasa baako yie.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” bɛtumi ayɛ kasa ahodoɔ. Twerɛ deɛ ɛyɛ: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” nyɛ kasa a yɛnim. Hwɛ sɛdeɛ wɔtwerɛ no yie, anaa twerɛ ne koodu.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Ɛkwan a ɔfa so yɛ adwuma
entry-ways-missing = Paw ɛkwan baako yie.

## Qualifications

# Heading.
entry-qualifications = Adansedie ahodoɔ
entry-qualifications-hint = Sɛ wopɛ sɛ woyi nsensaneɛ bi firi hɔ a, gya ne beaeɛ a ɛdi kan no hunu.
# Label of a list.
entry-qualification = Adansedie no din
# The empty choice of that list.
entry-qualification-none = Biara nni hɔ
# Label of a field: who issued the qualification.
entry-issuer = Deɛ ɔmaeɛ
# Label of a field with a date.
entry-expires = Ɛyɛ adwuma kɔsi, saa da no ka ho
entry-expires-wrong = Yɛantumi ankenkan saa da yi. Twerɛ no afe-bosome-da, te sɛ 2027-03-31.
# Button.
entry-qualification-more = Adansedie foforɔ baako

## How they are reached

# Heading.
entry-contact = Sɛdeɛ yɛbɛnya no
# Label of a field.
entry-email = Wo email address
# Label of a field.
entry-phone = Fon nɔma
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Nkrasɛm kasa

## When and where

# Heading.
entry-when = Berɛ a yɛbɛtumi abisa no
entry-when-hint = Sɛ ɛnyɛ saa mmerɛ yi a, yɛbisa no berɛ a waka sɛ ɔwɔ hɔ nko ara.
# Label of a field.
entry-zone = Berɛ mantam
entry-zone-wrong = Yɛnnim saa berɛ mantam yi. Twerɛ no te sɛ America/New_York.
# Heading.
entry-where = Adwuma a ɛkɔ so wɔ beaeɛ hɔ
entry-where-hint = Beaeɛ a ɔtaa firi, wɔ digiri mu. Mmeaeɛ mmienu no nyinaa anaa emu biara nni hɔ.
# Label of a field.
entry-latitude = Latitude (atifi anaa anaafoɔ)
# Label of a field.
entry-longitude = Longitude (apueeɛ anaa atɔeɛ)
entry-place-wrong = Twerɛ mmienu no wɔ digiri mu, te sɛ 40.7357 ne -74.1724.
# Label of a field.
entry-travel = Kilomita dodoɔ a ɔtumi tu kwan
entry-travel-wrong = Twerɛ nɔma a ɛfiri 0 kɔsi 2000, anaa gya hɔ hunu.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Anaa paw CSV fael
import-file-hint = Sɛ wopaw fael a, ɛno na yɛde bɛdi dwuma, na ɛnyɛ deɛ ɛwɔ soro hɔ no.
# When the file is not text in UTF-8.
import-file-unreadable = Yɛantumi ankenkan saa fael yi. Kora pono no sɛ “CSV UTF-8” wɔ wo spreadsheet mu na san paw bio.
