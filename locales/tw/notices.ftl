# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Notices to interpreters and to the city's staff, in the inbox and by e-mail. The value is the text, `.subject` its title
### of one line. Plain text: no HTML. Readers are on a phone, in a hurry, perhaps beside somebody who is frightened: one fact
### a line, the most urgent first.
###
### $language, $requested and $near are names of languages already in your locale, from names.ftl.
### A line that may be left out stands last in its paragraph, and { "" } stands for "nothing".

## To an interpreter: offers

# You are asked. Answering is free: no harm in saying no.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
#   $expiresAt (Date) - until when an answer counts
#   $answerMinutes (Number) - how many minutes that is
offer-made =
    { $immediate ->
        [yes] Obi hia kasa nkyerɛaseni seesei ara. Kasa: { $language }.
       *[no] Obi hia kasa nkyerɛaseni. Kasa: { $language }.
    }

    Berɛ: { $immediate ->
        [yes] seesei
       *[no] { DATETIME($startsAt) }
    }
    Berɛ a ɛbɛdi: { duration }
    Ɛkwan a yɛbɛfa so: { modality-name }
    Deɛ ɛfa ho: { $encounterType }
    { $hasPlace ->
        [yes] Beaeɛ: { $place }
       *[no] { "" }
    }

    Yɛpa wo kyɛw, gye to mu anaa po ansa na abɔ { DATETIME($expiresAt, timeStyle: "short") } ({ $answerMinutes ->
        [one] simma { $answerMinutes } mu
       *[other] simma { $answerMinutes } mu
    }). Sɛ worentumi a, po no ntɛm na ama yɛatumi abisa obi foforɔ.
    .subject = { $immediate ->
        [yes] Yɛhia no seesei: { $language }, { modality-name }
       *[no] Wobɛtumi akyerɛ kasa ase? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Kasa nkyerɛaseni foforɔ agye adwuma yi, enti ɛho nhia sɛ woyɛ hwee bio.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Yɛda wo ase sɛ na woayɛ krado. Eyi renha wo wɔ ɛkwan biara so.
    .subject = Ɛho nhia bio: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Adwuma yi ho nhia bio. Ɛho nhia sɛ woyɛ hwee.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Yɛda wo ase sɛ na woayɛ krado. Eyi renha wo wɔ ɛkwan biara so.
    .subject = Yɛayi adwuma no afiri hɔ: { $language }, { DATETIME($startsAt) }

## To an interpreter: sessions that are theirs

# You accepted, and the session is yours.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
assignment-confirmed =
    Wo na woyɛ kasa nkyerɛaseni ma adwuma yi. Yɛda wo ase.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }
    Berɛ a ɛbɛdi: { duration }
    Ɛkwan a yɛbɛfa so: { modality-name }
    Deɛ ɛfa ho: { $encounterType }
    { $hasPlace ->
        [yes] Beaeɛ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Nɔma a wobɛfrɛ: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }

    Sɛ worentumi mma bio a, yɛpa wo kyɛw, yi wo din firi adwuma no mu ntɛm wɔ { -brand-name } mu, na ama yɛatumi abisa obi foforɔ.
    .subject = Yɛasi so dua: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Yɛatwa adwuma yi mu. Wo berɛ no da hɔ ma wo bio, na ɛho nhia sɛ woyɛ hwee.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Yɛda wo ase sɛ na woagye ato mu.
    .subject = Yɛatwa mu: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Yɛasesa adwuma yi berɛ, enti ɛnyɛ wo dea bio.

    Kasa: { $language }
    Berɛ dada no: { DATETIME($oldStartsAt) }
    Berɛ foforɔ no: { DATETIME($newStartsAt) }

    Sɛ wowɔ kwan wɔ berɛ foforɔ no mu a, ebia yɛbɛbisa wo bio.
    .subject = Yɛasesa berɛ no: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Wɔabɔ yɛn amaneɛ sɛ woamma adwuma yi.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Sɛ ɛyɛ mfomsoɔ a, yɛpa wo kyɛw, ka kyerɛ { -coordinator }.
    .subject = Amaneɛbɔ sɛ woamma: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Yɛrehwehwɛ kasa nkyerɛaseni ama wo. Kasa: { $language }. { $asked ->
        [0] Yɛrebɛhyɛ aseɛ abisa kasa nkyerɛasefoɔ a wɔdi kan no.
        [one] Yɛabisa kasa nkyerɛaseni { $asked } abɛsi seesei.
       *[other] Yɛabisa kasa nkyerɛasefoɔ { $asked } abɛsi seesei.
    }

    Berɛ: { $immediate ->
        [yes] seesei
       *[no] { DATETIME($startsAt) }
    }

    Ɛho nhia sɛ woyɛ hwee. Sɛ obi gye to mu ara pɛ a, yɛbɛbɔ wo amaneɛ.
    .subject = Yɛrehwehwɛ kasa nkyerɛaseni: { $language }

