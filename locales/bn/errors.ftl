# SPDX-License-Identifier: Apache-2.0
# Locale: bn, বাংলা, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] অনুরোধে { $count }টি বিষয় ঠিক করতে হবে। সেটি তার ঘরের নামসহ দেখানো আছে।
       *[other] অনুরোধে { $count }টি বিষয় ঠিক করতে হবে। প্রতিটি তার ঘরের নামসহ দেখানো আছে।
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = “{ $input }” নামের কোনো ভাষা আমাদের জানা নেই। বানান দেখে নিন, অথবা ভাষা ছাড়াই অনুরোধ পাঠান এবং দেশ ও শহরের নাম জানান।
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” আপনার শহরের নীতিতে সাক্ষাতের কোনো ধরন নয়। তালিকা থেকে একটি বেছে নিন।
error-time-past = এই সময় পেরিয়ে গেছে। ভবিষ্যতের কোনো সময় বেছে নিন।
error-window-invalid = শেষের সময় শুরুর পরে হতে হবে, এবং মেয়াদ আপনার শহরের নীতির সীমার মধ্যে হতে হবে। দুটি সময়ই দেখে নিন।
# Variables:
#   $field (String) - name of the field
error-field-required = “{ $field }” পূরণ করা হয়নি। অনুগ্রহ করে এটি পূরণ করুন।
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” খুব লম্বা: সর্বোচ্চ { $max }টি অক্ষর দেওয়া যাবে। অনুগ্রহ করে এটি ছোট করুন।
       *[other] “{ $field }” খুব লম্বা: সর্বোচ্চ { $max }টি অক্ষর দেওয়া যাবে। অনুগ্রহ করে এটি ছোট করুন।
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” সঠিক আকারে নেই। অনুগ্রহ করে এটি ঠিক করুন।
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” বৈধ শনাক্তকরণ নম্বর নয়। যেখানে পেয়েছিলেন সেখান থেকে আবার কপি করুন।
error-site-unknown = এই জায়গাটি বর্তমানে ব্যবহৃত স্থানের তালিকায় নেই। তালিকা থেকে একটি বেছে নিন, অথবা এটি যোগ করাতে { -coordinator }-এর সঙ্গে যোগাযোগ করুন।
error-gender-not-askable = এই ধরনের সাক্ষাতে নারী বা পুরুষ দোভাষী চাওয়া যায় না। এই চাহিদা ছাড়া অনুরোধ পাঠান।
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” এভাবে বদলানো যায় না। শুধু সেই ঘরগুলোর নাম দিন যেগুলো বদলানো যায়।
error-page-token-invalid = তালিকার এই পাতাটি আর বৈধ নেই। প্রথম পাতা থেকে আবার শুরু করুন।

## Who is calling

error-not-found = আমরা এটি খুঁজে পাইনি, অথবা এটি দেখার অনুমতি আপনার নেই। শনাক্তকরণ নম্বর দেখে নিন, অথবা { -coordinator }-কে জিজ্ঞাসা করুন।
error-role-missing = আপনার অ্যাকাউন্টের এটি করার অনুমতি নেই। আপনার এটি দরকার হলে { -coordinator }-কে জিজ্ঞাসা করুন।
error-not-roster-member = আপনার অ্যাকাউন্ট তালিকার কোনো দোভাষীর সঙ্গে যুক্ত নয়। যুক্ত করাতে { -coordinator }-এর সঙ্গে যোগাযোগ করুন।
error-organization-unknown = আপনার প্রতিষ্ঠান এখানে নিবন্ধিত নয়। { -coordinator }-কে জিজ্ঞাসা করুন।
error-token-missing = আপনি সাইন ইন করেননি। সাইন ইন করে আবার চেষ্টা করুন।
error-token-invalid = আপনার সাইন-ইন এখানে বৈধ নয়। আবার সাইন ইন করুন।
error-token-expired = আপনার সাইন-ইনের মেয়াদ শেষ হয়ে গেছে। আবার সাইন ইন করুন।

