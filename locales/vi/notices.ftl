# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
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
        [yes] Có người đang cần thông dịch viên { $language } ngay bây giờ.
       *[no] Có người cần thông dịch viên { $language }.
    }

    Thời gian: { $immediate ->
        [yes] ngay bây giờ
       *[no] { DATETIME($startsAt) }
    }
    Kéo dài: { duration }
    Hình thức: { modality-name }
    Mục đích: { $encounterType }
    { $hasPlace ->
        [yes] Địa điểm: { $place }
       *[no] { "" }
    }

    Xin quý vị nhận lời hoặc từ chối trước { DATETIME($expiresAt, timeStyle: "short") } (trong vòng { $answerMinutes } phút). Nếu không làm được, quý vị từ chối sớm sẽ giúp chúng tôi hỏi đồng nghiệp khác nhanh hơn.
    .subject = { $immediate ->
        [yes] Cần ngay: { $language }, { modality-name }
       *[no] Quý vị có thể thông dịch không? { $language }, { DATETIME($startsAt) }
    }

# Another interpreter accepted first.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session starts
offer-filled =
    Một đồng nghiệp đã nhận buổi thông dịch này, nên quý vị không cần đến nữa.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Cảm ơn quý vị đã sẵn lòng. Việc này không ảnh hưởng gì đến quý vị.
    .subject = Không còn cần nữa: { $language }, { DATETIME($startsAt) }

# The request was cancelled or changed before anybody accepted.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
offer-withdrawn =
    Buổi thông dịch này không còn cần nữa. Quý vị không phải làm gì.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Cảm ơn quý vị đã sẵn lòng. Việc này không ảnh hưởng gì đến quý vị.
    .subject = Lời mời đã rút lại: { $language }, { DATETIME($startsAt) }

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
    Quý vị là thông dịch viên của buổi này. Xin cảm ơn quý vị.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }
    Kéo dài: { duration }
    Hình thức: { modality-name }
    Mục đích: { $encounterType }
    { $hasPlace ->
        [yes] Địa điểm: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Số cần gọi: { $join }
               *[video] Đường dẫn: { $join }
            }
           *[no] { "" }
        }
    }

    Nếu không thể đảm nhận nữa, xin quý vị rút khỏi buổi này trong { -brand-name } càng sớm càng tốt để chúng tôi hỏi người khác.
    .subject = Đã xác nhận: { $language }, { DATETIME($startsAt) }

# The session was cancelled; the interpreter is free again.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
assignment-cancelled =
    Buổi thông dịch này đã bị hủy. Quý vị được rảnh vào giờ đó và không phải làm gì.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Cảm ơn quý vị đã nhận lời.
    .subject = Đã hủy: { $language }, { DATETIME($startsAt) }

# The session was moved; the interpreter is free at the old time and may be asked for the new one.
# Variables:
#   $language (String) - name of the language
#   $oldStartsAt (Date) - when it was to start
#   $newStartsAt (Date) - when it starts now
assignment-rescheduled =
    Buổi thông dịch này đã chuyển sang giờ khác, nên quý vị không còn lịch cho buổi này nữa.

    Ngôn ngữ: { $language }
    Giờ cũ: { DATETIME($oldStartsAt) }
    Giờ mới: { DATETIME($newStartsAt) }

    Nếu quý vị rảnh vào giờ mới, chúng tôi có thể hỏi lại quý vị.
    .subject = Đã đổi giờ: { $language }, { DATETIME($oldStartsAt) }

# Somebody reported that the interpreter did not come.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
no-show-recorded =
    Chúng tôi nhận được báo cáo rằng quý vị đã không đến buổi thông dịch này.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Nếu có nhầm lẫn, xin quý vị báo cho { -coordinator }.
    .subject = Báo cáo vắng mặt: { $language }, { DATETIME($startsAt) }

## To the requester: the search

# Interpreters are being asked.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
#   $immediate (String) - yes when it is needed now; select by it, never show it
request-searching =
    Chúng tôi đang tìm thông dịch viên { $language }. { $asked ->
        [0] Chúng tôi sắp hỏi những thông dịch viên đầu tiên.
       *[other] Đến nay chúng tôi đã hỏi { $asked } thông dịch viên.
    }

    Thời gian: { $immediate ->
        [yes] ngay bây giờ
       *[no] { DATETIME($startsAt) }
    }

    Quý vị không phải làm gì. Chúng tôi sẽ báo ngay khi có người nhận lời.
    .subject = Đang tìm thông dịch viên: { $language }

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
    Đã có thông dịch viên cho quý vị: { $interpreterName }.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }
    Kéo dài: { duration }
    Hình thức: { modality-name }
    Mục đích: { $encounterType }
    { $hasJoin ->
        [yes] { $modality ->
            [phone] Thông dịch viên sẽ gọi số này: { $join }
            [video] Đường dẫn: { $join }
           *[on_site] Địa điểm: { $join }
        }
       *[no] { "" }
    }
    .subject = Đã tìm được thông dịch viên: { $language }, { DATETIME($startsAt) }

