//! The keys of an issuer: read once, again when a token names one that is not known yet, and every hour.

use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet, KeyAlgorithm, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey};
use tokio::sync::{Mutex, RwLock};
use tokio::time::Instant;

use super::{AuthError, KeySource};
use crate::oidc::Metadata;

/// Between two attempts to read the keys again, however many tokens name unknown ones.
const PAUSE: Duration = Duration::from_secs(30);
/// The same while no key is known at all, so that nobody can sign in.
const SHORT_PAUSE: Duration = Duration::from_secs(1);
/// A key that the issuer took back is forgotten after this.
const FRESH: Duration = Duration::from_secs(3600);
/// How long the issuer may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// No key set is longer.
const LONGEST: usize = 256 * 1024;

/// Why the issuer's keys cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The file cannot be read.
    #[error("the issuer's keys cannot be read from {path}: {source}")]
    File {
        /// The file.
        path: String,
        /// What went wrong.
        source: std::io::Error,
    },
    /// The URL did not answer well.
    #[error("the issuer's keys cannot be fetched from {url}: {source}")]
    Fetch {
        /// The URL.
        url: String,
        /// What went wrong.
        source: Box<reqwest::Error>,
    },
    /// The issuer does not say where they are.
    #[error("the issuer does not say where its keys are: {problem}")]
    Discovery {
        /// What went wrong.
        problem: String,
    },
    /// What came is no key set, or holds no key that verifies EdDSA, ES256 or RS256.
    #[error("{place} holds no JSON Web Key Set with a key for EdDSA, ES256 or RS256")]
    NoKeys {
        /// The file or URL.
        place: String,
    },
}

/// A key that verifies tokens, and the one algorithm it verifies.
#[derive(Clone)]
pub(crate) struct IssuerKey {
    id: Option<String>,
    pub(crate) key: DecodingKey,
    pub(crate) algorithm: Algorithm,
}

/// The keys of an issuer.
pub(crate) struct IssuerKeys {
    source: KeySource,
    client: reqwest::Client,
    known: RwLock<Arc<Vec<IssuerKey>>>,
    /// When reading was tried last, and when it last went well; held while reading, so that one call reads for all.
    tried: Mutex<Tried>,
}

struct Tried {
    at: Option<Instant>,
    well_at: Option<Instant>,
}

impl Tried {
    /// True when it is time for another attempt.
    fn may_again(&self) -> bool {
        let pause = if self.well_at.is_some() { PAUSE } else { SHORT_PAUSE };
        self.at.is_none_or(|at| at.elapsed() >= pause)
    }
}

