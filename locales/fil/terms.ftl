# SPDX-License-Identifier: Apache-2.0
# Locale: fil, Filipino
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The name of the product and the nouns that come back everywhere. Use these terms in every message, so that one thing
### has one name.

# The product. Do not translate; write it in your own script if that is the custom.
-brand-name = Turjuman
# The people at the city who run the service, to whom staff and interpreters turn for help.
-coordinator = tanggapan para sa access sa wika
# The people and the program that look for interpreters.
-desk = tanggapan ng mga interpreter
