//! A link that signs somebody in, once.

use jiff::{SignedDuration, Timestamp};

use super::SecretHash;
use crate::caller::Caller;

/// How a link reaches its person, which says how long it is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Through {
    /// By e-mail: asked for a moment ago.
    Email,
    /// Printed on a terminal, by the demo or on the command line.
    Terminal,
}

impl Through {
    /// How long a link is good.
    pub const fn life(self) -> SignedDuration {
        match self {
            Through::Email => SignedDuration::from_mins(15),
            Through::Terminal => SignedDuration::from_hours(12),
        }
    }
}

/// A link that was made and not used.
#[derive(Debug, Clone, PartialEq)]
pub struct SignInLink {
    /// What finds it: the hash of the secret in its address.
    pub id: SecretHash,
    /// Whom it signs in.
    pub caller: Caller,
    /// When it was made.
    pub made_at: Timestamp,
    /// It works until then.
    pub expires_at: Timestamp,
}

impl SignInLink {
    /// So many links by e-mail that are good at the same time; whoever asks again has them in the inbox.
    pub const MOST_BY_EMAIL: u64 = 3;

    /// A link that is good from now.
    pub fn new(id: SecretHash, caller: Caller, through: Through, now: Timestamp) -> Self {
        Self { id, caller, made_at: now, expires_at: now + through.life() }
    }

    /// True while it works.
    pub fn is_live(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }
}
