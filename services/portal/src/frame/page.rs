//! From a template to an answer.

use askama::Template;
use axum::response::{Html, IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, header};

use super::Fault;

/// The page, with status 200.
pub(crate) fn page<T: Template>(template: &T) -> Result<Response, Fault> {
    page_with(StatusCode::OK, template)
}

/// The page, with this status: 422 for a form that has to be corrected.
pub(crate) fn page_with<T: Template>(status: StatusCode, template: &T) -> Result<Response, Fault> {
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "a page cannot be rendered");
        Fault::Broken
    })?;
    Ok((status, Html(html)).into_response())
}

/// Leads to another page, after a form was taken: going back or loading again does nothing twice. A path that cannot stand in
/// a header leads to the first page.
pub(crate) fn see_other(path: &str) -> Response {
    let location = HeaderValue::try_from(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}
