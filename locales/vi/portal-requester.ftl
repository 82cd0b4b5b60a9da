# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the city's staff who ask for interpreters: asking, the list of languages that is shown to the person who needs
### one, following a request, the card for the file. Readers stand at a counter or a door, phone in hand, with somebody waiting.
### Labels and buttons are short; sentences are plain. No HTML.
###
### $language and $near are names of languages already in your locale, from names.ftl.

## Asking for an interpreter: the language

# Title of the page.
ask-title = Yêu cầu thông dịch viên
# Heading of the first part.
ask-language = Ngôn ngữ nào?
# Label of the search field.
ask-language-search = Tìm ngôn ngữ
# Under the search field.
ask-language-search-hint = Xin viết tên ngôn ngữ bằng bất cứ thứ tiếng nào, cố gắng viết đúng chính tả.
# Button beside the search field.
ask-language-find = Tìm
# Heading of the short list that is there before anybody searches.
ask-language-often = Thường được yêu cầu nhất
# A choice of the list: nobody knows which language it is.
ask-language-not-sure = Không chắc là ngôn ngữ nào
# Under that choice.
ask-language-not-sure-hint = Chúng tôi giúp quý vị tìm hiểu.
# Stands above the languages that were found.
# Variables:
#   $count (Number) - how many languages were found
#   $name (String) - what was written
ask-language-found =
    { $count ->
       *[other] Có { $count } ngôn ngữ cho “{ $name }”. Xin chọn, hoặc viết tiếp.
    }
# What was written is the name of several languages. Stands above them.
# Variables:
#   $name (String) - what was written
ask-language-ambiguous = “{ $name }” có thể là nhiều ngôn ngữ. Xin hỏi người đó ngôn ngữ nào trong số này là của họ.
# What was written is not known, but something similar is. Stands above that.
# Variables:
#   $name (String) - what was written
ask-language-near = Chúng tôi không biết “{ $name }”. Có phải một trong các ngôn ngữ này không?
# What was written is not known.
# Variables:
#   $name (String) - what was written
ask-language-nothing = Chúng tôi không biết “{ $name }”. Xin kiểm tra chính tả, hoặc chọn “Không chắc là ngôn ngữ nào” và chúng tôi giúp quý vị tìm hiểu.
# The form was sent without a language.
ask-language-missing = Xin chọn một ngôn ngữ, hoặc “Không chắc là ngôn ngữ nào”.
# A link to the list of languages that is shown to the person.
ask-show-the-person = Để người đó chỉ vào ngôn ngữ của họ

## Asking for an interpreter: when

ask-when = Khi nào?
ask-when-now = Bây giờ
ask-when-at = Vào giờ hẹn
# Label of the field for date and time.
ask-when-date = Ngày và giờ
# Under that field.
# Variables:
#   $city (String) - name of the city, whose time it is
ask-when-zone = Giờ địa phương của { $city }.
ask-when-missing = Xin chọn “Bây giờ”, hoặc ghi ngày và giờ.
ask-when-past = Giờ này đã qua. Xin chọn giờ muộn hơn.
# Variables:
#   $days (Number) - how far ahead a request may be, in days
ask-when-too-far =
    { $days ->
       *[other] Còn quá xa. Xin chọn thời gian trong vòng { $days } ngày tới.
    }

## Asking for an interpreter: how

ask-how = Bằng cách nào?
# The choices, as labels.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-choice =
    { $modality ->
        [on_site] Tại chỗ
        [phone] Qua điện thoại
       *[video] Qua video
    }
# Under each choice.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
ask-how-hint =
    { $modality ->
        [on_site] Thông dịch viên đến chỗ quý vị.
        [phone] Thông dịch viên gọi cho quý vị.
       *[video] Quý vị nhận một đường dẫn.
    }
