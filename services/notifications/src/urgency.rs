//! Which notices may disturb somebody in their quiet hours.
//!
//! The question is always: does waiting until the morning do harm? Somebody standing at a door without an interpreter,
//! a search that stands still until a question is answered, and a session of the next 24 hours that is now different
//! from what people believe do not wait. A receipt and a thank-you do.

use jiff::{SignedDuration, Timestamp};
use turjuman_operations::notice::NoticeContent;

/// A change to a session that starts within this time cannot wait for the end of quiet hours.
const SOON: SignedDuration = SignedDuration::from_hours(24);

/// True when the notice may disturb somebody whose quiet hours last until `until`. What is urgent does so for those who
/// agreed to it. What concerns a session that begins before the quiet hours end does so for everybody: who accepted or
/// asked for it is up by then, and told later would be told too late.
pub(crate) fn may_disturb(content: &NoticeContent, now: Timestamp, until: Timestamp, agreed: bool) -> bool {
    is_urgent(content, now) && (agreed || concerns_before(content, until))
}

/// What a notice is about, by when it has to be heard.
enum Matter<'a> {
    /// Somebody waits now.
    Now,
    /// A session at this time, or at one of these.
    Session(&'a Timestamp, &'a Timestamp),
    /// A session that goes on, until then.
    Running(&'a Timestamp),
    /// Receipts, thanks and what cannot be changed any more.
    Receipt,
}

impl<'a> Matter<'a> {
    fn of(content: &'a NoticeContent) -> Self {
        match content {
            // The matcher asks nobody in their quiet hours who did not agree: one that is held back all the same went out
            // just before they began, and would only lapse.
            NoticeContent::OfferMade { .. } => Self::Now,
            // Somebody waits for an interpreter, or the search waits for an answer.
            NoticeContent::RequestFallback { .. }
            | NoticeContent::LanguageQuestion { .. }
            | NoticeContent::LanguageUnknown { .. }
            | NoticeContent::NearLanguageQuestion { .. }
            | NoticeContent::RunningLate { .. } => Self::Now,
            NoticeContent::RequestAssigned { starts_at, .. }
            | NoticeContent::RequestNobodyYet { starts_at, .. }
            | NoticeContent::RequestCancelled { starts_at, .. }
            | NoticeContent::AssignmentConfirmed { starts_at, .. }
            | NoticeContent::AssignmentWithdrawn { starts_at, .. }
            | NoticeContent::AssignmentCancelled { starts_at, .. }
            | NoticeContent::SessionReminder { starts_at, .. } => Self::Session(starts_at, starts_at),
            NoticeContent::AssignmentRescheduled { old_starts_at, new_starts_at, .. }
            | NoticeContent::RequestRescheduled { old_starts_at, new_starts_at, .. } => {
                Self::Session(old_starts_at, new_starts_at)
            }
            NoticeContent::SessionExtended { ends_at, .. } => Self::Running(ends_at),
            NoticeContent::RequestSearching { .. }
            | NoticeContent::RequestUnfilled { .. }
            | NoticeContent::RequestUnclarified { .. }
            | NoticeContent::SessionClosed { .. }
            | NoticeContent::OfferFilled { .. }
            | NoticeContent::OfferWithdrawn { .. }
            | NoticeContent::NoShowRecorded { .. } => Self::Receipt,
        }
    }
}

fn concerns_before(content: &NoticeContent, until: Timestamp) -> bool {
    match Matter::of(content) {
        Matter::Now | Matter::Running(_) => true,
        Matter::Session(one, other) => one.min(other) <= &until,
        Matter::Receipt => false,
    }
}

/// After when a notice has nothing to say any more.
pub(crate) fn useful_until(content: &NoticeContent) -> Option<Timestamp> {
    match content {
        NoticeContent::OfferMade { expires_at, .. } => Some(*expires_at),
        NoticeContent::SessionReminder { starts_at, .. } => Some(*starts_at),
        _ => None,
    }
}

/// True when waiting until the morning does harm.
pub fn is_urgent(content: &NoticeContent, now: Timestamp) -> bool {
    let soon = |at: &Timestamp| at.duration_since(now) <= SOON;
    match Matter::of(content) {
        Matter::Now => true,
        Matter::Session(one, other) => soon(one) || soon(other),
        Matter::Running(until) => soon(until),
        Matter::Receipt => false,
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
    fn quiet_hours_are_pierced_for_who_agreed_and_for_what_begins_before_they_end() {
        let cancelled = |starts_at| NoticeContent::AssignmentCancelled { language: language(), starts_at };
        let until = now() + 8.hours();
        for (starts_in, agreed, disturbs) in
            [(20, false, false), (20, true, true), (30, true, false), (7, false, true), (9, false, false)]
        {
            let content = cancelled(now() + starts_in.hours());
            assert_eq!(may_disturb(&content, now(), until, agreed), disturbs, "{starts_in} h, {agreed}");
        }
        let thanks = NoticeContent::OfferFilled {
            offer: turjuman_dispatch::model::OfferId::from_uuid(uuid::Uuid::from_u128(3)),
            language: language(),
            starts_at: now(),
        };
        assert!(!may_disturb(&thanks, now(), until, true), "thanks wait even for who agreed");
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
