//! Who calls: bearer tokens (JWT), signed by a configured issuer or by this server's own key, become a [`Caller`].
//!
//! Lives here: the keys ([`SigningKey`], the issuer's), what the claims mean ([`ClaimNames`]) and the check of a token
//! ([`Authenticator`]). Not here: what a caller may do ([`crate::Access`]).
//!
//! The algorithm comes from the key, never from the token: Ed25519 keys verify EdDSA, P-256 keys ES256, RSA keys RS256.
//! Nothing else is accepted, no shared secrets and never `none`.

mod cache;
pub(crate) mod claims;
mod issuer_keys;
mod own_key;
mod settings;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use aws_lc_rs::digest;
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::caller::Caller;
use turjuman_operations::ports::Clock;

pub use issuer_keys::KeysError;
pub use own_key::{KeyFileError, SigningKey, TokenRequest};
pub use settings::{AuthSettings, ClaimNames, Issuer, KeySource};

use crate::permission::names;
pub(crate) use issuer_keys::IssuerKeys;

/// Longer than any sensible token; what is longer is not looked at.
const LONGEST_TOKEN: usize = 8 * 1024;

/// Why a caller is not known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    /// No token came with the call.
    #[error("no bearer token was sent: add the metadata `authorization: Bearer TOKEN`")]
    Missing,
    /// The token is damaged, of an unknown key or issuer, or lacks a claim. Says which.
    #[error("the token is not valid here: {0}")]
    Invalid(&'static str),
    /// Its time is over.
    #[error("the token has expired: get a new one")]
    Expired,
    /// It is for an organization that this server does not serve, or for none.
    #[error("the token is not for the organization that this server serves")]
    OrganizationUnknown,
    /// The issuer's keys could not be read so far.
    #[error("the issuer's keys cannot be read at the moment")]
    KeysUnavailable,
}

/// Checks bearer tokens.
pub struct Authenticator {
    settings: AuthSettings,
    own: Option<Arc<SigningKey>>,
    issuer: Option<IssuerKeys>,
    clock: Arc<dyn Clock>,
    verified: cache::Cache,
}

impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authenticator")
            .field("settings", &self.settings)
            .field("own_key", &self.own.is_some())
            .finish_non_exhaustive()
    }
}

impl Authenticator {
    /// Checks tokens against the issuer of the settings, if any, and against the server's own key, if given. Reads the
    /// issuer's keys once: a file must be readable now; a URL that does not answer yet is tried again when a token needs it.
    ///
    /// # Errors
    /// When a key file cannot be read, or the client for the URL cannot be made.
    pub async fn new(
        settings: AuthSettings,
        own: Option<Arc<SigningKey>>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, KeysError> {
        let issuer = match &settings.issuer {
            Some(issuer) => Some(IssuerKeys::open(issuer.keys.clone()).await?),
            None => None,
        };
        Ok(Self { settings, own, issuer, clock, verified: cache::Cache::default() })
    }

    /// The organization whose tokens are accepted.
    pub fn organization(&self) -> &OrganizationId {
        &self.settings.organization
    }

    /// Who calls, by the token alone (what follows `Bearer `).
    ///
    /// # Errors
    /// Each way in which a token is not good, see [`AuthError`].
    pub async fn authenticate(&self, bearer: &str) -> Result<Caller, AuthError> {
        self.known(bearer).await.map(|known| known.caller.clone())
    }

    /// Who calls, until when that holds, and how they are called in the log. The same for every call with this token.
    pub async fn known(&self, bearer: &str) -> Result<Arc<Known>, AuthError> {
        let token = bearer.trim();
        if token.is_empty() {
            return Err(AuthError::Missing);
        }
        if token.len() > LONGEST_TOKEN {
            return Err(AuthError::Invalid("it is longer than 8 KiB"));
        }
        let now = self.clock.now();
        if let Some(known) = self.verified.get(token, now) {
            return Ok(known);
        }
        let header = jsonwebtoken::decode_header(token).map_err(|_| {
            AuthError::Invalid("it is not a JSON Web Token signed with EdDSA, ES256 or RS256")
        })?;
        let own_names = ClaimNames::default();
        let (claims, names, issuer, audience) = match (&self.own, &self.issuer, &self.settings.issuer) {
            (Some(own), _, _) if header.kid.as_deref() == Some(own.id()) => {
                let claims = verify(token, own.verifying_key(), Algorithm::EdDSA)?;
                (claims, &own_names, own_key::ISSUER, Some(own_key::ISSUER))
            }
            (_, Some(keys), Some(issuer)) => {
                let key = keys.find(header.kid.as_deref(), header.alg).await?;
                let claims = verify(token, &key.key, key.algorithm)?;
                let audience = self.settings.audience.as_deref();
                (claims, &self.settings.claims, issuer.issuer.as_str(), audience)
            }
            _ => return Err(AuthError::Invalid("it is signed with a key that is not known here")),
        };
        let validity = claims::check(&claims, issuer, audience, now, self.settings.leeway_seconds)?;
        let caller = claims::caller(&claims, names, &self.settings.organization)?;
        let known = Arc::new(Known::new(caller, validity.end()));
        self.verified.put(token, &known, validity);
        Ok(known)
    }
}

/// Somebody whose token was verified, with what every call of theirs needs.
#[derive(Debug)]
pub struct Known {
    /// The caller.
    pub caller: Caller,
    /// The token is good until then.
    pub until: Timestamp,
    /// Tells callers apart in a log without naming them.
    pub mark: String,
    /// Their roles, for the log.
    pub roles: String,
}

impl Known {
    fn new(caller: Caller, until: Timestamp) -> Self {
        let (mark, roles) = (short_hash(&caller.subject.0), names(&caller.roles));
        Self { caller, until, mark, roles }
    }
}

fn short_hash(subject: &str) -> String {
    let hash = digest::digest(&digest::SHA256, subject.as_bytes());
    hash.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The claims of a token whose signature is good. Times, issuer and audience are checked by [`claims::check`], against the
/// clock that the rest of the program uses.
pub(crate) fn verify(
    token: &str,
    key: &DecodingKey,
    algorithm: Algorithm,
) -> Result<claims::Claims, AuthError> {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    match jsonwebtoken::decode::<claims::Claims>(token, key, &validation) {
        Ok(token) => Ok(token.claims),
        Err(error) => Err(AuthError::Invalid(match error.kind() {
            jsonwebtoken::errors::ErrorKind::InvalidSignature => "its signature does not fit the key",
            jsonwebtoken::errors::ErrorKind::InvalidAlgorithm => "its algorithm does not fit the key",
            _ => "it cannot be read",
        })),
    }
}
