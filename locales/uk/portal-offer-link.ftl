# SPDX-License-Identifier: Apache-2.0
# Locale: uk, українська
# Review: machine-drafted; not yet reviewed by a professional

### The link in the e-mail and the text message that make an offer: it opens this one offer, without signing in.

# In the e-mail, above the link, which follows on a line of its own.
offer-link-lead = Відповідайте тут, без входу:
# On the page that the link opens.
# Variables:
#   $name (String) - name of the interpreter
offer-link-for = Це посилання лише для вас: { $name }. Не передавайте його нікому.
# After accepting.
offer-link-yours-hint = Номер, посилання або місце ви отримаєте в повідомленні. Ви також побачите це тут, коли увійдете.
# When the time of the offer is over.
offer-link-over = Посилання діє, поки на пропозицію можна відповісти. Увійдіть, щоб побачити свої пропозиції та замовлення.
# Button.
offer-link-sign-in = Увійти
# Heading.
offer-link-bad-title = Це посилання неповне
offer-link-bad = Можливо, дорогою його обрізало. Відкрийте його ще раз із повідомлення. Ваші пропозиції також є тут, коли ви увійдете.
