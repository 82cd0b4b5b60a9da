# SPDX-License-Identifier: Apache-2.0
# Locale: pt-BR, português, as in Brazil
# Review: machine-drafted; not yet reviewed by a professional

### What somebody of the language-access office does while the desk looks for an interpreter: has one more person asked now, or
### tells who asked to call an interpreting company.

## Asking one more person

# Button beside the name of an interpreter: sends them the offer now.
ask-by-hand = Consultar agora
# The same for screen readers, and heading of a warning.
# Variables:
#   $name (String) - the name of the interpreter
ask-who = Consultar { $name } agora
# Above the reasons, such as: it is their quiet time.
ask-breaks = Pelas regras, esta pessoa não seria consultada neste momento:
# Button under the reasons.
ask-anyway = Consultar mesmo assim
# Variables:
#   $reason (String) - why, as a sentence
ask-not-done = Esta pessoa não foi consultada. { $reason }

## Naming a company

# Heading of a list of interpreting companies.
vendor-tell = Indicar uma empresa de interpretação
vendor-tell-hint = Quem fez o pedido é avisado imediatamente para que número ligar. A busca continua.
# Button beside a company.
vendor-name = Indicar esta
# A badge: the person who asked was told to call this company.
vendor-named = Indicada
# A badge.
vendor-closed = Fechada agora
# Variables:
#   $reason (String) - why, as a sentence
vendor-not-done = Nenhuma empresa foi indicada. { $reason }
