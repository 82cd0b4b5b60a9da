//! Well-formed calls that the state of the desk does not allow.

use std::time::Duration;

use tonic::Code;
use tonic_types::ErrorDetails;
use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_localization::ErrorMessage;
use turjuman_operations::error::Refusal;

use super::Answer;

pub(super) fn answer(refusal: Refusal, details: &mut ErrorDetails) -> Answer {
    let message = refusal.to_string();
    let failed = |reason, words| Answer::new(Code::FailedPrecondition, reason, message.clone(), words);
    match refusal {
        Refusal::OfferExpired => failed("OFFER_EXPIRED", ErrorMessage::OfferExpired),
        Refusal::OfferTaken => failed("OFFER_TAKEN", ErrorMessage::OfferTaken),
        Refusal::OfferWithdrawn => failed("OFFER_WITHDRAWN", ErrorMessage::OfferWithdrawn),
        Refusal::OfferAnswered(state) => {
            failed("OFFER_ANSWERED", ErrorMessage::OfferAnswered).with("state", state.name())
        }
        Refusal::RequestCancelled => failed("REQUEST_CANCELLED", ErrorMessage::RequestCancelled),
        Refusal::Transition(TransitionError { noun, from, attempted, what_to_do }) => {
            let reason = match noun {
                "offer" => "OFFER_STATE",
                "assignment" => "ASSIGNMENT_STATE",
                _ => "REQUEST_STATE",
            };
            failed(reason, ErrorMessage::StateForbids { state: from.to_owned() })
                .with("state", from)
                .with("attempted", attempted)
                .with("what_to_do", what_to_do)
        }
        Refusal::NotEligible(exclusions) => {
            for exclusion in &exclusions {
                let kind = exclusion.reason.name().to_uppercase();
                details.add_precondition_failure_violation(kind, "interpreter", exclusion.detail.clone());
            }
            let reasons: Vec<_> = exclusions.iter().map(|exclusion| exclusion.reason.name()).collect();
            failed("NOT_ELIGIBLE", ErrorMessage::InterpreterNotEligible).with("reasons", reasons.join(","))
        }
        Refusal::Busy => failed("BUSY", ErrorMessage::InterpreterBusy),
        Refusal::NotOnRoster => failed("NOT_ON_ROSTER", ErrorMessage::NotRosterMember),
        Refusal::KeyReused => failed("KEY_REUSED", ErrorMessage::IdempotencyKeyReused),
        Refusal::Contended => Answer::new(Code::Aborted, "CONTENDED", message, ErrorMessage::VersionConflict)
            .retry(Duration::from_millis(100)),
    }
}
