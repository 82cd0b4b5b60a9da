//! The pages of the interpreter.

use axum::Router;

use crate::Portal;

/// Every page of the interpreter.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
}
