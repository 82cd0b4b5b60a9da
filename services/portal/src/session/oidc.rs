//! Signing in at the city's identity provider: one page sends people there, one takes them back.
//!
//! What lies between is an attempt in the database, used once, and bound to the browser that began it.

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::time::Instant;
use turjuman_access::oidc::{Provider, SignInError, Way};
use turjuman_operations::sign_in::{Attempt, Session};

use super::link::signed_in;
use super::secret::Secret;
use super::{Guest, home, leads_on};
use crate::frame::{Fault, SignInFault, see_other};
use crate::portal::Portal;
use crate::query::field;

/// Where people are sent; the page to sign in on leads here.
pub(super) const WAY: &str = "/sign-in/oidc";
const BACK: &str = "/sign-in/oidc/back";

pub(super) fn routes() -> Router<Portal> {
    Router::new().route(WAY, get(go)).route(BACK, get(back))
}

/// Sends somebody to the provider.
async fn go(
    State(portal): State<Portal>,
    guest: Guest,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let provider = portal.provider.as_deref().ok_or(Fault::NotFound)?;
    if !portal.attempts.one_more(Instant::now()) {
        return Err(Fault::Overloaded);
    }
    let draw = || Secret::draw().map_err(|_| Fault::Broken);
    let (state, nonce, verifier) = (draw()?, draw()?, draw()?);
    let challenge = URL_SAFE_NO_PAD.encode(verifier.hash().0);
    let way = Way {
        redirect: &redirect(&portal),
        state: state.written(),
        nonce: nonce.written(),
        challenge: &challenge,
    };
    let address = provider.way(&way).await.map_err(fault)?;
    let to = field(query.as_deref(), "to");
    let attempt = Attempt {
        organization: portal.organization().clone(),
        id: state.hash(),
        browser: guest.reader.secret().hash().ok_or(Fault::Broken)?,
        nonce: nonce.written().to_owned(),
        verifier: verifier.written().to_owned(),
        to: to.as_deref().and_then(leads_on).unwrap_or_default().to_owned(),
        expires_at: portal.desk.now() + Attempt::LIFE,
    };
    portal.sign_ins.keep_attempt(&attempt).await?;
    Ok(see_other(&address))
}

/// Takes somebody back.
async fn back(
    State(portal): State<Portal>,
    guest: Guest,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let provider = portal.provider.as_deref().ok_or(Fault::NotFound)?;
    let query = query.as_deref();
    let (org, now) = (portal.organization(), portal.desk.now());
    let state = field(query, "state").and_then(|state| Secret::read(&state));
    let state = state.ok_or(Fault::SignIn(SignInFault::Old))?;
    let attempt = portal.sign_ins.take_attempt(org, state.hash(), now).await?;
    // Of the browser that began it: nobody is signed in to somebody else's account by a link that they were sent.
    let attempt = attempt.filter(|attempt| guest.reader.secret().hash() == Some(attempt.browser));
    let attempt = attempt.ok_or(Fault::SignIn(SignInFault::Old))?;
    if field(query, "iss").is_some_and(|issuer| issuer != provider.issuer()) {
        return Err(fault(SignInError::Provider("another provider answered (iss)".to_owned())));
    }
    let Some(code) = field(query, "code") else { return without_a_code(query) };
    let caller =
        provider.caller(&code, &redirect(&portal), &attempt.verifier, &attempt.nonce).await.map_err(fault)?;
    let own = Secret::draw().map_err(|_| Fault::Broken)?;
    let session = Session::open(own.hash(), caller, now);
    let instead = guest.reader.secret().session().map(Secret::hash);
    portal.sign_ins.open(&session, instead).await?;
    let to = leads_on(&attempt.to).unwrap_or(home(&session.caller));
    Ok(signed_in(&portal, &own, &session, to))
}

/// Somebody who thought better of it is where they were; anything else is the provider's.
fn without_a_code(query: Option<&str>) -> Result<Response, Fault> {
    let error = field(query, "error").unwrap_or_default();
    if error == "access_denied" {
        return Ok(see_other("/sign-in"));
    }
    // RFC 6749, 4.1.2.1: a short name, such as `invalid_scope`.
    let plain: String = error.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').take(60).collect();
    Err(fault(SignInError::Provider(format!("it sent somebody back with the error {plain}"))))
}

fn redirect(portal: &Portal) -> String {
    format!("{}{BACK}", portal.settings.public_url)
}

fn fault(error: SignInError) -> Fault {
    match error {
        SignInError::NoRole => {
            tracing::info!("somebody signed in at the identity provider who has no role here");
            Fault::SignIn(SignInFault::NoRole)
        }
        error => {
            tracing::warn!(%error, "nobody could be signed in at the identity provider");
            Fault::SignIn(SignInFault::Provider)
        }
    }
}

/// The address on the page to sign in on, if there is a provider.
pub(super) fn way(provider: Option<&Provider>, to: Option<&str>) -> Option<String> {
    provider?;
    Some(match to {
        None => WAY.to_owned(),
        Some(to) => {
            let mut query = form_urlencoded::Serializer::new(String::new());
            format!("{WAY}?{}", query.append_pair("to", to).finish())
        }
    })
}