# Nobody has accepted so far; the search goes on.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters have been asked so far; may be 0
#   $startsAt (Date) - when the session is to start
request-nobody-yet =
    Chúng tôi chưa tìm được thông dịch viên { $language }. { $asked ->
        [0] Đến nay chưa có ai để hỏi.
       *[other] Đến nay chúng tôi đã hỏi { $asked } thông dịch viên.
    }

    Thời gian: { DATETIME($startsAt) }

    Chúng tôi vẫn tiếp tục tìm và sẽ báo ngay khi có người nhận lời.
    .subject = Vẫn đang tìm thông dịch viên: { $language }

# Nobody of the city's own interpreters could be found in time: call this company.
# Variables:
#   $language (String) - name of the language
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
request-fallback =
    Hiện không có thông dịch viên { $language } nào của chúng tôi rảnh. Xin quý vị gọi ngay cho công ty sau:

    { $vendorName }
    Điện thoại: { $vendorPhone }
    { $hasHint ->
        [yes] Ghi chú: { $accessHint }
       *[no] { "" }
    }

    Chúng tôi vẫn tiếp tục tìm và sẽ báo nếu có người nhận lời.
    .subject = Xin gọi { $vendorName } để có thông dịch viên: { $language }

# The time passed and nobody came.
# Variables:
#   $language (String) - name of the language
#   $asked (Number) - how many interpreters were asked; may be 0
#   $startsAt (Date) - when the session was to start
request-unfilled =
    Chúng tôi xin lỗi vì đã không kịp tìm được thông dịch viên { $language }. { $asked ->
        [0] Không có ai để hỏi.
       *[other] Chúng tôi đã hỏi { $asked } thông dịch viên.
    }

    Thời gian: { DATETIME($startsAt) }

    Quý vị có thể gửi yêu cầu mới cho giờ khác, hoặc liên lạc với { -coordinator }.
    .subject = Không tìm được thông dịch viên: { $language }, { DATETIME($startsAt) }

# The time passed and nobody said which language was needed.
# Variables:
#   $language (String) - the language as it was written
#   $startsAt (Date) - when the session was to start
request-unclarified =
    Chúng tôi đã đóng yêu cầu của quý vị: không có ai kịp cho biết cần ngôn ngữ nào.

    Đã ghi là: { $language }
    Thời gian: { DATETIME($startsAt) }

    Nếu vẫn cần thông dịch viên, xin quý vị gửi yêu cầu mới và ghi rõ ngôn ngữ.
    .subject = Yêu cầu đã đóng, chưa rõ ngôn ngữ: { $language }

# A coordinator moved the request to another time; to the requester.
# Variables:
#   $language (String) - name of the language, or what was written when it is not known
#   $oldStartsAt (Date) - when the session was to start
#   $newStartsAt (Date) - when it is to start now
request-rescheduled =
    Yêu cầu của quý vị có giờ mới. Người đổi giờ là { -coordinator }.

    Ngôn ngữ: { $language }
    Giờ cũ: { DATETIME($oldStartsAt) }
    Giờ mới: { DATETIME($newStartsAt) }

    Chúng tôi đang hỏi thông dịch viên cho giờ mới.
    .subject = Giờ mới: { $language }, { DATETIME($newStartsAt) }

# Nobody said that the session was over, and the desk closed it long after its time; to both sides.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
session-closed =
    Chúng tôi đã đóng buổi thông dịch này vì không có ai báo là buổi này đã xong.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Nếu có điều gì không đúng, xin quý vị báo cho { -coordinator }.
    .subject = Buổi thông dịch đã đóng: { $language }, { DATETIME($startsAt) }

# The request is cancelled.
# Variables:
#   $language (String) - name of the language
#   $startsAt (Date) - when the session was to start
request-cancelled =
    Yêu cầu của quý vị đã được hủy. Sẽ không có ai đến.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Nếu vẫn cần thông dịch viên, xin quý vị gửi yêu cầu mới.
    .subject = Yêu cầu đã hủy: { $language }, { DATETIME($startsAt) }

