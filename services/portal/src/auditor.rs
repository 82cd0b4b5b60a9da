//! The pages of the auditor.

use axum::Router;

use crate::Portal;

/// Every page of the auditor.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
}
