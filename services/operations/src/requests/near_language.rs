//! Near and second languages: the requester says whether a near language will do (tier C), or records that the person
//! consented to a second language (tier R). Without either nobody of those tiers is asked.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Modality, Request, RequestId};
use turjuman_languages::LanguageTag;

use super::RequestView;
use super::clarify::clear_language;
use crate::caller::{Call, Caller, Role};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;

impl Desk {
    /// Says whether interpreters of a near language may be asked.
    ///
    /// # Errors
    /// `Invalid` for an unclear language; `Refused` when the request is not searching.
    pub async fn confirm_near_language(
        &self,
        call: &Call,
        id: RequestId,
        tag: &str,
        confirmed: bool,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || async move {
            let tag = clear_language("tag", tag)?;
            let request = self.request(&call.caller, id).await?;
            self.only_coordinators_where_stakes_are_high(&call.caller, &request)?;
            self.decide_near(&call.caller, id, &tag, confirmed).await
        })
        .await?;
        self.hints().give(Hint::Request(id));
        self.request_view(&call.caller, id).await
    }

    async fn decide_near(
        &self,
        caller: &Caller,
        id: RequestId,
        tag: &LanguageTag,
        confirmed: bool,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let before = self.request(caller, id).await?;
        let after = lifecycle::request::near_language_answered(&before, tag.clone(), confirmed, now)?;
        let mut step = self.step(now);
        let detail = serde_json::json!({ "near": tag, "confirmed": confirmed });
        step.event(EventDraft::of(EventKind::RequestNearLanguageAnswered, &after).detail(detail));
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }

    /// In an interview, a hearing, a medical consent or an emergency, an approximation can cost somebody dearly: only a
    /// coordinator may let a near or second language stand there.
    fn only_coordinators_where_stakes_are_high(
        &self,
        caller: &Caller,
        request: &Request,
    ) -> Result<(), OperationError> {
        let high = self.policy().encounter_type(&request.encounter_type).is_some_and(|kind| kind.high_stakes);
        if high && !caller.is(Role::Coordinator) {
            return Err(OperationError::Forbidden(
                "in this encounter type only a coordinator may decide that",
            ));
        }
        Ok(())
    }

    /// Records that the person consented to be served in a second language.
    ///
    /// # Errors
    /// `Invalid` for an unclear language; `Refused` when the request is not searching.
    pub async fn record_consent(
        &self,
        call: &Call,
        id: RequestId,
        tag: &str,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || async move {
            let tag = clear_language("tag", tag)?;
            let now = self.now();
            let before = self.request(&call.caller, id).await?;
            self.only_coordinators_where_stakes_are_high(&call.caller, &before)?;
            signed_only_where_seen(&before, &tag)?;
            let after = lifecycle::request::consent_recorded(&before, tag.clone(), now)?;
            let mut step = self.step(now);
            let detail = serde_json::json!({ "language": tag });
            step.event(EventDraft::of(EventKind::RequestConsentRecorded, &after).detail(detail));
            step.put(after);
            Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
        })
        .await?;
        self.hints().give(Hint::Request(id));
        self.request_view(&call.caller, id).await
    }
}

/// A signed language is of no use on the telephone, consent or not.
fn signed_only_where_seen(request: &Request, tag: &LanguageTag) -> Result<(), OperationError> {
    let mut wrong = Violations::default();
    if tag.is_signed() && request.modality == Modality::Phone {
        let expected = "a spoken language: a signed one cannot be interpreted by phone".to_owned();
        wrong.add("tag", Problem::Invalid { expected });
    }
    wrong.into_result()
}
