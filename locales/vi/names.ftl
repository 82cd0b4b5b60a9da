# SPDX-License-Identifier: Apache-2.0
# Locale: vi, Tiếng Việt, Vietnamese
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] tại chỗ
        [phone] qua điện thoại
       *[video] qua video
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration = { $minutes } phút

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] Dịch vụ tại quầy
        [inspection] Kiểm tra tại chỗ
        [medical] Khám bệnh
        [interview] Phỏng vấn hoặc lấy lời khai
        [hearing] Phiên điều trần
        [emergency] Trường hợp khẩn cấp
        [school_meeting] Họp ở trường học
        [outreach] Tiếp xúc cộng đồng hoặc sự kiện công cộng
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] đang chờ biết là ngôn ngữ nào
        [searching] đang tìm thông dịch viên
        [assigned] đã có thông dịch viên
        [in_session] đang thông dịch
        [completed] đã hoàn tất
        [cancelled] đã hủy
        [unfilled] đã đóng, không tìm được thông dịch viên
        [confirmed] đã xác nhận
        [withdrawn] đã rút lại
        [no_show] đã ghi nhận là vắng mặt
        [open] đang chờ trả lời
        [accepted] đã nhận lời
        [declined] đã từ chối
        [expired] đã hết hạn
       *[other] trạng thái khác
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] ngôn ngữ chưa rõ
        [es] tiếng Tây Ban Nha
        [en] tiếng Anh
        [pt] tiếng Bồ Đào Nha
        [ht] tiếng Creole Haiti
        [fr] tiếng Pháp
        [ar] tiếng Ả Rập
        [arz] tiếng Ả Rập Ai Cập
        [apc] tiếng Ả Rập Levant
        [ary] tiếng Ả Rập Ma-rốc
        [acm] tiếng Ả Rập Iraq
        [apd] tiếng Ả Rập Sudan
        [zh] tiếng Trung
        [cmn] tiếng Quan Thoại
        [yue] tiếng Quảng Đông
        [nan] tiếng Mân Nam
        [cdo] tiếng Phúc Châu (Mân Đông)
        [wuu] tiếng Thượng Hải (Ngô)
        [hak] tiếng Khách Gia (Hẹ)
        [ko] tiếng Hàn
        [ja] tiếng Nhật
        [vi] tiếng Việt
        [th] tiếng Thái
        [lo] tiếng Lào
        [km] tiếng Khmer
        [my] tiếng Miến Điện
        [hmn] tiếng H’Mông
        [fil] tiếng Filipino
        [tl] tiếng Tagalog
        [ilo] tiếng Ilocano
        [id] tiếng Indonesia
        [ms] tiếng Mã Lai
        [hi] tiếng Hindi
        [ur] tiếng Urdu
        [pa] tiếng Punjab
        [gu] tiếng Gujarat
        [bn] tiếng Bengal
        [ta] tiếng Tamil
        [te] tiếng Telugu
        [ml] tiếng Malayalam
        [mr] tiếng Marathi
        [ne] tiếng Nepal
        [si] tiếng Sinhala
        [fa] tiếng Ba Tư (Farsi)
        [prs] tiếng Dari
        [ps] tiếng Pashto
        [ku] tiếng Kurd
        [kmr] tiếng Kurd Kurmanji
        [ckb] tiếng Kurd Sorani
        [tr] tiếng Thổ Nhĩ Kỳ
        [az] tiếng Azerbaijan
        [uz] tiếng Uzbek
        [hy] tiếng Armenia
        [ka] tiếng Georgia
        [he] tiếng Do Thái (Hebrew)
        [yi] tiếng Yiddish
        [ru] tiếng Nga
        [uk] tiếng Ukraina
        [pl] tiếng Ba Lan
        [ro] tiếng Romania
        [hu] tiếng Hungary
        [cs] tiếng Séc
        [sk] tiếng Slovak
        [bg] tiếng Bulgaria
        [sr] tiếng Serbia
        [hr] tiếng Croatia
        [bs] tiếng Bosnia
        [sq] tiếng Albania
        [mk] tiếng Macedonia
        [el] tiếng Hy Lạp
        [it] tiếng Ý
        [de] tiếng Đức
        [kea] tiếng Creole Cabo Verde
        [jam] tiếng Patois Jamaica
        [kri] tiếng Krio (Sierra Leone)
        [pcm] tiếng Pidgin Nigeria
        [yo] tiếng Yoruba
        [ig] tiếng Igbo
        [ha] tiếng Hausa
        [ak] tiếng Akan
        [tw] tiếng Twi
        [wo] tiếng Wolof
        [ff] tiếng Fula
        [bm] tiếng Bambara
        [ln] tiếng Lingala
        [sw] tiếng Swahili
        [so] tiếng Somali
        [am] tiếng Amhara
        [ti] tiếng Tigrinya
        [om] tiếng Oromo
        [rw] tiếng Kinyarwanda
        [mam] tiếng Mam
        [quc] tiếng K’iche’
        [kek] tiếng Q’eqchi’
        [kjb] tiếng Q’anjob’al
        [cak] tiếng Kaqchikel
        [ixl] tiếng Ixil
        [mix] tiếng Mixtec Mixtepec
        [qu] tiếng Quechua
        [gn] tiếng Guarani
        [ase] ngôn ngữ ký hiệu Mỹ (ASL)
        [mfs] ngôn ngữ ký hiệu Mexico (LSM)
        [bfi] ngôn ngữ ký hiệu Anh (BSL)
       *[other] { $standIn }
    }
