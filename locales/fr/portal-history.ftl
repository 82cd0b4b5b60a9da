# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Ce qui s’est passé
# At the beginning.
history-made = demande déposée
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = proposition envoyée
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = indiquée à l’auteur de la demande
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = attribution manuelle
# Beside the name of an interpreter.
history-started = début de la séance
# Beside the name of an interpreter.
history-ended = fin de la séance
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = séance rendue
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = absence
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = attribution levée
# At the end.
history-cancelled = demande annulée
# At the end.
history-unfilled = fin de la recherche : personne n’a été trouvé
