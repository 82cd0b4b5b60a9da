# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Me nhyehyɛeɛ
profile-saved = Yɛakora wo nhyehyɛeɛ no.
# Above the form when something is wrong in it.
profile-problems = Yɛankora hwee. Hwɛ mmeaeɛ a yɛahyɛ no nso no.

## Being told

# Heading.
profile-language = Nkrasɛm kasa
profile-language-hint = Kasa yi mu na email ne text nkrasɛm bɛba wo nkyɛn. Nkrataafa yi kasa deɛ, wobɛyi wɔ krataafa biara ase.
# Heading. The inbox is always on.
profile-channels = Ɛkwan a yɛfa so bɔ wo amaneɛ
profile-channels-hint = Biribiara wɔ wo nkrasɛm mu wɔ ha nso.
profile-by-email = Email so
# Label of a field.
profile-email = Wo email address
profile-email-wrong = Yei nyɛ email address. Ɛte sɛ name@example.org.
profile-email-missing = Twerɛ address a yɛde nkrasɛm bɛkɔ so no.
profile-by-sms = Text nkrasɛm so
# Label of a field.
profile-phone = Fon nɔma
profile-phone-wrong = Twerɛ fon nɔma a area code ka ho, te sɛ (973) 555-0100.
profile-phone-missing = Twerɛ nɔma a yɛde nkrasɛm bɛkɔ so no.

## Quiet hours

# Heading.
profile-quiet = Mmerɛ a yɛnha wo
profile-quiet-hint = Saa mmerɛ yi mu no, yɛnha wo. Nanso deɛ ɛfa adwuma a ɛbɛhyɛ aseɛ ansa na aba awieeɛ ho no, ɛbɛba ara.
# Label of a field for a time.
profile-quiet-from = Ɛfiri
# Label of a field for a time.
profile-quiet-until = Kɔsi
profile-quiet-incomplete = Twerɛ mmerɛ mmienu no nyinaa, anaa gya mmienu no nyinaa hɔ kwa.
profile-quiet-unreadable = Yei nyɛ berɛ. Twerɛ no sɛ 22:00.
profile-quiet-same = Twerɛ mmerɛ mmienu a ɛsono emu biara.
profile-quiet-too-many = Ɛdɔɔso dodo. Mma ɛntra nson.
# A box to tick.
profile-urgent = Mobɛtumi aha me wɔ saa mmerɛ no mu, berɛ a obi hia kasa nkyerɛaseni seesei
# Button.
profile-save = Kora me nhyehyɛeɛ

## The calendar

# Heading.
profile-calendar = Me nnwuma wɔ me kalenda mu
profile-calendar-hint = Kalenda dwumadie bɛtumi akyerɛ wo nnwuma. Ɛhia address a ɛyɛ kɔkoam, na yɛbɛyi akyerɛ prɛko pɛ. Obiara a ɔnim no bɛtumi ahunu wo nnwuma.
profile-calendar-on = Wo kalenda wɔ address.
profile-calendar-off = Wo kalenda nni address ɛ.
# Label of the address, after it was made.
profile-calendar-address = Wo kɔkoam address nie. Fa kɔ wo kalenda mu seesei:
profile-calendar-shown = Yɛadi kan ayɛ address no, na yɛnyi nkyerɛ bio. Sɛ wonni bi a, yɛ foforɔ.
# Button.
profile-calendar-renew = Yɛ address foforɔ
profile-calendar-renew-hint = Address dada no nyɛ adwuma bio.
# Button.
profile-calendar-revoke = Yi address no firi hɔ
