//! From the claims of a token to a caller.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Map, Value};
use turjuman_dispatch::model::{Department, OrganizationId, Subject};
use turjuman_operations::caller::{Caller, Role};

use super::cache::Validity;
use super::{AuthError, ClaimNames};
use crate::permission::role_name;

/// The claims, whatever they are called.
pub(crate) type Claims = Map<String, Value>;

/// Longest subject that is kept anywhere.
const LONGEST_SUBJECT: usize = 200;
/// More departments than anybody works for.
const MOST_DEPARTMENTS: usize = 200;

/// Checks what every token must say: from whom, for whom, until when.
pub(crate) fn check(
    claims: &Claims,
    issuer: &str,
    audience: Option<&str>,
    now: Timestamp,
    leeway_seconds: u64,
) -> Result<Validity, AuthError> {
    if claims.get("iss").and_then(Value::as_str) != Some(issuer) {
        return Err(AuthError::Invalid("its issuer (iss) is not the one expected here"));
    }
    if let Some(audience) = audience
        && !texts(claims.get("aud")).any(|one| one == audience)
    {
        return Err(AuthError::Invalid("its audience (aud) is not this service"));
    }
    // NumericDate may have a fraction; seconds as floating point are exact far beyond any sensible date.
    let seconds = |name: &str| claims.get(name).map(Value::as_f64);
    let leeway = leeway_seconds as f64;
    let Some(Some(expires)) = seconds("exp") else {
        return Err(AuthError::Invalid("it does not say when it expires (exp)"));
    };
    let from = match seconds("nbf") {
        None => f64::NEG_INFINITY,
        Some(Some(not_before)) => not_before - leeway,
        Some(None) => return Err(AuthError::Invalid("its nbf is not a time")),
    };
    let validity = Validity { from, until: expires + leeway };
    let second = now.as_second() as f64;
    if second >= validity.until {
        return Err(AuthError::Expired);
    }
    if second < validity.from {
        return Err(AuthError::Invalid("it is not valid yet (nbf); are the clocks right?"));
    }
    Ok(validity)
}

/// Reads the caller.
pub(crate) fn caller(
    claims: &Claims,
    names: &ClaimNames,
    served: &OrganizationId,
) -> Result<Caller, AuthError> {
    let text = |name: &str| at(claims, name).and_then(Value::as_str).map(str::trim).filter(|t| !t.is_empty());
    if text(&names.organization) != Some(served.as_str()) {
        return Err(AuthError::OrganizationUnknown);
    }
    let subject = claims.get("sub").and_then(Value::as_str).unwrap_or_default();
    if subject.trim().is_empty() || subject.chars().count() > LONGEST_SUBJECT {
        return Err(AuthError::Invalid("it does not say who calls (sub, up to 200 characters)"));
    }
    let roles: BTreeSet<Role> = texts(at(claims, &names.roles)).filter_map(role).collect();
    let departments = texts(at(claims, &names.departments))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .take(MOST_DEPARTMENTS)
        .map(|name| Department(name.to_owned()))
        .collect();
    Ok(Caller {
        organization: served.clone(),
        subject: Subject(subject.to_owned()),
        roles,
        departments,
        email: text(&names.email).map(str::to_owned),
        locale: text(&names.locale).map(str::to_owned),
        known_as: None,
    })
}

/// True when there is a claim of this name.
pub(crate) fn has(claims: &Claims, name: &str) -> bool {
    at(claims, name).is_some()
}

/// The claim with this name, or, where the name has dots and no claim has it whole, the one that the dots lead to.
fn at<'a>(claims: &'a Claims, name: &str) -> Option<&'a Value> {
    if let Some(whole) = claims.get(name) {
        return Some(whole);
    }
    let mut parts = name.split('.');
    let first = claims.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

/// The texts of a list, or the one text.
fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let (one, many) = match value {
        Some(Value::String(one)) => (Some(one.as_str()), &[][..]),
        Some(Value::Array(many)) => (None, many.as_slice()),
        _ => (None, &[][..]),
    };
    one.into_iter().chain(many.iter().filter_map(Value::as_str))
}

fn role(name: &str) -> Option<Role> {
    [Role::Requester, Role::Interpreter, Role::Coordinator, Role::Auditor]
        .into_iter()
        .find(|role| role_name(*role) == name)
}
