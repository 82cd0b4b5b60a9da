//! Signing in to the portal: how long a visit lasts ([`Session`]), links that sign somebody in once ([`SignInLink`]), and
//! attempts at the city's identity provider that are under way ([`Attempt`]).
//!
//! Pure decisions, and the port ([`SignIns`]) behind which they are kept. Secrets are drawn and hashed by the door; only their
//! hashes get here. Not here: cookies, pages, the identity provider (`portal`), tokens (`access`).

mod attempt;
mod link;
mod port;
mod session;

pub use attempt::Attempt;
pub use link::{SignInLink, Through};
pub use port::{Pruned, SignIns};
pub use session::{Lives, Session};

/// The SHA-256 of a secret. Whoever reads the database cannot sign in with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SecretHash(pub [u8; 32]);

/// A hash is no secret, but whose it is may be: logs need none of it.
impl std::fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretHash")
    }
}
