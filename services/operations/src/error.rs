//! Why an operation was refused, neutral of transport. A door turns it into a status or a page, once, at its edge.

use std::time::Duration;

use turjuman_dispatch::eligibility::Exclusion;
use turjuman_dispatch::lifecycle::TransitionError;
use turjuman_dispatch::model::OfferState;
use turjuman_languages::LanguageTag;

use crate::ports::StoreError;

/// What is wrong with one field of the input.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// It is needed and was not given.
    #[error("is required")]
    Required,
    /// It is longer than allowed.
    #[error("is too long: at most {max} characters are allowed")]
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
    /// It does not have the wanted form.
    #[error("is not valid: {expected}")]
    Invalid {
        /// What would be valid.
        expected: String,
    },
    /// It is not an id of the wanted kind.
    #[error("is not a valid id")]
    Id,
    /// No such thing, or not one the caller may use.
    #[error("does not name anything known here")]
    Unknown,
    /// The language is not known.
    #[error("“{input}” is not a language known here")]
    LanguageUnknown {
        /// As given.
        input: String,
    },
    /// The name belongs to several languages, and one is needed.
    #[error("“{input}” can be several languages; name one of {}", tags(.candidates))]
    LanguageAmbiguous {
        /// As given.
        input: String,
        /// The languages, the likeliest first.
        candidates: Vec<LanguageTag>,
    },
    /// The encounter type is not in the policy.
    #[error("“{value}” is not an encounter type of the policy; known are: {known}")]
    EncounterTypeUnknown {
        /// As given.
        value: String,
        /// The policy's encounter types.
        known: String,
    },
    /// The time has passed.
    #[error("lies in the past")]
    TimePast,
    /// The end is not after the start, or the span is too long or too short.
    #[error("the time window is not valid: {expected}")]
    Window {
        /// What would be valid.
        expected: String,
    },
    /// The site is not on the roster of sites, or not active.
    #[error("is not an active site")]
    SiteUnknown,
    /// The policy does not let the interpreter's gender be asked for in this encounter type.
    #[error("may not be asked for in this encounter type")]
    GenderNotAskable,
    /// The field cannot be changed by a mask, or does not exist.
    #[error("“{path}” is not a path that can be updated; allowed are: {allowed}")]
    FieldMask {
        /// As given.
        path: String,
        /// The paths allowed.
        allowed: String,
    },
    /// Somebody else of the roster has it.
    #[error("is already used by another entry of the roster")]
    AlreadyUsed,
}

fn tags(candidates: &[LanguageTag]) -> String {
    candidates.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ")
}

/// A problem and the field it is with, by its path in the request message.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// Path of the field, such as `site.site_id`.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// A well-formed call that the state of the desk does not allow.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The offer's time to answer is over.
    #[error("the offer has expired")]
    OfferExpired,
    /// A colleague accepted first.
    #[error("the offer was taken by a colleague")]
    OfferTaken,
    /// The offer was withdrawn: the request was cancelled or moved.
    #[error("the offer was withdrawn")]
    OfferWithdrawn,
    /// The offer was answered before.
    #[error("the offer was already answered: it is {0}")]
    OfferAnswered(OfferState),
    /// The request was cancelled.
    #[error("the request was cancelled")]
    RequestCancelled,
    /// The thing is in a state in which this cannot be done.
    #[error(transparent)]
    Transition(TransitionError),
    /// The interpreter cannot serve the request; the reasons are attached.
    #[error("the interpreter is not eligible")]
    NotEligible(Vec<Exclusion>),
    /// The interpreter is bound at that time.
    #[error("the interpreter is bound to another assignment at that time")]
    Busy,
    /// The caller is not on the roster.
    #[error("the caller is not an interpreter of the roster")]
    NotOnRoster,
    /// The same key was used with another body.
    #[error("the idempotency key was used for another call")]
    KeyReused,
    /// The row was changed by somebody else again and again; trying again may help.
    #[error("the row is being changed by others")]
    Contended,
}

impl From<TransitionError> for OperationError {
    fn from(error: TransitionError) -> Self {
        Refusal::Transition(error).into()
    }
}

/// Why an operation did nothing.
#[derive(Debug, Clone, thiserror::Error)]
pub enum OperationError {
    /// The input is wrong: every problem found, not the first.
    #[error("the request has {} problem(s)", .0.len())]
    Invalid(Vec<Violation>),
    /// There is no such thing, or the caller may not know of it.
    #[error("{0} was not found")]
    NotFound(&'static str),
    /// The caller may not do this.
    #[error("the caller may not do this: {0}")]
    Forbidden(&'static str),
    /// The state does not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Too much is going on; try again after the hint.
    #[error("overloaded; try again in {} ms", .retry_after.as_millis())]
    Overloaded {
        /// When to try again.
        retry_after: Duration,
    },
    /// The database failed.
    #[error("the store failed: {0}")]
    Store(StoreError),
}

impl From<StoreError> for OperationError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Overloaded => Self::Overloaded { retry_after: Duration::from_millis(500) },
            other => Self::Store(other),
        }
    }
}

/// Collects problems, so that a caller hears of all of them at once.
#[derive(Debug, Default)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// One problem, as a failure.
    pub fn only(field: &str, problem: Problem) -> OperationError {
        OperationError::Invalid(vec![Violation { field: field.to_owned(), problem }])
    }

    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(Violation { field: field.into(), problem });
    }

    /// Keeps a good value, or notes the problem.
    pub fn keep<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// True when nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fails with all that was noted.
    ///
    /// # Errors
    /// [`OperationError::Invalid`] when there is any.
    pub fn into_result(self) -> Result<(), OperationError> {
        if self.0.is_empty() { Ok(()) } else { Err(OperationError::Invalid(self.0)) }
    }
}
