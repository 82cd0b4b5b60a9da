//! Which facts each notice gives to its message, by the names that translators use.

use crate::arguments::Arguments;
use crate::notice::Notice;

impl Notice {
    /// The facts, named as in the `# Variables:` comments of `notices.ftl`.
    pub(crate) fn arguments(&self) -> Arguments {
        let arguments = Arguments::new();
        match self {
            Notice::OfferMade(n) => arguments
                .language("language", &n.language)
                .modality("modality", n.modality)
                .encounter_type("encounterType", &n.encounter_type)
                .moment("startsAt", n.starts_at)
                .count("minutes", n.duration_minutes)
                .flag("immediate", n.immediate)
                .optional("hasPlace", "place", n.place.as_ref())
                .moment("expiresAt", n.expires_at)
                .count("answerMinutes", n.answer_minutes),
            Notice::RequestSearching(n) => arguments
                .language("language", &n.language)
                .count("asked", n.asked)
                .moment("startsAt", n.starts_at)
                .flag("immediate", n.immediate),
            Notice::RequestAssigned(n) => arguments
                .language("language", &n.language)
                .text("interpreterName", &n.interpreter_name)
                .modality("modality", n.modality)
                .encounter_type("encounterType", &n.encounter_type)
                .moment("startsAt", n.starts_at)
                .count("minutes", n.duration_minutes)
                .optional("hasJoin", "join", n.join.as_ref()),
            Notice::RequestNobodyYet(n) => arguments
                .language("language", &n.language)
                .count("asked", n.asked)
                .moment("startsAt", n.starts_at),
            Notice::RequestFallback(n) => arguments
                .language("language", &n.language)
                .text("vendorName", &n.vendor_name)
                .text("vendorPhone", &n.vendor_phone)
                .optional("hasHint", "accessHint", n.access_hint.as_ref()),
            Notice::RequestUnfilled(n) => arguments
                .language("language", &n.language)
                .count("asked", n.asked)
                .moment("startsAt", n.starts_at),
            Notice::RequestUnclarified(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::RequestRescheduled(n) => arguments
                .language("language", &n.language)
                .moment("oldStartsAt", n.old_starts_at)
                .moment("newStartsAt", n.new_starts_at),
            Notice::SessionClosed(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::RequestCancelled(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::LanguageQuestion(n) => arguments
                .text("input", &n.input)
                .flag("hasCandidates", !n.candidates.is_empty())
                .languages("candidates", &n.candidates),
            Notice::LanguageUnknown(n) => arguments
                .optional("hasVendor", "vendorName", n.vendor_name.as_ref())
                .text("vendorPhone", n.vendor_phone.as_deref().unwrap_or_default())
                .optional("hasHint", "accessHint", n.access_hint.as_ref()),
            Notice::NearLanguageQuestion(n) => {
                arguments.language("requested", &n.requested).language("near", &n.near)
            }
            Notice::OfferFilled(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::OfferWithdrawn(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::AssignmentConfirmed(n) => arguments
                .language("language", &n.language)
                .modality("modality", n.modality)
                .encounter_type("encounterType", &n.encounter_type)
                .moment("startsAt", n.starts_at)
                .count("minutes", n.duration_minutes)
                .optional("hasJoin", "join", n.join.as_ref())
                .optional("hasPlace", "place", n.place.as_ref()),
            Notice::AssignmentWithdrawn(n) => arguments
                .language("language", &n.language)
                .text("interpreterName", &n.interpreter_name)
                .moment("startsAt", n.starts_at),
            Notice::AssignmentCancelled(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::AssignmentRescheduled(n) => arguments
                .language("language", &n.language)
                .moment("oldStartsAt", n.old_starts_at)
                .moment("newStartsAt", n.new_starts_at),
            Notice::RunningLate(n) => {
                arguments.text("interpreterName", &n.interpreter_name).count("lateMinutes", n.minutes)
            }
            Notice::NoShowRecorded(n) => {
                arguments.language("language", &n.language).moment("startsAt", n.starts_at)
            }
            Notice::SessionExtended(n) => arguments
                .language("language", &n.language)
                .count("extraMinutes", n.minutes)
                .moment("endsAt", n.ends_at),
            Notice::SessionReminder(n) => arguments
                .language("language", &n.language)
                .modality("modality", n.modality)
                .moment("startsAt", n.starts_at)
                .count("inMinutes", n.in_minutes)
                .optional("hasJoin", "join", n.join.as_ref())
                .optional("hasPlace", "place", n.place.as_ref()),
        }
    }
}
