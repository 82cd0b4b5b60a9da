//! Sessions, links and attempts as rows and back.

use std::collections::BTreeSet;

use sea_orm::prelude::Json;
use serde::{Deserialize, Serialize};
use turjuman_dispatch::model::{Department, InterpreterId, OrganizationId, Subject};
use turjuman_operations::caller::{Caller, Role};
use turjuman_operations::ports::StoreError;
use turjuman_operations::sign_in::{Attempt, SecretHash, Session, SignInLink};

use crate::convert::{bound, instant, json_out};
use crate::entities::{portal_session, sign_in_attempt, sign_in_link};

type Done<T> = Result<T, StoreError>;

/// What is kept of a caller beside organization and subject, which are columns.
#[derive(Serialize, Deserialize)]
struct Kept {
    roles: BTreeSet<Role>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    departments: Vec<Department>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    known_as: Option<InterpreterId>,
}

fn caller_out(org: &OrganizationId, subject: String, kept: Json) -> Done<Caller> {
    let kept: Kept = json_out("caller", kept)
        .map_err(|error| StoreError::Corrupt(format!("somebody who is signed in: {error}")))?;
    Ok(Caller {
        organization: org.clone(),
        subject: Subject(subject),
        roles: kept.roles,
        departments: kept.departments,
        email: kept.email,
        locale: kept.locale,
        known_as: kept.known_as,
    })
}

fn caller_in(caller: &Caller) -> Done<Json> {
    let kept = Kept {
        roles: caller.roles.clone(),
        departments: caller.departments.clone(),
        email: caller.email.clone(),
        locale: caller.locale.clone(),
        known_as: caller.known_as,
    };
    serde_json::to_value(kept).map_err(|error| StoreError::Corrupt(error.to_string()))
}

fn hash_out(bytes: Vec<u8>) -> Done<SecretHash> {
    let hash = <[u8; 32]>::try_from(bytes);
    hash.map(SecretHash)
        .map_err(|_| StoreError::Corrupt("a hash of a secret is not 32 bytes long".to_owned()))
}

pub(super) fn session(row: portal_session::Model, org: &OrganizationId) -> Done<Session> {
    Ok(Session {
        id: hash_out(row.id)?,
        caller: caller_out(org, row.subject, row.caller)?,
        opened_at: instant(row.opened_at)?,
        ends_at: instant(row.ends_at)?,
        idle_ends_at: instant(row.idle_ends_at)?,
    })
}

pub(super) fn session_row(session: &Session) -> Done<portal_session::Model> {
    Ok(portal_session::Model {
        organization: session.caller.organization.to_string(),
        id: session.id.0.to_vec(),
        subject: session.caller.subject.0.clone(),
        caller: caller_in(&session.caller)?,
        opened_at: bound(session.opened_at)?,
        ends_at: bound(session.ends_at)?,
        idle_ends_at: bound(session.idle_ends_at)?,
    })
}

pub(super) fn link(row: sign_in_link::Model, org: &OrganizationId) -> Done<SignInLink> {
    Ok(SignInLink {
        id: hash_out(row.id)?,
        caller: caller_out(org, row.subject, row.caller)?,
        made_at: instant(row.made_at)?,
        expires_at: instant(row.expires_at)?,
    })
}

pub(super) fn link_row(link: &SignInLink) -> Done<sign_in_link::Model> {
    Ok(sign_in_link::Model {
        organization: link.caller.organization.to_string(),
        id: link.id.0.to_vec(),
        subject: link.caller.subject.0.clone(),
        caller: caller_in(&link.caller)?,
        made_at: bound(link.made_at)?,
        expires_at: bound(link.expires_at)?,
    })
}

pub(super) fn attempt(row: sign_in_attempt::Model, org: &OrganizationId) -> Done<Attempt> {
    Ok(Attempt {
        organization: org.clone(),
        id: hash_out(row.id)?,
        browser: hash_out(row.browser)?,
        nonce: row.nonce,
        verifier: row.verifier,
        to: row.to_path,
        expires_at: instant(row.expires_at)?,
    })
}

pub(super) fn attempt_row(attempt: &Attempt) -> Done<sign_in_attempt::Model> {
    Ok(sign_in_attempt::Model {
        organization: attempt.organization.to_string(),
        id: attempt.id.0.to_vec(),
        browser: attempt.browser.0.to_vec(),
        nonce: attempt.nonce.clone(),
        verifier: attempt.verifier.clone(),
        to_path: attempt.to.clone(),
        expires_at: bound(attempt.expires_at)?,
    })
}
