//! Offer by hand: a coordinator has somebody asked now, beside the waves. The offer is like every other: it can be accepted,
//! declined and lapse, and exactly one wins. So nobody is asked who could not accept; what only speaks against asking
//! them just now (budget, quiet hours, asked before) must be accepted by name.

use turjuman_dispatch::eligibility::{Exclusion, ExclusionReason};
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{InterpreterId, Offer, OfferState, RequestId};

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::step::{RowKey, Step};

impl Desk {
    /// Offers a searching request to one more interpreter.
    ///
    /// # Errors
    /// `Refused(NotEligible)` with every reason that was not accepted, or cannot be; `Refused` when nobody is looked for.
    pub async fn offer_by_hand(
        &self,
        call: &Call,
        request: RequestId,
        interpreter: InterpreterId,
        accepted: &[ExclusionReason],
    ) -> Result<(RequestView, Offer), OperationError> {
        let decide = || self.decide_offer(&call.caller, request, interpreter, accepted);
        let ids = self.carry_out(call, decide).await?;
        let id = ids.offer.ok_or(OperationError::NotFound("offer"))?;
        let offer = self.store().offer(self.organization(), id).await?;
        let offer = offer.ok_or(OperationError::NotFound("offer"))?;
        Ok((self.request_view(&call.caller, request).await?, offer))
    }

    async fn decide_offer(
        &self,
        caller: &Caller,
        id: RequestId,
        interpreter: InterpreterId,
        accepted: &[ExclusionReason],
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let request = self.request(caller, id).await?;
        let (after, plan) = lifecycle::request::asked_by_hand(&policy, &request, interpreter, now)?;
        let (known, offers) = self.assess_one(&policy, &request, interpreter, now).await?;
        let is_asked =
            offers.iter().any(|offer| offer.interpreter == interpreter && offer.state == OfferState::Open);
        let stands = |exclusion: &&Exclusion| {
            let reason = exclusion.reason;
            let must_stand = !reason.is_soft() || (reason == ExclusionReason::AlreadyAsked && is_asked);
            must_stand || !accepted.contains(&reason)
        };
        let broken: Vec<Exclusion> = known.assessment.exclusions.iter().filter(stands).cloned().collect();
        let language = match &known.assessment.language {
            Some(language) if broken.is_empty() => language,
            _ => return Err(Refusal::NotEligible(broken).into()),
        };

        let mut step = self.step(now);
        let offer = lifecycle::offer::new(self.new_offer_id(now), &after, &plan, interpreter, language, now);
        let detail = serde_json::json!({ "wave": plan.wave, "tier": offer.tier, "by_hand": true });
        step.event(EventDraft::of(EventKind::OfferSent, &after).offer(&offer).detail(detail));
        step.notice(self.offer_made(now, &after, &offer));
        step.guard(RowKey::Interpreter(interpreter), known.interpreter.version);
        let ids = ResultIds { request: Some(id), offer: Some(offer.id), ..ResultIds::default() };
        step.put(offer);
        step.put(after);
        Ok((step, ids))
    }
}
