# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### Why a call was refused: what is wrong, and what to do. One or two plain sentences, no blame.
### Names of fields, such as "starts_at", come from the interface and are shown as they are.

## What was sent is not right

# Stands above the list of all problems.
# Variables:
#   $count (Number) - how many problems
error-invalid-request =
    { $count ->
        [one] Há { $count } item do pedido que precisa ser corrigido. Ele está indicado com o seu campo.
       *[other] Há { $count } itens do pedido que precisam ser corrigidos. Cada um está indicado com o seu campo.
    }
# Variables:
#   $input (String) - what was written
error-language-unknown = Não conhecemos um idioma chamado “{ $input }”. Confira a grafia, ou envie o pedido sem idioma e informe o país e a cidade.
# Variables:
#   $value (String) - what was written
error-encounter-type-unknown = “{ $value }” não é um tipo de atendimento da política da sua cidade. Escolha um da lista.
error-time-past = Esse horário já passou. Escolha um horário futuro.
error-window-invalid = O fim precisa ser depois do início, e a duração precisa respeitar os limites da política da sua cidade. Confira os dois horários.
# Variables:
#   $field (String) - name of the field
error-field-required = Falta “{ $field }”. Por favor, preencha.
# Variables:
#   $field (String) - name of the field
#   $max (Number) - the most characters allowed
error-field-too-long =
    { $max ->
        [one] “{ $field }” é longo demais: é permitido no máximo { $max } caractere. Por favor, encurte.
       *[other] “{ $field }” é longo demais: são permitidos no máximo { $max } caracteres. Por favor, encurte.
    }
# Variables:
#   $field (String) - name of the field
error-field-invalid = “{ $field }” não está na forma correta. Por favor, corrija.
# Variables:
#   $field (String) - name of the field
error-id-invalid = “{ $field }” não é um identificador válido. Copie-o de novo de onde você o encontrou.
error-site-unknown = Este lugar não está na lista de locais em uso. Escolha um da lista ou peça à { -coordinator } que o inclua.
error-gender-not-askable = Neste tipo de atendimento não é possível pedir o gênero do intérprete. Envie o pedido sem essa informação.
# Variables:
#   $path (String) - name of the field
error-field-mask-invalid = “{ $path }” não pode ser alterado desta forma. Indique apenas campos que possam ser alterados.
error-page-token-invalid = Esta página da lista não é mais válida. Comece de novo pela primeira página.

## Who is calling

error-not-found = Não encontramos o que você procura, ou você não tem acesso. Confira o identificador ou consulte a { -coordinator }.
error-role-missing = A sua conta não tem permissão para fazer isto. Se você precisar, consulte a { -coordinator }.
error-not-roster-member = A sua conta não está ligada a um intérprete do cadastro. Peça à { -coordinator } que faça a ligação.
error-organization-unknown = A sua organização não é conhecida aqui. Consulte a { -coordinator }.
error-token-missing = Você não entrou na sua conta. Entre e tente de novo.
error-token-invalid = O seu acesso não é válido aqui. Entre de novo na sua conta.
error-token-expired = O seu acesso expirou. Entre de novo na sua conta.

## Somebody was faster, or it is too late

error-offer-expired = O prazo para responder a esta oferta terminou. Agradecemos; você não precisa fazer nada.
error-offer-taken = Outra pessoa da equipe aceitou esta sessão um pouco antes de você. Agradecemos; isto não conta contra você.
error-offer-withdrawn = Esta sessão não é mais necessária, por isso a oferta foi retirada. Agradecemos; isto não conta contra você.
error-offer-answered = Você já respondeu a esta oferta. Abra as suas sessões para ver a situação.
error-request-cancelled = Este pedido foi cancelado. Se ainda for preciso intérprete, envie um novo pedido.
# Variables:
#   $state (String) - used by { state-name }
error-state-forbids = Não é possível fazer isto agora, porque está { state-name }. Carregue de novo para ver a situação.
error-interpreter-not-eligible = Este intérprete não pode atender a este pedido. Os motivos estão indicados; escolha outra pessoa.
error-interpreter-busy = Este intérprete já tem outra sessão nesse horário. Escolha outro horário ou outra pessoa.
error-version-conflict = Outra pessoa alterou isto no mesmo momento. Carregue de novo e tente outra vez.

## For programs that call us

error-idempotency-key-missing = Falta a chave de idempotência. Envie uma nova a cada ação, e a mesma quando repetir a ação.
error-idempotency-key-reused = Esta chave de idempotência já foi usada para outra coisa. Use uma chave nova para cada nova ação.
error-sequence-gone = O ponto de onde continuar não está mais guardado. Leia de novo a situação atual e acompanhe a partir dela.
error-too-many-streams = Há acompanhamentos ao vivo demais abertos na sua conta. Feche alguns e tente de novo.

## We are the problem

# Variables:
#   $seconds (Number) - when to try again, in seconds
error-overloaded =
    { $seconds ->
        [one] Há muita procura neste momento. Nada foi alterado. Por favor, tente de novo em { $seconds } segundo.
       *[other] Há muita procura neste momento. Nada foi alterado. Por favor, tente de novo em { $seconds } segundos.
    }
error-unavailable = Não é possível acessar o serviço neste momento. Por favor, tente de novo daqui a pouco. Em uma emergência, use a sua linha telefônica habitual de intérpretes.
error-internal = Algo deu errado do nosso lado. Por favor, tente de novo; se acontecer outra vez, avise a { -coordinator }.
