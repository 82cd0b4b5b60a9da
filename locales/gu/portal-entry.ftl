# SPDX-License-Identifier: Apache-2.0
# Locale: gu, ગુજરાતી
# Review: machine-drafted; not yet reviewed by a professional

### One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file. Readers work in the language-access office.

## The page

# Title of the page, and the link to it.
entry-new = દુભાષિયા ઉમેરો
# Title of the page.
# Variables:
#   $name (String) - the name of the interpreter
entry-title = દુભાષિયા: { $name }
entry-added = દુભાષિયા ઉમેરાયા.
entry-saved = ફેરફારો સાચવ્યા.
# Above the form.
entry-problems = હજી કંઈક સુધારવાનું છે. કંઈ બદલાયું નથી. નિશાન કરેલા ભાગો તપાસો.
# When a colleague saved the same entry in the meantime.
entry-outdated = આ દરમિયાન બીજા કોઈએ આ નોંધ બદલી છે. તમે જે લખ્યું તે હજી અહીં છે. ફરી સાચવતાં પહેલાં હમણાંની નોંધ જોઈ લો.
# A link to the entry as it is kept.
entry-as-kept = હમણાંની નોંધ
# Button.
entry-save = સાચવો
# Button under the form of a new entry.
entry-add = આ વ્યક્તિને ઉમેરો

## Who they are

# Heading.
entry-person = કોણ છે
# Label of a field.
entry-name = નામ, જેમ તેઓ ઓળખાવા માંગે છે
entry-name-missing = નામ લખો, વધુમાં વધુ 80 અક્ષર.
# Label of a field: how the city's sign-in knows this person.
entry-subject = સાઈન-ઈન નામ
entry-subject-hint = શહેરની સાઈન-ઈન વ્યવસ્થા આ વ્યક્તિને જે નામથી ઓળખે છે તે. ન હોય તો ખાલી રાખો.
entry-subject-used = યાદીમાં બીજા કોઈનું સાઈન-ઈન નામ આ જ છે.
# Label of a list.
entry-gender = દુભાષિયા તરીકે કોણ જોઈએ?
# The first choice of that list.
entry-gender-unstated = જણાવ્યું નથી
entry-gender-woman = સ્ત્રી
entry-gender-man = પુરુષ
entry-gender-non-binary = નોન-બાઈનરી
# A box to tick.
entry-active = સત્રો માટે પૂછવામાં આવે છે
entry-active-hint = નિશાન વગર આ વ્યક્તિ યાદીમાં રહે છે પણ તેમને પૂછવામાં આવતું નથી.

## What they can do

# Label of a field with several lines.
entry-languages = ભાષાઓ
entry-languages-hint = દરેક લીટીમાં એક ભાષા: તેનું પોતાનું નામ, અંગ્રેજી નામ અથવા કોડ. આ વ્યક્તિ જે ભાષાનું દુભાષિયા કામ કરે છે તે જ બરાબર લખો, જેમ કે કેન્ટોનીઝ, ચાઈનીઝ નહીં.
entry-languages-missing = ઓછામાં ઓછી એક ભાષા લખો.
# Variables:
#   $input (String) - what was typed
#   $candidates (String) - a list of languages
entry-language-ask = “{ $input }” એકથી વધુ ભાષા હોઈ શકે. કઈ તે લખો: { $candidates }.
# Variables:
#   $input (String) - what was typed
entry-language-unknown = “{ $input }” અમે જાણીએ તેવી ભાષા નથી. જોડણી તપાસો અથવા કોડ લખો.
# Heading above three boxes: by phone, by video, on site.
entry-ways = કેવી રીતે કામ કરે છે
entry-ways-missing = ઓછામાં ઓછી એક રીત પસંદ કરો.

## Qualifications

# Heading.
entry-qualifications = લાયકાત
entry-qualifications-hint = કોઈ લીટી કાઢવા માટે તેનું પહેલું ખાનું ખાલી રાખો.
# Label of a list.
entry-qualification = લાયકાતનો પ્રકાર
# The empty choice of that list.
entry-qualification-none = કોઈ નહીં
# Label of a field: who issued the qualification.
entry-issuer = કોણે આપી
# Label of a field with a date.
entry-expires = આ દિવસ સહિત ક્યાં સુધી માન્ય
entry-expires-wrong = આ તારીખ વાંચી શકાતી નથી. વર્ષ-મહિનો-દિવસ લખો, જેમ કે 2027-03-31.
# Button.
entry-qualification-more = બીજી એક લાયકાત

## How they are reached

# Heading.
entry-contact = સંપર્ક કેવી રીતે કરવો
# Label of a field.
entry-email = ઈમેલ સરનામું
# Label of a field.
entry-phone = મોબાઈલ ફોન નંબર
# Label of a list: the language in which this person gets e-mail and text messages.
entry-locale = સંદેશાની ભાષા

## When and where

# Heading.
entry-when = ક્યારે પૂછી શકાય
entry-when-hint = આ સમય સિવાય, તેઓ પોતે ઉપલબ્ધ છે એમ જણાવે ત્યારે જ પૂછવામાં આવે છે.
# Label of a field.
entry-zone = સમય ઝોન
entry-zone-wrong = આ સમય ઝોન જાણીતો નથી. America/New_York ની જેમ લખો.
# Heading.
entry-where = સ્થળ પર કામ
entry-where-hint = સામાન્ય રીતે ક્યાંથી નીકળે છે, અંશમાં. બંને ખાનાં ભરો અથવા એકેય નહીં.
# Label of a field.
entry-latitude = અક્ષાંશ
# Label of a field.
entry-longitude = રેખાંશ
entry-place-wrong = બંને અંશમાં લખો, જેમ કે 40.7357 અને -74.1724.
# Label of a field.
entry-travel = વધુમાં વધુ કેટલા કિલોમીટર જાય છે
entry-travel-wrong = 0 થી 2000 સુધીનો આંકડો લખો, અથવા ખાલી રાખો.

## Taking a table from a file

# Label of the button with which a file is chosen.
import-file = અથવા CSV ફાઈલ પસંદ કરો
import-file-hint = જો તમે ફાઈલ પસંદ કરો તો ઉપરના ખાનાને બદલે ફાઈલ ગણાય છે.
# When the file is not text in UTF-8.
import-file-unreadable = આ ફાઈલ વાંચી શકાતી નથી. તમારા સ્પ્રેડશીટ પ્રોગ્રામમાં કોષ્ટકને “CSV UTF-8” તરીકે સાચવો અને ફરી પસંદ કરો.
