//! The pages of the coordinator.

use axum::Router;

use crate::Portal;

/// Every page of the coordinator.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
}
