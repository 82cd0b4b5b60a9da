# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] Hay { $count } dato de la solicitud que debe corregirse. Se indica junto a su campo.
       *[other] Hay { $count } datos de la solicitud que deben corregirse. Cada uno se indica junto a su campo.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = No conocemos ningún idioma llamado “{ $input }”. Revise la ortografía, o envíe la solicitud sin idioma e indique el país y el pueblo.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” no es un tipo de encuentro de la política de su ciudad. Elija uno de la lista.
error-time-past = Esa hora ya pasó. Elija una hora futura.
error-window-invalid = El final debe ser posterior al inicio, y la duración debe estar dentro de los límites de la política de su ciudad. Revise ambas horas.
# Variables:
#   $field (String) - name of the field
error-field-required = Falta “{ $field }”. Por favor, complételo.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” es demasiado largo: se permite como máximo { $max } carácter. Por favor, acórtelo.
       *[other] “{ $field }” es demasiado largo: se permiten como máximo { $max } caracteres. Por favor, acórtelo.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” no tiene la forma correcta. Por favor, corríjalo.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” no es un identificador válido. Vuelva a copiarlo de donde lo encontró.
error-site-unknown = Este lugar no está en la lista de sedes en uso. Elija una de la lista o pida a la { -coordinator } que la agregue.
error-gender-not-askable = En este tipo de encuentro no se puede pedir el género del intérprete. Envíe la solicitud sin ese dato.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” no se puede cambiar de esta manera. Indique solo campos que se puedan cambiar.
error-page-token-invalid = Esta página de la lista ya no es válida. Empiece de nuevo desde la primera página.

## Who is calling

error-not-found = No pudimos encontrarlo, o usted no tiene acceso. Revise el identificador o consulte a la { -coordinator }.
error-role-missing = Su cuenta no tiene permiso para hacer esto. Si lo necesita, consulte a la { -coordinator }.
error-not-roster-member = Su cuenta no está vinculada a ningún intérprete del registro. Pida a la { -coordinator } que la vincule.
error-organization-unknown = Aquí no conocemos su organización. Consulte a la { -coordinator }.
error-token-missing = Usted no ha iniciado sesión. Inicie sesión e inténtelo de nuevo.
error-token-invalid = Su inicio de sesión no es válido aquí. Vuelva a iniciar sesión.
error-token-expired = Su inicio de sesión venció. Vuelva a iniciar sesión.

## Somebody was faster, or it is too late

error-offer-expired = El tiempo para responder a esta oferta terminó. Gracias; usted no tiene que hacer nada.
error-offer-taken = Otra persona del equipo aceptó esta sesión justo antes que usted. Gracias; esto no cuenta en contra de usted.
error-offer-withdrawn = Esta sesión ya no es necesaria, por eso se retiró la oferta. Gracias; esto no cuenta en contra de usted.
error-offer-answered = Usted ya respondió a esta oferta. Abra sus sesiones para ver cómo está.
error-request-cancelled = Esta solicitud se canceló. Si todavía se necesita intérprete, envíe una nueva solicitud.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Esto no se puede hacer ahora, porque está { state-name }. Vuelva a cargar la página para ver cómo está.
error-interpreter-not-eligible = Este intérprete no puede atender esta solicitud. Se indican los motivos; elija a otra persona.
error-interpreter-busy = Este intérprete ya tiene otra sesión a esa hora. Elija otra hora u otra persona.
error-version-conflict = Otra persona cambió esto en el mismo momento. Vuelva a cargarlo e inténtelo de nuevo.

## For programs that call us

error-idempotency-key-missing = Falta la clave de idempotencia. Envíe una nueva con cada acción, y la misma cuando la repita.
error-idempotency-key-reused = Esta clave de idempotencia ya se usó para otra cosa. Use una clave nueva para cada acción nueva.
error-sequence-gone = El punto desde el que se quería continuar ya no se conserva. Lea de nuevo el estado actual y siga a partir de ahí.
error-too-many-streams = Hay demasiadas vistas en vivo abiertas con su cuenta. Cierre algunas e inténtelo de nuevo.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] En este momento hay mucha demanda. No se cambió nada. Por favor, inténtelo de nuevo en { $seconds } segundo.
       *[other] En este momento hay mucha demanda. No se cambió nada. Por favor, inténtelo de nuevo en { $seconds } segundos.
    }
error-unavailable = En este momento no se puede acceder al servicio. Por favor, inténtelo de nuevo en un momento. En una emergencia, use su línea telefónica habitual de intérpretes.
error-internal = Algo falló de nuestro lado. Por favor, inténtelo de nuevo; si vuelve a ocurrir, avise a la { -coordinator }.
