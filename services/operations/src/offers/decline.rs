//! Decline: no, thank you. The desk asks the next person at once if nobody else is being asked.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{DeclineReason, Offer, OfferId, OfferState, Request};

use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;

impl Desk {
    /// Declines an offer made to the caller.
    ///
    /// # Errors
    /// `NotFound` for somebody else's offer; `Refused` when it is not open any more.
    pub async fn decline(
        &self,
        call: &Call,
        id: OfferId,
        reason: DeclineReason,
    ) -> Result<(Offer, Request), OperationError> {
        self.carry_out(call, || self.decide_decline(&call.caller, id, reason)).await?;
        let (offer, request) = self.own_offer(&call.caller, id).await?;
        self.hints().give(Hint::Request(request.id));
        // One open offer less: others may ask them now.
        self.hints().give(Hint::Capacity(offer.interpreter));
        Ok((offer, request))
    }

    async fn decide_decline(
        &self,
        caller: &Caller,
        id: OfferId,
        reason: DeclineReason,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let (offer, request) = self.own_offer(caller, id).await?;
        match offer.state {
            OfferState::Open if now >= offer.expires_at => return Err(Refusal::OfferExpired.into()),
            OfferState::Open => {}
            OfferState::Expired => return Err(Refusal::OfferExpired.into()),
            OfferState::Withdrawn => return Err(Refusal::OfferWithdrawn.into()),
            answered => return Err(Refusal::OfferAnswered(answered).into()),
        }
        let declined = lifecycle::offer::declined(&offer, reason, now)?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "reason": reason });
        step.event(EventDraft::of(EventKind::OfferDeclined, &request).offer(&declined).detail(detail));
        step.put(declined);
        Ok((step, ResultIds { offer: Some(id), request: Some(request.id), ..ResultIds::default() }))
    }
}