# The interpreter cannot come after all; the search begins again.
# Variables:
#   $language (String) - name of the language
#   $interpreterName (String) - name of the interpreter who cannot come
#   $startsAt (Date) - when the session is to start
assignment-withdrawn =
    { $interpreterName } không thể đảm nhận buổi này nữa. Chúng tôi đang tìm thông dịch viên khác, và yêu cầu của quý vị được ưu tiên.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }

    Quý vị không phải làm gì. Chúng tôi sẽ báo ngay khi có người nhận lời.
    .subject = Đang tìm thông dịch viên khác: { $language }, { DATETIME($startsAt) }

## To the requester: questions about the language

# What was written can mean several languages.
# Variables:
#   $input (String) - what was written
#   $hasCandidates (String) - yes when there are languages to choose from; select by it, never show it
#   $candidates (String) - the languages to choose from, one on each line, already in your locale
language-question =
    Quý vị đã ghi “{ $input }”. Chúng tôi cần biết chính xác là ngôn ngữ nào trước khi hỏi thông dịch viên.

    { $hasCandidates ->
        [yes] Xin hỏi người đó dùng ngôn ngữ nào dưới đây, rồi chọn trong { -brand-name }:
       *[no] Xin hỏi người đó tên của ngôn ngữ, hoặc họ đến từ nước nào và thành phố nào.
    }
    { $candidates }
    .subject = Ngôn ngữ nào? “{ $input }”

# Nobody knows yet which language the person speaks; the request waits until somebody finds out.
# Variables:
#   $hasVendor (String) - yes when a company's telephone interpreters can find out the language; select by it, never show it
#   $vendorName (String) - name of the company
#   $vendorPhone (String) - the number to call
#   $hasHint (String) - yes when there is a hint; select by it, never show it
#   $accessHint (String) - how to get through, as the city wrote it
language-unknown =
    Chúng tôi chưa biết cần ngôn ngữ nào, nên chưa hỏi thông dịch viên nào. Yêu cầu của quý vị đã được chuyển đến { -coordinator } để giúp tìm hiểu.

    { $hasVendor ->
        [yes] Công ty này có thể giúp xác định ngôn ngữ qua điện thoại: { $vendorName }, { $vendorPhone }
       *[no] { "" }
    }
    { $hasHint ->
        [yes] Ghi chú: { $accessHint }
       *[no] { "" }
    }

    Nếu biết được là ngôn ngữ nào, xin quý vị chọn trong { -brand-name }. Chúng tôi sẽ bắt đầu tìm ngay khi biết ngôn ngữ.
    .subject = Cần ngôn ngữ nào?

# An interpreter is there for a language that is near to the one requested. Only the person can say whether it will do.
# Variables:
#   $requested (String) - name of the language requested
#   $near (String) - name of the language somebody could interpret
near-language-question =
    Quý vị đã yêu cầu { $requested }. Chúng tôi có thông dịch viên { $near }.

    Xin hỏi người đó có hiểu rõ { $near } hay không, rồi trả lời trong { -brand-name }. Nếu họ không hiểu rõ, xin trả lời là không: chúng tôi sẽ tiếp tục tìm { $requested }.
    .subject = Dùng { $near } thay cho { $requested } có được không?

## To both sides: the session

# The interpreter says that they will be late.
# Variables:
#   $interpreterName (String) - name of the interpreter
#   $lateMinutes (Number) - how many minutes late
running-late =
    { $interpreterName } đang trên đường và sẽ trễ khoảng { $lateMinutes } phút. Xin quý vị chờ.
    .subject = Thông dịch viên của quý vị sẽ đến trễ

# The session takes longer than planned.
# Variables:
#   $language (String) - name of the language
#   $extraMinutes (Number) - how many minutes longer
#   $endsAt (Date) - when it ends now
session-extended =
    Buổi thông dịch được kéo dài thêm { $extraMinutes } phút.

    Ngôn ngữ: { $language }
    Giờ kết thúc mới: { DATETIME($endsAt) }
    .subject = Buổi thông dịch kéo dài thêm: { $language }, đến { DATETIME($endsAt, timeStyle: "short") }

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
    Buổi thông dịch bắt đầu sau { $inMinutes } phút nữa.

    Ngôn ngữ: { $language }
    Thời gian: { DATETIME($startsAt) }
    Hình thức: { modality-name }
    { $hasPlace ->
        [yes] Địa điểm: { $place }
       *[no] { $hasJoin ->
            [yes] { $modality ->
                [phone] Thông dịch viên sẽ gọi số này: { $join }
               *[video] Đường dẫn: { $join }
            }
           *[no] { "" }
        }
    }
    .subject = Sắp bắt đầu: { $language }, { DATETIME($startsAt) }

## E-mail

# Ends every e-mail. It must not say anything about the session.
email-footer =
    { -brand-name }, { -desk } của thành phố. Quý vị có thể chọn ngôn ngữ của mình và cách chúng tôi liên lạc trong { -brand-name }.
