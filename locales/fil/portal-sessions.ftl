# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters with their sessions: those to come, the one that is running, those that are over; and what can be done
### with one. Readers are on a phone, perhaps at the door of the session. Labels and buttons are short. No HTML.
###
### $language is the name of a language already in your locale, from names.ftl.

## The list

# Title of the page.
sessions-title = Mga sesyon ko
# Heading.
sessions-running = Kasalukuyan
# Heading.
sessions-upcoming = Paparating
sessions-empty = Wala po kayong paparating na sesyon. Kapag tumanggap kayo ng alok, makikita ito rito.
# Link to the offers.
sessions-offers = Tingnan ang mga alok sa akin
# Heading.
sessions-past = Tapos na
sessions-past-empty = Wala pa po.
# Link to what is over and older.
sessions-older = Mas luma
# Link back to the newest.
sessions-newest = Pinakabago

## Where a session stands, in a word or two

sessions-status-confirmed = Sa inyo
sessions-status-running = Kasalukuyan
sessions-status-completed = Tapos na
sessions-status-withdrawn = Isinauli
# The interpreter was reported as not having come.
sessions-status-no-show = Iniulat na wala
sessions-status-cancelled = Kanselado

## One session: where it stands, as a heading

# Title of the page.
# Variables:
#   $language (String) - name of the language
session-page-title = Sesyon: { $language }
session-page-confirmed = Sa inyo po ang sesyong ito
session-page-running = Nasa sesyon po kayo
session-page-completed = Tapos na ang sesyong ito
session-page-withdrawn = Isinauli po ninyo ang sesyong ito
session-page-withdrawn-hint = Naghahanap na po kami ng ibang interpreter. Salamat po sa pagsasabi.
session-page-no-show = Iniulat po na wala kayo
session-page-no-show-hint = Kung hindi po ito tama, sabihin sa { -coordinator }.
session-page-cancelled = Hindi na po kayo kailangan
session-page-cancelled-hint = Kinansela o binago po ang sesyon. Libre na po kayo sa oras na iyon. Salamat po.

## One session: how people meet

# Button that dials.
# Variables:
#   $number (String) - telephone number
session-page-call = Tawagan ang { $number }
session-page-call-hint = Tawagan po ang numerong ito kapag magsisimula na ang sesyon. Hinihintay nila ang tawag ninyo.
# Button that opens the video call.
session-page-video = Buksan ang video call
# Label before the room.
session-page-room = Silid

## One session: what can be done

# Button.
session-page-start = Simulan ang sesyon
# Shown instead of that button while it is too early.
# Variables:
#   $at (Date) - from when on it is possible
session-page-start-later = Puwede po ninyong simulan ang sesyon mula { DATETIME($at) }.
# Button.
session-page-finish = Tapos na ang sesyon
session-page-finish-hint = Binibilang po ang mga minuto hanggang pindutin ninyo ito.
# Opens a form.
session-page-late = Mahuhuli ako
# Label of a field.
session-page-late-minutes = Ilang minutong mahuhuli?
# Button.
session-page-late-send = Sabihin sa kanila
# Beside that field when what was typed cannot be.
session-page-late-wrong = Maglagay po ng buong minuto, mula 1 hanggang 240. Kung hindi po kayo makakapunta, isauli ang sesyon.
# What the reader said before.
# Variables:
#   $minutes (Number) - how many minutes late
session-page-late-told =
    { $minutes ->
        [one] Alam na po nila na mahuhuli kayo nang { $minutes } minuto.
       *[other] Alam na po nila na mahuhuli kayo nang { $minutes } na minuto.
    }
# Opens a form.
session-page-withdraw = Hindi ako makakapunta
session-page-withdraw-hint = Maghahanap po kami agad ng ibang interpreter. Kapag mas maaga ninyong sinabi, mas mabuti para sa taong naghihintay.
# Button.
session-page-withdraw-send = Isauli ang sesyon
# Shown instead of that form once the session has begun.
session-page-withdraw-not = Nagsimula na po ang sesyon, kaya hindi na ninyo ito maisasauli. Kung hindi po kayo makapagpapatuloy, tapusin ito: puwedeng humiling ng ibang interpreter ang humiling nito.
# Link back to the list.
session-page-all = Lahat ng sesyon ko
