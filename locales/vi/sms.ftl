# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Text messages (SMS): to interpreters and to the city's staff, and the answers to what they write back.
###
### Each message is one line, the most urgent first, what is to be tapped or dialled last. It must fit into two parts of an
### SMS with the longest facts: 306 characters where all letters are in the old telephone alphabet (English, Kreyòl, Filipino),
### 134 characters in every other language. Keep the spelling of your language, with all its accents, and write shorter
### instead. The check says how long a message gets. It is better to leave out a courtesy than a fact.
###
### Dates are short here: { DATETIME($startsAt) } becomes "Wed, Sep 23, 6:45 PM".
### STOP, START, HELP, 1 and 2 are typed by the reader exactly so, in every language. Never translate them.
### $code is four digits that name an offer. Names of languages are already in your locale.

## To an interpreter

# You are asked. The reader answers by writing back "1" or "2" and the code.
# Variables:
#   $language (String) - name of the language
#   $immediate (String) - yes when somebody is waiting now; select by it, never show it
#   $startsAt (Date) - when the session starts
#   $minutes (Number) - how many minutes it is planned to take; write the short form of "minutes"
#   $modality (String) - on_site, phone or video; used by { modality-name }
#   $expiresAt (Date) - until when an answer counts
#   $code (String) - the code of the offer, four digits
sms-offer-made =
    { $immediate ->
        [yes] Cần thông dịch ngay: { $language }
       *[no] Thông dịch: { $language }, { DATETIME($startsAt) }
    }, { $minutes } phút, { modality-name }. Trước { DATETIME($expiresAt, timeStyle: "short") }: 1 { $code } = nhận, 2 { $code } = không

# You accepted, and the session is yours. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-assignment-confirmed =
    Quý vị đảm nhận: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Địa điểm: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Gọi số: { $join }
               *[video] Đường dẫn: { $join }
            }
           *[no] Xem thêm trong { -brand-name }.
        }
    }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-assignment-cancelled = Đã hủy: { $language }, { DATETIME($startsAt) }. Quý vị được rảnh giờ đó. Cảm ơn quý vị đã nhận lời.

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
sms-assignment-rescheduled = Đổi giờ: { $language }, { DATETIME($oldStartsAt) } → { DATETIME($newStartsAt) }. Quý vị được rảnh; có thể hỏi lại.

## To the requester

# Somebody will interpret. When there is no room for the place, the number or the link, it is left out.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasJoin (String) - yes when there is an address, a number or a link and room for it; select by it, never show it
#   $join (String) - the address, the number that the interpreter calls, or the link
sms-request-assigned =
    Thông dịch viên: { $interpreterName }; { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasJoin ->
        [yes] { $modality ->
            [phone] Sẽ gọi số { $join }
            [video] Đường dẫn: { $join }
           *[on_site] Địa điểm: { $join }
        }
       *[no] { "" }
    }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-request-nobody-yet = Chưa có thông dịch viên: { $language }, { DATETIME($startsAt) }. Chúng tôi vẫn tìm và sẽ báo quý vị.

# Nobody of the city's own interpreters could be found in time: call this company. When there is no room for the hint, it is
# left out.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint and room for it; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
sms-request-fallback =
    { $language }: không có thông dịch viên rảnh. Xin gọi ngay { $vendorName }: { $vendorPhone } { $hasHint ->
        [yes] ({ $accessHint })
       *[no] { "" }
    }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-request-unfilled = Xin lỗi, không tìm được thông dịch viên: { $language }, { DATETIME($startsAt) }. Có thể gửi yêu cầu mới.

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
sms-request-unclarified = Yêu cầu đã đóng, chưa rõ ngôn ngữ: "{ $language }", { DATETIME($startsAt) }. Xin gửi yêu cầu mới.

# A coordinator moved the request to another time.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
sms-request-rescheduled = Giờ mới: { $language }, { DATETIME($newStartsAt) } (giờ cũ: { DATETIME($oldStartsAt) }). Đang hỏi thông dịch viên.

# The request is cancelled.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $startsAt (Date) - when the session was to start
sms-request-cancelled = Đã hủy: { $language }, { DATETIME($startsAt) }. Sẽ không có ai đến. Nếu vẫn cần, xin gửi yêu cầu mới.

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $interpreterName (String) - name of the interpreter who cannot come
#   $language (String) - name of the language
#   $startsAt (Date) - when the session is to start
sms-assignment-withdrawn = { $interpreterName } không đảm nhận được: { $language }, { DATETIME($startsAt) }. Đang tìm người khác.

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
sms-language-question = "{ $input }" là ngôn ngữ nào? Xin hỏi người đó rồi trả lời trong { -brand-name } để chúng tôi tìm.

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
sms-near-language-question = Yêu cầu: { $requested }. Hiện có: { $near }. Người đó có hiểu rõ không? Xin trả lời trong { -brand-name }.

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
sms-running-late = { $interpreterName } sẽ trễ khoảng { $lateMinutes } phút. Xin quý vị chờ.

## To both sides

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
sms-session-extended = { $language }: thêm { $extraMinutes } phút, đến { DATETIME($endsAt, timeStyle: "short") }.

