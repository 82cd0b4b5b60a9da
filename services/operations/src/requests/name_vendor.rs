//! Name a vendor by hand: a coordinator tells the requester now whom to call, before the desk would. The search goes on.

use turjuman_dispatch::lifecycle;
use turjuman_dispatch::model::{FallbackNamed, Request, RequestId};
use turjuman_dispatch::policy::FallbackVendor;
use turjuman_languages::LanguageTag;

use super::RequestView;
use super::clarify::known_language;
use crate::caller::{Call, Caller};
use crate::desk::Desk;
use crate::error::{OperationError, Problem, Violations};
use crate::event::{EventDraft, EventKind};
use crate::idempotency::ResultIds;
use crate::notice::NoticeContent;
use crate::step::Step;

impl Desk {
    /// Names a vendor of the policy to the requester, in the place of one that was named before. Whether the vendor is open is for
    /// the coordinator to know.
    ///
    /// # Errors
    /// `Invalid` for a vendor whom the policy does not name, or who does not have the language; `Refused` when nobody is
    /// looked for.
    pub async fn name_vendor(
        &self,
        call: &Call,
        request: RequestId,
        vendor: &str,
    ) -> Result<RequestView, OperationError> {
        self.carry_out(call, || self.decide_vendor(&call.caller, request, vendor)).await?;
        self.request_view(&call.caller, request).await
    }

    async fn decide_vendor(
        &self,
        caller: &Caller,
        id: RequestId,
        vendor: &str,
    ) -> Result<(Step, ResultIds), OperationError> {
        let now = self.now();
        let policy = self.policy();
        let before = self.request(caller, id).await?;
        let language = known_language(&before)?;
        let known = policy.fallback.vendors.iter().find(|known| known.name == vendor);
        let vendor = match known {
            Some(known) if known.has(&language) => known,
            Some(_) => {
                let expected = format!("a vendor who has {language}");
                return Err(Violations::only("vendor_name", Problem::Invalid { expected }));
            }
            None => return Err(Violations::only("vendor_name", Problem::Unknown)),
        };
        let named = FallbackNamed {
            name: vendor.name.clone(),
            phone: vendor.phone.clone(),
            access_hint: vendor.access_hint.clone(),
            named_at: now,
        };
        let after = lifecycle::request::fallback_named(&before, named, now)?;
        let mut step = self.step(now);
        self.tell_of_vendor(&mut step, &after, vendor, &language, true);
        step.put(after);
        Ok((step, ResultIds { request: Some(id), ..ResultIds::default() }))
    }

    /// Writes into a step that a vendor was named, and tells the requester.
    pub(crate) fn tell_of_vendor(
        &self,
        step: &mut Step,
        after: &Request,
        vendor: &FallbackVendor,
        language: &LanguageTag,
        by_hand: bool,
    ) {
        let detail = match by_hand {
            true => serde_json::json!({ "vendor": vendor.name, "by_hand": true }),
            false => serde_json::json!({ "vendor": vendor.name }),
        };
        step.event(EventDraft::of(EventKind::RequestFallbackNamed, after).detail(detail));
        let content = NoticeContent::RequestFallback {
            language: language.clone(),
            vendor_name: vendor.name.clone(),
            vendor_phone: vendor.phone.clone(),
            access_hint: vendor.access_hint.clone(),
        };
        let occasion = format!("fallback/{}", after.version);
        step.notice(self.to_requester(step.at, after, occasion, content));
    }
}
