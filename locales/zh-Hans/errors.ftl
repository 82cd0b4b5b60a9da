# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request = 请求中有 { $count } 处需要更正。每一处都列在对应的字段旁。
# Variables:
#   $input (String) - what was written
error-language-unknown = 我们找不到名为“{ $input }”的语言。请检查写法，或者不填语言直接提交请求，并说明国家和城镇。
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }”不是您所在城市规定中的服务类型。请从列表中选择一种。
error-time-past = 这个时间已经过去。请选择将来的时间。
error-window-invalid = 结束时间必须晚于开始时间，时长必须符合您所在城市的规定。请检查这两个时间。
# Variables:
#   $field (String) - name of the field
error-field-required = 缺少“{ $field }”。请填写。
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long = “{ $field }”太长：最多 { $max } 个字符。请缩短。
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }”的格式不正确。请更正。
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }”不是有效的编号。请从原处重新复制。
error-site-unknown = 这个地点不在使用中的地点列表里。请从列表中选择，或请{ -coordinator }添加。
error-gender-not-askable = 这种服务类型不能要求口译员的性别。请去掉这项要求后再提交。
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }”不能这样更改。请只写可以更改的字段。
error-page-token-invalid = 列表的这一页已失效。请从第一页重新开始。

## Who is calling

error-not-found = 我们找不到这项内容，或者您没有查看权限。请检查编号，或询问{ -coordinator }。
error-role-missing = 您的账户没有执行此操作的权限。如果您需要此权限，请联系{ -coordinator }。
error-not-roster-member = 您的账户尚未与名册中的口译员关联。请联系{ -coordinator }办理关联。
error-organization-unknown = 这里没有您所在机构的记录。请联系{ -coordinator }。
error-token-missing = 您尚未登录。请登录后再试。
error-token-invalid = 您的登录在这里无效。请重新登录。
error-token-expired = 您的登录已过期。请重新登录。

## Somebody was faster, or it is too late

error-offer-expired = 答复这份邀请的时间已过。谢谢您；您无需做任何事。
error-offer-taken = 另一位口译员比您稍早一步接受了这次口译。谢谢您；这不会对您有任何不利影响。
error-offer-withdrawn = 这次口译已不再需要，因此邀请已撤回。谢谢您；这不会对您有任何不利影响。
error-offer-answered = 您已经答复过这份邀请。请打开“我的口译”查看目前的情况。
error-request-cancelled = 这项请求已取消。如果仍需要口译员，请提交新的请求。
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = 现在不能这样做，因为目前的状态是：{ state-name }。请重新载入，查看最新情况。
error-interpreter-not-eligible = 这位口译员不能承担这项请求。原因已列出；请选择其他人。
error-interpreter-busy = 这位口译员在那个时间已有其他口译。请选择其他时间或其他人。
error-version-conflict = 有人在同一时间更改了这项内容。请重新载入后再试。

## For programs that call us

error-idempotency-key-missing = 缺少幂等键。请在每次操作时发送一个新的幂等键，重复同一操作时发送同一个。
error-idempotency-key-reused = 这个幂等键已用于其他操作。请为每个新操作使用新的幂等键。
error-sequence-gone = 续读的起点已不再保留。请重新读取当前状态，并从那里继续接收。
error-too-many-streams = 您的账户打开的实时画面过多。请关闭一些后再试。

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded = 我们现在非常繁忙。没有任何内容被更改。请在 { $seconds } 秒后再试。
error-unavailable = 目前无法连接到服务。请稍后再试。如遇紧急情况，请使用您平时的电话口译热线。
error-internal = 我们这边出了问题。请再试一次；如果再次发生，请告知{ -coordinator }。
