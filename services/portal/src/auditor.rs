//! The pages of the oversight: figures of the service, and nothing about anybody.

mod chart;
mod figures;

use axum::Router;
use axum::routing::get;
pub(crate) use turjuman_localization::portal::figures as texts;

use crate::Portal;

/// Every page of the auditor.
pub(crate) fn routes() -> Router<Portal> {
    Router::new().route("/figures", get(figures::show))
}
