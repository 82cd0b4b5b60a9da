# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Names of things that are shown after a label ("Language: Spanish") or used inside the messages of the other files.

## How people meet

# Shown after "How:". Also used in subjects.
# Variables:
#   $modality (String) - on_site, phone or video; select by it, never show it
modality-name =
    { $modality ->
        [on_site] 现场口译
        [phone] 电话口译
       *[video] 视频口译
    }

# How long a session is planned to take. Shown after "Length:" or in brackets after the time.
# Variables:
#   $minutes (Number) - how many minutes
duration = { $minutes } 分钟

## What a session is for

# Shown after "For:". A city may add types of its own; then its own label stands in.
# Variables:
#   $encounterTypeKey (String) - select by it, never show it
#   $standIn (String) - the city's own label, for types that are not listed here
encounter-type-name =
    { $encounterTypeKey ->
        [counter_service] 窗口服务
        [inspection] 现场检查
        [medical] 就医
        [interview] 面谈或陈述
        [hearing] 听证会
        [emergency] 紧急情况
        [school_meeting] 学校会议
        [outreach] 社区宣传或公众活动
       *[other] { $standIn }
    }

## States

# Used inside an error: "This cannot be done because it is …".
# Variables:
#   $state (String) - the state of a request, an offer or an assignment; select by it, never show it
state-name =
    { $state ->
        [needs_clarification] 等待确认语言
        [searching] 正在寻找口译员
        [assigned] 已安排口译员
        [in_session] 口译正在进行
        [completed] 已完成
        [cancelled] 已取消
        [unfilled] 未找到口译员，已结束
        [confirmed] 已确认
        [withdrawn] 已撤回
        [no_show] 已记录为缺席
        [open] 等待答复
        [accepted] 已接受
        [declined] 已婉拒
        [expired] 已过期
       *[other] 其他状态
    }

## Languages

# The name of a spoken or signed language, as a clerk or an interpreter would say it. Shown after "Language:".
# Variables:
#   $tag (String) - the language; select by it, never show it
#   $standIn (String) - its own name and its English name, for languages that are not listed here
language-name =
    { $tag ->
        [unknown] 语言尚未确定
        [es] 西班牙语
        [en] 英语
        [pt] 葡萄牙语
        [ht] 海地克里奥尔语
        [fr] 法语
        [ar] 阿拉伯语
        [arz] 埃及阿拉伯语
        [apc] 黎凡特阿拉伯语
        [ary] 摩洛哥阿拉伯语
        [acm] 伊拉克阿拉伯语
        [apd] 苏丹阿拉伯语
        [zh] 中文
        [cmn] 普通话（国语）
        [yue] 粤语（广东话）
        [nan] 闽南语
        [cdo] 福州话（闽东语）
        [wuu] 上海话（吴语）
        [hak] 客家话
        [ko] 韩语
        [ja] 日语
        [vi] 越南语
        [th] 泰语
        [lo] 老挝语
        [km] 高棉语
        [my] 缅甸语
        [hmn] 苗语
        [fil] 菲律宾语
        [tl] 他加禄语
        [ilo] 伊洛卡诺语
        [id] 印度尼西亚语
        [ms] 马来语
        [hi] 印地语
        [ur] 乌尔都语
        [pa] 旁遮普语
        [gu] 古吉拉特语
        [bn] 孟加拉语
        [ta] 泰米尔语
        [te] 泰卢固语
        [ml] 马拉雅拉姆语
        [mr] 马拉地语
        [ne] 尼泊尔语
        [si] 僧伽罗语
        [fa] 波斯语
        [prs] 达里语
        [ps] 普什图语
        [ku] 库尔德语
        [kmr] 北库尔德语（库尔曼吉语）
        [ckb] 中库尔德语（索拉尼语）
        [tr] 土耳其语
        [az] 阿塞拜疆语
        [uz] 乌兹别克语
        [hy] 亚美尼亚语
        [ka] 格鲁吉亚语
        [he] 希伯来语
        [yi] 意第绪语
        [ru] 俄语
        [uk] 乌克兰语
        [pl] 波兰语
        [ro] 罗马尼亚语
        [hu] 匈牙利语
        [cs] 捷克语
        [sk] 斯洛伐克语
        [bg] 保加利亚语
        [sr] 塞尔维亚语
        [hr] 克罗地亚语
        [bs] 波斯尼亚语
        [sq] 阿尔巴尼亚语
        [mk] 马其顿语
        [el] 希腊语
        [it] 意大利语
        [de] 德语
        [kea] 佛得角克里奥尔语
        [jam] 牙买加克里奥尔语
        [kri] 克里奥语（塞拉利昂）
        [pcm] 尼日利亚皮钦语
        [yo] 约鲁巴语
        [ig] 伊博语
        [ha] 豪萨语
        [ak] 阿肯语
        [tw] 契维语
        [wo] 沃洛夫语
        [ff] 富拉语
        [bm] 班巴拉语
        [ln] 林加拉语
        [sw] 斯瓦希里语
        [so] 索马里语
        [am] 阿姆哈拉语
        [ti] 提格利尼亚语
        [om] 奥罗莫语
        [rw] 卢旺达语
        [mam] 马姆语（Mam）
        [quc] 基切语（K’iche’）
        [kek] 凯克奇语（Q’eqchi’）
        [kjb] 坎霍瓦尔语（Q’anjob’al）
        [cak] 卡克奇克尔语（Kaqchikel）
        [ixl] 伊西尔语（Ixil）
        [mix] 米斯特佩克米斯特克语
        [qu] 克丘亚语
        [gn] 瓜拉尼语
        [ase] 美国手语（ASL）
        [mfs] 墨西哥手语（LSM）
        [bfi] 英国手语（BSL）
       *[other] { $standIn }
    }
