# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = Ajoute yon entèprèt
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = Entèprèt: { $name }
entry-added = Nou ajoute moun nan.
entry-saved = Chanjman yo anrejistre.
# Above the form.
entry-problems = Gen yon bagay ki poko bon. Anyen pa chanje. Tanpri gade kote ki make yo.
# When a colleague saved the same entry in the meantime.
entry-outdated = Yon lòt moun chanje fich sa a pandan tan sa a. Sa ou te ekri a toujou la. Gade fich la jan li ye kounye a anvan ou anrejistre ankò.
# A link to the entry as it is kept.
entry-as-kept = Fich la jan li ye kounye a
# Button.
entry-save = Anrejistre
# Button under the form of a new entry.
entry-add = Ajoute moun sa a

## Who they are

# Heading.
entry-person = Ki moun li ye
# Label of a field.
entry-name = Non, jan moun nan vle yo prezante l
entry-name-missing = Ekri non an, ak 80 karaktè pou pi plis.
# Label of a field: how the city's sign-in knows this person.
entry-subject = Non pou konekte
entry-subject-hint = Non sistèm koneksyon vil la konnen moun sa a ladan l. Kite l vid si pa genyen.
entry-subject-used = Yon lòt moun sou lis la gen non sa a pou konekte deja.
# Label of a list.
entry-gender = Kiyès ou ta pito kòm entèprèt?
# The first choice of that list.
entry-gender-unstated = Pa endike
entry-gender-woman = Yon fi
entry-gender-man = Yon gason
entry-gender-non-binary = Moun ki pa binè
# A box to tick.
entry-active = Nou mande l pou sesyon
entry-active-hint = San mak la, moun sa a rete sou lis la epi nou pa mande l.

## What they can do

# Label of a field with several lines.
entry-languages = Lang
entry-languages-hint = Yon lang sou chak liy: non lang nan nan pwòp lang li, non li an anglè, oswa kòd li. Ekri egzakteman sa moun sa a entèprete, pa egzanp kantonè olye chinwa.
entry-languages-missing = Ekri omwen yon lang.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” ka plizyè lang. Ekri kilès: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” se pa yon lang nou konnen. Verifye òtograf la, oswa ekri kòd lang nan.
# Heading above three boxes: by phone, by video, on site.
entry-ways = Kijan li travay
entry-ways-missing = Chwazi omwen yon fason.

## Qualifications

# Heading.
entry-qualifications = Kalifikasyon
entry-qualifications-hint = Kite premye kare yon liy vid pou retire liy sa a.
# Label of a list.
entry-qualification = Kalifikasyon
# The empty choice of that list.
entry-qualification-none = Okenn
# Label of a field: who issued the qualification.
entry-issuer = Kiyès ki bay li
# Label of a field with a date.
entry-expires = Li bon jiska, jou sa a ladan l
entry-expires-wrong = Nou pa ka li dat sa a. Ekri l ane-mwa-jou, pa egzanp 2027-03-31.
# Button.
entry-qualification-more = Yon lòt kalifikasyon

## How they are reached

# Heading.
entry-contact = Kijan pou jwenn moun nan
# Label of a field.
entry-email = Adrès imèl
# Label of a field.
entry-phone = Nimewo telefòn selilè
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = Lang mesaj yo

## When and where

# Heading.
entry-when = Kilè nou ka mande l
entry-when-hint = Andeyò lè sa yo, nou mande l sèlman pandan li di li disponib.
# Label of a field.
entry-zone = Zòn lè
entry-zone-wrong = Nou pa konnen zòn lè sa a. Ekri l tankou America/New_York.
# Heading.
entry-where = Travay sou plas
entry-where-hint = Ki kote li konn sòti, an degre. Toude kare yo oswa okenn.
# Label of a field.
entry-latitude = Latitid
# Label of a field.
entry-longitude = Lonjitid
entry-place-wrong = Ekri toude an degre, pa egzanp 40.7357 ak -74.1724.
# Label of a field.
entry-travel = Konbyen kilomèt li vwayaje pou pi plis
entry-travel-wrong = Ekri yon nimewo soti 0 rive 2000, oswa anyen.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = Oswa chwazi yon fichye CSV
import-file-hint = Si ou chwazi yon fichye, se li ki konte, pa sa ki nan kare anlè a.
# When the file is not text in UTF-8.
import-file-unreadable = Nou pa ka li fichye sa a. Anrejistre tablo a kòm “CSV UTF-8” nan pwogram ou an epi chwazi l ankò.
