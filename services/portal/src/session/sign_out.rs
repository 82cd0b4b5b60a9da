//! Signing out: on this device, or on all of them.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use http::header::SET_COOKIE;

use super::{Visitor, cookies};
use crate::frame::{Fault, Form, Frame, page, see_other, texts};
use crate::portal::Portal;

#[derive(Template)]
#[template(path = "sign_in/out.html")]
struct SignOutPage {
    frame: Frame,
}

pub(super) fn routes() -> Router<Portal> {
    Router::new().route("/sign-out", get(show).post(sign_out))
}

async fn show(State(portal): State<Portal>, visitor: Visitor) -> Result<Response, Fault> {
    page(&SignOutPage { frame: visitor.frame(&portal, texts::SignOut) })
}

async fn sign_out(State(portal): State<Portal>, visitor: Visitor, form: Form) -> Result<Response, Fault> {
    let org = portal.organization();
    if form.has("everywhere") {
        portal.sign_ins.end_all(org, &visitor.caller.subject).await?;
    } else {
        portal.sign_ins.end(org, visitor.session.id).await?;
    }
    let mut answer = see_other("/sign-in?out=1");
    answer.headers_mut().append(SET_COOKIE, cookies::no_session(portal.settings.secure_cookies));
    Ok(answer)
}
