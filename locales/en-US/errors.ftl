# SPDX-License-Identifier: Apache-2.0
# Locale: en-US, English as in the United States (the reference)
# Review: source text; written for plain-language reading, not yet reviewed by an editor

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] { $count } thing in the request needs to be corrected. It is listed with its field.
       *[other] { $count } things in the request need to be corrected. Each is listed with its field.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = We do not know a language called “{ $input }”. Check the spelling, or send the request without a language and say the country and town.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” is not a type of encounter in your city's policy. Choose one from the list.
error-time-past = This time has already passed. Choose a time in the future.
error-window-invalid = The end must come after the start, and the length must be within the limits of your city's policy. Check both times.
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” is missing. Please fill it in.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” is too long: at most { $max } character is allowed. Please shorten it.
       *[other] “{ $field }” is too long: at most { $max } characters are allowed. Please shorten it.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” does not have the right form. Please correct it.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” is not a valid id. Copy it again from where you found it.
error-site-unknown = This place is not on the list of sites in use. Choose one from the list, or ask the { -coordinator } to add it.
error-gender-not-askable = For this type of encounter, the interpreter's gender cannot be asked for. Send the request without it.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” cannot be changed this way. Name only fields that can be changed.
error-page-token-invalid = This page of the list is no longer valid. Start again from the first page.

## Who is calling

error-not-found = We could not find this, or you do not have access to it. Check the id, or ask the { -coordinator }.
error-role-missing = Your account is not allowed to do this. If you need it, ask the { -coordinator }.
error-not-roster-member = Your account is not linked to an interpreter on the roster. Ask the { -coordinator } to link it.
error-organization-unknown = Your organization is not known here. Ask the { -coordinator }.
error-token-missing = You are not signed in. Sign in and try again.
error-token-invalid = Your sign-in is not valid here. Sign in again.
error-token-expired = Your sign-in has expired. Sign in again.

## Somebody was faster, or it is too late

error-offer-expired = The time to answer this offer is over. Thank you; you do not have to do anything.
error-offer-taken = A colleague accepted this session just before you. Thank you; this does not count against you.
error-offer-withdrawn = This session is no longer needed, so the offer was withdrawn. Thank you; this does not count against you.
error-offer-answered = You have already answered this offer. Open your sessions to see how it stands.
error-request-cancelled = This request was cancelled. If an interpreter is still needed, send a new request.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = This cannot be done now, because it is { state-name }. Reload to see how it stands.
error-interpreter-not-eligible = This interpreter cannot serve this request. The reasons are listed; choose somebody else.
error-interpreter-busy = This interpreter already has another session at that time. Choose another time or somebody else.
error-version-conflict = Somebody else changed this at the same moment. Reload it and try again.

## For programs that call us

error-idempotency-key-missing = The idempotency key is missing. Send a new one with each action, and the same one when you repeat it.
error-idempotency-key-reused = This idempotency key was already used for something else. Use a new key for each new action.
error-sequence-gone = The point to resume from is no longer kept. Read the current state again and watch from there.
error-too-many-streams = Too many live views are open for your account. Close some of them and try again.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] We are very busy right now. Nothing was changed. Please try again in { $seconds } second.
       *[other] We are very busy right now. Nothing was changed. Please try again in { $seconds } seconds.
    }
error-unavailable = The service cannot be reached right now. Please try again in a moment. In an emergency, use your usual telephone interpreting line.
error-internal = Something went wrong on our side. Please try again; if it happens again, tell the { -coordinator }.
