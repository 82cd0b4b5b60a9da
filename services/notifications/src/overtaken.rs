//! Which notices must not go out any more because the world has moved on since they were written.
//!
//! The inbox shows everything in order, so an old line there is history. An e-mail that arrives late is read as news: an
//! offer that is no longer open, or "we are looking" for a request that is filled, would send people the wrong way. What
//! releases somebody ("you need not come") and final facts are never held back.

use jiff::Timestamp;
use turjuman_dispatch::model::{Assignment, AssignmentState, Offer, OfferState, Request, RequestState};
use turjuman_operations::notice::{Notice, NoticeContent};
use turjuman_operations::ports::{Store, StoreError};

/// How the things that a notice is about stand now. What is gone or was not named is `None`.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) request: Option<Request>,
    pub(crate) offer: Option<Offer>,
    pub(crate) assignment: Option<Assignment>,
}

impl Facts {
    /// Reads what the notice names.
    pub(crate) async fn read(store: &dyn Store, notice: &Notice) -> Result<Self, StoreError> {
        let org = &notice.organization;
        let mut facts = Facts::default();
        if let Some(id) = notice.request {
            facts.request = store.request(org, id).await?;
        }
        if let Some(id) = notice.offer {
            facts.offer = store.offer(org, id).await?;
        }
        if let Some(id) = notice.assignment {
            facts.assignment = store.assignment(org, id).await?;
        }
        Ok(facts)
    }

    fn request_is(&self, state: RequestState) -> bool {
        self.request.as_ref().is_some_and(|request| request.state == state)
    }

    fn assignment_is_live(&self) -> bool {
        self.assignment.as_ref().is_some_and(|assignment| assignment.state.is_live())
    }

    /// The session has not started, and the interpreter is still expected.
    fn assignment_is_ahead(&self) -> bool {
        self.assignment.as_ref().is_some_and(|assignment| assignment.state == AssignmentState::Confirmed)
    }
}

/// True when the notice would mislead if it went out at `now`.
pub(crate) fn is_overtaken(content: &NoticeContent, facts: &Facts, now: Timestamp) -> bool {
    let still_true = match content {
        NoticeContent::OfferMade { .. } => facts
            .offer
            .as_ref()
            .is_some_and(|offer| offer.state == OfferState::Open && now < offer.expires_at),
        NoticeContent::RequestSearching { .. }
        | NoticeContent::RequestNobodyYet { .. }
        | NoticeContent::RequestFallback { .. }
        | NoticeContent::AssignmentWithdrawn { .. } => facts.request_is(RequestState::Searching),
        NoticeContent::LanguageQuestion { .. } | NoticeContent::LanguageUnknown { .. } => {
            facts.request_is(RequestState::NeedsClarification)
        }
        NoticeContent::NearLanguageQuestion { near, .. } => {
            facts.request.as_ref().is_some_and(|request| request.language.pending_near.as_ref() == Some(near))
        }
        NoticeContent::RequestAssigned { .. } | NoticeContent::AssignmentConfirmed { .. } => {
            facts.assignment_is_live()
        }
        NoticeContent::RunningLate { minutes, .. } => {
            facts.assignment_is_ahead()
                && facts.assignment.as_ref().and_then(|assignment| assignment.late_minutes) == Some(*minutes)
        }
        NoticeContent::SessionExtended { ends_at, .. } => {
            facts.assignment_is_live()
                && facts.assignment.as_ref().is_some_and(|assignment| assignment.interval.end == *ends_at)
        }
        NoticeContent::SessionReminder { starts_at, .. } => facts.assignment_is_ahead() && now < *starts_at,
        NoticeContent::RequestUnfilled { .. }
        | NoticeContent::RequestUnclarified { .. }
        | NoticeContent::RequestRescheduled { .. }
        | NoticeContent::SessionClosed { .. }
        | NoticeContent::RequestCancelled { .. }
        | NoticeContent::OfferFilled { .. }
        | NoticeContent::OfferWithdrawn { .. }
        | NoticeContent::AssignmentCancelled { .. }
        | NoticeContent::AssignmentRescheduled { .. }
        | NoticeContent::NoShowRecorded { .. } => true,
    };
    !still_true
}

#[cfg(test)]
#[path = "overtaken_tests.rs"]
mod tests;
