//! Why a replay did not come about, and the exit code that says so.

use std::process::ExitCode;

use turjuman_operations::error::OperationError;
use turjuman_operations::ports::StoreError;

/// Why a replay did not come about.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReplayError {
    /// What was typed, or a file that was named, cannot be used.
    #[error("{0}")]
    Input(String),
    /// The throwaway database cannot be made or does not work.
    #[error("the throwaway database failed: {0}")]
    Database(String),
    /// The desk refused what it should have done.
    #[error("the desk refused to {doing}: {error}")]
    Desk {
        /// What was tried.
        doing: &'static str,
        /// What it answered.
        error: OperationError,
    },
    /// A deadline stays due however often the desk looks at it.
    #[error("the desk does not get on: something stays due at {0}")]
    Stuck(jiff::Timestamp),
    /// A comparison did something that the rules refuse.
    #[error("the comparison broke a rule: {0}")]
    Rules(String),
    /// Ctrl-C or a signal to end.
    #[error("interrupted; nothing was kept")]
    Interrupted,
}

impl ReplayError {
    /// 2 for what the caller can put right, 130 when interrupted, else 1.
    pub(super) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Input(_) => ExitCode::from(2),
            Self::Interrupted => ExitCode::from(130),
            Self::Database(_) | Self::Desk { .. } | Self::Stuck(_) | Self::Rules(_) => ExitCode::FAILURE,
        }
    }

    /// The desk refused something.
    pub(super) fn desk(doing: &'static str) -> impl FnOnce(OperationError) -> Self {
        move |error| Self::Desk { doing, error }
    }
}

impl From<StoreError> for ReplayError {
    fn from(error: StoreError) -> Self {
        Self::Database(error.to_string())
    }
}
