//! Why an operation was refused, as the message that people read: the same words at every door.

use turjuman_localization::ErrorMessage;
use turjuman_operations::error::{OperationError, Problem, Refusal, Violation};
use turjuman_operations::ports::StoreError;

/// The sentence for one problem with one field.
pub fn violation_message(violation: &Violation) -> ErrorMessage {
    let field = violation.field.clone();
    match (violation.field.as_str(), &violation.problem) {
        ("idempotency_key", Problem::Required) => ErrorMessage::IdempotencyKeyMissing,
        ("page_token", _) => ErrorMessage::PageTokenInvalid,
        (_, Problem::Required) => ErrorMessage::FieldRequired { field },
        (_, Problem::TooLong { max }) => {
            ErrorMessage::FieldTooLong { field, max: u32::try_from(*max).unwrap_or(u32::MAX) }
        }
        (_, Problem::Id) => ErrorMessage::IdInvalid { field },
        (_, Problem::LanguageUnknown { input }) => ErrorMessage::LanguageUnknown { input: input.clone() },
        (_, Problem::EncounterTypeUnknown { value, .. }) => {
            ErrorMessage::EncounterTypeUnknown { value: value.clone() }
        }
        (_, Problem::TimePast) => ErrorMessage::TimePast,
        (_, Problem::Window { .. }) => ErrorMessage::WindowInvalid,
        (_, Problem::SiteUnknown) => ErrorMessage::SiteUnknown,
        (_, Problem::GenderNotAskable) => ErrorMessage::GenderNotAskable,
        (_, Problem::FieldMask { path, .. }) => ErrorMessage::FieldMaskInvalid { path: path.clone() },
        (
            _,
            Problem::Invalid { .. }
            | Problem::LanguageAmbiguous { .. }
            | Problem::Unknown
            | Problem::AlreadyUsed,
        ) => ErrorMessage::FieldInvalid { field },
    }
}

/// The sentence for a call that the state of the desk does not allow.
pub fn refusal_message(refusal: &Refusal) -> ErrorMessage {
    match refusal {
        Refusal::OfferExpired => ErrorMessage::OfferExpired,
        Refusal::OfferTaken => ErrorMessage::OfferTaken,
        Refusal::OfferWithdrawn => ErrorMessage::OfferWithdrawn,
        Refusal::OfferAnswered(_) => ErrorMessage::OfferAnswered,
        Refusal::RequestCancelled => ErrorMessage::RequestCancelled,
        Refusal::Transition(error) => ErrorMessage::StateForbids { state: error.from.to_owned() },
        Refusal::NotEligible(_) => ErrorMessage::InterpreterNotEligible,
        Refusal::Busy => ErrorMessage::InterpreterBusy,
        Refusal::NotOnRoster => ErrorMessage::NotRosterMember,
        Refusal::KeyReused => ErrorMessage::IdempotencyKeyReused,
        Refusal::Contended => ErrorMessage::VersionConflict,
    }
}

/// The sentence for anything an operation may answer with.
pub fn operation_message(error: &OperationError) -> ErrorMessage {
    match error {
        OperationError::Invalid(found) => match found.as_slice() {
            [only] => violation_message(only),
            many => ErrorMessage::InvalidRequest { count: u32::try_from(many.len()).unwrap_or(u32::MAX) },
        },
        OperationError::NotFound(_) => ErrorMessage::NotFound,
        OperationError::Forbidden(_) => ErrorMessage::RoleMissing,
        OperationError::Refused(refusal) => refusal_message(refusal),
        OperationError::Overloaded { retry_after } => ErrorMessage::Overloaded {
            seconds: u32::try_from(retry_after.as_millis().div_ceil(1000)).unwrap_or(u32::MAX),
        },
        OperationError::Store(StoreError::Overloaded) => ErrorMessage::Overloaded { seconds: 1 },
        OperationError::Store(StoreError::Unavailable(_) | StoreError::Full(_)) => ErrorMessage::Unavailable,
        OperationError::Store(StoreError::Corrupt(_)) => ErrorMessage::Internal,
    }
}
