# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Skip to the main part of the page
# Names the menu, for screen readers.
portal-main-menu = Main menu
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Language of these pages
# Button beside the choice of the language of the pages.
portal-show-pages = Show
# Ends the visit: link and heading.
portal-sign-out = Sign out
# Shown when the page has lost its connection.
portal-stale = The connection is lost. What you see may be old. We keep trying to reconnect.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Time is up.
# Link to the first page.
portal-home-page = Go to the start page
# Link that opens the same page again.
portal-try-again = Try again

## The menu

# For who asks for an interpreter.
portal-nav-ask = Ask for an interpreter
# The requests of the own department.
portal-nav-requests = Requests
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Offers
# For interpreters: sessions that are theirs.
portal-nav-assignments = My sessions
# For interpreters: when they can work.
portal-nav-availability = My hours
# Messages from the desk.
portal-nav-inbox = Inbox
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = My settings
# For the language-access office: all open requests on one page.
portal-nav-board = Open requests
# For the language-access office: everybody who interprets.
portal-nav-roster = Interpreters
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Unknown languages
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Interpreting companies
# For the oversight commission.
portal-nav-figures = Figures

## Signing in and out

# Heading and button.
portal-sign-in = Sign in
# Button: opens the city's own sign-in page.
portal-sign-in-city = Sign in with your city account
# Above that button.
portal-sign-in-city-lead = If you work for the city, use the account with which you sign in at work.
# Heading.
portal-sign-in-email-heading = Interpreters: sign in by e-mail
portal-sign-in-email-lead = We send you a link. You need no password. The link works once and for 15 minutes.
# Label of a field.
portal-sign-in-email-address = Your e-mail address
# Button.
portal-sign-in-email-button = Send me a link
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = This is not an e-mail address. An e-mail address looks like name@example.org.
# Heading.
portal-sign-in-email-sent-title = Look into your e-mail
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = If an interpreter on our list has this address, a link is on its way. It works once and for 15 minutes. If nothing comes, look into the folder for unwanted mail, or ask the { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = To sign in, open the link that you were given. If you have none, ask the { -coordinator }.
# Heading.
portal-sign-in-link-title = One tap and you are signed in
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = This link signs you in as:
# Heading.
portal-sign-in-link-old-title = This link does not work any more
portal-sign-in-link-old = A sign-in link works once and for a short time. Ask for a new one.
# Heading.
portal-sign-in-failed-title = Signing in did not work
portal-sign-in-failed-no-role = Your city account is right, but it is not allowed to use this service yet. Ask the { -coordinator }.
portal-sign-in-failed-provider = The city's sign-in page did not answer as it should. Try again in a few minutes. If it stays like this, ask the { -coordinator }.
portal-sign-in-failed-old = It took too long, or it was begun in another browser or another window. Try again.
# What somebody is here.
portal-role-requester = City employee who asks for interpreters
# What somebody is here.
portal-role-interpreter = Interpreter
# What somebody is here.
portal-role-coordinator = Language-access office
# What somebody is here.
portal-role-auditor = Oversight commission
portal-sign-out-lead = On a device that others use, always sign out.
# Button.
portal-sign-out-here = Sign out on this device
# Button.
portal-sign-out-everywhere = Sign out on all my devices
# Shown after somebody signed out.
portal-signed-out = You are signed out.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Sign in to go on. If you were signed in, your time was over: this keeps others out.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Your link to sign in
# The link follows on a line of its own.
portal-sign-in-mail-body = Open this link to sign in. It works once and for 15 minutes:
# After the link.
portal-sign-in-mail-end = If you did not ask for it, you need not do anything. Nobody can sign in without this link: do not pass it on.

## When something does not work

# Heading.
portal-not-found-title = There is nothing here
portal-not-found = This page does not exist, or it is not for you. The link may be old or cut off.
# Heading.
portal-forbidden-title = This page is not for you
portal-forbidden = Your account is not allowed to open this. If you need it, ask the { -coordinator }.
# Heading.
portal-stale-form-title = This page was too old
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Nothing was changed. The page was open for a long time, or your browser does not keep cookies. Open it again and send it once more.
# Heading.
portal-unreadable-title = This could not be read
portal-unreadable = Nothing was changed. What was sent does not come from a form of this service. Open the page again and fill in its form.
# Heading.
portal-too-large-title = This was too much at once
portal-too-large = Nothing was changed. What was sent is larger than this page accepts. Shorten it and send it again.
# Heading.
portal-wrong-method-title = This cannot be opened like that
portal-wrong-method = This address belongs to a button on a page. Open the page and use the button.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = This could not be done
# Heading.
portal-overloaded-title = Too many people at once
portal-overloaded = Wait a few seconds and try again. If somebody needs an interpreter right now, use the telephone number that your department has for this.
# Heading.
portal-broken-title = Something is wrong on our side
portal-broken = This is not your mistake. Try again. If it stays like this, tell the { -coordinator }. If somebody needs an interpreter right now, use the telephone number that your department has for this.