ask-how-missing = Xin chọn cách thực hiện.
ask-how-signed = Ngôn ngữ ký hiệu cần có video hoặc gặp trực tiếp.
# This kind of meeting can be held in some ways only.
# Variables:
#   $ways (String) - the ways that are possible, from modality-name
ask-how-not-for-this = Loại buổi gặp này chỉ có thể thực hiện { $ways }.
# Label of the field for a telephone number.
ask-phone = Thông dịch viên nên gọi số nào?
ask-phone-hint = Một điện thoại mà cả hai người cùng nghe được, có bật loa ngoài.
ask-phone-wrong = Xin ghi số điện thoại có mã vùng, ví dụ (973) 555-0100.
# Label of the choice of a place.
ask-site = Ở đâu?
# First line of that choice, while nothing is chosen.
ask-site-choose = Chọn địa điểm
ask-site-missing = Xin chọn một địa điểm trong danh sách.
# There is no place to choose from.
ask-site-none = Chưa có địa điểm nào trong danh sách. Xin chọn điện thoại hoặc video, hoặc yêu cầu { -coordinator } thêm địa điểm.
ask-room = Phòng
ask-room-hint = Một mã ngắn, ví dụ 4-B. Có thể để trống.

## Asking for an interpreter: what for, and details

ask-what = Để làm gì?
ask-what-missing = Xin chọn mục đích.
# Label of the choice of a department, where somebody works for several.
ask-department = Cho sở nào?
ask-department-missing = Xin chọn sở.
# Opens the part of the form that nobody has to fill in.
ask-details = Thêm chi tiết, nếu muốn
ask-duration = Bao nhiêu phút?
ask-duration-hint = Nếu để trống, chúng tôi dự kiến thời lượng thông thường.
# Variables:
#   $shortest (Number) - fewest minutes
#   $longest (Number) - most minutes
ask-duration-wrong =
    { $longest ->
       *[other] Xin ghi số phút nguyên, từ { $shortest } đến { $longest }.
    }
ask-gender = Giới tính của thông dịch viên
ask-gender-any = Ai cũng được
ask-gender-woman = Nữ
ask-gender-man = Nam
ask-gender-non-binary = Phi nhị nguyên giới
# For which kinds of meeting a gender can be asked for.
# Variables:
#   $types (String) - kinds of meeting, already in your locale
ask-gender-hint = Chỉ áp dụng cho: { $types }.
ask-gender-not-here = Với loại buổi gặp này, không thể yêu cầu giới tính của thông dịch viên.
ask-case = Số vụ việc hoặc hồ sơ
ask-case-hint = Một mã ngắn có chữ số. Không bao giờ ghi tên, và không ghi gì về người đó.
ask-code-wrong = Chỉ ghi một mã ngắn có ít nhất một chữ số: chữ cái, chữ số và - _ / . #, không có khoảng trống.
# Variables:
#   $max (Number) - most characters
ask-too-long =
    { $max ->
       *[other] Quá dài: tối đa { $max } ký tự.
    }
ask-proficiency = Người đó nói ngôn ngữ này giỏi đến mức nào?
ask-proficiency-unsaid = Chưa nói
ask-proficiency-fluent = Rất giỏi
ask-proficiency-conversational = Đủ cho đời sống hằng ngày
ask-proficiency-basic = Một ít
ask-source = Ai cho biết điều này?
ask-source-person = Chính người đó
ask-source-interpreter = Một thông dịch viên
ask-source-companion = Gia đình hoặc bạn bè
ask-source-staff = Một đồng nghiệp
ask-source-document = Một mẫu đơn hoặc lá thư
# Heading of the fields for further languages.
ask-further = Ngôn ngữ khác cũng được
ask-further-hint = Ghi ngôn ngữ tốt nhất trước. Chúng tôi chỉ dùng một trong số này khi không tìm được ai cho ngôn ngữ ở trên.
# Variables:
#   $number (Number) - 1 for the first, 2 for the second …
ask-further-language = Ngôn ngữ khác { $number }
# Variables:
#   $name (String) - what was written
ask-further-unclear = “{ $name }” chưa chỉ rõ một ngôn ngữ. Xin viết chính xác hơn, hoặc để trống.
ask-further-twice = Ngôn ngữ này đã được ghi rồi.
ask-further-proficiency-missing = Xin chọn mức độ người đó nói ngôn ngữ này.
ask-further-source-missing = Xin chọn ai cho biết điều này.
# The button that sends the form.
ask-send = Tìm thông dịch viên
# Stands above the form when something in it is not right.
ask-problems = Còn thiếu thông tin. Xin xem những phần được đánh dấu.
# Stands above the form when the same page was sent before, with other choices: somebody went back in the browser.
ask-sent-before = Quý vị đã gửi yêu cầu bằng trang này. Nếu cần thêm một thông dịch viên nữa, xin gửi lại.
# Stands beside a field for which there is no better explanation.
ask-check-this = Xin kiểm tra chỗ này.

