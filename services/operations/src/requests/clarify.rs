//! Clarify: somebody says which language it is, and the search begins.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Modality, RequestId};
use turjuman_languages::{LanguageTag, Resolution, resolve};

use super::RequestView;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;

impl Desk {
    /// Says which language a request is for. Takes a tag or a name that is not ambiguous.
    ///
    /// # Errors
    /// `Invalid` when the language is still not clear; `Refused` when the request does not wait for it.
    pub async fn clarify_language(
        &self,
        call: &Call,
        id: RequestId,
        language: &str,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_clarify(&call.caller, id, language)).await?;
        self.hints().give(Hint::Request(id));
        self.request_view(&call.caller, id).await
    }

    async fn decide_clarify(
        &self,
        caller: &Caller,
        id: RequestId,
        language: &str,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let before = self.request(caller, id).await?;
        let tag = clear_language("tag", language)?;
        if tag.is_signed() && before.modality == Modality::Phone {
            let mut wrong = Violations::default();
            let expected =
                "a signed language cannot be interpreted by phone: submit the request by video or on site";
            wrong.add("tag", Problem::Invalid { expected: expected.to_owned() });
            wrong.into_result()?;
        }
        let after = lifecycle::request::clarified(&before, tag, now)?;
        let mut step = self.step(now);
        step.event(EventDraft::of(EventKind::RequestClarified, &after));
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}

/// A language that is clear: a question or an unknown name is a problem here.
pub(super) fn one_language(text: &str) -> Result<LanguageTag, Problem> {
    Err(match resolve(text) {
        Resolution::Language(tag) => return Ok(tag),
        Resolution::Ask { candidates, .. } => Problem::Invalid {
            expected: format!(
                "one language; “{text}” may be {}",
                candidates.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ")
            ),
        },
        Resolution::Unknown { .. } => Problem::LanguageUnknown { input: text.chars().take(80).collect() },
    })
}

/// The same, as a problem of this field.
pub(super) fn clear_language(field: &str, text: &str) -> Result<LanguageTag, OperationError> {
    let problem = match one_language(text) {
        Ok(tag) => return Ok(tag),
        Err(problem) => problem,
    };
    let mut wrong = Violations::default();
    wrong.add(field, problem);
    wrong.into_result()?;
    Err(OperationError::NotFound("language"))
}
