//! What went wrong. A handler answers with it; `around` makes a page of it in the reader's words.

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use turjuman_access::Denied;
use turjuman_operations::error::OperationError;
use turjuman_operations::ports::StoreError;

/// Why there is no page.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// Nobody is signed in.
    SignedOut,
    /// There is no such thing, or it is not for this person.
    NotFound,
    /// The person may not.
    Forbidden,
    /// An operation did nothing.
    Operation(OperationError),
    /// The form's mark is missing, of another session, or forged.
    StaleForm,
    /// What was sent is no form of ours.
    Unreadable,
    /// What was sent is larger than its page takes.
    TooLarge,
    /// The address is that of a button.
    WrongMethod,
    /// The sign-in link was used, or its time is over.
    LinkOver,
    /// The link to an offer is cut off, forged, or was made for somebody who is not here any more.
    OfferLink,
    /// Signing in at the identity provider did not work.
    SignIn(SignInFault),
    /// Too much is going on.
    Overloaded,
    /// The page cannot be made: a bug, already logged.
    Broken,
}

/// Why signing in at the city's identity provider did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SignInFault {
    /// The account has no role here.
    NoRole,
    /// The provider did not answer as it should.
    Provider,
    /// It took too long, or was begun elsewhere.
    Old,
}

impl Fault {
    /// The status of its page.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Fault::SignedOut => StatusCode::UNAUTHORIZED,
            Fault::NotFound | Fault::OfferLink | Fault::Operation(OperationError::NotFound(_)) => {
                StatusCode::NOT_FOUND
            }
            Fault::Forbidden
            | Fault::StaleForm
            | Fault::Operation(OperationError::Forbidden(_))
            | Fault::SignIn(SignInFault::NoRole) => StatusCode::FORBIDDEN,
            Fault::Operation(OperationError::Invalid(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            Fault::Operation(OperationError::Refused(_)) => StatusCode::CONFLICT,
            Fault::Operation(OperationError::Store(StoreError::Corrupt(_))) | Fault::Broken => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Fault::Operation(OperationError::Overloaded { .. } | OperationError::Store(_))
            | Fault::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Fault::Unreadable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Fault::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Fault::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Fault::LinkOver => StatusCode::GONE,
            Fault::SignIn(SignInFault::Old) => StatusCode::BAD_REQUEST,
            Fault::SignIn(SignInFault::Provider) => StatusCode::BAD_GATEWAY,
        }
    }

    /// When it is worth trying again.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            Fault::Operation(OperationError::Overloaded { retry_after }) => Some(*retry_after),
            _ if self.status() == StatusCode::SERVICE_UNAVAILABLE => Some(Duration::from_secs(1)),
            _ => None,
        }
    }
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

impl From<Denied> for Fault {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::RoleMissing { .. } => Self::Forbidden,
            // A page stands for a method that the contract does not have, or has not declared: that is a bug.
            Denied::NoSuchMethod | Denied::Undeclared => {
                tracing::error!(%denied, "a page asks for a method that nobody may call");
                Self::Broken
            }
        }
    }
}

/// The bare status; `around` puts the page in its place.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(after) = self.retry_after() {
            let seconds = after.as_millis().div_ceil(1000).max(1).to_string();
            if let Ok(seconds) = HeaderValue::try_from(seconds) {
                response.headers_mut().insert(header::RETRY_AFTER, seconds);
            }
        }
        response.extensions_mut().insert(self);
        response
    }
}
