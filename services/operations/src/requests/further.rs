//! Further languages: what would do where the one asked for finds nobody is said anew, and the search goes on with it.

use turjuman_dispatch::eligibility::may_be_used;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::RequestId;

use super::RequestView;
use super::language::read_further;
use super::submit::FurtherInput;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::matching::release::Freed;
use crate::step::Step;

impl Desk {
    /// Replaces the languages that would do instead, the best first. Open offers in a language that does not serve any more
    /// are withdrawn with thanks; nobody else hears of it.
    ///
    /// # Errors
    /// `Invalid` with every language that is not clear, is named twice, or lacks how well or on whose word; `Refused` when
    /// the request is neither waiting for its language nor being searched for.
    pub async fn set_further_languages(
        &self,
        call: &Call,
        id: RequestId,
        further: &[FurtherInput],
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_further(&call.caller, id, further)).await?;
        self.hints().give(Hint::Request(id));
        let view = self.request_view(&call.caller, id).await?;
        self.hint_at_the_freed(&view.request).await;
        Ok(view)
    }

    async fn decide_further(
        &self,
        caller: &Caller,
        id: RequestId,
        further: &[FurtherInput],
    ) -> Result<(Step, ResultIds), OperationError> {
        let (now, policy) = (self.now(), self.policy());
        let before = self.request(caller, id).await?;
        let mut wrong = Violations::default();
        let first = before.language.tag.as_ref();
        let further = read_further(&policy, first, Some(before.modality), further, &mut wrong);
        wrong.into_result()?;
        let after = lifecycle::request::further_languages_set(&before, further, now)?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "further": after.language.further });
        step.event(EventDraft::of(EventKind::RequestFurtherLanguagesSet, &after).detail(detail));
        self.withdraw_offers(&mut step, &before, Freed::NotNeeded, now, |offer| {
            !may_be_used(&policy, &after, &offer.language)
        })
        .await?;
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}
