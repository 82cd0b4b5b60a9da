//! The server's own key: tokens for scripts, tests and the demo, where there is no issuer.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use jsonwebtoken::DecodingKey;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::caller::Role;

use crate::permission::role_name;

/// Issuer and audience of the tokens of the server's own key.
pub(super) const ISSUER: &str = "turjuman";

/// Why a key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// It cannot be read or written.
    #[error("the key file {path} cannot be read or written: {source}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: std::io::Error,
    },
    /// It holds no Ed25519 private key in PKCS#8 PEM.
    #[error(
        "{path} is not an Ed25519 private key (PKCS#8, PEM): remove it to have a new one made, or make one with \
         `openssl genpkey -algorithm ed25519`", path = path.display()
    )]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// The system gave no random bytes, or the key cannot be encoded.
    #[error("no key could be made: the system gave no random bytes")]
    Random,
}

/// What a token of the own key should say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRequest {
    /// Who the holder is; ties an interpreter to their roster entry.
    pub subject: String,
    /// What they may do.
    pub roles: BTreeSet<Role>,
    /// The departments whose requests they make and see.
    pub departments: Vec<String>,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// The locale they read in.
    pub locale: Option<String>,
    /// For how long it is good, from now.
    pub valid_for: Duration,
}

/// The server's own Ed25519 key. Whoever has it can be anybody: the file is for the server alone.
pub struct SigningKey {
    pair: Ed25519KeyPair,
    id: String,
    verifying: DecodingKey,
}

/// Never the key itself.
impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.id).finish_non_exhaustive()
    }
}

impl SigningKey {
    /// A new key that is kept nowhere.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn generate() -> Result<Self, KeyFileError> {
        Ok(Self::new(Ed25519KeyPair::generate().map_err(|_| KeyFileError::Random)?))
    }

    /// Reads the key from a file (PKCS#8, PEM), or makes one and writes it there, readable by its owner only.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds something else.
    pub fn load_or_create(path: &Path) -> Result<Self, KeyFileError> {
        let failed = |source| KeyFileError::File { path: path.to_owned(), source };
        match std::fs::read(path) {
            Ok(pem) => Self::from_pem(&pem).ok_or_else(|| KeyFileError::NotAKey { path: path.to_owned() }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = Self::generate()?;
                match key.write(path) {
                    Ok(()) => Ok(key),
                    // Another process was faster; its key is the one.
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                        let pem = std::fs::read(path).map_err(failed)?;
                        Self::from_pem(&pem).ok_or_else(|| KeyFileError::NotAKey { path: path.to_owned() })
                    }
                    Err(error) => Err(failed(error)),
                }
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// A secret for another purpose, which follows from the key: the same after every start, and the key cannot be found from it.
    ///
    /// # Errors
    /// When the key cannot be encoded.
    pub fn derived(&self, purpose: &str) -> Result<[u8; 32], KeyFileError> {
        let own = self.pair.to_pkcs8v1().map_err(|_| KeyFileError::Random)?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, own.as_ref());
        let mut derived = [0; 32];
        derived.copy_from_slice(hmac::sign(&key, purpose.as_bytes()).as_ref());
        Ok(derived)
    }

    fn new(pair: Ed25519KeyPair) -> Self {
        let public = pair.public_key().as_ref();
        let hash = digest::digest(&digest::SHA256, public);
        let id = format!("turjuman-{}", BASE64_URL_SAFE_NO_PAD.encode(&hash.as_ref()[..12]));
        let verifying = DecodingKey::from_ed_der(public);
        Self { pair, id, verifying }
    }

    fn from_pem(pem: &[u8]) -> Option<Self> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem).ok()?;
        // "maybe unchecked": openssl writes the private half only, and the public half follows from it.
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der()).ok()?;
        Some(Self::new(pair))
    }

    /// Never replaces a key that another process has just made.
    fn write(&self, path: &Path) -> std::io::Result<()> {
        let der = self.pair.to_pkcs8v1().map_err(|_| std::io::Error::other("the key cannot be encoded"))?;
        let mut pem = String::from("-----BEGIN PRIVATE KEY-----\n");
        let text = BASE64_STANDARD.encode(der.as_ref());
        for line in text.as_bytes().chunks(64) {
            pem.push_str(&String::from_utf8_lossy(line));
            pem.push('\n');
        }
        pem.push_str("-----END PRIVATE KEY-----\n");
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(pem.as_bytes())?;
        file.sync_all()
    }

    /// The key's id (`kid`) in tokens: made from its public half.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What verifies its tokens.
    pub(super) fn verifying_key(&self) -> &DecodingKey {
        &self.verifying
    }

    /// A token of this key (EdDSA, issuer and audience `turjuman`), good from `now`.
    pub fn issue(&self, organization: &OrganizationId, token: &TokenRequest, now: Timestamp) -> String {
        let issued = now.as_second();
        let life = i64::try_from(token.valid_for.as_secs()).unwrap_or(i64::MAX);
        let names = super::ClaimNames::default();
        let mut claims = serde_json::json!({
            "iss": ISSUER,
            "aud": ISSUER,
            "sub": token.subject,
            "iat": issued,
            "exp": issued.saturating_add(life),
            names.organization: organization.as_str(),
            names.departments: token.departments,
            names.roles: token.roles.iter().map(|role| role_name(*role)).collect::<Vec<_>>(),
        });
        if let Some(email) = &token.email {
            claims[names.email] = email.as_str().into();
        }
        if let Some(locale) = &token.locale {
            claims[names.locale] = locale.as_str().into();
        }
        let header = serde_json::json!({ "alg": "EdDSA", "typ": "JWT", "kid": self.id });
        let part = |json: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let signature = BASE64_URL_SAFE_NO_PAD.encode(self.pair.sign(signed.as_bytes()).as_ref());
        format!("{signed}.{signature}")
    }
}
