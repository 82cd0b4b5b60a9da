# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The settings of a person: in which language, over which ways and at which hours they are told things; and the private address of
### their calendar. Labels and buttons are short; sentences are plain. No HTML.

# Title of the page.
profile-title = Minhas configurações
profile-saved = As suas configurações foram salvas.
# Above the form when something is wrong in it.
profile-problems = Nada foi salvo. Confira o que está marcado.

## Being told

# Heading.
profile-language = Idioma das mensagens
profile-language-hint = Neste idioma você recebe e-mails e mensagens de texto. O idioma destas páginas é escolhido no fim de cada página.
# Heading. The inbox is always on.
profile-channels = Como avisamos você
profile-channels-hint = Tudo também fica nas suas mensagens deste portal.
profile-by-email = Por e-mail
# Label of a field.
profile-email = Endereço de e-mail
profile-email-wrong = Isto não é um endereço de e-mail. Um endereço é assim: name@example.org.
profile-email-missing = Informe o endereço para o qual escrevemos.
profile-by-sms = Por mensagem de texto
# Label of a field.
profile-phone = Número de celular
profile-phone-wrong = Informe um número de telefone com o código de área, como (973) 555-0100.
profile-phone-missing = Informe o número para o qual escrevemos.

## Quiet hours

# Heading.
profile-quiet = Horário de silêncio
profile-quiet-hint = Neste horário não incomodamos você. O que diz respeito a uma sessão que começa antes do fim dele chega mesmo assim.
# Label of a field for a time.
profile-quiet-from = Das
# Label of a field for a time.
profile-quiet-until = Até
profile-quiet-incomplete = Informe os dois horários ou deixe os dois vazios.
profile-quiet-unreadable = Isto não é um horário. Escreva assim: 22:00.
profile-quiet-same = Informe dois horários diferentes.
profile-quiet-too-many = São horários demais. Informe no máximo sete.
# A box to tick.
profile-urgent = Podem me incomodar no horário de silêncio quando alguém precisar de intérprete agora
# Button.
profile-save = Salvar minhas configurações

## The calendar

# Heading.
profile-calendar = Minhas sessões na minha agenda
profile-calendar-hint = Programas de agenda podem mostrar as suas sessões. Eles precisam de um endereço privado, que é mostrado uma só vez. Quem o conhece pode ver as suas sessões.
profile-calendar-on = A sua agenda tem um endereço.
profile-calendar-off = A sua agenda ainda não tem endereço.
# Label of the address, after it was made.
profile-calendar-address = Seu endereço privado. Copie-o agora para o seu programa de agenda:
profile-calendar-shown = O endereço foi criado antes e não é mostrado de novo. Se você não o tem, crie um novo.
# Button.
profile-calendar-renew = Criar um endereço novo
profile-calendar-renew-hint = O endereço antigo deixa de funcionar.
# Button.
profile-calendar-revoke = Retirar o endereço