impl IssuerKeys {
    /// The keys, unread until the first of them is looked for.
    pub(crate) fn unread(source: KeySource) -> Result<Self, KeysError> {
        let client = reqwest::Client::builder()
            .timeout(PATIENCE)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|source| KeysError::Fetch { url: "any URL".to_owned(), source: Box::new(source) })?;
        Ok(Self {
            source,
            client,
            known: RwLock::default(),
            tried: Mutex::new(Tried { at: None, well_at: None }),
        })
    }

    /// Reads the keys for the first time.
    pub(crate) async fn open(source: KeySource) -> Result<Self, KeysError> {
        let keys = Self::unread(source)?;
        match (keys.refresh(&mut *keys.tried.lock().await).await, &keys.source) {
            (Err(error), KeySource::File(_)) => return Err(error),
            (Err(error), KeySource::Url(_) | KeySource::Discovered(_)) => {
                tracing::warn!(%error, "nobody can sign in through the issuer until its keys can be read; trying again");
            }
            (Ok(()), _) => {}
        }
        Ok(keys)
    }

    /// The key that a token names. Without a name, the only key of that algorithm.
    pub(crate) async fn find(&self, id: Option<&str>, algorithm: Algorithm) -> Result<IssuerKey, AuthError> {
        self.refresh_if_old().await;
        if let Some(key) = self.known_key(id, algorithm).await {
            return Ok(key);
        }
        let mut tried = self.tried.lock().await;
        // Somebody else may have read while this call waited for the lock.
        if let Some(key) = self.known_key(id, algorithm).await {
            return Ok(key);
        }
        if tried.may_again()
            && let Err(error) = self.refresh(&mut tried).await
        {
            tracing::warn!(%error, "the issuer's keys cannot be read again; those known stay");
        }
        match self.known_key(id, algorithm).await {
            Some(key) => Ok(key),
            None if tried.well_at.is_none() => Err(AuthError::KeysUnavailable),
            None => Err(AuthError::Invalid("it is signed with a key that the issuer does not publish")),
        }
    }

    /// Reads again once an hour. Only one call does; the others go on with what is known.
    async fn refresh_if_old(&self) {
        let Ok(mut tried) = self.tried.try_lock() else { return };
        let old = tried.well_at.is_some_and(|at| at.elapsed() >= FRESH);
        if old
            && tried.may_again()
            && let Err(error) = self.refresh(&mut tried).await
        {
            tracing::warn!(%error, "the issuer's keys cannot be read again; those known stay");
        }
    }

    async fn known_key(&self, id: Option<&str>, algorithm: Algorithm) -> Option<IssuerKey> {
        let known = self.known.read().await.clone();
        match id {
            Some(id) => known.iter().find(|key| key.id.as_deref() == Some(id)).cloned(),
            None => {
                let mut fitting = known.iter().filter(|key| key.algorithm == algorithm);
                fitting.next().filter(|_| fitting.next().is_none()).cloned()
            }
        }
    }

    async fn refresh(&self, tried: &mut Tried) -> Result<(), KeysError> {
        tried.at = Some(Instant::now());
        let (place, bytes) = match &self.source {
            KeySource::File(path) => {
                let place = path.display().to_string();
                let read = tokio::fs::read(path).await;
                let bytes = read.map_err(|source| KeysError::File { path: place.clone(), source })?;
                (place, bytes)
            }
            KeySource::Url(url) => (url.clone(), self.fetch(url).await?),
            KeySource::Discovered(issuer) => {
                let found = Metadata::fetch(&self.client, issuer).await;
                let url =
                    found.map_err(|error| KeysError::Discovery { problem: error.to_string() })?.jwks_uri;
                let bytes = self.fetch(&url).await?;
                (url, bytes)
            }
        };
        let set: Option<JwkSet> = serde_json::from_slice(&bytes).ok();
        let keys: Vec<_> = set.iter().flat_map(|set| &set.keys).filter_map(usable).collect();
        if keys.is_empty() {
            return Err(KeysError::NoKeys { place });
        }
        tracing::debug!(count = keys.len(), place, "read the issuer's keys");
        *self.known.write().await = Arc::new(keys);
        tried.well_at = Some(Instant::now());
        Ok(())
    }

    async fn fetch(&self, url: &str) -> Result<Vec<u8>, KeysError> {
        let failed = |source| KeysError::Fetch { url: url.to_owned(), source: Box::new(source) };
        let answer = self.client.get(url).send().await.and_then(reqwest::Response::error_for_status);
        let mut answer = answer.map_err(failed)?;
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            if bytes.len() + chunk.len() > LONGEST {
                return Err(KeysError::NoKeys { place: format!("{url} (longer than 256 KiB)") });
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

/// A key of the set, if it is one that verifies signatures with an algorithm accepted here.
fn usable(jwk: &Jwk) -> Option<IssuerKey> {
    if jwk.common.public_key_use.as_ref().is_some_and(|purpose| *purpose != PublicKeyUse::Signature) {
        return None;
    }
    let (algorithm, name) = match &jwk.algorithm {
        AlgorithmParameters::OctetKeyPair(parameters) if parameters.curve == EllipticCurve::Ed25519 => {
            (Algorithm::EdDSA, KeyAlgorithm::EdDSA)
        }
        AlgorithmParameters::EllipticCurve(parameters) if parameters.curve == EllipticCurve::P256 => {
            (Algorithm::ES256, KeyAlgorithm::ES256)
        }
        AlgorithmParameters::RSA(_) => (Algorithm::RS256, KeyAlgorithm::RS256),
        _ => return None,
    };
    // A key that is published for another algorithm of its kind (RS512, PS256 …) is not ours to use.
    if jwk.common.key_algorithm.is_some_and(|declared| declared != name) {
        return None;
    }
    let key = DecodingKey::from_jwk(jwk).ok()?;
    Some(IssuerKey { id: jwk.common.key_id.clone(), key, algorithm })
}
