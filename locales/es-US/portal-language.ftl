# SPDX-License-Identifier: Apache-2.0
# Locale: es-US, español, as in the United States; the reader is addressed as “usted”
# Review: machine-drafted; not yet reviewed by a professional

### What is said about a person's languages after a request was made: how the language was found out, and which others would do.
### Readers are staff, at a counter or in the language-access office.

## How it was found out

# Label of a choice, and of what was chosen; never about who the person is.
language-how-found = ¿Cómo se supo cuál es el idioma?
language-by-person-said = La persona lo dijo
# In a list of languages, or on a card.
language-by-person-pointed = La persona lo señaló
language-by-staff = Alguien del personal lo reconoció
# How it was found out, and a company whose interpreter did.
# Variables:
#   $how (String) - such as "An interpreter", already in your locale
#   $vendor (String) - name of the company
language-by-vendor = { $how } ({ $vendor })

## Languages that would do instead

# Opens a form.
language-change = Cambiar los otros idiomas
# The button of that form.
language-save = Guardar los idiomas
