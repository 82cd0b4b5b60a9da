//! Every error as a gRPC status, in one place: code, stable reason, all field violations, when to try again, and a sentence
//! in the caller's locale. Nothing else in this crate builds a [`Status`], so that nothing is said in two ways.
//!
//! The table of codes and reasons is in this crate's README.

mod refusal;
#[cfg(test)]
mod tests;
mod violations;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};
use turjuman_localization::{Catalogue, ErrorMessage, Locale};
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::StoreError;

use turjuman_access::Denied;
use turjuman_access::auth::AuthError;

/// The domain of all reasons in `ErrorInfo`.
pub(crate) const DOMAIN: &str = "turjuman";

/// Why a call is answered with an error.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// An operation did nothing.
    Operation(OperationError),
    /// The caller is not known.
    Auth(AuthError),
    /// The caller may not.
    Denied(Denied),
    /// Too many calls are being answered already.
    Shed {
        /// When to come back.
        after: Duration,
    },
    /// The caller has too many streams open.
    TooManyStreams,
    /// The server has too many streams open.
    StreamsFull,
    /// The token of a stream has expired.
    TokenEnded {
        /// The last number that was sent.
        resume_after: u64,
    },
    /// The number to resume after is ahead of the newest event.
    SequenceGone {
        /// The number of the newest event.
        head: u64,
    },
    /// The caller reads a stream too slowly.
    Lagged {
        /// The last number that was sent.
        resume_after: u64,
    },
    /// The server is stopping.
    Stopping {
        /// The last number that was sent, for streams.
        resume_after: u64,
    },
    /// The call took longer than it may.
    TooLong,
    /// The answer cannot be made: a bug, already logged.
    Broken,
}

impl From<OperationError> for Fault {
    fn from(error: OperationError) -> Self {
        Self::Operation(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Operation(error.into())
    }
}

/// The words for one caller.
#[derive(Clone)]
pub(crate) struct Voice {
    catalogue: Arc<Catalogue>,
    wish: String,
}

impl Voice {
    /// Speaks the locale that is nearest to the wish, a tag or an `Accept-Language` list. Which one that is is found out
    /// when there is something to say: most calls are answered without a word.
    pub(crate) fn new(catalogue: Arc<Catalogue>, wish: impl Into<String>) -> Self {
        Self { catalogue, wish: wish.into() }
    }

    fn locale(&self) -> Locale {
        self.catalogue.negotiate(&self.wish)
    }

    /// The sentence for an error.
    fn say(&self, error: &ErrorMessage) -> String {
        self.catalogue.error_message(&self.locale(), error)
    }
}

/// What a status says; [`Answer::status`] packs it.
struct Answer {
    code: Code,
    reason: &'static str,
    /// For developers, in English.
    message: String,
    /// For the person.
    words: ErrorMessage,
    metadata: HashMap<String, String>,
    retry_after: Option<Duration>,
}

impl Answer {
    fn new(code: Code, reason: &'static str, message: impl Into<String>, words: ErrorMessage) -> Self {
        let metadata = HashMap::new();
        Self { code, reason, message: message.into(), words, metadata, retry_after: None }
    }

    fn with(mut self, key: &str, value: impl ToString) -> Self {
        self.metadata.insert(key.to_owned(), value.to_string());
        self
    }