# Somebody will interpret.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $encounterType (String) - what it is for, already in your locale
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how long it is planned to take; used by { duration }
#   $hasJoin (String) - yes when there is an address, a number or a link; select by it, never show it
#   $join (String) - the address, the number to call or the link
request-assigned =
    Yɛanya kasa nkyerɛaseni ama wo: { $interpreterName }.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }
    Berɛ a ɛbɛdi: { duration }
    Ɛkwan a yɛbɛfa so: { modality-name }
    Deɛ ɛfa ho: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Kasa nkyerɛaseni no bɛfrɛ saa nɔma yi: { $join }
            [video] Link: { $join }
           *[on_site] Beaeɛ: { $join }
        }
       *[no] { "" }
    }
    .subject = Yɛanya kasa nkyerɛaseni: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Yɛnnyaa kasa nkyerɛaseni ɛ. Kasa: { $language }. { $asked ->
        [0] Ɛbɛsi seesei no, obiara nni hɔ a yɛbɛtumi abisa no.
        [one] Yɛabisa kasa nkyerɛaseni { $asked } abɛsi seesei.
       *[other] Yɛabisa kasa nkyerɛasefoɔ { $asked } abɛsi seesei.
    }

    Berɛ: { DATETIME($startsAt) }

    Yɛda so rehwehwɛ, na sɛ obi gye to mu ara pɛ a, yɛbɛbɔ wo amaneɛ.
    .subject = Yɛda so rehwehwɛ kasa nkyerɛaseni: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Yɛn ankasa kasa nkyerɛasefoɔ no mu biara nni hɔ a ɔwɔ kwan. Kasa: { $language }. Yɛpa wo kyɛw, frɛ adwumakuo yi seesei:

    { $vendorName }
    Fon: { $vendorPhone }
    { $hasHint ->
        [yes] Hyɛ no nso: { $accessHint }
       *[no] { "" }
    }

    Yɛda so rehwehwɛ, na sɛ obi gye to mu a, yɛbɛbɔ wo amaneɛ.
    .subject = Yɛpa wo kyɛw, frɛ { $vendorName } na wo nsa aka kasa nkyerɛaseni: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Yɛpa wo kyɛw: yɛantumi annya kasa nkyerɛaseni wɔ berɛ ano. Kasa: { $language }. { $asked ->
        [0] Na obiara nni hɔ a yɛbɛtumi abisa no.
        [one] Yɛbisaa kasa nkyerɛaseni { $asked }.
       *[other] Yɛbisaa kasa nkyerɛasefoɔ { $asked }.
    }

    Berɛ: { DATETIME($startsAt) }

    Wobɛtumi de abisadeɛ foforɔ a ɛfa berɛ foforɔ ho abrɛ yɛn, anaa kɔ { -coordinator } hɔ.
    .subject = Yɛannya kasa nkyerɛaseni: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Yɛato wo abisadeɛ no mu: obiara anka kasa korɔ a wɔhia no ankyerɛ yɛn wɔ berɛ ano.

    Sɛdeɛ wɔtwerɛeɛ: { $language }
    Berɛ: { DATETIME($startsAt) }

    Sɛ woda so hia kasa nkyerɛaseni a, yɛpa wo kyɛw, fa abisadeɛ foforɔ brɛ yɛn na bɔ kasa no din.
    .subject = Yɛato abisadeɛ no mu, yɛnnim kasa no: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Wo abisadeɛ no anya berɛ foforɔ. { -coordinator } na wɔsesaeɛ.

    Kasa: { $language }
    Berɛ dada no: { DATETIME($oldStartsAt) }
    Berɛ foforɔ no: { DATETIME($newStartsAt) }

    Seesei yɛrebisa kasa nkyerɛasefoɔ ama berɛ foforɔ no.
    .subject = Berɛ foforɔ: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Yɛato adwuma yi mu, ɛfiri sɛ obiara anka ankyerɛ yɛn sɛ aba awieeɛ.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Sɛ biribi nyɛ papa a, yɛpa wo kyɛw, ka kyerɛ { -coordinator }.
    .subject = Yɛato adwuma no mu: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Yɛatwa wo abisadeɛ no mu. Obiara remma.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Sɛ woda so hia kasa nkyerɛaseni a, yɛpa wo kyɛw, fa abisadeɛ foforɔ brɛ yɛn.
    .subject = Yɛatwa abisadeɛ no mu: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } rentumi mma bio. Yɛrehwehwɛ kasa nkyerɛaseni foforɔ dada, na wo abisadeɛ no na ɛdi kan.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }

    Ɛho nhia sɛ woyɛ hwee. Sɛ obi gye to mu ara pɛ a, yɛbɛbɔ wo amaneɛ.
    .subject = Yɛrehwehwɛ kasa nkyerɛaseni foforɔ: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Wotwerɛɛ “{ $input }”. Ɛsɛ sɛ yɛhunu kasa korɔ no pɛpɛɛpɛ ansa na yɛatumi abisa kasa nkyerɛaseni.

    { $hasCandidates ->
        [yes] Yɛpa wo kyɛw, bisa onipa no kasa a ɛyɛ wɔ yeinom mu, na yi no wɔ { -brand-name } mu:
       *[no] Yɛpa wo kyɛw, bisa onipa no kasa no din, anaa ɔman ne kuro a ɔfiri mu.
    }
    { $candidates }
    .subject = Kasa bɛn? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Yɛnnim kasa korɔ a wɔhia no, enti yɛnmmisaa kasa nkyerɛaseni biara. { -coordinator } hunu wo abisadeɛ no na wɔbɛboa ama yɛahunu kasa no.

    { $hasVendor ->
        [yes] Adwumakuo yi bɛtumi aboa wɔ fon so ama wɔahunu kasa no: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Hyɛ no nso: { $accessHint }
       *[no] { "" }
    }

    Sɛ wohunu kasa no a, yɛpa wo kyɛw, yi wɔ { -brand-name } mu. Sɛ yɛhunu kasa no pɛ a, yɛbɛhyɛ aseɛ ahwehwɛ.
    .subject = Kasa bɛn na wɔhia?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Kasa a wobisaeɛ: { $requested }. Yɛwɔ obi a ɔkyerɛ kasa yi ase: { $near }.

    Yɛpa wo kyɛw, bisa onipa no sɛ ɔte { $near } yie anaa, na bua wɔ { -brand-name } mu. Sɛ ɔnte a, ka sɛ daabi: yɛbɛkɔ so ahwehwɛ { $requested } nkyerɛaseni.
    .subject = { $near } bɛtumi asi { $requested } ananmu?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } nam kwan so reba, na ɔbɛka akyi bɛyɛ { $lateMinutes ->
        [one] simma { $lateMinutes }
       *[other] simma { $lateMinutes }
    }. Yɛpa wo kyɛw, twɛn.
    .subject = Wo kasa nkyerɛaseni no bɛka akyi kakra

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Yɛde berɛ aka adwuma no ho: { $extraMinutes ->
        [one] simma { $extraMinutes }
       *[other] simma { $extraMinutes }
    }.

    Kasa: { $language }
    Berɛ foforɔ a ɛbɛba awieeɛ: { DATETIME($endsAt) }
    .subject = Yɛde berɛ aka adwuma no ho: { $language }, kɔsi { DATETIME($endsAt, timeStyle: "short") }

# The session is soon.
# Variables:
#   $language (String) - name of the language
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $startsAt (Date) - when the session starts
#   $inMinutes (Number) - in how many minutes that is
#   $hasJoin (String) - yes when there is a number or a link; select by it, never show it
#   $join (String) - the number to call or the link
#   $hasPlace (String) - yes when there is an address; select by it, never show it
#   $place (String) - the address
session-reminder =
    Adwuma no bɛhyɛ aseɛ wɔ { $inMinutes ->
        [one] simma { $inMinutes }
       *[other] simma { $inMinutes }
    } mu.

    Kasa: { $language }
    Berɛ: { DATETIME($startsAt) }
    Ɛkwan a yɛbɛfa so: { modality-name }
    { $hasPlace ->
        [yes] Beaeɛ: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Kasa nkyerɛaseni no bɛfrɛ saa nɔma yi: { $join }
               *[video] Link: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Ɛrenkyɛ: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, wo kuro { -desk }. Wɔ { -brand-name } mu no, wobɛtumi ayi kasa a wopɛ ne ɛkwan a yɛbɛfa so ne wo adi nkitaho.