## Somebody was faster, or it is too late

error-offer-expired = এই প্রস্তাবের উত্তর দেওয়ার সময় শেষ হয়ে গেছে। ধন্যবাদ; আপনাকে কিছু করতে হবে না।
error-offer-taken = আপনার ঠিক আগে অন্য একজন দোভাষী এই সেশন গ্রহণ করেছেন। ধন্যবাদ; এতে আপনার কোনো অসুবিধা হবে না।
error-offer-withdrawn = এই সেশনের আর প্রয়োজন নেই, তাই প্রস্তাবটি প্রত্যাহার করা হয়েছে। ধন্যবাদ; এতে আপনার কোনো অসুবিধা হবে না।
error-offer-answered = আপনি এই প্রস্তাবের উত্তর আগেই দিয়েছেন। এখন কী অবস্থা তা দেখতে আপনার সেশনগুলো খুলুন।
error-request-cancelled = এই অনুরোধ বাতিল করা হয়েছে। এখনও দোভাষী প্রয়োজন হলে নতুন অনুরোধ পাঠান।
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = এটি এখন করা যাবে না। বর্তমান অবস্থা: { state-name }। সর্বশেষ অবস্থা দেখতে পাতাটি আবার লোড করুন।
error-interpreter-not-eligible = এই দোভাষী এই অনুরোধে কাজ করতে পারবেন না। কারণগুলো দেওয়া আছে; অন্য কাউকে বেছে নিন।
error-interpreter-busy = ওই সময়ে এই দোভাষীর অন্য একটি সেশন আছে। অন্য সময় বা অন্য কাউকে বেছে নিন।
error-version-conflict = ঠিক একই মুহূর্তে অন্য কেউ এটি বদলেছেন। আবার লোড করে চেষ্টা করুন।

## For programs that call us

error-idempotency-key-missing = পুনরাবৃত্তি ঠেকানোর কী (idempotency key) পাওয়া যায়নি। প্রতিটি কাজের সঙ্গে একটি নতুন কী পাঠান, আর একই কাজ আবার করলে একই কী পাঠান।
error-idempotency-key-reused = পুনরাবৃত্তি ঠেকানোর এই কী (idempotency key) অন্য কাজে ব্যবহার হয়ে গেছে। প্রতিটি নতুন কাজের জন্য নতুন কী ব্যবহার করুন।
error-sequence-gone = যেখান থেকে আবার শুরু করার কথা, সেই অংশ আর সংরক্ষিত নেই। বর্তমান অবস্থা আবার পড়ুন এবং সেখান থেকে দেখতে থাকুন।
error-too-many-streams = আপনার অ্যাকাউন্টে একসঙ্গে অনেকগুলো লাইভ পাতা খোলা আছে। কয়েকটি বন্ধ করে আবার চেষ্টা করুন।

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] এই মুহূর্তে আমাদের কাছে অনেক অনুরোধ আছে। কিছুই বদলানো হয়নি। অনুগ্রহ করে { $seconds } সেকেন্ড পরে আবার চেষ্টা করুন।
       *[other] এই মুহূর্তে আমাদের কাছে অনেক অনুরোধ আছে। কিছুই বদলানো হয়নি। অনুগ্রহ করে { $seconds } সেকেন্ড পরে আবার চেষ্টা করুন।
    }
error-unavailable = এই মুহূর্তে সেবার সঙ্গে সংযোগ করা যাচ্ছে না। অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন। জরুরি প্রয়োজনে, আপনি সাধারণত যে ফোন-দোভাষী সেবা ব্যবহার করেন সেখানে ফোন করুন।
error-internal = আমাদের দিকে কোনো সমস্যা হয়েছে। অনুগ্রহ করে আবার চেষ্টা করুন; আবার এমন হলে { -coordinator }-কে জানান।