# The session is soon. When there is no room for the place or the link, it is left out.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $modality (String) - on_site, phone or video; used by { modality-name } and to choose between number and link
#   $hasPlace (String) - yes when there is an address and room for it; select by it, never show it
#   $place (String) - the address
#   $hasJoin (String) - yes when there is a number or a link and room for it; select by it, never show it
#   $join (String) - the number to call or the link
sms-session-reminder =
    Sắp đến giờ: { $language }, { DATETIME($startsAt) }, { modality-name }. { $hasPlace ->
        [yes] Địa điểm: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Số: { $join }
               *[video] Đường dẫn: { $join }
            }
           *[no] { "" }
        }
    }

## Answers to what an interpreter wrote back

# Words that mean "yes, I take it" when somebody writes them back, in small letters, separated by commas: what people really
# type in your language, with and without accents. "1" always works.
sms-words-yes = có, co, vâng, vang, được, duoc, dạ được, da duoc, dạ có, da co, nhận, nhan, tôi nhận, toi nhan, nhận lời, nhan loi, đồng ý, dong y, tôi đồng ý, toi dong y, ok, okay, yes
# Words that mean "no, I cannot", in the same way. A word that could be meant either way belongs to neither list. "2" always
# works.
sms-words-no = không, khong, ko, hông, hong, không được, khong duoc, ko được, ko duoc, không thể, khong the, tôi không thể, toi khong the, từ chối, tu choi, tôi từ chối, toi tu choi, bận, tôi bận, no

# They accepted, and it is theirs. The details come in a message of their own.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-accepted = Quý vị đảm nhận buổi này, xin cảm ơn: { $language }, { DATETIME($startsAt) }. Chi tiết sẽ gửi sau.
# They declined.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-declined = Quý vị đã từ chối: { $language }, { DATETIME($startsAt) }. Cảm ơn đã cho biết; chúng tôi hỏi người khác.
# They accepted, but another interpreter was faster.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-taken = Có đồng nghiệp nhận trước: { $language }, { DATETIME($startsAt) }. Xin cảm ơn; không ảnh hưởng gì đến quý vị.
# They accepted too late.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-expired = Đã hết giờ trả lời: { $language }, { DATETIME($startsAt) }. Quý vị không phải làm gì. Xin cảm ơn.
# The request was cancelled or changed meanwhile.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
sms-reply-withdrawn = Không còn cần nữa: { $language }, { DATETIME($startsAt) }. Quý vị không phải làm gì. Xin cảm ơn.
# They have already answered this offer before; nothing was changed now.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $answer (String) - what they said before, accepted or declined; select by it, never show it
sms-reply-answered =
    { $answer ->
        [accepted] Quý vị đã nhận rồi: { $language }, { DATETIME($startsAt) }. Nếu có trở ngại, xin báo trong { -brand-name }.
       *[declined] Quý vị đã từ chối rồi: { $language }, { DATETIME($startsAt) }.
    }
# They said yes, but cannot have this session, for example because another one of theirs is at that time.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
sms-reply-not-possible = Không giao được cho quý vị: { $language }, { DATETIME($startsAt) }. Có thể trùng giờ. Xem { -brand-name }.
# One offer is open, and what they wrote is neither a yes nor a no.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
#   $code (String) - the code of the offer, four digits
sms-reply-not-understood = Chúng tôi chưa hiểu: { $language }, { DATETIME($startsAt) }: trả lời 1 { $code } = nhận, 2 { $code } = không
# Several offers are open, and they did not say which one they mean.
# Variables:
#   $language (String) - name of the language of one of them
#   $startsAt (Date) - when that session starts
#   $code (String) - the code of that offer, four digits
sms-reply-which = Có nhiều lời mời. Xin trả lời kèm mã: { $language }, { DATETIME($startsAt) }: 1 { $code } = nhận, 2 { $code } = không
# No offer is open for them.
sms-reply-nothing-open = Hiện không có lời mời nào cho quý vị. Quý vị không phải làm gì. Cần giúp đỡ, xin trả lời HELP.
# None of their offers has the code that they wrote.
# Variables:
#   $code (String) - the code that they wrote
sms-reply-code-unknown = Chúng tôi không biết mã { $code }. Xin xem lại tin nhắn có lời mời rồi trả lời lại.
# Nothing was changed, because something went wrong here.
sms-reply-try-again = Có trục trặc ở phía chúng tôi, chưa có gì thay đổi. Xin trả lời lại sau vài phút.

## Who writes, and how to stop it

# Answer to HELP.
# Variables:
#   $hasPhone (String) - yes when there is a number where a person answers; select by it, never show it
#   $phone (String) - that number
sms-reply-help =
    { -brand-name }, { -desk }. Lời mời: 1 = nhận, 2 = không. STOP: ngừng tin. { $hasPhone ->
        [yes] Gặp người: { $phone }
       *[no] Hỏi: { -coordinator }.
    }
# Answer to STOP.
sms-reply-stopped = { -brand-name }: quý vị sẽ không nhận tin nhắn của chúng tôi nữa. Gửi START để nhận lại.
# Answer to START.
sms-reply-started = { -brand-name }: quý vị lại nhận được tin nhắn. Hãng điện thoại có thể tính phí. STOP: ngừng, HELP: giúp đỡ.
# Answer to a number that belongs to nobody.
sms-reply-unknown-number = { -brand-name }: chúng tôi không có số điện thoại này. Xin liên lạc với { -coordinator }.
