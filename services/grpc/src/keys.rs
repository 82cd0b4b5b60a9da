//! Idempotency keys: every call that changes something carries one, and a hash of its body tells a repetition from
//! another call.

use aws_lc_rs::digest;
use prost::Message;
use turjuman_operations::caller::{Call, Caller};
use turjuman_operations::error::Problem;
use turjuman_operations::idempotency::CallKey;
use turjuman_proto::v1;

use crate::convert::Checks;

/// The longest key.
const LONGEST_KEY: usize = 64;

/// A message that changes something and so carries a key.
pub(crate) trait Keyed: Message + Clone {
    /// The method it belongs to, under which its keys are kept.
    const METHOD: &'static str;

    /// Takes the key out.
    fn take_key(&mut self) -> String;
}

/// Reads the key of a message and makes the call it stands for. A missing or bad key is noted; the call then has none and
/// must not be carried out.
pub(crate) fn call_of<M: Keyed>(caller: Caller, message: &mut M, checks: &mut Checks) -> Call {
    let key = message.take_key();
    let key = checks.keep("idempotency_key", check(key)).map(|key| CallKey {
        caller: caller.subject.clone(),
        method: M::METHOD,
        key,
        // Without the key in it. prost writes fields in one order, so equal messages have equal bytes.
        body_hash: digest::digest(&digest::SHA256, &message.encode_to_vec()).as_ref().to_vec(),
    });
    Call { caller, key }
}

fn check(key: String) -> Result<String, Problem> {
    if key.is_empty() {
        Err(Problem::Required)
    } else if key.len() <= LONGEST_KEY && key.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(key)
    } else {
        let expected = format!("1 to {LONGEST_KEY} visible ASCII characters, such as a UUID");
        Err(Problem::Invalid { expected })
    }
}

macro_rules! keyed {
    ($($message:ident: $method:literal),+ $(,)?) => {$(
        impl Keyed for v1::$message {
            const METHOD: &'static str = $method;

            fn take_key(&mut self) -> String {
                std::mem::take(&mut self.idempotency_key)
            }
        }
    )+};
}
keyed!(
    SubmitRequestRequest: "SubmitRequest",
    CancelRequestRequest: "CancelRequest",
    RescheduleRequestRequest: "RescheduleRequest",
    ExtendRequestRequest: "ExtendRequest",
    ClarifyLanguageRequest: "ClarifyLanguage",
    SetFurtherLanguagesRequest: "SetFurtherLanguages",
    ConfirmNearLanguageRequest: "ConfirmNearLanguage",
    RecordConsentRequest: "RecordConsent",
    ReportProblemRequest: "ReportProblem",
    AssignInterpreterRequest: "AssignInterpreter",
    OfferToInterpreterRequest: "OfferToInterpreter",
    NameVendorRequest: "NameVendor",
    AcceptOfferRequest: "AcceptOffer",
    DeclineOfferRequest: "DeclineOffer",
    WithdrawAssignmentRequest: "WithdrawAssignment",
    ReportRunningLateRequest: "ReportRunningLate",
    StartSessionRequest: "StartSession",
    CompleteSessionRequest: "CompleteSession",
    ReportNoShowRequest: "ReportNoShow",
    CreateInterpreterRequest: "CreateInterpreter",
    UpdateInterpreterRequest: "UpdateInterpreter",
    SetAvailableNowRequest: "SetAvailableNow",
    UpdateWeeklyHoursRequest: "UpdateWeeklyHours",
    AddAvailabilityExceptionRequest: "AddAvailabilityException",
    RemoveAvailabilityExceptionRequest: "RemoveAvailabilityException",
    RenewCalendarFeedRequest: "RenewCalendarFeed",
    RevokeCalendarFeedRequest: "RevokeCalendarFeed",
    CreateSiteRequest: "CreateSite",
    UpdateSiteRequest: "UpdateSite",
    MarkNotificationReadRequest: "MarkNotificationRead",
    UpdatePreferencesRequest: "UpdatePreferences",
    CreateWebhookRequest: "CreateWebhook",
    UpdateWebhookRequest: "UpdateWebhook",
    DeleteWebhookRequest: "DeleteWebhook",
    RotateWebhookSecretRequest: "RotateWebhookSecret",
);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use turjuman_dispatch::model::Subject;

    use super::*;

    fn call(message: &v1::CancelRequestRequest) -> (Option<CallKey>, Checks) {
        let caller = Caller {
            organization: "testville".parse().unwrap(),
            subject: Subject("clerk".into()),
            roles: [].into(),
            departments: Vec::new(),
            email: None,
            locale: None,
            known_as: None,
        };
        let mut checks = Checks::default();
        (call_of(caller, &mut message.clone(), &mut checks).key, checks)
    }

    #[test]
    fn the_hash_is_of_the_body_without_the_key() {
        let with = |request: &str, key: &str| v1::CancelRequestRequest {
            request_id: request.into(),
            idempotency_key: key.into(),
            ..Default::default()
        };
        let hash = |message| call(&message).0.unwrap().body_hash;
        assert_eq!(hash(with("req_1", "a")), hash(with("req_1", "b")));
        assert_ne!(hash(with("req_1", "a")), hash(with("req_2", "a")));
        assert_eq!(call(&with("req_1", "a")).0.unwrap().method, "CancelRequest");
    }

    #[test]
    fn a_key_is_short_and_visible() {
        for bad in ["", "two words", "clé", "line\nbreak", &"x".repeat(65)] {
            let message = v1::CancelRequestRequest { idempotency_key: bad.into(), ..Default::default() };
            let (key, checks) = call(&message);
            assert!(key.is_none() && !checks.is_empty(), "{bad:?}");
        }
    }
}
