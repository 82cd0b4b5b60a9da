//! Who opens a page: a [`Visitor`] is signed in, a [`Guest`] need not be.

use axum::extract::FromRequestParts;
use http::request::Parts;
use turjuman_localization::Message;
use turjuman_operations::caller::{Call, Caller, Role};
use turjuman_operations::idempotency::CallKey;
use turjuman_operations::sign_in::Session;

use crate::frame::{Fault, Form, Frame, Reader};
use crate::portal::Portal;
use crate::words::Words;

/// Somebody who is signed in. As an argument of a handler it leads everybody else to the sign-in.
pub(crate) struct Visitor {
    /// Who they are to the desk.
    pub(crate) caller: Caller,
    /// Their words.
    pub(crate) words: Words,
    /// What they opened, the mark of their forms.
    pub(crate) reader: Reader,
    /// Their session.
    pub(crate) session: Session,
}

/// Whoever opens a page that needs nobody signed in.
pub(crate) struct Guest {
    /// Their words.
    pub(crate) words: Words,
    /// What they opened, the mark of their forms.
    pub(crate) reader: Reader,
}

impl Visitor {
    /// The frame of a page for them.
    pub(crate) fn frame(&self, portal: &Portal, title: impl Message) -> Frame {
        Frame::new(portal, &self.reader, Some(&self.caller), title)
    }

    /// Whether they may call the method at this path, such as `/turjuman.v1.RequestService/SubmitRequest`: the same check as
    /// at every other door.
    pub(crate) fn may(&self, portal: &Portal, rpc: &str) -> Result<(), Fault> {
        portal.access.allowed(rpc, &self.caller).map_err(Fault::from)
    }

    /// The call that a form stands for. `method` is the bare name, such as `SubmitRequest`. A form that is sent twice has
    /// the same key, and acts once.
    pub(crate) fn call(&self, method: &'static str, form: &Form) -> Result<Call, Fault> {
        call_of(&self.caller, method, form)
    }
}

/// The same for somebody whom a page knows by something else than a session.
pub(crate) fn call_of(caller: &Caller, method: &'static str, form: &Form) -> Result<Call, Fault> {
    let key = form.key().ok_or(Fault::StaleForm)?;
    let key =
        CallKey { caller: caller.subject.clone(), method, key: key.to_owned(), body_hash: form.body_hash() };
    Ok(Call { caller: caller.clone(), key: Some(key) })
}

impl Guest {
    /// The frame of a page for them.
    pub(crate) fn frame(&self, portal: &Portal, title: impl Message) -> Frame {
        Frame::new(portal, &self.reader, self.reader.caller(), title)
    }
}

/// The session of this reader's browser, if it holds. Being asked for, it goes on.
async fn session(portal: &Portal, reader: &Reader) -> Result<Option<Session>, Fault> {
    let Some(secret) = reader.secret().session() else { return Ok(None) };
    let (org, now) = (portal.organization(), portal.desk.now());
    let Some(session) = portal.sign_ins.session(org, secret.hash(), now).await? else { return Ok(None) };
    if has_left(portal, &session.caller) {
        portal.sign_ins.end(org, session.id).await?;
        return Ok(None);
    }
    if let Some(until) = session.used(now)
        && let Err(error) = portal.sign_ins.go_on(org, session.id, until).await
    {
        // The page can be shown all the same; the next one tries again.
        tracing::warn!(%error, "a session could not be kept going");
    }
    reader.is(&session.caller);
    Ok(Some(session))
}

/// True for an interpreter who is known by the roster alone, and is not on it any more.
fn has_left(portal: &Portal, caller: &Caller) -> bool {
    let only_interpreter = caller.is(Role::Interpreter) && caller.roles.len() == 1;
    let Some(id) = caller.known_as.filter(|_| only_interpreter) else { return false };
    portal.desk.roster().get(&id).is_none_or(|entry| !entry.active)
}

impl FromRequestParts<Portal> for Visitor {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Fault> {
        let reader = Reader::from_request_parts(parts, portal).await?;
        let session = session(portal, &reader).await?.ok_or(Fault::SignedOut)?;
        Ok(Self { caller: session.caller.clone(), words: reader.words().clone(), reader, session })
    }
}

impl FromRequestParts<Portal> for Guest {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Fault> {
        let reader = Reader::from_request_parts(parts, portal).await?;
        // Who is signed in sees their menu here too; when that cannot be found out, the page is there without it.
        if let Err(fault) = session(portal, &reader).await {
            tracing::debug!(?fault, "it is not known whether somebody is signed in");
        }
        Ok(Self { words: reader.words().clone(), reader })
    }
}
