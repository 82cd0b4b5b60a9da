# SPDX-License-Identifier: Apache-2.0
# Locale: pl, polski, Polish
# Review: machine-drafted; not yet reviewed by a professional

### What happened to a request, on its page for the language-access office. The texts are not sentences: no capital at the beginning, no full stop.

# Heading of a list, oldest first: a time, a name where there is one, and one of the texts below.
history = Przebieg
# At the beginning.
history-made = złożono zgłoszenie
# Beside the name of an interpreter, after the number of the wave: they were sent the offer.
history-asked = wysłano propozycję
# Beside the name of an interpreting company: who asked was told to call it.
history-vendor = wskazana osobie zgłaszającej
# Beside the name of an interpreter: somebody of the office booked them.
history-assigned = przydzielono ręcznie
# Beside the name of an interpreter.
history-started = sesja się rozpoczęła
# Beside the name of an interpreter.
history-ended = sesja się zakończyła
# Beside the name of an interpreter: they cannot come after all, and said so before the session.
history-gave-back = sesję oddano
# Beside the name of an interpreter: they were booked and were not there.
history-no-show = nie było tej osoby na sesji
# Beside the name of an interpreter: they were booked and are not any more, because the request was cancelled, moved, or went to another.
history-released = przydział cofnięto
# At the end.
history-cancelled = zgłoszenie anulowano
# At the end.
history-unfilled = koniec poszukiwań: nikogo nie znaleziono
