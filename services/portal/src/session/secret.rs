//! Secrets: how they are drawn, what is kept of them, and the mark of forms that is made from them.

use aws_lc_rs::{digest, hmac, rand};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use turjuman_operations::sign_in::SecretHash;

use super::cookies::{self, Jar};

/// Bytes of a secret: nobody guesses 256 bits.
const LENGTH: usize = 32;
/// Letters of a secret as it is written.
const WRITTEN: usize = 43;

/// The system gives no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no random bytes")]
pub struct NoRandomness;

/// Random bytes for what need not stay secret, such as the key of a form; zeros where the system has none.
pub(crate) fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    let _ = rand::fill(&mut bytes);
    bytes
}

/// A secret of a cookie or of a link.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret {
    written: String,
}

impl Secret {
    /// A new one.
    pub(crate) fn draw() -> Result<Self, NoRandomness> {
        let mut bytes = [0; LENGTH];
        rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
        Ok(Self { written: URL_SAFE_NO_PAD.encode(bytes) })
    }

    /// One that came back; `None` when it is none of ours.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let good = text.len() == WRITTEN
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        good.then(|| Self { written: text.to_owned() })
    }

    /// As it is written in a cookie or a link.
    pub(crate) fn written(&self) -> &str {
        &self.written
    }

    /// What is kept of it.
    pub(crate) fn hash(&self) -> SecretHash {
        let mut hash = SecretHash([0; 32]);
        hash.0.copy_from_slice(digest::digest(&digest::SHA256, self.written.as_bytes()).as_ref());
        hash
    }

    /// What is made from it for another purpose; the secret cannot be found from it.
    pub(crate) fn derived(&self, purpose: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.written.as_bytes());
        URL_SAFE_NO_PAD.encode(hmac::sign(&key, purpose.as_bytes()))
    }
}

/// The secret of a browser: of the session, of a visit without one, or a new one for a browser that has none yet.
#[derive(Clone)]
pub(crate) enum BrowserSecret {
    /// The browser has a session, or believes so.
    Session(Secret),
    /// It has been here before.
    Guest(Secret),
    /// It is told its secret with this answer. Without randomness there is none, and no form is taken.
    New(Option<Secret>),
}

impl BrowserSecret {
    pub(crate) fn of(jar: &Jar<'_>) -> Self {
        if let Some(session) = jar.session().and_then(Secret::read) {
            Self::Session(session)
        } else if let Some(guest) = jar.guest().and_then(Secret::read) {
            Self::Guest(guest)
        } else {
            Self::New(Secret::draw().ok())
        }
    }

    /// The secret of the session, if the browser has one.
    pub(crate) fn session(&self) -> Option<&Secret> {
        match self {
            Self::Session(secret) => Some(secret),
            Self::Guest(_) | Self::New(_) => None,
        }
    }

    fn any(&self) -> Option<&Secret> {
        match self {
            Self::Session(secret) | Self::Guest(secret) => Some(secret),
            Self::New(secret) => secret.as_ref(),
        }
    }

    /// The mark of forms on pages that this browser is shown.
    pub(crate) fn mark(&self) -> String {
        self.any().map(|secret| secret.derived("form")).unwrap_or_default()
    }

    /// What tells this browser from others, for something that it begins and must end itself.
    pub(crate) fn hash(&self) -> Option<SecretHash> {
        self.any().map(Secret::hash)
    }

    /// The cookie that tells a new browser its secret.
    pub(crate) fn new_cookie(&self, secure: bool) -> Option<HeaderValue> {
        match self {
            Self::New(Some(secret)) => Some(cookies::guest(secret, secure)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_secret_is_read_back_and_nothing_else_is() {
        let secret = Secret::draw().unwrap();
        assert_eq!(Secret::read(secret.written()).unwrap().hash(), secret.hash());
        for bad in
            ["", "x", &"x".repeat(42), &"x".repeat(44), &format!("{}=", "x".repeat(42)), &"é".repeat(22)]
        {
            assert!(Secret::read(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_is_derived_says_nothing_of_the_secret_and_differs_by_purpose() {
        let secret = Secret::draw().unwrap();
        assert_ne!(secret.derived("form"), secret.derived("other"));
        assert_ne!(secret.derived("form"), secret.written());
        assert_ne!(secret.derived("form"), Secret::draw().unwrap().derived("form"));
    }
}
