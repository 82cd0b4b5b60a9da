//! Tokens that were verified a moment ago. Verifying a signature costs as much as many a call; the same token comes with
//! every call of its holder.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_lc_rs::digest;
use jiff::Timestamp;
use tokio::time::Instant;

use super::Known;

/// A token is verified again after this, so that a key taken back by the issuer does not go on for long.
const FRESH: Duration = Duration::from_secs(60);
/// Tokens of one generation. The older generation is dropped whole when the younger one is full.
const GENERATION: usize = 16 * 1024;

/// From when until when a token is good, in seconds since 1970, leeway included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Validity {
    pub(super) from: f64,
    pub(super) until: f64,
}

impl Validity {
    pub(super) fn covers(self, now: Timestamp) -> bool {
        let now = now.as_second() as f64;
        self.from <= now && now < self.until
    }

    /// The end, in whole seconds.
    pub(super) fn end(self) -> Timestamp {
        // Far beyond any sensible date the cast and the calendar both stop at their last.
        Timestamp::from_second(self.until as i64).unwrap_or(Timestamp::MAX)
    }
}

#[derive(Clone)]
struct Verified {
    known: Arc<Known>,
    validity: Validity,
    at: Instant,
}

/// By the hash of the token, so that no token is kept.
type Generation = HashMap<[u8; 32], Verified>;

/// Callers of tokens verified lately.
#[derive(Default)]
pub(super) struct Cache {
    generations: Mutex<(Generation, Generation)>,
}

impl Cache {
    /// Who calls with this token, if it was verified lately and is still good.
    pub(super) fn get(&self, token: &str, now: Timestamp) -> Option<Arc<Known>> {
        let key = hash(token)?;
        let generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        let (young, old) = &*generations;
        let found = young.get(&key).or_else(|| old.get(&key))?;
        (found.at.elapsed() < FRESH && found.validity.covers(now)).then(|| Arc::clone(&found.known))
    }

    /// Remembers a token whose signature and claims are good.
    pub(super) fn put(&self, token: &str, known: &Arc<Known>, validity: Validity) {
        let Some(key) = hash(token) else { return };
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        let (young, old) = &mut *generations;
        if young.len() >= GENERATION {
            *old = std::mem::take(young);
        }
        young.insert(key, Verified { known: Arc::clone(known), validity, at: Instant::now() });
    }
}

fn hash(token: &str) -> Option<[u8; 32]> {
    digest::digest(&digest::SHA256, token.as_bytes()).as_ref().try_into().ok()
}