## The list of languages that is shown to the person who needs an interpreter

# Title of the page, as said by somebody who points at a language: "I speak …".
speak-title = Tôi nói …
# To the member of staff.
speak-lead = Xin xoay màn hình về phía người đó. Họ chạm vào ngôn ngữ của mình.
# Heading: languages that people ask for most often in this city.
speak-often = Thường gặp nhất ở đây
# Heading of the sign languages, read out by screen readers.
speak-signed = Ngôn ngữ ký hiệu
# A link to the long list of all languages in Latin letters.
speak-more-latin = Mọi ngôn ngữ viết bằng chữ này
# A link back to the short list.
speak-fewer = Danh sách ngắn
# A choice: the person does not find their language.
speak-not-here = Ngôn ngữ của tôi không có ở đây
# A link.
speak-back = Trở lại danh sách ngôn ngữ

# The next three are shown in large letters to the person who needs an interpreter, perhaps somebody who is frightened, in
# their own language. Simple words, respectful address, a promise in the name of the city. Translate exactly; add nothing.
speak-interpreter = Chúng tôi đang gọi một thông dịch viên nói ngôn ngữ của quý vị.
speak-free = Quý vị không phải trả tiền.
speak-no-status = Quý vị sẽ không bị hỏi về tình trạng di trú.

# To the member of staff: the sentences above do not exist in this language.
# Variables:
#   $language (String) - name of the language
speak-no-sentence = Chúng tôi chưa có những câu này bằng { $language }. Xin cho xem hình và chỉ vào tên ngôn ngữ.
# What the picture shows, for screen readers.
speak-picture = Hai người nói chuyện với nhau nhờ thông dịch viên qua điện thoại.
# The button under the sentence. It goes on to asking, with this language chosen.
# Variables:
#   $language (String) - name of the language
speak-ask = Yêu cầu thông dịch viên: { $language }
# The same when the language is not known.
speak-ask-unknown = Yêu cầu khi chưa biết ngôn ngữ

## Following a request

# Title of the page.
# Variables:
#   $language (String) - name of the language
request-page-title = Thông dịch viên { $language }
# Title while nobody knows the language.
request-page-title-unknown = Thông dịch viên: ngôn ngữ nào?

# Where a request stands, in a word or two: in lists and on the card.
request-page-status-needs-clarification = Ngôn ngữ nào?
request-page-status-searching = Đang tìm
request-page-status-assigned = Đã có người
request-page-status-in-session = Đang thông dịch
request-page-status-completed = Đã xong
request-page-status-cancelled = Đã hủy
request-page-status-unfilled = Không tìm được ai

## Following a request: while we look

request-page-searching = Chúng tôi đang tìm thông dịch viên
# Variables:
#   $count (Number) - how many interpreters were asked so far
request-page-asked =
    { $count ->
        [0] Chưa hỏi ai cả.
       *[other] Đã hỏi { $count } thông dịch viên.
    }
# Variables:
#   $count (Number) - how many of them have not answered yet
request-page-open =
    { $count ->
        [0] Không còn ai phải trả lời.
       *[other] Còn { $count } người chưa trả lời.
    }
