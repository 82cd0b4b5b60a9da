# SPDX-License-Identifier: Apache-2.0
# Locale: ru, русский
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Ответьте здесь, вход в систему не нужен:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Эта ссылка только для одного человека: { $name }. Не передавайте её другим.
# After accepting.
offer-link-yours-hint = Номер, ссылку или место вы получите в сообщении. Они будут видны и здесь, когда вы войдёте в систему.
# When the time of the offer is over.
offer-link-over = Ссылка действует, пока на предложение можно ответить. Войдите, чтобы увидеть свои предложения и заказы.
# Button.
offer-link-sign-in = Войти
# Heading.
offer-link-bad-title = Эта ссылка неполная
offer-link-bad = Возможно, она обрезалась при передаче. Откройте её ещё раз из сообщения. Ваши предложения видны и здесь, когда вы войдёте.
