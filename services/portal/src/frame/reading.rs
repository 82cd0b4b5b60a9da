//! The switch on every page: the language in which this person reads pages, remembered by the browser.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use http::header::SET_COOKIE;

use super::{Fault, Form, see_other};
use crate::portal::Portal;
use crate::session::{cookies, local_path};

pub(crate) fn routes() -> Router<Portal> {
    Router::new().route("/reading-language", post(choose))
}

async fn choose(State(portal): State<Portal>, form: Form) -> Result<Response, Fault> {
    let locale = portal.catalogue.locale(form.text("locale")).ok_or(Fault::Unreadable)?;
    let mut answer = see_other(local_path(form.text("to")).unwrap_or("/"));
    let cookie = cookies::remember_locale(locale.tag(), portal.settings.secure_cookies);
    answer.headers_mut().append(SET_COOKIE, cookie);
    Ok(answer)
}
