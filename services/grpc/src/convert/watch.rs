//! Events as watchers see them.

use turjuman_operations::event::EventKind;
use turjuman_proto::v1;

/// What an event means to somebody who watches requests; `None` when nothing.
pub(crate) fn request_event(kind: EventKind) -> Option<v1::RequestEventKind> {
    use v1::RequestEventKind as Kind;
    Some(match kind {
        EventKind::RequestSubmitted => Kind::Submitted,
        EventKind::RequestClarified => Kind::Clarified,
        EventKind::RequestWaveSent => Kind::WaveSent,
        EventKind::RequestNearLanguageAsked => Kind::NearLanguageAsked,
        EventKind::RequestNearLanguageAnswered => Kind::NearLanguageAnswered,
        EventKind::RequestConsentRecorded => Kind::ConsentRecorded,
        EventKind::RequestFurtherLanguagesSet => Kind::FurtherLanguagesSet,
        EventKind::RequestFallbackNamed => Kind::FallbackNamed,
        EventKind::RequestNobodyYet => Kind::NobodyYet,
        EventKind::RequestAssigned => Kind::Assigned,
        EventKind::RequestBackToSearch => Kind::BackToSearch,
        EventKind::RequestRescheduled => Kind::Rescheduled,
        EventKind::RequestExtended => Kind::Extended,
        EventKind::RequestStarted => Kind::Started,
        EventKind::RequestCompleted => Kind::Completed,
        EventKind::RequestCancelled => Kind::Cancelled,
        EventKind::RequestUnfilled => Kind::Unfilled,
        EventKind::RequestProblemReported => Kind::ProblemReported,
        EventKind::AssignmentRunningLate => Kind::RunningLate,
        // Each of these comes with an event of the request in the same commit, or does not concern its watchers.
        EventKind::OfferSent
        | EventKind::OfferAccepted
        | EventKind::OfferDeclined
        | EventKind::OfferExpired
        | EventKind::OfferWithdrawn
        | EventKind::AssignmentMade
        | EventKind::AssignmentStarted
        | EventKind::AssignmentCompleted
        | EventKind::AssignmentWithdrawn
        | EventKind::AssignmentNoShow
        | EventKind::AssignmentCancelled
        | EventKind::AssignmentExtended
        | EventKind::AssignmentReminded
        | EventKind::InterpreterCreated
        | EventKind::InterpreterUpdated
        | EventKind::ReaderUpdated
        | EventKind::SiteCreated
        | EventKind::SiteUpdated => return None,
    })
}

/// What an event means to the interpreter of its offer; `None` when nothing.
pub(crate) fn offer_event(kind: EventKind) -> Option<v1::OfferEventKind> {
    match kind {
        EventKind::OfferSent => Some(v1::OfferEventKind::Sent),
        EventKind::OfferAccepted => Some(v1::OfferEventKind::Accepted),
        EventKind::OfferDeclined => Some(v1::OfferEventKind::Declined),
        EventKind::OfferExpired => Some(v1::OfferEventKind::Expired),
        EventKind::OfferWithdrawn => Some(v1::OfferEventKind::Withdrawn),
        _ => None,
    }
}
