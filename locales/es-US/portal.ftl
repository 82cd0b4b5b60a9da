# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### The pages of the portal: what is around every page, signing in, and what is said when something does not work.

## Around every page

# Jumps over the menu, for keyboards and screen readers.
portal-skip-to-content = Ir a la parte principal de la página
# Names the menu, for screen readers.
portal-main-menu = Menú principal
# Label of the choice of the language in which pages are shown. Not the language that an interpreter speaks.
portal-reading-language = Idioma de estas páginas
# Button beside the choice of the language of the pages.
portal-show-pages = Mostrar
# Ends the visit: link and heading.
portal-sign-out = Cerrar sesión
# Shown when the page has lost its connection.
portal-stale = Se perdió la conexión. Es posible que lo que ve no esté al día. Seguimos intentando reconectar.
# Read out by screen readers while a countdown runs.
# Variables:
#   $seconds (Number) - how many seconds are left
portal-time-left =
    { $seconds ->
        [one] Queda { $seconds } segundo
       *[other] Quedan { $seconds } segundos
    }
# Read out, and shown, when a countdown has ended.
portal-time-is-up = Se acabó el tiempo.
# Link to the first page.
portal-home-page = Ir a la página de inicio
# Link that opens the same page again.
portal-try-again = Intentar otra vez

## The menu

# For who asks for an interpreter.
portal-nav-ask = Pedir intérprete
# The requests of the own department.
portal-nav-requests = Solicitudes
# For interpreters: sessions that they are asked to take.
portal-nav-offers = Ofertas
# For interpreters: sessions that are theirs.
portal-nav-assignments = Mis sesiones
# For interpreters: when they can work.
portal-nav-availability = Mi horario
# Messages from the desk.
portal-nav-inbox = Mensajes
# For interpreters: languages, ways to be told, quiet hours.
portal-nav-profile = Mis ajustes
# For the language-access office: all open requests on one page.
portal-nav-board = Solicitudes abiertas
# For the language-access office: everybody who interprets.
portal-nav-roster = Intérpretes
# For the language-access office: requests of which nobody knows the language yet.
portal-nav-identification = Idiomas sin identificar
# For the language-access office: interpreting companies for when nobody else is there.
portal-nav-vendors = Empresas de interpretación
# For the oversight commission.
portal-nav-figures = Cifras

## Signing in and out

# Heading and button.
portal-sign-in = Iniciar sesión
# Button: opens the city's own sign-in page.
portal-sign-in-city = Entrar con su cuenta de la ciudad
# Above that button.
portal-sign-in-city-lead = Si trabaja para la ciudad, use la misma cuenta con la que entra en su trabajo.
# Heading.
portal-sign-in-email-heading = Intérpretes: entrar por correo electrónico
portal-sign-in-email-lead = Le enviamos un enlace. No necesita contraseña. El enlace sirve una sola vez y durante 15 minutos.
# Label of a field.
portal-sign-in-email-address = Su correo electrónico
# Button.
portal-sign-in-email-button = Enviarme un enlace
# Beside the field when what was typed is not an e-mail address.
portal-sign-in-email-not-an-address = Esto no es una dirección de correo electrónico. Una dirección se ve así: name@example.org.
# Heading.
portal-sign-in-email-sent-title = Revise su correo electrónico
# It must not say whether the address is known: that is nobody else's business.
portal-sign-in-email-sent = Si alguien de nuestra lista de intérpretes tiene esta dirección, ya le enviamos un enlace. Sirve una sola vez y durante 15 minutos. Si no llega nada, revise la carpeta de correo no deseado o consulte a la { -coordinator }.
# Shown when the city has set up neither its own sign-in nor e-mail.
portal-sign-in-no-way = Para entrar, abra el enlace que le dieron. Si no tiene ninguno, consulte a la { -coordinator }.
# Heading.
portal-sign-in-link-title = Un toque y ya entra
# A line with what the person is follows: “Interpreter”.
portal-sign-in-link-lead = Con este enlace usted entra como:
# Heading.
portal-sign-in-link-old-title = Este enlace ya no sirve
portal-sign-in-link-old = Un enlace para entrar sirve una sola vez y por poco tiempo. Pida uno nuevo.
# Heading.
portal-sign-in-failed-title = No se pudo iniciar sesión
portal-sign-in-failed-no-role = Su cuenta de la ciudad es correcta, pero todavía no tiene permiso para usar este servicio. Consulte a la { -coordinator }.
portal-sign-in-failed-provider = La página de acceso de la ciudad no respondió como debía. Inténtelo otra vez en unos minutos. Si sigue igual, consulte a la { -coordinator }.
portal-sign-in-failed-old = Pasó demasiado tiempo, o se comenzó en otro navegador o en otra ventana. Inténtelo otra vez.
# What somebody is here.
portal-role-requester = Personal de la ciudad que pide intérpretes
# What somebody is here.
portal-role-interpreter = Intérprete
# What somebody is here.
portal-role-coordinator = Oficina de acceso lingüístico
# What somebody is here.
portal-role-auditor = Comisión de supervisión
portal-sign-out-lead = En un aparato que usan otras personas, cierre siempre la sesión.
# Button.
portal-sign-out-here = Cerrar sesión en este aparato
# Button.
portal-sign-out-everywhere = Cerrar sesión en todos mis aparatos
# Shown after somebody signed out.
portal-signed-out = Su sesión está cerrada.
# Shown when a page needs somebody who is signed in.
portal-sign-in-first = Inicie sesión para continuar. Si ya había entrado, su tiempo se terminó: así nadie más puede entrar.

