//! Codes, reasons and details of every kind of error.
#![allow(clippy::unwrap_used)]

use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_dispatch::model::OfferState;
use turjuman_operations::error::{Problem, Refusal, Violation};

use super::*;

fn voice(locale: &str) -> Voice {
    Voice::new(Catalogue::built_in().unwrap(), locale)
}

fn answer(fault: impl Into<Fault>) -> (Code, String, Status) {
    let status = status(fault.into(), &voice("en-US"));
    let info = status.get_error_details().error_info().cloned().unwrap();
    assert_eq!(info.domain, DOMAIN);
    (status.code(), info.reason, status)
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Operation(refusal.into())
    }
}

#[test]
fn every_error_has_its_code_and_reason_and_says_it_in_words() {
    let state = |noun| {
        Refusal::Transition(TransitionError {
            noun,
            from: "cancelled",
            attempted: "started",
            what_to_do: "nothing",
        })
    };
    let store = |error| Fault::Operation(OperationError::Store(error));
    let cases: Vec<(Fault, Code, &str)> = vec![
        (OperationError::NotFound("offer").into(), Code::NotFound, "NOT_FOUND"),
        (OperationError::Forbidden("no").into(), Code::PermissionDenied, "FORBIDDEN"),
        (Refusal::OfferExpired.into(), Code::FailedPrecondition, "OFFER_EXPIRED"),
        (Refusal::OfferTaken.into(), Code::FailedPrecondition, "OFFER_TAKEN"),
        (Refusal::OfferWithdrawn.into(), Code::FailedPrecondition, "OFFER_WITHDRAWN"),
        (Refusal::OfferAnswered(OfferState::Declined).into(), Code::FailedPrecondition, "OFFER_ANSWERED"),
        (Refusal::RequestCancelled.into(), Code::FailedPrecondition, "REQUEST_CANCELLED"),
        (state("request").into(), Code::FailedPrecondition, "REQUEST_STATE"),
        (state("offer").into(), Code::FailedPrecondition, "OFFER_STATE"),
        (state("assignment").into(), Code::FailedPrecondition, "ASSIGNMENT_STATE"),
        (Refusal::NotEligible(Vec::new()).into(), Code::FailedPrecondition, "NOT_ELIGIBLE"),
        (Refusal::Busy.into(), Code::FailedPrecondition, "BUSY"),
        (Refusal::NotOnRoster.into(), Code::FailedPrecondition, "NOT_ON_ROSTER"),
        (Refusal::KeyReused.into(), Code::FailedPrecondition, "KEY_REUSED"),
        (Refusal::Contended.into(), Code::Aborted, "CONTENDED"),
        (store(StoreError::Overloaded), Code::ResourceExhausted, "OVERLOADED"),
        (store(StoreError::Unavailable("db7:5432".into())), Code::Unavailable, "UNAVAILABLE"),
        (store(StoreError::Full("no space left".into())), Code::Unavailable, "STORAGE_FULL"),
        (store(StoreError::Corrupt("row 7".into())), Code::Internal, "INTERNAL"),
        (Fault::Auth(AuthError::Missing), Code::Unauthenticated, "TOKEN_MISSING"),
        (Fault::Auth(AuthError::Invalid("x")), Code::Unauthenticated, "TOKEN_INVALID"),
        (Fault::Auth(AuthError::Expired), Code::Unauthenticated, "TOKEN_EXPIRED"),
        (Fault::Auth(AuthError::OrganizationUnknown), Code::PermissionDenied, "ORGANIZATION_UNKNOWN"),
        (Fault::Auth(AuthError::KeysUnavailable), Code::Unavailable, "UNAVAILABLE"),
        (Fault::Denied(Denied::NoSuchMethod), Code::Unimplemented, "METHOD_UNKNOWN"),
        (Fault::Denied(Denied::Undeclared), Code::PermissionDenied, "METHOD_UNDECLARED"),
        (Fault::Denied(Denied::RoleMissing { any_of: [].into() }), Code::PermissionDenied, "ROLE_MISSING"),
        (Fault::Shed { after: Duration::from_secs(1) }, Code::ResourceExhausted, "OVERLOADED"),
        (Fault::TooManyStreams, Code::ResourceExhausted, "TOO_MANY_STREAMS"),
        (Fault::SequenceGone { head: 7 }, Code::OutOfRange, "SEQUENCE_GONE"),
        (Fault::Lagged { resume_after: 7 }, Code::ResourceExhausted, "STREAM_LAGGED"),
        (Fault::Stopping { resume_after: 7 }, Code::Unavailable, "STOPPING"),
        (Fault::TooLong, Code::DeadlineExceeded, "DEADLINE_EXCEEDED"),
        (Fault::Broken, Code::Internal, "INTERNAL"),
    ];
    for (fault, code, reason) in cases {
        let (got_code, got_reason, status) = answer(fault);
        assert_eq!((got_code, got_reason.as_str()), (code, reason));
        let details = status.get_error_details();
        let words = details.localized_message().unwrap();
        assert!(words.locale == "en-US" && !words.message.is_empty(), "{reason}");
        let retry = matches!(code, Code::ResourceExhausted | Code::Unavailable | Code::Aborted);
        assert_eq!(details.retry_info().is_some(), retry, "{reason}");
        assert!(!status.message().contains("5432"), "what the database says is not for callers");
    }
}

