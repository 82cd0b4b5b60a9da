//! Well-formed calls that the state of the desk does not allow.

use std::time::Duration;

use tonic::Code;
use tonic_types::ErrorDetails;
use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_notifications::refusal_message;
use turjuman_operations::error::Refusal;

use super::Answer;

pub(super) fn answer(refusal: Refusal, details: &mut ErrorDetails) -> Answer {
    let message = refusal.to_string();
    let words = refusal_message(&refusal);
    let failed = |reason| Answer::new(Code::FailedPrecondition, reason, message.clone(), words.clone());
    match refusal {
        Refusal::OfferExpired => failed("OFFER_EXPIRED"),
        Refusal::OfferTaken => failed("OFFER_TAKEN"),
        Refusal::OfferWithdrawn => failed("OFFER_WITHDRAWN"),
        Refusal::OfferAnswered(state) => failed("OFFER_ANSWERED").with("state", state.name()),
        Refusal::RequestCancelled => failed("REQUEST_CANCELLED"),
        Refusal::Transition(TransitionError { noun, from, attempted, what_to_do }) => {
            let reason = match noun {
                "offer" => "OFFER_STATE",
                "assignment" => "ASSIGNMENT_STATE",
                _ => "REQUEST_STATE",
            };
            failed(reason).with("state", from).with("attempted", attempted).with("what_to_do", what_to_do)
        }
        Refusal::NotEligible(exclusions) => {
            for exclusion in &exclusions {
                let kind = exclusion.reason.name().to_uppercase();
                details.add_precondition_failure_violation(kind, "interpreter", exclusion.detail.clone());
            }
            let reasons: Vec<_> = exclusions.iter().map(|exclusion| exclusion.reason.name()).collect();
            failed("NOT_ELIGIBLE").with("reasons", reasons.join(","))
        }
        Refusal::Busy => failed("BUSY"),
        Refusal::NotOnRoster => failed("NOT_ON_ROSTER"),
        Refusal::KeyReused => failed("KEY_REUSED"),
        Refusal::Contended => {
            Answer::new(Code::Aborted, "CONTENDED", message, words).retry(Duration::from_millis(100))
        }
    }
}
