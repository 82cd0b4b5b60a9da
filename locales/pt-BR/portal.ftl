# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Ir para a parte principal da página
# Names the menu, for screen readers.
portal-main-menu = Menu principal
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Idioma destas páginas
# Button beside the choice of the language of the pages.
portal-show-pages = Mostrar
# Ends the visit: link and heading.
portal-sign-out = Sair
# Shown when the page has lost its connection.
portal-stale = A conexão caiu. O que você vê pode estar desatualizado. Continuamos tentando reconectar.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Falta { $seconds } segundo
       *[other] Faltam { $seconds } segundos
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = O tempo acabou.
# Link to the first page.
portal-home-page = Ir para a página inicial
# Link that opens the same page again.
portal-try-again = Tentar de novo

## The menu

# For who asks for an interpreter.
portal-nav-ask = Pedir intérprete
# The requests of the own department.
portal-nav-requests = Pedidos
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Ofertas
# For interpreters: sessions that are theirs.
portal-nav-assignments = Minhas sessões
# For interpreters: when they can work.
portal-nav-availability = Meus horários
# Messages from the desk.
portal-nav-inbox = Mensagens
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Minhas configurações
# For the language-access office: all open requests on one page.
portal-nav-board = Pedidos em aberto
# For the language-access office: everybody who interprets.
portal-nav-roster = Intérpretes
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Idiomas não identificados
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Empresas de interpretação
# For the oversight commission.
portal-nav-figures = Números

## Signing in and out

# Heading and button.
portal-sign-in = Entrar
# Button: opens the city's own sign-in page.
portal-sign-in-city = Entrar com a sua conta da cidade
# Above that button.
portal-sign-in-city-lead = Se você trabalha para a cidade, use a conta com que você entra no trabalho.
# Heading.
portal-sign-in-email-heading = Intérpretes: entrar por e-mail
portal-sign-in-email-lead = Enviamos um link para você. Não é preciso ter senha. O link funciona uma só vez e por 15 minutos.
# Label of a field.
portal-sign-in-email-address = Seu endereço de e-mail
# Button.
portal-sign-in-email-button = Enviar um link para mim
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Isto não é um endereço de e-mail. Um endereço de e-mail é assim: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Veja o seu e-mail
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Se alguém da nossa lista de intérpretes tem este endereço, um link está a caminho. Ele funciona uma só vez e por 15 minutos. Se nada chegar, olhe a pasta de spam ou pergunte à { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Para entrar, abra o link que você recebeu. Se não tiver nenhum, pergunte à { -coordinator }.
# Heading.
portal-sign-in-link-title = Um toque e você entra
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Com este link, você entra como:
# Heading.
portal-sign-in-link-old-title = Este link não funciona mais
portal-sign-in-link-old = Um link de entrada funciona uma só vez e por pouco tempo. Peça um novo.
# Heading.
portal-sign-in-failed-title = Não foi possível entrar
portal-sign-in-failed-no-role = A sua conta da cidade está certa, mas ainda não tem permissão para usar este serviço. Pergunte à { -coordinator }.
portal-sign-in-failed-provider = A página de entrada da cidade não respondeu como deveria. Tente de novo em alguns minutos. Se continuar assim, pergunte à { -coordinator }.
portal-sign-in-failed-old = Demorou demais, ou foi iniciado em outro navegador ou em outra janela. Tente de novo.
# What somebody is here.
portal-role-requester = Servidor ou servidora da cidade que pede intérpretes
# What somebody is here.
portal-role-interpreter = Intérprete
# What somebody is here.
portal-role-coordinator = Secretaria de acesso linguístico
# What somebody is here.
portal-role-auditor = Comissão de supervisão
portal-sign-out-lead = Em um aparelho que outras pessoas usam, saia sempre.
# Button.
portal-sign-out-here = Sair neste aparelho
# Button.
portal-sign-out-everywhere = Sair em todos os meus aparelhos
# Shown after somebody signed out.
portal-signed-out = Você saiu.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Entre para continuar. Se você já tinha entrado, o seu tempo acabou: isso impede que outras pessoas entrem.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Seu link para entrar
# The link follows on a line of its own.
portal-sign-in-mail-body = Abra este link para entrar. Ele funciona uma só vez e por 15 minutos:
# After the link.
portal-sign-in-mail-end = Se não foi você que pediu, não precisa fazer nada. Ninguém pode entrar sem este link: não o passe a ninguém.

## When something does not work

# Heading.
portal-not-found-title = Não há nada aqui
portal-not-found = Esta página não existe ou não é para você. O link pode estar velho ou cortado.
# Heading.
portal-forbidden-title = Esta página não é para você
portal-forbidden = A sua conta não tem permissão para abrir isto. Se você precisar, pergunte à { -coordinator }.
# Heading.
portal-stale-form-title = Esta página estava velha demais
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = Nada foi mudado. A página ficou aberta por muito tempo, ou o seu navegador não guarda cookies. Abra-a de novo e envie mais uma vez.
# Heading.
portal-unreadable-title = Não foi possível ler isto
portal-unreadable = Nada foi mudado. O que foi enviado não vem de um formulário deste serviço. Abra a página de novo e preencha o formulário dela.
# Heading.
portal-too-large-title = Foi demais de uma só vez
portal-too-large = Nada foi mudado. O que foi enviado é maior do que esta página aceita. Encurte e envie de novo.
# Heading.
portal-wrong-method-title = Não é possível abrir isto assim
portal-wrong-method = Este endereço pertence a um botão de uma página. Abra a página e use o botão.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = Não foi possível fazer isto
# Heading.
portal-overloaded-title = Há pessoas demais ao mesmo tempo
portal-overloaded = Espere alguns segundos e tente de novo. Se alguém precisa de intérprete agora mesmo, use o número de telefone que o seu departamento tem para isso.
# Heading.
portal-broken-title = Algo está errado do nosso lado
portal-broken = O erro não é seu. Tente de novo. Se continuar assim, avise a { -coordinator }. Se alguém precisa de intérprete agora mesmo, use o número de telefone que o seu departamento tem para isso.
