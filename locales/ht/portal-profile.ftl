# SPDX-License-Identifier: Apache-2.0
# Locale: ht, Kreyòl ayisyen, in the official spelling
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Reglaj mwen yo
profile-saved = Reglaj ou yo anrejistre.
# Above the form when something is wrong in it.
profile-problems = Anyen pa anrejistre. Verifye sa ki make yo.

## Being told

# Heading.
profile-language = Lang mesaj yo
profile-language-hint = Se nan lang sa a w ap resevwa imèl ak mesaj tèks. Ou chwazi lang paj sa yo anba sou chak paj.
# Heading. The inbox is always on.
profile-channels = Ki jan n ap fè w konnen
profile-channels-hint = Tout bagay nan mesaj ou yo isit la tou.
profile-by-email = Pa imèl
# Label of a field.
profile-email = Adrès imèl
profile-email-wrong = Sa a pa yon adrès imèl. Li sanble ak name@example.org.
profile-email-missing = Mete adrès kote pou nou ekri w la.
profile-by-sms = Pa mesaj tèks
# Label of a field.
profile-phone = Nimewo telefòn selilè
profile-phone-wrong = Mete yon nimewo telefòn ak kòd zòn nan, tankou (973) 555-0100.
profile-phone-missing = Mete nimewo kote pou nou ekri w la.

## Quiet hours

# Heading.
profile-quiet = Lè pou yo pa deranje m
profile-quiet-hint = Nou pa deranje w nan lè sa yo. Men, sa ki konsène yon sesyon ki kòmanse anvan lè sa yo fini ap vini kanmenm.
# Label of a field for a time.
profile-quiet-from = Depi
# Label of a field for a time.
profile-quiet-until = Jiska
profile-quiet-incomplete = Mete tou de lè yo, oswa kite tou de vid.
profile-quiet-unreadable = Sa a pa yon lè. Ekri l konsa: 22:00.
profile-quiet-same = Mete de lè ki diferan.
profile-quiet-too-many = Sa twòp. Mete sèt pou pi plis.
# A box to tick.
profile-urgent = Ou mèt deranje m menm nan lè sa yo si yon moun bezwen yon entèprèt kounye a
# Button.
profile-save = Anrejistre reglaj mwen yo

## The calendar

# Heading.
profile-calendar = Sesyon mwen yo nan kalandriye mwen
profile-calendar-hint = Pwogram kalandriye ka montre sesyon ou yo. Yo bezwen yon adrès prive; nou montre adrès sa a yon sèl fwa. Nenpòt moun ki konnen l ka wè sesyon ou yo.
profile-calendar-on = Kalandriye ou a gen yon adrès.
profile-calendar-off = Kalandriye ou a poko gen adrès.
# Label of the address, after it was made.
profile-calendar-address = Adrès prive ou. Kopye l nan pwogram kalandriye ou a kounye a:
profile-calendar-shown = Adrès la te fèt anvan, epi nou p ap montre l ankò. Fè yon nouvo si ou pa genyen l.
# Button.
profile-calendar-renew = Fè yon nouvo adrès
profile-calendar-renew-hint = Ansyen adrès la p ap mache ankò.
# Button.
profile-calendar-revoke = Retire adrès la
