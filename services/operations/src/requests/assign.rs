//! Assign by hand: a coordinator knows better. The rules are not switched off: every rule that the choice breaks is named
//! and must be accepted by name, and what would book somebody twice is never accepted.

use turjuman_dispatch::eligibility::{Exclusion, ExclusionReason};
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{InterpreterId, RequestId};
use turjuman_languages::LanguageTag;

use super::RequestView;
use super::clarify::known_language;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Refusal};
use crate::idempotency::ResultIds;
use crate::matching::release::Freed;
use crate::step::{RowKey, Step};

impl Desk {
    /// Binds an interpreter to a searching request without an offer.
    ///
    /// # Errors
    /// `Refused(NotEligible)` with every rule that the choice breaks and that was not accepted; `Refused(Busy)` when
    /// they are bound at that time, which no acceptance overrides.
    pub async fn assign_by_hand(
        &self,
        call: &Call,
        request: RequestId,
        interpreter: InterpreterId,
        accepted: &[ExclusionReason],
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_assign(&call.caller, request, interpreter, accepted)).await?;
        let view = self.request_view(&call.caller, request).await?;
        self.hint_at_the_freed(&view.request).await;
        Ok(view)
    }

    async fn decide_assign(
        &self,
        caller: &Caller,
        id: RequestId,
        interpreter: InterpreterId,
        accepted: &[ExclusionReason],
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let request = self.request(caller, id).await?;
        let requested = known_language(&request)?;
        let (known, _) = self.assess_one(&policy, &request, interpreter, now).await?;
        if known.assessment.has(ExclusionReason::Overlap) {
            return Err(Refusal::Busy.into());
        }
        let broken: Vec<Exclusion> = known
            .assessment
            .hard()
            .filter(|exclusion| !accepted.contains(&exclusion.reason))
            .cloned()
            .collect();
        if !broken.is_empty() {
            return Err(Refusal::NotEligible(broken).into());
        }

        let language: LanguageTag = known.assessment.language.as_ref().map_or(requested, |l| l.tag.clone());
        let assignment = lifecycle::assignment::new(
            &policy,
            self.new_assignment_id(now),
            &request,
            interpreter,
            None,
            language,
            now,
        );
        let ids = ResultIds { request: Some(id), assignment: Some(assignment.id), ..ResultIds::default() };
        let mut step = self.step(now);
        self.withdraw_open_offers(&mut step, &request, None, Freed::Filled, now).await?;
        let overridden: Vec<_> = known.assessment.hard().map(|exclusion| exclusion.reason).collect();
        let how = serde_json::json!({ "by_hand": true, "overridden": overridden });
        self.bind(&mut step, &request, assignment, &known.interpreter, known.standing.calendar, how, now)?;
        step.guard(RowKey::Interpreter(interpreter), known.interpreter.version);
        Ok((step, ids))
    }
}
