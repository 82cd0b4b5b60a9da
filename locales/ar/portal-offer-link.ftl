# SPDX-License-Identifier: Apache-2.0
# Locale: ar, العربية, modern standard, numbers in Latin digits
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = يمكنك الرد هنا من دون تسجيل الدخول:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = هذا الرابط خاص بـ{ $name } فقط. يُرجى عدم إعطائه لأي شخص آخر.
# After accepting.
offer-link-yours-hint = يصلك الرقم أو الرابط أو المكان في رسالة. ويظهر لك هنا أيضًا عند تسجيل الدخول.
# When the time of the offer is over.
offer-link-over = يعمل الرابط ما دام الرد على العرض ممكنًا. للاطلاع على عروضك وجلساتك، يُرجى تسجيل الدخول.
# Button.
offer-link-sign-in = تسجيل الدخول
# Heading.
offer-link-bad-title = هذا الرابط غير كامل
offer-link-bad = ربما قُطع جزء منه في الطريق. يُرجى فتحه مرة أخرى من الرسالة. عروضك موجودة هنا أيضًا عند تسجيل الدخول.
