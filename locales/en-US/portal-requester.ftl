# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Ask for an interpreter
# Heading of the first part.
ask-language = Which language?
# Label of the search field.
ask-language-search = Find a language
# Under the search field.
ask-language-search-hint = Write its name in any language, as well as you can spell it.
# Button beside the search field.
ask-language-find = Find
# Heading of the short list that is there before anybody searches.
ask-language-often = Asked for most often
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Not sure which language
# Under that choice.
ask-language-not-sure-hint = We help you find out.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
        [one] { $count } language for “{ $name }”. Choose it, or write on.
       *[other] { $count } languages for “{ $name }”. Choose one, or write on.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” can be more than one language. Ask the person which of these is theirs.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = We do not know “{ $name }”. Is it one of these?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = We do not know “{ $name }”. Check the spelling, or choose “Not sure which language” and we help you find out.
# The form was sent without a language.
ask-language-missing = Choose a language, or “Not sure which language”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Let the person point at their language

## Asking for an interpreter: when

ask-when = When?
ask-when-now = Now
ask-when-at = At a time
# Label of the field for date and time.
ask-when-date = Date and time
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Time in { $city }.
ask-when-missing = Choose “Now”, or give the date and the time.
ask-when-past = This time has passed. Choose a later one.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
        [one] This is too far ahead. Choose a time within { $days } day.
       *[other] This is too far ahead. Choose a time within { $days } days.
    }

## Asking for an interpreter: how

ask-how = How?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] In person
        [phone] By phone
       *[video] By video
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] The interpreter comes to you.
        [phone] The interpreter calls you.
       *[video] You get a link.
    }
ask-how-missing = Choose how.
ask-how-signed = Sign languages need video or a meeting in person.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = This kind of meeting is possible only { $ways }.
# Label of the field for a telephone number.
ask-phone = Which number should the interpreter call?
ask-phone-hint = A phone you can both hear, with the speaker on.
ask-phone-wrong = Give a phone number with its area code, such as (973) 555-0100.
# Label of the choice of a place.
ask-site = Where?
# First line of that choice, while nothing is chosen.
ask-site-choose = Choose a place
ask-site-missing = Choose a place from the list.
# There is no place to choose from.
ask-site-none = No places are listed yet. Choose phone or video, or ask the { -coordinator } to add the place.
ask-room = Room
ask-room-hint = A short code, such as 4-B. May be left empty.

## Asking for an interpreter: what for, and details

ask-what = What is it for?
ask-what-missing = Choose what it is for.
# Label of the choice of a department, where somebody works for several.
ask-department = For which department?
ask-department-missing = Choose the department.
# Opens the part of the form that nobody has to fill in.
ask-details = More details, if you like
ask-duration = How many minutes?
ask-duration-hint = Left empty, we plan the usual length.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
        [one] Give whole minutes, from { $shortest } to { $longest }.
       *[other] Give whole minutes, from { $shortest } to { $longest }.
    }
ask-gender = Interpreter’s gender
ask-gender-any = No wish
ask-gender-woman = A woman
ask-gender-man = A man
ask-gender-non-binary = Non-binary
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Possible only for: { $types }.
ask-gender-not-here = For this kind of meeting, the interpreter’s gender cannot be asked for.
ask-case = Case or file number
ask-case-hint = A short code with a digit. Never a name, and nothing about the person.
ask-code-wrong = Only a short code with at least one digit: letters, digits and - _ / . # without spaces.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
        [one] This is too long: at most { $max } character.
       *[other] This is too long: at most { $max } characters.
    }
