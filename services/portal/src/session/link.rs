//! Links that sign somebody in once. Opening one shows a page whose button signs in: a scanner that opens links uses none up.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use http::header::SET_COOKIE;
use turjuman_access::role_name;
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::sign_in::{Session, SignInLink, Through};

use super::secret::{NoRandomness, Secret};
use super::{Guest, cookies, home, leads_on};
use crate::frame::{Fault, Form, Frame, page, see_other, texts};
use crate::portal::Portal;
use crate::words::Words;

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    frame: Frame,
    action: String,
    roles: Vec<String>,
}

pub(super) fn routes() -> Router<Portal> {
    Router::new().route("/sign-in/{secret}", get(show).post(use_up))
}

/// A new link: what is to be kept of it, and the path to open, such as `/sign-in/…`.
///
/// # Errors
/// When the system gives no random bytes.
pub fn sign_in_path(
    caller: Caller,
    through: Through,
    now: jiff::Timestamp,
) -> Result<(SignInLink, String), NoRandomness> {
    let secret = Secret::draw()?;
    let link = SignInLink::new(secret.hash(), caller, through, now);
    Ok((link, format!("/sign-in/{}", secret.written())))
}

async fn show(
    State(portal): State<Portal>,
    guest: Guest,
    Path(secret): Path<String>,
) -> Result<Response, Fault> {
    let secret = Secret::read(&secret).ok_or(Fault::LinkOver)?;
    let link = portal.sign_ins.link(portal.organization(), secret.hash(), portal.desk.now()).await?;
    let link = link.ok_or(Fault::LinkOver)?;
    page(&LinkPage {
        frame: guest.frame(&portal, texts::SignInLinkTitle),
        action: format!("/sign-in/{}", secret.written()),
        roles: link.caller.roles.iter().map(|role| role_words(&guest.words, *role)).collect(),
    })
}

async fn use_up(
    State(portal): State<Portal>,
    guest: Guest,
    Path(secret): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let secret = Secret::read(&secret).ok_or(Fault::LinkOver)?;
    let (org, now) = (portal.organization(), portal.desk.now());
    let link = portal.sign_ins.link(org, secret.hash(), now).await?.ok_or(Fault::LinkOver)?;
    let to = leads_on(form.text("to")).unwrap_or(home(&link.caller));
    let own = Secret::draw().map_err(|_| Fault::Broken)?;
    let session = Session::open(own.hash(), link.caller.clone(), now);
    let instead = guest.reader.secret().session().map(Secret::hash);
    if !portal.sign_ins.open_with_link(secret.hash(), &session, instead).await? {
        return Err(Fault::LinkOver);
    }
    Ok(signed_in(&portal, &own, &session, to))
}

/// The answer to somebody who has just signed in.
pub(super) fn signed_in(portal: &Portal, secret: &Secret, session: &Session, to: &str) -> Response {
    let roles = session.caller.roles.iter().map(|role| role_name(*role)).collect::<Vec<_>>().join(", ");
    tracing::info!(roles, "somebody signed in to the portal");
    let mut answer = see_other(to);
    let cookie = cookies::session(secret, session, portal.desk.now(), portal.settings.secure_cookies);
    answer.headers_mut().append(SET_COOKIE, cookie);
    answer
}

/// What somebody is here, in words.
fn role_words(words: &Words, role: Role) -> String {
    match role {
        Role::Requester => words.say(texts::RoleRequester),
        Role::Interpreter => words.say(texts::RoleInterpreter),
        Role::Coordinator => words.say(texts::RoleCoordinator),
        Role::Auditor => words.say(texts::RoleAuditor),
    }
}
