//! Letting go: open offers are withdrawn with thanks, a bound interpreter is freed. Shared by every verb that takes a
//! request away from the people who were asked for it.

use jiff::Timestamp;
use turjuman_dispatch::lifecycle::{self, TransitionError};
use turjuman_dispatch::model::{
    Assignment, AssignmentId, AssignmentState, InterpreterId, Interval, Offer, OfferId, OfferState, Request,
};

use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::ports::Standing;
use crate::step::Step;

/// Why open offers are withdrawn; decides which thanks people get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freed {
    /// A colleague took it.
    Filled,
    /// It is not needed any more, or at another time.
    NotNeeded,
}

impl Desk {
    /// After a commit that took a request away from people: they can be asked for something else at once. Failing to say
    /// so fails nothing: the sweep finds them.
    pub(crate) async fn hint_at_the_freed(&self, request: &Request) {
        let offers = match self.store().offers_of(self.organization(), request.id).await {
            Ok(offers) => offers,
            Err(error) => {
                tracing::warn!(request = %request.id, %error, "freed interpreters wait for the sweep");
                return;
            }
        };
        for offer in offers {
            let released = offer.state == OfferState::Accepted && request.assignment.is_none();
            if released || offer.state == OfferState::Withdrawn {
                self.hints().give(Hint::Capacity(offer.interpreter));
            }
        }
    }

    /// Withdraws the open offers of a request, except one, and thanks each person.
    pub(crate) async fn withdraw_open_offers(
        &self,
        step: &mut Step,
        request: &Request,
        except: Option<OfferId>,
        freed: Freed,
        now: Timestamp,
    ) -> Result<(), OperationError> {
        self.withdraw_offers(step, request, freed, now, |offer| Some(offer.id) != except).await
    }

    /// Withdraws those open offers of a request that are meant, and thanks each person.
    pub(crate) async fn withdraw_offers(
        &self,
        step: &mut Step,
        request: &Request,
        freed: Freed,
        now: Timestamp,
        meant: impl Fn(&Offer) -> bool,
    ) -> Result<(), OperationError> {
        for offer in self.store().offers_of(self.organization(), request.id).await? {
            if offer.state != OfferState::Open || !meant(&offer) {
                continue;
            }
            let withdrawn = lifecycle::offer::withdrawn(&offer, now)?;
            step.event(EventDraft::of(EventKind::OfferWithdrawn, request).offer(&withdrawn));
            step.notice(match freed {
                Freed::Filled => self.offer_filled(now, request, &withdrawn),
                Freed::NotNeeded => self.offer_withdrawn(now, request, &withdrawn),
            });
            step.put(withdrawn);
        }
        Ok(())
    }

    /// Releases the interpreter bound to a request, if there is one, and frees their calendar. The caller adds the
    /// notice, because only it knows why.
    ///
    /// # Errors
    /// [`Refusal::Contended`] when the assignment ended after the request was read: decide again.
    pub(crate) async fn release(
        &self,
        step: &mut Step,
        request: &Request,
        now: Timestamp,
    ) -> Result<Option<Assignment>, OperationError> {
        let Some(id) = request.assignment else { return Ok(None) };
        let assignment = match self.live_assignment(id).await {
            Err(OperationError::Refused(_)) => return Err(Refusal::Contended.into()),
            found => found?,
        };
        let cancelled = lifecycle::assignment::cancelled(&assignment, now)?;
        step.event(EventDraft::of(EventKind::AssignmentCancelled, request).assignment(&cancelled));
        self.free_calendar(step, &cancelled, now).await?;
        step.put(cancelled.clone());
        Ok(Some(cancelled))
    }

    /// Raises the version of the calendar of an assignment that ended, so that decisions made on the old one lose.
    pub(crate) async fn free_calendar(
        &self,
        step: &mut Step,
        ended: &Assignment,
        now: Timestamp,
    ) -> Result<(), OperationError> {
        let mut calendar = self.standing(ended.interpreter, ended.interval, now).await?.calendar;
        calendar.version += 1;
        step.put(calendar);
        Ok(())
    }

    /// An assignment that binds somebody now.
    pub(crate) async fn live_assignment(&self, id: AssignmentId) -> Result<Assignment, OperationError> {
        let found = self.store().assignment(self.organization(), id).await?;
        let assignment = found.ok_or(OperationError::NotFound("assignment"))?;
        match assignment.state {
            AssignmentState::Confirmed | AssignmentState::InSession => Ok(assignment),
            other => Err(Refusal::Transition(TransitionError {
                noun: "assignment",
                from: other.name(),
                attempted: "changed",
                what_to_do: "it is over; look at the request for what happened since",
            })
            .into()),
        }
    }

    /// What one interpreter is bound to around a span of time.
    pub(crate) async fn standing(
        &self,
        interpreter: InterpreterId,
        window: Interval,
        now: Timestamp,
    ) -> Result<Standing, OperationError> {
        let found = self.store().standings(self.organization(), &[interpreter], window, now).await?;
        found.into_iter().next().ok_or(OperationError::NotFound("interpreter"))
    }
}