# Variables:
#   $until (Date) - until when the search goes on
request-page-until = Chúng tôi tiếp tục tìm cho đến { DATETIME($until) }.
request-page-may-close = Quý vị có thể đóng trang này hoặc khóa điện thoại. Chúng tôi vẫn tiếp tục tìm.
request-page-nobody-yet = Đến nay chưa tìm được ai. Chúng tôi vẫn tiếp tục tìm.
# After an interpreter withdrew or was not understood.
request-page-ahead = Yêu cầu này hiện được ưu tiên trước các yêu cầu khác.
# A company to call instead of waiting.
# Variables:
#   $name (String) - name of the company
request-page-vendor = Quý vị không cần phải chờ: { $name } có thể thông dịch qua điện thoại ngay bây giờ.
# A company to call that can find out the language.
# Variables:
#   $name (String) - name of the company
request-page-vendor-finds-out = { $name } có thể tìm ra là ngôn ngữ nào, qua điện thoại.
# A link that calls the number.
# Variables:
#   $number (String) - telephone number
request-page-call = Gọi { $number }
# How to get through to somebody there.
# Variables:
#   $hint (String) - an access code or an option of the menu, as the city wrote it
request-page-access = Khi họ trả lời: { $hint }
request-page-vendor-after = Họ đã thông dịch rồi? Vậy xin đóng yêu cầu này ở mục “Hủy yêu cầu này”.

## Following a request: questions

# A language that is close to the one that was asked for.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near = Không có ai rảnh cho { $language }, nhưng có thể có người cho { $near }. Xin hỏi người đó: họ có hiểu rõ { $near } không?
request-page-near-yes = Có, như vậy được
request-page-near-no = Không, xin tiếp tục tìm
# The same where the rules leave the answer to the coordinators.
# Variables:
#   $near (String) - name of the near language
#   $language (String) - name of the language that was asked for
request-page-near-office = Không có ai rảnh cho { $language }, nhưng có thể có người cho { $near }. Với loại buổi gặp này, chỉ { -coordinator } mới có thể quyết định như vậy có được hay không.
# Opens a small form: the person agrees to be interpreted in another language that they speak.
request-page-consent = Người đó chấp nhận một ngôn ngữ khác
request-page-consent-hint = Chỉ khi người đó thật sự đồng ý. Khi đó chúng tôi cũng tìm thông dịch viên của ngôn ngữ ấy.
request-page-consent-language = Ngôn ngữ nào?
request-page-consent-send = Người đó đồng ý
# A name is not clear, or not known.
# Variables:
#   $name (String) - what was written
request-page-language-unclear = “{ $name }” chưa chỉ rõ một ngôn ngữ. Xin viết chính xác hơn.
# Heading of the question.
request-page-which = Đó là ngôn ngữ nào?
# Above the languages to choose from.
request-page-which-these = Xin hỏi người đó ngôn ngữ nào trong số này là của họ.
# Nobody knows the language yet. What to ask.
request-page-which-open = Xin hỏi: ngôn ngữ quý vị nói ở nhà gọi là gì, và quý vị đến từ nước nào, thành phố nào?
# What was written in place of a language when the request was made.
# Variables:
#   $text (String) - as it was written
request-page-which-hint = Đã ghi là: “{ $text }”.
request-page-which-other = Ngôn ngữ khác
request-page-which-send = Đây là ngôn ngữ đó

## Following a request: an interpreter

request-page-found = Đã có thông dịch viên cho quý vị
request-page-will-call = Thông dịch viên sẽ gọi cho quý vị. Xin đừng để máy bận.
request-page-video = Mở cuộc gọi video
request-page-on-site = Thông dịch viên đến chỗ quý vị.
# Variables:
#   $at (Date) - when the interpreter is expected
request-page-expected = Dự kiến đến lúc { DATETIME($at, timeStyle: "short") }.
# Variables:
#   $minutes (Number) - minutes by which the interpreter will be late
#   $at (Date) - when the interpreter is expected now
request-page-late =
    { $minutes ->
       *[other] Thông dịch viên sẽ trễ khoảng { $minutes } phút: đến lúc { DATETIME($at, timeStyle: "short") }.
    }
# The interpreter speaks another language than the one asked for; that was agreed before.
# Variables:
#   $language (String) - name of the language
request-page-interprets-in = Ngôn ngữ thông dịch: { $language }.
request-page-in-session = Buổi thông dịch đang diễn ra
# Variables:
#   $at (Date) - when the session started
request-page-since = Từ { DATETIME($at, timeStyle: "short") }.