#[test]
fn all_violations_are_told_with_their_fields() {
    let violation = |field: &str, problem| Violation { field: field.into(), problem };
    let found = vec![
        violation("language", Problem::LanguageUnknown { input: "Klingon".into() }),
        violation("site.site_id", Problem::SiteUnknown),
        violation("duration", Problem::Window { expected: "between 5 and 480 minutes".into() }),
        violation("idempotency_key", Problem::Required),
    ];
    let (code, reason, status) = answer(OperationError::Invalid(found));
    assert_eq!((code, reason.as_str()), (Code::InvalidArgument, "INVALID_REQUEST"));
    let details = status.get_error_details();
    let violations = &details.bad_request().unwrap().field_violations;
    let fields: Vec<_> = violations.iter().map(|violation| violation.field.as_str()).collect();
    assert_eq!(fields, ["language", "site.site_id", "duration", "idempotency_key"]);
    assert!(violations[0].description.contains("Klingon"));
    assert!(violations[2].description.contains("between 5 and 480 minutes"));
    let metadata = &details.error_info().unwrap().metadata;
    assert_eq!(metadata["language"], "LANGUAGE_UNKNOWN");
    assert_eq!(metadata["idempotency_key"], "IDEMPOTENCY_KEY_MISSING");
    assert!(details.localized_message().unwrap().message.starts_with("4 things"));
}

#[test]
fn one_violation_gives_its_own_reason() {
    let problem = Problem::Invalid { expected: "a token".into() };
    let found = vec![Violation { field: "page_token".into(), problem }];
    let (_, reason, _) = answer(OperationError::Invalid(found));
    assert_eq!(reason, "PAGE_TOKEN_INVALID");
}

#[test]
fn words_are_in_the_caller_s_locale() {
    for locale in ["es-US", "pt-BR", "ht", "ar"] {
        let spoken = status(Refusal::OfferTaken.into(), &voice(locale));
        let words = spoken.get_error_details().localized_message().cloned().unwrap();
        assert_eq!(words.locale, locale);
        assert!(!words.message.contains("A colleague"), "{locale}: {}", words.message);
        assert_eq!(spoken.message(), "the offer was taken by a colleague", "for developers it stays English");
    }
}

#[test]
fn a_flood_of_violations_stays_small() {
    let many =
        (0..5000).map(|index| Violation { field: format!("states[{index}]"), problem: Problem::Required });
    let (_, _, status) = answer(OperationError::Invalid(many.collect()));
    let details = status.get_error_details();
    assert!(details.bad_request().unwrap().field_violations.len() > 10);
    assert_eq!(details.error_info().unwrap().metadata["violations"], "5000");
    let headers = status.into_http::<()>();
    let metadata: usize =
        headers.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    assert!(metadata < 8 * 1024, "{metadata} bytes are more than many clients take");
}
