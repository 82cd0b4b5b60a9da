# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
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
        [yes] এখনই একজন দোভাষী প্রয়োজন। ভাষা: { $language }।
       *[no] একজন দোভাষী প্রয়োজন। ভাষা: { $language }।
    }

    কখন: { $immediate ->
        [yes] এখন
       *[no] { DATETIME($startsAt) }
    }
    সময় লাগবে: { duration }
    কীভাবে: { modality-name }
    কীসের জন্য: { $encounterType }
    { $hasPlace ->
        [yes] কোথায়: { $place }
       *[no] { "" }
    }

    অনুগ্রহ করে { DATETIME($expiresAt, timeStyle: "short") }-এর মধ্যে গ্রহণ বা প্রত্যাখ্যান করুন ({ $answerMinutes ->
        [one] { $answerMinutes } মিনিটের মধ্যে
       *[other] { $answerMinutes } মিনিটের মধ্যে
    })। আপনি না পারলে প্রত্যাখ্যান করুন; তাহলে আমরা আরও আগে অন্য একজন দোভাষীকে জিজ্ঞাসা করতে পারব।
    .subject = { $immediate ->
        [yes] এখনই প্রয়োজন: { $language }, { modality-name }
       *[no] আপনি কি দোভাষীর কাজ করতে পারবেন? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    অন্য একজন দোভাষী এই সেশন গ্রহণ করেছেন, তাই আপনাকে আর কিছু করতে হবে না।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    প্রস্তুত থাকার জন্য ধন্যবাদ। এতে আপনার কোনো অসুবিধা হবে না।
    .subject = আর প্রয়োজন নেই: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    এই সেশনের আর প্রয়োজন নেই। আপনাকে কিছু করতে হবে না।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    প্রস্তুত থাকার জন্য ধন্যবাদ। এতে আপনার কোনো অসুবিধা হবে না।
    .subject = প্রস্তাব প্রত্যাহার করা হয়েছে: { $language }, { DATETIME($startsAt) }

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
    এই সেশনের দোভাষী আপনি। ধন্যবাদ।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }
    সময় লাগবে: { duration }
    কীভাবে: { modality-name }
    কীসের জন্য: { $encounterType }
    { $hasPlace ->
        [yes] কোথায়: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] এই নম্বরে ফোন করুন: { $join }
               *[video] লিংক: { $join }
            }
           *[no] { "" }
        }
    }

    আপনি আর আসতে না পারলে অনুগ্রহ করে যত তাড়াতাড়ি সম্ভব { -brand-name }-এ এই সেশন থেকে নাম প্রত্যাহার করুন, যাতে আমরা অন্য কাউকে জিজ্ঞাসা করতে পারি।
    .subject = নিশ্চিত হয়েছে: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    এই সেশন বাতিল করা হয়েছে। ওই সময়ে আপনার আর কাজ নেই, এবং আপনাকে কিছু করতে হবে না।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    এটি গ্রহণ করার জন্য ধন্যবাদ।
    .subject = বাতিল হয়েছে: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    এই সেশনের সময় বদলানো হয়েছে, তাই এটি আর আপনার নামে নেই।

    ভাষা: { $language }
    আগের সময়: { DATETIME($oldStartsAt) }
    নতুন সময়: { DATETIME($newStartsAt) }

    আপনি নতুন সময়ে কাজ করতে পারলে আমরা হয়তো আপনাকে আবার জিজ্ঞাসা করব।
    .subject = সময় বদলেছে: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    আমাদের জানানো হয়েছে যে আপনি এই সেশনে আসেননি।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    এটি ভুল হলে অনুগ্রহ করে { -coordinator }-কে জানান।
    .subject = অনুপস্থিতির খবর: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    আমরা একজন দোভাষী খুঁজছি। ভাষা: { $language }। { $asked ->
        [0] আমরা এখনই প্রথম দোভাষীদের জিজ্ঞাসা করা শুরু করছি।
        [one] আমরা এখন পর্যন্ত { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
       *[other] আমরা এখন পর্যন্ত { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
    }

    কখন: { $immediate ->
        [yes] এখন
       *[no] { DATETIME($startsAt) }
    }

    আপনাকে কিছু করতে হবে না। কেউ গ্রহণ করলেই আমরা আপনাকে জানাব।
    .subject = দোভাষী খোঁজা হচ্ছে: { $language }

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
    আপনার জন্য একজন দোভাষী পাওয়া গেছে: { $interpreterName }।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }
    সময় লাগবে: { duration }
    কীভাবে: { modality-name }
    কীসের জন্য: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] দোভাষী এই নম্বরে ফোন করবেন: { $join }
            [video] লিংক: { $join }
           *[on_site] কোথায়: { $join }
        }
       *[no] { "" }
    }
    .subject = দোভাষী পাওয়া গেছে: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    আমরা এখনও দোভাষী খুঁজে পাইনি। ভাষা: { $language }। { $asked ->
        [0] এখন পর্যন্ত জিজ্ঞাসা করার মতো কেউ ছিলেন না।
        [one] আমরা এখন পর্যন্ত { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
       *[other] আমরা এখন পর্যন্ত { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
    }

    কখন: { DATETIME($startsAt) }

    আমরা খুঁজে চলেছি, এবং কেউ গ্রহণ করলেই আপনাকে জানাব।
    .subject = এখনও দোভাষী খোঁজা হচ্ছে: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    আমাদের কোনো দোভাষীকে এখন পাওয়া যাচ্ছে না। ভাষা: { $language }। অনুগ্রহ করে এখনই এই কোম্পানিকে ফোন করুন:

    { $vendorName }
    ফোন: { $vendorPhone }
    { $hasHint ->
        [yes] লক্ষ্য করুন: { $accessHint }
       *[no] { "" }
    }

    আমরা খুঁজে চলেছি, এবং কেউ গ্রহণ করলে আপনাকে জানাব।
    .subject = দোভাষীর জন্য অনুগ্রহ করে { $vendorName }-কে ফোন করুন: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    আমরা দুঃখিত: সময়মতো দোভাষী পাওয়া যায়নি। ভাষা: { $language }। { $asked ->
        [0] জিজ্ঞাসা করার মতো কেউ ছিলেন না।
        [one] আমরা { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
       *[other] আমরা { $asked } জন দোভাষীকে জিজ্ঞাসা করেছি।
    }

    কখন: { DATETIME($startsAt) }

    আপনি অন্য সময়ের জন্য নতুন অনুরোধ পাঠাতে পারেন, অথবা { -coordinator }-এর সঙ্গে যোগাযোগ করতে পারেন।
    .subject = দোভাষী পাওয়া যায়নি: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    আমরা আপনার অনুরোধ বন্ধ করেছি: কোন ভাষা দরকার তা সময়মতো জানানো হয়নি।

    যা লেখা হয়েছিল: { $language }
    কখন: { DATETIME($startsAt) }

    এখনও দোভাষী প্রয়োজন হলে অনুগ্রহ করে নতুন অনুরোধ পাঠান এবং ভাষার নাম জানান।
    .subject = অনুরোধ বন্ধ হয়েছে, ভাষা জানা যায়নি: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    আপনার অনুরোধের সময় বদলেছে। { -coordinator } এটি বদলেছে।

    ভাষা: { $language }
    আগের সময়: { DATETIME($oldStartsAt) }
    নতুন সময়: { DATETIME($newStartsAt) }

    আমরা এখন নতুন সময়ের জন্য দোভাষীদের জিজ্ঞাসা করছি।
    .subject = নতুন সময়: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    আমরা এই সেশন বন্ধ করেছি, কারণ এটি শেষ হয়েছে বলে কেউ আমাদের জানাননি।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    কিছু ভুল হলে অনুগ্রহ করে { -coordinator }-কে জানান।
    .subject = সেশন বন্ধ হয়েছে: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    আপনার অনুরোধ বাতিল করা হয়েছে। কেউ আসবেন না।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    এখনও দোভাষী প্রয়োজন হলে অনুগ্রহ করে নতুন অনুরোধ পাঠান।
    .subject = অনুরোধ বাতিল হয়েছে: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } আর আসতে পারবেন না। আমরা ইতিমধ্যে অন্য একজন দোভাষী খুঁজছি, এবং আপনার অনুরোধ সবার আগে দেখা হচ্ছে।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }

    আপনাকে কিছু করতে হবে না। কেউ গ্রহণ করলেই আমরা আপনাকে জানাব।
    .subject = অন্য দোভাষী খোঁজা হচ্ছে: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    আপনি “{ $input }” লিখেছেন। দোভাষীকে জিজ্ঞাসা করার আগে আমাদের সঠিক ভাষাটি জানতে হবে।

    { $hasCandidates ->
        [yes] অনুগ্রহ করে ওই ব্যক্তিকে জিজ্ঞাসা করুন এগুলোর মধ্যে কোন ভাষা, এবং { -brand-name }-এ সেটি বেছে নিন:
       *[no] অনুগ্রহ করে ওই ব্যক্তিকে ভাষার নাম জিজ্ঞাসা করুন, অথবা তিনি কোন দেশ ও কোন শহরের মানুষ তা জিজ্ঞাসা করুন।
    }
    { $candidates }
    .subject = কোন ভাষা? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    কোন ভাষা দরকার তা আমরা এখনও জানি না, তাই এখনও কোনো দোভাষীকে জিজ্ঞাসা করিনি। { -coordinator } আপনার অনুরোধ দেখছে এবং ভাষাটি জানতে সাহায্য করবে।

    { $hasVendor ->
        [yes] এই কোম্পানি ফোনে ভাষাটি জানতে সাহায্য করতে পারে: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] লক্ষ্য করুন: { $accessHint }
       *[no] { "" }
    }

    ভাষাটি জানতে পারলে অনুগ্রহ করে { -brand-name }-এ সেটি বেছে নিন। ভাষা জানা গেলেই আমরা খোঁজা শুরু করব।
    .subject = কোন ভাষা দরকার?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    আপনি এই ভাষা চেয়েছিলেন: { $requested }। আমাদের কাছে এই ভাষার একজন দোভাষী আছেন: { $near }।

    অনুগ্রহ করে ওই ব্যক্তিকে জিজ্ঞাসা করুন তিনি { $near } ভালো বোঝেন কি না, এবং { -brand-name }-এ উত্তর দিন। না বুঝলে ‘না’ বলুন: আমরা { $requested } ভাষার দোভাষী খুঁজতে থাকব।
    .subject = { $requested } ভাষার বদলে { $near } হলে চলবে কি?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } পথে আছেন এবং তাঁর পৌঁছাতে প্রায় { $lateMinutes ->
        [one] { $lateMinutes } মিনিট
       *[other] { $lateMinutes } মিনিট
    } দেরি হবে। অনুগ্রহ করে অপেক্ষা করুন।
    .subject = আপনার দোভাষীর দেরি হচ্ছে

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    সেশন আরও { $extraMinutes ->
        [one] { $extraMinutes } মিনিট
       *[other] { $extraMinutes } মিনিট
    } চলবে।

    ভাষা: { $language }
    শেষ হওয়ার নতুন সময়: { DATETIME($endsAt) }
    .subject = সেশনের সময় বাড়ানো হয়েছে: { $language }, { DATETIME($endsAt, timeStyle: "short") } পর্যন্ত

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
    সেশন { $inMinutes ->
        [one] { $inMinutes } মিনিট পরে
       *[other] { $inMinutes } মিনিট পরে
    } শুরু হবে।

    ভাষা: { $language }
    কখন: { DATETIME($startsAt) }
    কীভাবে: { modality-name }
    { $hasPlace ->
        [yes] কোথায়: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] দোভাষী এই নম্বরে ফোন করবেন: { $join }
               *[video] লিংক: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = একটু পরেই: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, আপনার শহরের { -desk }। আপনি { -brand-name }-এ আপনার ভাষা এবং আমরা কীভাবে আপনার সঙ্গে যোগাযোগ করব তা বেছে নিতে পারেন।