ask-proficiency = How well do they speak it?
ask-proficiency-unsaid = Not said
ask-proficiency-fluent = Very well
ask-proficiency-conversational = For everyday life
ask-proficiency-basic = A little
ask-source = Who said so?
ask-source-person = The person
ask-source-interpreter = An interpreter
ask-source-companion = Family or friends
ask-source-staff = A colleague
ask-source-document = A form or a letter
# Heading of the fields for further languages.
ask-further = Other languages that would do
ask-further-hint = The best first. We use one of these only when nobody is found for the language above.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Other language { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” is not one clear language. Write it more exactly, or leave it empty.
ask-further-twice = This language is already named.
ask-further-proficiency-missing = Choose how well they speak it.
ask-further-source-missing = Choose who said so.
# The button that sends the form.
ask-send = Find an interpreter
# Stands above the form when something in it is not right.
ask-problems = Something is missing. Please look at the parts that are marked.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = You have already asked with this page. If you need one more interpreter, send it again.
# Stands beside a field for which there is no better explanation.
ask-check-this = Please check this.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = I speak …
# To the member of staff.
speak-lead = Turn the screen to the person. They tap their own language.
# Heading: languages that people ask for most often in this city.
speak-often = Most often here
# Heading of the sign languages, read out by screen readers.
speak-signed = Sign languages
# A link to the long list of all languages in Latin letters.
speak-more-latin = All languages in these letters
# A link back to the short list.
speak-fewer = The short list
# A choice: the person does not find their language.
speak-not-here = My language is not here
# A link.
speak-back = Back to the languages

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = We are calling an interpreter who speaks your language.
speak-free = It costs you nothing.
speak-no-status = You will not be asked about your immigration status.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = We do not have these sentences in { $language } yet. Show the picture, and point at the name of the language.
# What the picture shows, for screen readers.
speak-picture = Two people talk with each other through an interpreter on the telephone.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Ask for an interpreter: { $language }
# The same when the language is not known.
speak-ask-unknown = Ask without knowing the language

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Interpreter for { $language }
# Title while nobody knows the language.
request-page-title-unknown = Interpreter: which language?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Which language?
request-page-status-searching = Looking
request-page-status-assigned = Interpreter found
request-page-status-in-session = In session
request-page-status-completed = Done
request-page-status-cancelled = Cancelled
request-page-status-unfilled = Nobody found

## Following a request: while we look

request-page-searching = We are looking for an interpreter
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Nobody has been asked yet.
        [one] { $count } interpreter has been asked.
       *[other] { $count } interpreters have been asked.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Nobody has still to answer.
        [one] { $count } has still to answer.
       *[other] { $count } have still to answer.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = We keep looking until { DATETIME($until) }.
request-page-may-close = You can close this page or lock the phone. We keep looking.
request-page-nobody-yet = Nobody has been found so far. We keep looking.
# After an interpreter withdrew or was not understood.
request-page-ahead = This request goes ahead of others now.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = You do not have to wait: { $name } can interpret by phone now.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } can find out which language it is, by phone.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Call { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = When they answer: { $hint }
request-page-vendor-after = Did they interpret? Then close this request under “Cancel this request”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Nobody is free for { $language }, but somebody may be for { $near }. Ask the person: do they understand { $near } well?
request-page-near-yes = Yes, that will do
request-page-near-no = No, keep looking
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Nobody is free for { $language }, but somebody may be for { $near }. For this kind of meeting, only the { -coordinator } may say whether that will do.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = They would accept another language
request-page-consent-hint = Only if the person really agrees. We then also look for interpreters of that language.
request-page-consent-language = Which language?
request-page-consent-send = They agree
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” is not one clear language. Write it more exactly.
# Heading of the question.
request-page-which = Which language is it?
# Above the languages to choose from.
request-page-which-these = Ask the person which of these is theirs.
# Nobody knows the language yet. What to ask.
request-page-which-open = Ask: what do you call the language you speak at home, and which country and town are you from?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Written down: “{ $text }”.
request-page-which-other = Another language
request-page-which-send = This is the language

## Following a request: an interpreter

request-page-found = We have an interpreter for you
request-page-will-call = The interpreter calls you. Keep the line free.
request-page-video = Open the video call
request-page-on-site = The interpreter comes to you.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Expected at { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
        [one] The interpreter will be about { $minutes } minute late: at { DATETIME($at, timeStyle: "short") }.
       *[other] The interpreter will be about { $minutes } minutes late: at { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = They interpret in { $language }.
request-page-in-session = You are in session
# Variables:
#   $at (Date) - when the session started
request-page-since = Since { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Done
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
        [one] { $minutes } minute was interpreted.
       *[other] { $minutes } minutes were interpreted.
    }
request-page-cancelled = This request was cancelled
request-page-unfilled = We found nobody in time
request-page-unfilled-hint = We are sorry. Ask again, choose another way to meet, or call the { -coordinator }.
request-page-ask-again = Ask again

## Following a request: what can be done

request-page-cancel = Cancel this request
request-page-cancel-hint = Everybody who was asked is told, with thanks.
request-page-cancel-why = Why?
request-page-cancel-not-needed = It is no longer needed
request-page-cancel-served = Somebody else interpreted
request-page-cancel-mistake = It was a mistake
request-page-cancel-yes = Yes, cancel it
request-page-problem = We could not understand each other
request-page-problem-hint = It happens, and it is nobody’s fault. We end this session and look for somebody else at once, ahead of other requests.
request-page-problem-again = Find somebody else now
request-page-problem-other = Something else went wrong
request-page-problem-kind = What went wrong?
request-page-problem-connection = The line or the video broke
request-page-problem-conduct = How the interpreter behaved
request-page-problem-something = Something else
request-page-problem-only = Only report it
request-page-problem-thanks = Thank you. It was written down.
request-page-extend = We need more time
request-page-extend-by = How many more minutes?
request-page-extend-send = Add the time
request-page-finish = The session is over
request-page-card = Card for the file
request-page-all = All requests
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = This was not done. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = This request
request-page-label-interpreter = Interpreter
request-page-label-qualifications = Qualifications
request-page-label-language = Language
request-page-label-when = When
request-page-label-now = Now
request-page-label-length = Length
request-page-label-how = How
request-page-label-for = For
request-page-label-where = Where
request-page-label-room = Room
request-page-label-number = Number
request-page-label-department = Department
request-page-label-case = Case number
request-page-label-status = Status
request-page-label-asked-at = Asked for at
request-page-label-started = Started
request-page-label-minutes = Minutes
request-page-label-id = Request

## The list of requests

request-list-title = Requests
request-list-open = Open
request-list-past = Over
# Nothing is open.
request-list-empty = Nothing is open. When somebody in front of you speaks another language, ask for an interpreter: it takes three taps.
request-list-none-past = Requests that are over appear here.
request-list-older = Older requests
request-list-newest = Back to the newest

## The card for the file

request-card-title = Interpreter request
# Under the card, on the screen only.
request-card-print = Print this page with your browser. The card says nothing about the person who was served.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = As of { DATETIME($at) }.
request-card-back = Back to the request
