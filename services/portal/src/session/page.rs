//! The page to sign in on: what ways there are in this city.

use askama::Template;
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;

use super::{Guest, home, leads_on, oidc};
use crate::frame::{Fault, Frame, page, see_other, texts};
use crate::portal::Portal;
use crate::query::field;

#[derive(Template)]
#[template(path = "sign_in/page.html")]
pub(super) struct SignInPage {
    pub(super) frame: Frame,
    /// The page that the way leads on to.
    pub(super) to: Option<String>,
    /// True for somebody who was led here.
    pub(super) first: bool,
    /// The way to the city's identity provider.
    pub(super) city: Option<String>,
    /// Whether links go out by e-mail.
    pub(super) by_email: bool,
    /// The address as it was typed.
    pub(super) address: String,
    /// What is wrong with it.
    pub(super) problem: Option<String>,
    /// True for somebody who has just signed out.
    pub(super) signed_out: bool,
}

pub(super) fn routes() -> Router<Portal> {
    Router::new().route("/sign-in", get(show))
}

async fn show(
    State(portal): State<Portal>,
    guest: Guest,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.as_deref();
    let to = field(query, "to").and_then(|to| leads_on(&to).map(str::to_owned));
    if let Some(caller) = guest.reader.caller() {
        return Ok(see_other(to.as_deref().unwrap_or(home(caller))));
    }
    let mut sign_in = SignInPage::new(&portal, &guest, to);
    sign_in.signed_out = field(query, "out").is_some();
    page(&sign_in)
}

impl SignInPage {
    pub(super) fn new(portal: &Portal, guest: &Guest, to: Option<String>) -> Self {
        Self {
            frame: guest.frame(portal, texts::SignIn),
            city: oidc::way(portal.provider.as_deref(), to.as_deref()),
            first: to.is_some(),
            to,
            by_email: portal.email.is_some(),
            address: String::new(),
            problem: None,
            signed_out: false,
        }
    }
}
