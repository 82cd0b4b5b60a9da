# SPDX-License-Identifier: Apache-2.0
# Locale: zh-Hans, 简体中文, Chinese in simplified characters
# Review: machine-drafted; not yet reviewed by a professional

### Push messages on the devices of a person, on the page of their settings.

# Heading.
push-title = 在此设备上接收消息
# Below the heading.
push-hint = 即使关闭本页面，邀请和消息也会显示在此设备上。拿着设备的人都能看到。
# This device gets messages.
push-on = 已开启。
# Button.
push-turn-on = 开启
# Button.
push-turn-off = 关闭
# In red, when the browser refuses.
push-denied = 浏览器没有允许。请在浏览器设置中允许本网站发送通知，然后再试一次。
# Heading of a list.
push-others = 您的其他设备
# One device of the list.
# Variables:
#   $since (String) - day and time, already in your language
push-since = 开启于 { $since }
# Button beside one device of the list: no more messages there.
push-remove = 关闭
