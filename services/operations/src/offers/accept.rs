//! Accept: exactly one wins. The step guards the offer, the request and the interpreter's calendar and profile, so that
//! two people cannot get one request and one person cannot get two sessions at once, whoever decides where.

use turjuman_dispatch::eligibility::{Candidate, ExclusionReason, assess};
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Assignment, Offer, OfferId, OfferState, Request, RequestState};

use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::matching::gather::{contact, travel_window};
use crate::matching::release::Freed;
use crate::step::{RowKey, Step};

/// What an acceptance brought about.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// The offer, accepted.
    pub offer: Offer,
    /// Its request.
    pub request: Request,
    /// The assignment that binds the caller.
    pub assignment: Assignment,
}

impl Desk {
    /// Accepts an offer made to the caller.
    ///
    /// # Errors
    /// `NotFound` for somebody else's offer. `Refused` with which it was: expired, taken by a colleague, withdrawn,
    /// answered before, cancelled, busy, or not eligible any more (with the reasons).
    pub async fn accept(&self, call: &Call, id: OfferId) -> Result<Accepted, OperationError> {
        let ids = self.carry_out(call, || self.decide_accept(&call.caller, id)).await?;
        let (offer, request) = self.own_offer(&call.caller, id).await?;
        self.hint_at_the_freed(&request).await;
        // They are bound for this time, and one open offer less for every other.
        self.hints().give(Hint::Capacity(offer.interpreter));
        let assignment = ids.assignment.ok_or(OperationError::NotFound("assignment"))?;
        let assignment = self.store().assignment(self.organization(), assignment).await?;
        let assignment = assignment.ok_or(OperationError::NotFound("assignment"))?;
        Ok(Accepted { offer, request, assignment })
    }

    async fn decide_accept(&self, caller: &Caller, id: OfferId) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let (offer, request) = self.own_offer(caller, id).await?;
        still_open(&offer, &request, now)?;

        let found = self.store().interpreter(self.organization(), offer.interpreter).await?;
        let interpreter = found.ok_or(OperationError::NotFound("interpreter"))?;
        let standing = self.standing(interpreter.id, travel_window(&request), now).await?;
        // The same function that chose them, on fresh facts. Soft reasons (asked already, budget) do not bind here.
        let candidate = Candidate {
            interpreter: &interpreter,
            commitments: &standing.commitments,
            contact: contact(&request, std::slice::from_ref(&offer), interpreter.id, &standing),
        };
        let assessment = assess(&policy, &request, &candidate, now);
        if assessment.has(ExclusionReason::Overlap) {
            return Err(Refusal::Busy.into());
        }
        if !assessment.is_eligible() {
            return Err(Refusal::NotEligible(assessment.hard().cloned().collect()).into());
        }

        let assignment = lifecycle::assignment::new(
            &policy,
            self.new_assignment_id(now),
            &request,
            interpreter.id,
            Some(id),
            offer.language.clone(),
            now,
        );
        let accepted = lifecycle::offer::accepted(&offer, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::OfferAccepted, &request).offer(&accepted));
        self.withdraw_open_offers(&mut step, &request, Some(id), Freed::Filled, now).await?;
        step.put(accepted);
        self.bind(
            &mut step,
            &request,
            assignment.clone(),
            &interpreter,
            standing.calendar,
            serde_json::Value::Null,
            now,
        )?;
        step.guard(RowKey::Interpreter(interpreter.id), interpreter.version);
        let ids = ResultIds {
            offer: Some(id),
            request: Some(request.id),
            assignment: Some(assignment.id),
            ..ResultIds::default()
        };
        Ok((step, ids))
    }
}

/// Says exactly why an offer cannot be accepted any more.
fn still_open(offer: &Offer, request: &Request, now: jiff::Timestamp) -> Result<(), Refusal> {
    match offer.state {
        OfferState::Open if now >= offer.expires_at => return Err(Refusal::OfferExpired),
        OfferState::Open => {}
        OfferState::Expired => return Err(Refusal::OfferExpired),
        OfferState::Withdrawn if request.state == RequestState::Cancelled => {
            return Err(Refusal::RequestCancelled);
        }
        OfferState::Withdrawn if request.assignment.is_some() => return Err(Refusal::OfferTaken),
        OfferState::Withdrawn => return Err(Refusal::OfferWithdrawn),
        answered @ (OfferState::Accepted | OfferState::Declined) => {
            return Err(Refusal::OfferAnswered(answered));
        }
    }
    match request.state {
        RequestState::Searching => Ok(()),
        RequestState::Cancelled => Err(Refusal::RequestCancelled),
        RequestState::Assigned | RequestState::InSession | RequestState::Completed => {
            Err(Refusal::OfferTaken)
        }
        RequestState::NeedsClarification | RequestState::Unfilled => Err(Refusal::OfferExpired),
    }
}
