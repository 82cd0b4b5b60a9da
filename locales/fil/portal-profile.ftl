# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Mga setting ko
profile-saved = Nai-save na po ang mga setting ninyo.
# Above the form when something is wrong in it.
profile-problems = Walang na-save. Tingnan po ang mga may marka.

## Being told

# Heading.
profile-language = Wika ng mga mensahe
profile-language-hint = Sa wikang ito po ninyo matatanggap ang mga email at text. Ang wika ng mga pahinang ito ay pinipili sa ibaba ng bawat pahina.
# Heading. The inbox is always on.
profile-channels = Paano namin kayo sasabihan
profile-channels-hint = Nasa “Mga mensahe” rin po ang lahat.
profile-by-email = Sa email
# Label of a field.
profile-email = Email address
profile-email-wrong = Hindi po ito email address. Ganito ang itsura nito: name@example.org.
profile-email-missing = Ibigay po ang address na susulatan namin.
profile-by-sms = Sa text
# Label of a field.
profile-phone = Numero ng cellphone
profile-phone-wrong = Magbigay po ng numero ng telepono na may area code, tulad ng (973) 555-0100.
profile-phone-missing = Ibigay po ang numerong ite-text namin.

## Quiet hours

# Heading.
profile-quiet = Mga oras ng katahimikan
profile-quiet-hint = Sa mga oras na ito, hindi po namin kayo aabalahin. Darating pa rin ang tungkol sa sesyong magsisimula bago matapos ang mga oras na ito.
# Label of a field for a time.
profile-quiet-from = Mula
# Label of a field for a time.
profile-quiet-until = Hanggang
profile-quiet-incomplete = Ilagay po ang dalawang oras, o iwanang blangko ang dalawa.
profile-quiet-unreadable = Hindi po ito oras. Isulat nang ganito: 22:00.
profile-quiet-same = Maglagay po ng dalawang magkaibang oras.
profile-quiet-too-many = Masyado pong marami. Hanggang pito lang.
# A box to tick.
profile-urgent = Puwede ninyo akong abalahin sa mga oras ng katahimikan kapag may nangangailangan ng interpreter ngayon
# Button.
profile-save = I-save ang mga setting ko

## The calendar

# Heading.
profile-calendar = Mga sesyon ko sa kalendaryo ko
profile-calendar-hint = Kayang ipakita ng mga programang pangkalendaryo ang mga sesyon ninyo. Kailangan po nila ng pribadong address, na isang beses lang ipapakita. Makikita ng sinumang nakaaalam nito ang mga sesyon ninyo.
profile-calendar-on = May address na po ang kalendaryo ninyo.
profile-calendar-off = Wala pa pong address ang kalendaryo ninyo.
# Label of the address, after it was made.
profile-calendar-address = Ang pribadong address ninyo. Kopyahin na po ito ngayon sa programang pangkalendaryo ninyo:
profile-calendar-shown = Nagawa na po dati ang address at hindi na muling ipapakita. Gumawa ng bago kung wala ito sa inyo.
# Button.
profile-calendar-renew = Gumawa ng bagong address
profile-calendar-renew-hint = Hindi na gagana ang lumang address.
# Button.
profile-calendar-revoke = Alisin ang address
