//! What a refused call says, taken apart: code, stable reason, every field, and the sentence in the caller's language.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use tonic::{Code, Response, Status};
use tonic_types::StatusExt;

/// The answer to a call, or why it was refused.
pub type Answer<T> = Result<T, Box<Failure>>;

/// A refused call.
#[derive(Clone)]
pub struct Failure {
    /// The gRPC code.
    pub code: Code,
    /// What the status says, for developers.
    pub message: String,
    /// The stable reason of `ErrorInfo`; empty when there is none.
    pub reason: String,
    /// Whose reasons these are; empty when there is none.
    pub domain: String,
    /// The facts of `ErrorInfo`.
    pub facts: BTreeMap<String, String>,
    /// Every field violation: path and description.
    pub fields: Vec<(String, String)>,
    /// The locale and the sentence of `LocalizedMessage`.
    pub localized: Option<(String, String)>,
    /// When to try again, if the answer says so.
    pub retry_after: Option<Duration>,
}

impl Failure {
    /// True when the field is among the violations.
    pub fn names(&self, field: &str) -> bool {
        self.fields.iter().any(|(path, _)| path == field)
    }

    /// The paths of the fields, in order.
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.fields.iter().map(|(path, _)| path.as_str()).collect();
        paths.sort_unstable();
        paths
    }
}

impl From<Status> for Failure {
    fn from(status: Status) -> Self {
        let details = status.get_error_details();
        let info = details.error_info();
        Self {
            code: status.code(),
            message: status.message().to_owned(),
            reason: info.map(|info| info.reason.clone()).unwrap_or_default(),
            domain: info.map(|info| info.domain.clone()).unwrap_or_default(),
            facts: info.map(|info| info.metadata.clone().into_iter().collect()).unwrap_or_default(),
            fields: details
                .bad_request()
                .map(|bad| {
                    bad.field_violations.iter().map(|v| (v.field.clone(), v.description.clone())).collect()
                })
                .unwrap_or_default(),
            localized: details.localized_message().map(|said| (said.locale.clone(), said.message.clone())),
            retry_after: details.retry_info().and_then(|info| info.retry_delay),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} “{}”", self.code, self.reason, self.message)?;
        for (field, description) in &self.fields {
            write!(f, "\n  {field}: {description}")?;
        }
        if let Some((locale, sentence)) = &self.localized {
            write!(f, "\n  [{locale}] {sentence}")?;
        }
        Ok(())
    }
}

/// Waits for a call and takes its answer out, or its refusal apart.
///
/// # Errors
/// The refusal.
pub async fn answer<T>(call: impl Future<Output = Result<Response<T>, Status>>) -> Answer<T> {
    call.await.map(Response::into_inner).map_err(|status| Box::new(Failure::from(status)))
}
