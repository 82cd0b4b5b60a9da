//! Clarify: somebody says which language it is and how that was found out, and the search begins.

use jiff::Timestamp;
use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{Identification, IdentificationMethod, Modality, Request, RequestId};
use turjuman_dispatch::policy::Policy;
use turjuman_languages::LanguageTag;

use super::RequestView;
use crate::caller::{Call, Caller, Role};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::hints::Hint;
use crate::idempotency::ResultIds;
use crate::step::Step;
use crate::validate;

/// Which language it is, and how that was found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clarify {
    /// A tag, or a name that is not ambiguous.
    pub language: String,
    /// How it was found out; `None` when nobody says.
    pub method: Option<IdentificationMethod>,
    /// The vendor of the policy whose interpreter recognised it; `None` takes the one that the requester was told to call.
    pub vendor: Option<String>,
}

impl From<&str> for Clarify {
    fn from(language: &str) -> Self {
        Self { language: language.to_owned(), ..Self::default() }
    }
}

impl Desk {
    /// Says which language a request is for. Takes a tag or a name that is not ambiguous.
    ///
    /// # Errors
    /// `Invalid` when the language is still not clear, and for a vendor that the policy does not name; `Refused` when the
    /// request does not wait for it.
    pub async fn clarify_language(
        &self,
        call: &Call,
        id: RequestId,
        said: impl Into<Clarify>,
    ) -> Result<RequestView, OperationError> {
        let said = said.into();
        self.carry_out(call, || self.decide_clarify(&call.caller, id, &said)).await?;
        self.hints().give(Hint::Request(id));
        self.request_view(&call.caller, id).await
    }

    async fn decide_clarify(
        &self,
        caller: &Caller,
        id: RequestId,
        said: &Clarify,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let before = self.request(caller, id).await?;
        let tag = clear_language("tag", &said.language)?;
        let identification = identified(&self.policy(), caller, &before, said, now)?;
        if tag.is_signed() && before.modality == Modality::Phone {
            let expected =
                "a signed language cannot be interpreted by phone: submit the request by video or on site";
            return Err(Violations::only("tag", Problem::Invalid { expected: expected.to_owned() }));
        }
        let detail = identification.as_ref().map(|found| {
            let as_role = if found.by_coordinator { Role::Coordinator } else { Role::Requester };
            serde_json::json!({ "method": found.method, "vendor": found.vendor, "by": as_role })
        });
        let after = lifecycle::request::clarified(&before, tag, identification, now)?;
        let mut step = self.step(now);
        let event = EventDraft::of(EventKind::RequestClarified, &after);
        step.event(event.detail(detail.unwrap_or_default()));
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }
}

/// How it was found out, and by whom, if that was said. Only an interpreter may be a vendor's.
fn identified(
    policy: &Policy,
    caller: &Caller,
    request: &Request,
    said: &Clarify,
    now: Timestamp,
) -> Result<Option<Identification>, OperationError> {
    let mut wrong = Violations::default();
    let by_interpreter = said.method == Some(IdentificationMethod::Interpreter);
    let told = request.fallback.as_ref().map(|vendor| &vendor.name);
    let vendor = match said.vendor.as_ref().filter(|name| !name.is_empty()) {
        None => told.filter(|_| by_interpreter),
        Some(_) if !by_interpreter => {
            let expected = "nothing, unless an interpreter recognised the language".to_owned();
            wrong.add("vendor_name", Problem::Invalid { expected });
            None
        }
        Some(named) => {
            let known = policy.fallback.vendors.iter().map(|vendor| &vendor.name);
            let found = known.chain(told).find(|name| *name == named);
            if found.is_none() {
                let expected = "a vendor that the policy names".to_owned();
                wrong.add("vendor_name", Problem::Invalid { expected });
            }
            found
        }
    };
    wrong.into_result()?;
    Ok(said.method.map(|method| Identification {
        method,
        vendor: vendor.cloned(),
        by: caller.subject.clone(),
        by_coordinator: caller.is(Role::Coordinator),
        at: now,
    }))
}

/// A language that is clear: a question or an unknown name is a problem of this field.
pub(super) fn clear_language(field: &str, text: &str) -> Result<LanguageTag, OperationError> {
    validate::one_language(text).map_err(|problem| Violations::only(field, problem))
}

/// The language of a request that must have one.
pub(super) fn known_language(request: &Request) -> Result<LanguageTag, OperationError> {
    request.language.tag.clone().ok_or_else(|| {
        let expected = "a request whose language is known: clarify the language first".to_owned();
        Violations::only("request_id", Problem::Invalid { expected })
    })
}
