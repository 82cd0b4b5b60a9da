# SPDX-License-Identifier: Apache-2.0
# Locale: tw, Twi (Asante orthography)
# Review: machine-drafted; not yet reviewed by a professional

### The pages of interpreters on which they say when they can be asked: now, on which hours of the week, and on which days otherwise.
### Labels and buttons are short; sentences are plain. No HTML.

## Available now: a switch, on the page of the offers and on that of the hours

# Above the switch, for screen readers.
availability-now-title = Mewɔ kwan seesei
# Variables:
#   $until (Date) - until when
availability-now-on = Wowɔ kwan seesei, kɔsi { DATETIME($until, timeStyle: "short") }.
# The weekly hours say so, without the switch.
availability-now-by-hours = Wowɔ kwan seesei: mmerɛ a woahyehyɛ no kyerɛ saa.
availability-now-off = Wonni kwan seesei.
# Label of a choice of hours.
availability-now-for = Berɛ tenten sɛn?
# One choice.
# Variables:
#   $hours (Number) - how many hours
availability-now-hours =
    { $hours ->
        [one] dɔnhwere { $hours }
       *[other] nnɔnhwere { $hours }
    }
# Button.
availability-now-switch-on = Mewɔ kwan seesei
# Button. The weekly hours still count.
availability-now-switch-off = Dum
# Beside the switch when what was chosen cannot be.
availability-now-wrong = Yi dɔnhwere 1 kɔsi 24.

## The hours of the week

# Title of the page.
availability-title = Mmerɛ a mewɔ kwan
# Heading.
availability-week = Nnawɔtwe no mu mmerɛ
availability-week-hint = Yɛbɛtumi abisa wo wɔ saa mmerɛ yi mu. Da a wonni kwan no, gya hɔ kwa. Anadwo deɛ, twerɛ mmerɛ kɔsi anadwo dummienu, na twerɛ mmerɛ a ɛfiri anadwo dummienu wɔ da a ɛdi so no ase.
# In which time zone the hours are meant.
# Variables:
#   $zone (String) - name of the time zone, such as America/New_York
availability-zone = Mantam berɛ: { $zone }
# A day of the week, as a heading.
# Variables:
#   $day (Date) - a day; show its weekday only
availability-week-day = { DATETIME($day, weekday: "long") }
# Label of a field for a time.
availability-from = Ɛfiri
# Label of a field for a time.
availability-until = Kɔsi
# Button: one more pair of fields for this day.
availability-week-more = Fa mmerɛ foforɔ ka da yi ho
# Button.
availability-week-save = Kora me mmerɛ
availability-week-saved = Yɛakora wo mmerɛ no.
# Above the form when something is wrong in it.
availability-week-problems = Yɛankora hwee. Hwɛ mmeaeɛ a yɛahyɛ no nso no.
availability-week-incomplete = Twerɛ mmerɛ mmienu no nyinaa, anaa gya mmienu no nyinaa hɔ kwa.
availability-week-unreadable = Yei nyɛ berɛ. Twerɛ no sɛ 14:30.
availability-week-backwards = Ɛsɛ sɛ awieeɛ no di mfitiaseɛ no akyi. Anadwo deɛ, twerɛ mmerɛ kɔsi 00:00, na twerɛ mmerɛ a ɛfiri 00:00 wɔ da a ɛdi so no ase.
availability-week-overlap = Saa berɛ yi ne berɛ foforɔ a ɛwɔ da yi mu bɔ mu.
availability-week-too-many = Ɛdɔɔso dodo. Mma ɛntra du wɔ da koro mu.

## Days that are otherwise

# Heading.
availability-exceptions = Nnafua a wonni kwan ne mmerɛ a ɛka ho
availability-exceptions-empty = Biara nni hɔ. Sɛ da bi worenni hɔ a, fa ka ha.
# What an entry says.
availability-exception-away = Kwan nni hɔ
# What an entry says.
availability-exception-extra = Berɛ a ɛka ho
# Variables:
#   $from (Date) - when it begins
#   $until (Date) - when it ends
availability-exception-span = Ɛfiri { DATETIME($from) } kɔsi { DATETIME($until) }
# Button.
availability-exception-remove = Yi firi hɔ
# Heading of the form.
availability-exception-add = Fa nnafua a wonni kwan anaa mmerɛ foforɔ ka ho
# Above two choices.
availability-exception-what = Deɛ ɛwɔ he?
# Label of a field for date and time.
availability-exception-from = Ɛfiri (da ne berɛ)
# Label of a field for date and time.
availability-exception-until = Kɔsi (da ne berɛ)
# Button.
availability-exception-send = Fa ka ho
availability-exception-missing = Twerɛ da no ne berɛ no.
availability-exception-backwards = Ɛsɛ sɛ awieeɛ no di mfitiaseɛ no akyi.
availability-exception-past = Saa berɛ yi atwam. Yi berɛ a ɛreba.
availability-exception-too-many = Ɛdɔɔso dodo. Di kan yi bi firi hɔ.
