//! Which notices may disturb somebody in their quiet hours.
//!
//! The question is always: does waiting until the morning do harm? Somebody standing at a door without an interpreter,
//! a search that stands still until a question is answered, and a session of the next 24 hours that is now different
//! from what people believe do not wait. A receipt and a thank-you do.

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::notice::NoticeContent;

/// A change to a session that starts within this time cannot wait for the end of quiet hours.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// True when the notice goes out at once even in quiet hours.
pub fn is_urgent(content: &NoticeContent, now: Timestamp) -> bool {
    let soon = |at: &Timestamp| at.duration_since(now) <= SOON;
    match content {
        // The matcher asks nobody in their quiet hours, so an offer is never held back here: it would only lapse.
        NoticeContent::OfferMade { .. } => true,
        // Somebody waits for an interpreter, or the search waits for an answer.
        NoticeContent::RequestFallback { .. }
        | NoticeContent::LanguageQuestion { .. }
        | NoticeContent::NearLanguageQuestion { .. }
        | NoticeContent::RunningLate { .. } => true,
        NoticeContent::RequestAssigned { starts_at, .. }
        | NoticeContent::RequestNobodyYet { starts_at, .. }
        | NoticeContent::RequestCancelled { starts_at, .. }
        | NoticeContent::AssignmentConfirmed { starts_at, .. }
        | NoticeContent::AssignmentWithdrawn { starts_at, .. }
        | NoticeContent::AssignmentCancelled { starts_at, .. }
        | NoticeContent::SessionReminder { starts_at, .. } => soon(starts_at),
        NoticeContent::AssignmentRescheduled { old_starts_at, new_starts_at, .. }
        | NoticeContent::RequestRescheduled { old_starts_at, new_starts_at, .. } => {
            soon(old_starts_at) || soon(new_starts_at)
        }
        NoticeContent::SessionExtended { ends_at, .. } => soon(ends_at),
        // Receipts, thanks and what cannot be changed any more.
        NoticeContent::RequestSearching { .. }
        | NoticeContent::RequestUnfilled { .. }
        | NoticeContent::RequestUnclarified { .. }
        | NoticeContent::SessionClosed { .. }
        | NoticeContent::OfferFilled { .. }
        | NoticeContent::OfferWithdrawn { .. }
        | NoticeContent::NoShowRecorded { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use turjuman_dispatch::model::{Join, Modality};

    use super::*;
    use crate::samples::{language, now};

    #[test]
    fn a_session_of_the_next_day_is_urgent_and_a_later_one_is_not() {
        let confirmed = |starts_at| NoticeContent::AssignmentConfirmed {
            language: language(),
            modality: Modality::Phone,
            encounter_type: "counter".into(),
            starts_at,
            minutes: 30,
            join: Join::Phone { number: "+19735550100".into() },
        };
        assert!(is_urgent(&confirmed(now() + 24.hours()), now()));
        assert!(!is_urgent(&confirmed(now() + 25.hours()), now()));
        let moved = |old, new| NoticeContent::AssignmentRescheduled {
            language: language(),
            old_starts_at: old,
            new_starts_at: new,
        };
        assert!(is_urgent(&moved(now() + 48.hours(), now() + 2.hours()), now()));
        assert!(is_urgent(&moved(now() + 2.hours(), now() + 48.hours()), now()));
        assert!(!is_urgent(&moved(now() + 48.hours(), now() + 72.hours()), now()));
    }

    #[test]
    fn a_waiting_person_is_urgent_and_a_receipt_is_not() {
        let question = NoticeContent::LanguageQuestion { input: "CHINESE".into(), candidates: Vec::new() };
        assert!(is_urgent(&question, now()));
        let searching = NoticeContent::RequestSearching {
            language: language(),
            asked: 3,
            starts_at: now(),
            immediate: true,
        };
        assert!(!is_urgent(&searching, now()));
        let absent = NoticeContent::NoShowRecorded { language: language(), starts_at: now() };
        assert!(!is_urgent(&absent, now()));
    }
}
