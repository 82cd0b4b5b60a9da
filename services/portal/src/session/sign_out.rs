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
    // Whoever uses this browser next, or has found one of them, is not told what was meant for somebody else. Nobody stays signed
    // in because that failed.
    if let Some(push) = &portal.push {
        let this = visitor.reader.device();
        let call = visitor.call("ForgetDevice", &form)?;
        let forgotten = match this {
            _ if form.has("everywhere") => push.devices.forget_all(&call).await,
            Some(device) => push.devices.forget(&call, device).await,
            None => Ok(()),
        };
        if let Err(error) = forgotten {
            tracing::warn!(%error, "a device of somebody who signed out is still told");
        }
    }
    let mut answer = see_other("/sign-in?out=1");
    answer.headers_mut().append(SET_COOKIE, cookies::no_session(portal.settings.secure_cookies));
    answer.headers_mut().append(SET_COOKIE, cookies::no_device(portal.settings.secure_cookies));
    Ok(answer)
}
