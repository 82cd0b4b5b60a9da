//! Somebody who was sent to the city's identity provider and is expected back.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::OrganizationId;

use super::SecretHash;

/// An attempt to sign in at the identity provider. It is used once.
#[derive(Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Where they want to sign in.
    pub organization: OrganizationId,
    /// What finds it: the hash of the `state` that comes back with them.
    pub id: SecretHash,
    /// The browser that began it: another one cannot end it.
    pub browser: SecretHash,
    /// What the identity token must repeat.
    pub nonce: String,
    /// What proves to the provider that the code comes back to who asked for it (PKCE). Worth nothing without the code.
    pub verifier: String,
    /// The page that they wanted to see.
    pub to: String,
    /// They must be back before.
    pub expires_at: Timestamp,
}

impl Attempt {
    /// How long signing in at the provider may take: time to find the telephone for the second factor.
    pub const LIFE: SignedDuration = SignedDuration::from_mins(15);
}

/// Nothing of what a request at the provider could be made of.
impl std::fmt::Debug for Attempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attempt").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
