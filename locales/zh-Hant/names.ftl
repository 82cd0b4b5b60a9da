# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hant, 繁體中文, Chinese in traditional characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] 現場口譯
        [phone] 電話口譯
       *[video] 視訊口譯
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration = { $minutes } 分鐘

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] 櫃檯服務
        [inspection] 現場檢查
        [medical] 就醫
        [interview] 面談或陳述
        [hearing] 聽證會
        [emergency] 緊急情況
        [school_meeting] 學校會議
        [outreach] 社區宣導或公眾活動
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] 等待確認語言
        [searching] 正在尋找口譯員
        [assigned] 已安排口譯員
        [in_session] 口譯正在進行
        [completed] 已完成
        [cancelled] 已取消
        [unfilled] 未找到口譯員，已結束
        [confirmed] 已確認
        [withdrawn] 已撤回
        [no_show] 已記錄為缺席
        [open] 等待答覆
        [accepted] 已接受
        [declined] 已婉拒
        [expired] 已逾期
       *[other] 其他狀態
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] 語言尚未確定
        [es] 西班牙語
        [en] 英語
        [pt] 葡萄牙語
        [ht] 海地克里奧爾語
        [fr] 法語
        [ar] 阿拉伯語
        [arz] 埃及阿拉伯語
        [apc] 黎凡特阿拉伯語
        [ary] 摩洛哥阿拉伯語
        [acm] 伊拉克阿拉伯語
        [apd] 蘇丹阿拉伯語
        [zh] 中文
        [cmn] 國語（普通話）
        [yue] 粵語（廣東話）
        [nan] 閩南語
        [cdo] 福州話（閩東語）
        [wuu] 上海話（吳語）
        [hak] 客家話
        [ko] 韓語
        [ja] 日語
        [vi] 越南語
        [th] 泰語
        [lo] 寮國語（老撾語）
        [km] 高棉語
        [my] 緬甸語
        [hmn] 苗語
        [fil] 菲律賓語
        [tl] 他加祿語
        [ilo] 伊洛卡諾語
        [id] 印尼語
        [ms] 馬來語
        [hi] 印地語
        [ur] 烏爾都語
        [pa] 旁遮普語
        [gu] 古吉拉特語
        [bn] 孟加拉語
        [ta] 泰米爾語（坦米爾語）
        [te] 泰盧固語
        [ml] 馬拉雅拉姆語
        [mr] 馬拉地語
        [ne] 尼泊爾語
        [si] 僧伽羅語
        [fa] 波斯語
        [prs] 達利語
        [ps] 普什圖語
        [ku] 庫德語
        [kmr] 北庫德語（庫爾曼吉語）
        [ckb] 中庫德語（索拉尼語）
        [tr] 土耳其語
        [az] 亞塞拜然語
        [uz] 烏茲別克語
        [hy] 亞美尼亞語
        [ka] 喬治亞語
        [he] 希伯來語
        [yi] 意第緒語
        [ru] 俄語
        [uk] 烏克蘭語
        [pl] 波蘭語
        [ro] 羅馬尼亞語
        [hu] 匈牙利語
        [cs] 捷克語
        [sk] 斯洛伐克語
        [bg] 保加利亞語
        [sr] 塞爾維亞語
        [hr] 克羅埃西亞語
        [bs] 波士尼亞語
        [sq] 阿爾巴尼亞語
        [mk] 馬其頓語
        [el] 希臘語
        [it] 義大利語
        [de] 德語
        [kea] 維德角克里奧爾語
        [jam] 牙買加克里奧爾語
        [kri] 克里奧語（獅子山）
        [pcm] 奈及利亞皮欽語
        [yo] 約魯巴語
        [ig] 伊博語
        [ha] 豪薩語
        [ak] 阿坎語
        [tw] 契維語
        [wo] 沃洛夫語
        [ff] 富拉語
        [bm] 班巴拉語
        [ln] 林加拉語
        [sw] 斯瓦希里語
        [so] 索馬利語
        [am] 阿姆哈拉語
        [ti] 提格利尼亞語
        [om] 奧羅莫語
        [rw] 盧安達語
        [mam] 馬姆語（Mam）
        [quc] 基切語（K’iche’）
        [kek] 凱克奇語（Q’eqchi’）
        [kjb] 坎霍瓦爾語（Q’anjob’al）
        [cak] 卡克奇克爾語（Kaqchikel）
        [ixl] 伊西爾語（Ixil）
        [mix] 米斯特佩克米斯特克語
        [qu] 克丘亞語
        [gn] 瓜拉尼語
        [ase] 美國手語（ASL）
        [mfs] 墨西哥手語（LSM）
        [bfi] 英國手語（BSL）
       *[other] { $standIn }
    }