    fn retry(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    fn status(self, voice: &Voice, mut details: ErrorDetails) -> Status {
        details.set_error_info(self.reason, DOMAIN, self.metadata);
        if self.retry_after.is_some() {
            details.set_retry_info(self.retry_after);
        }
        details.set_localized_message(voice.locale().tag(), voice.say(&self.words));
        Status::with_error_details(self.code, self.message, details)
    }
}

/// The one mapping from errors to statuses.
pub(crate) fn status(fault: Fault, voice: &Voice) -> Status {
    let mut details = ErrorDetails::new();
    let answer = match fault {
        Fault::Operation(error) => of_operation(error, voice, &mut details),
        Fault::Auth(error) => of_auth(&error),
        Fault::Denied(denied) => of_denial(&denied),
        Fault::Shed { after } => overloaded(after, "too many calls are being answered already: try again"),
        Fault::TooManyStreams => Answer::new(
            Code::ResourceExhausted,
            "TOO_MANY_STREAMS",
            "too many streams are open under this token's subject: close some first",
            ErrorMessage::TooManyStreams,
        )
        .retry(Duration::from_secs(10)),
        Fault::StreamsFull => overloaded(Duration::from_secs(10), "too many streams are open on this server"),
        Fault::TokenEnded { resume_after } => Answer::new(
            Code::Unauthenticated,
            "TOKEN_EXPIRED",
            format!("the token has expired: resume with a new one and after_sequence {resume_after}"),
            ErrorMessage::TokenExpired,
        )
        .with("resume_after", resume_after),
        Fault::SequenceGone { head } => Answer::new(
            Code::OutOfRange,
            "SEQUENCE_GONE",
            format!("after_sequence is ahead of the newest event, which is {head}: list again and watch from there"),
            ErrorMessage::SequenceGone,
        )
        .with("newest_sequence", head),
        Fault::Lagged { resume_after } => Answer::new(
            Code::ResourceExhausted,
            "STREAM_LAGGED",
            format!("the stream was read too slowly: resume with after_sequence {resume_after}"),
            ErrorMessage::Overloaded { seconds: 1 },
        )
        .with("resume_after", resume_after)
        .retry(Duration::from_secs(1)),
        Fault::Stopping { resume_after } => Answer::new(
            Code::Unavailable,
            "STOPPING",
            format!("the server is stopping: resume with after_sequence {resume_after}"),
            ErrorMessage::Unavailable,
        )
        .with("resume_after", resume_after)
        .retry(Duration::from_secs(1)),
        Fault::TooLong => Answer::new(
            Code::DeadlineExceeded,
            "DEADLINE_EXCEEDED",
            "the call took too long; it may have taken effect: repeat it with the same idempotency key",
            ErrorMessage::Unavailable,
        ),
        Fault::Broken => internal("the answer could not be made; the server's log says more"),
    };
    answer.status(voice, details)
}

fn of_operation(error: OperationError, voice: &Voice, details: &mut ErrorDetails) -> Answer {
    match error {
        OperationError::Invalid(found) => violations::answer(&found, voice, details),
        OperationError::NotFound(noun) => {
            let message = format!("{noun} was not found, or the caller may not see it");
            Answer::new(Code::NotFound, "NOT_FOUND", message, ErrorMessage::NotFound).with("noun", noun)
        }
        OperationError::Forbidden(why) => {
            Answer::new(Code::PermissionDenied, "FORBIDDEN", why, ErrorMessage::RoleMissing)
        }
        OperationError::Refused(refusal) => refusal::answer(refusal, details),
        OperationError::Overloaded { retry_after } => {
            overloaded(retry_after, "the desk has more to write than it can: try again")
        }
        OperationError::Store(StoreError::Overloaded) => {
            overloaded(Duration::from_millis(500), "the desk has more to write than it can: try again")
        }
        OperationError::Store(StoreError::Unavailable(why)) => {
            // What the database says may name hosts and tables: for the log, not for callers.
            tracing::warn!(why, "a call failed because the database is not available");
            let message = "the database is not available: try again";
            Answer::new(Code::Unavailable, "UNAVAILABLE", message, ErrorMessage::Unavailable)
                .retry(Duration::from_secs(1))
        }
        OperationError::Store(StoreError::Full(why)) => {
            tracing::error!(why, "a call failed because the disk is full or read-only");
            let message = "the desk's disk is full or cannot be written: nothing was changed; try again when there is room";
            Answer::new(Code::Unavailable, "STORAGE_FULL", message, ErrorMessage::Unavailable)
                .retry(Duration::from_secs(5))
        }
        OperationError::Store(StoreError::Corrupt(why)) => {
            tracing::error!(why, "a stored row cannot be read");
            internal("a stored row cannot be read; the server's log says which")
        }
    }
}

fn of_auth(error: &AuthError) -> Answer {
    let message = error.to_string();
    let unauthenticated = |reason, words| Answer::new(Code::Unauthenticated, reason, message.clone(), words);
    match error {
        AuthError::Missing => unauthenticated("TOKEN_MISSING", ErrorMessage::TokenMissing),
        AuthError::Invalid(_) => unauthenticated("TOKEN_INVALID", ErrorMessage::TokenInvalid),
        AuthError::Expired => unauthenticated("TOKEN_EXPIRED", ErrorMessage::TokenExpired),
        AuthError::OrganizationUnknown => Answer::new(
            Code::PermissionDenied,
            "ORGANIZATION_UNKNOWN",
            message,
            ErrorMessage::OrganizationUnknown,
        ),
        AuthError::KeysUnavailable => {
            Answer::new(Code::Unavailable, "UNAVAILABLE", message, ErrorMessage::Unavailable)
                .retry(Duration::from_secs(5))
        }
    }
}

fn of_denial(denied: &Denied) -> Answer {
    let message = denied.to_string();
    let words = ErrorMessage::RoleMissing;
    match denied {
        Denied::NoSuchMethod => Answer::new(Code::Unimplemented, "METHOD_UNKNOWN", message, words),
        Denied::Undeclared => Answer::new(Code::PermissionDenied, "METHOD_UNDECLARED", message, words),
        Denied::RoleMissing { any_of } => Answer::new(Code::PermissionDenied, "ROLE_MISSING", message, words)
            .with("any_of", turjuman_access::names(any_of)),
    }
}

fn overloaded(retry_after: Duration, message: &str) -> Answer {
    let seconds = u32::try_from(retry_after.as_millis().div_ceil(1000)).unwrap_or(u32::MAX);
    let words = ErrorMessage::Overloaded { seconds };
    Answer::new(Code::ResourceExhausted, "OVERLOADED", message, words).retry(retry_after)
}

fn internal(message: &str) -> Answer {
    Answer::new(Code::Internal, "INTERNAL", message, ErrorMessage::Internal)
}