## The e-mail with the link

# Subject of the e-mail.
portal-sign-in-mail-subject = Su enlace para entrar
# The link follows on a line of its own.
portal-sign-in-mail-body = Abra este enlace para entrar. Sirve una sola vez y durante 15 minutos:
# After the link.
portal-sign-in-mail-end = Si usted no lo pidió, no tiene que hacer nada. Nadie puede entrar sin este enlace: no se lo pase a nadie.

## When something does not work

# Heading.
portal-not-found-title = Aquí no hay nada
portal-not-found = Esta página no existe o no es para usted. Es posible que el enlace sea viejo o esté cortado.
# Heading.
portal-forbidden-title = Esta página no es para usted
portal-forbidden = Su cuenta no tiene permiso para abrir esto. Si lo necesita, consulte a la { -coordinator }.
# Heading.
portal-stale-form-title = Esta página ya era demasiado vieja
# A form could not be accepted because its page was opened long ago, before signing in, or elsewhere.
portal-stale-form = No se cambió nada. La página estuvo abierta mucho tiempo, o su navegador no guarda cookies. Ábrala de nuevo y envíe el formulario otra vez.
# Heading.
portal-unreadable-title = No se pudo leer
portal-unreadable = No se cambió nada. Lo que se envió no viene de un formulario de este servicio. Abra la página de nuevo y llene el formulario.
# Heading.
portal-too-large-title = Era demasiado de una vez
portal-too-large = No se cambió nada. Lo que se envió es más grande de lo que esta página acepta. Acórtelo y envíelo otra vez.
# Heading.
portal-wrong-method-title = Esto no se puede abrir así
portal-wrong-method = Esta dirección es de un botón de una página. Abra la página y use el botón.
# Heading. What was wrong follows in a sentence.
portal-not-done-title = No se pudo hacer
# Heading.
portal-overloaded-title = Hay demasiadas personas a la vez
portal-overloaded = Espere unos segundos e inténtelo otra vez. Si alguien necesita intérprete ahora mismo, use el número de teléfono que su departamento tiene para esto.
# Heading.
portal-broken-title = Algo falla de nuestra parte
portal-broken = No es un error suyo. Inténtelo otra vez. Si sigue igual, avise a la { -coordinator }. Si alguien necesita intérprete ahora mismo, use el número de teléfono que su departamento tiene para esto.