## Following a request: when it is over

request-page-completed = Đã xong
# Variables:
#   $minutes (Number) - minutes that were interpreted
request-page-minutes =
    { $minutes ->
       *[other] Đã thông dịch { $minutes } phút.
    }
request-page-cancelled = Yêu cầu này đã được hủy
request-page-unfilled = Chúng tôi không kịp tìm được ai
request-page-unfilled-hint = Chúng tôi xin lỗi. Xin quý vị yêu cầu lại, chọn cách gặp khác, hoặc gọi cho { -coordinator }.
request-page-ask-again = Yêu cầu lại

## Following a request: what can be done

request-page-cancel = Hủy yêu cầu này
request-page-cancel-hint = Mọi người đã được hỏi sẽ được báo, kèm lời cảm ơn.
request-page-cancel-why = Vì sao?
request-page-cancel-not-needed = Không còn cần nữa
request-page-cancel-served = Người khác đã thông dịch
request-page-cancel-mistake = Đó là nhầm lẫn
request-page-cancel-yes = Vâng, hủy yêu cầu
request-page-problem = Chúng tôi không hiểu được nhau
request-page-problem-hint = Điều này có thể xảy ra, và không phải lỗi của ai. Chúng tôi kết thúc buổi này và tìm ngay người khác, trước các yêu cầu khác.
request-page-problem-again = Tìm người khác ngay
request-page-problem-other = Có trục trặc khác
request-page-problem-kind = Trục trặc gì?
request-page-problem-connection = Đường dây hoặc video bị ngắt
request-page-problem-conduct = Cách cư xử của thông dịch viên
request-page-problem-something = Chuyện khác
request-page-problem-only = Chỉ báo cáo
request-page-problem-thanks = Cảm ơn quý vị. Đã được ghi lại.
request-page-extend = Chúng tôi cần thêm thời gian
request-page-extend-by = Thêm bao nhiêu phút?
request-page-extend-send = Thêm thời gian
request-page-finish = Buổi thông dịch đã xong
request-page-card = Phiếu lưu hồ sơ
request-page-all = Tất cả yêu cầu
# Stands above the page when what was asked for could not be done.
# Variables:
#   $reason (String) - why, in a whole sentence, already in your locale
request-page-not-done = Chưa thực hiện được. { $reason }

## Following a request: its facts, as labels before a value

request-page-facts = Yêu cầu này
request-page-label-interpreter = Thông dịch viên
request-page-label-qualifications = Chứng chỉ
request-page-label-language = Ngôn ngữ
request-page-label-when = Thời gian
request-page-label-now = Bây giờ
request-page-label-length = Kéo dài
request-page-label-how = Hình thức
request-page-label-for = Mục đích
request-page-label-where = Địa điểm
request-page-label-room = Phòng
request-page-label-number = Số
request-page-label-department = Sở
request-page-label-case = Số vụ việc
request-page-label-status = Trạng thái
request-page-label-asked-at = Yêu cầu lúc
request-page-label-started = Bắt đầu
request-page-label-minutes = Số phút
request-page-label-id = Yêu cầu

## The list of requests

request-list-title = Yêu cầu
request-list-open = Đang mở
request-list-past = Đã kết thúc
# Nothing is open.
request-list-empty = Không có yêu cầu nào đang mở. Khi người trước mặt quý vị nói ngôn ngữ khác, xin yêu cầu thông dịch viên: chỉ cần chạm ba lần.
request-list-none-past = Các yêu cầu đã kết thúc xuất hiện ở đây.
request-list-older = Yêu cầu cũ hơn
request-list-newest = Trở lại yêu cầu mới nhất

## The card for the file

request-card-title = Yêu cầu thông dịch viên
# Under the card, on the screen only.
request-card-print = Xin in trang này bằng trình duyệt. Phiếu không nói gì về người được phục vụ.
# At the end of the card.
# Variables:
#   $at (Date) - when the card was made
request-card-made = Tính đến { DATETIME($at) }.
request-card-back = Trở lại yêu cầu
