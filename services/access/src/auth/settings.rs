//! What the configuration says about tokens.

use std::path::PathBuf;

use turjuman_dispatch::model::OrganizationId;

/// Whose tokens are accepted, and where in them things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthSettings {
    /// The organization that this server serves; a token of another one is refused.
    pub organization: OrganizationId,
    /// The audience (`aud`) that tokens of the issuer must have; `None` accepts any.
    pub audience: Option<String>,
    /// The OpenID Connect issuer; `None` accepts only tokens of the server's own key.
    pub issuer: Option<Issuer>,
    /// The names of the issuer's claims. Tokens of the server's own key always have the default names.
    pub claims: ClaimNames,
    /// By how many seconds the clocks of issuer and server may differ.
    pub leeway_seconds: u64,
}

impl AuthSettings {
    /// Tokens of the server's own key only, with a minute of leeway.
    pub fn own_key_only(organization: OrganizationId) -> Self {
        Self { organization, audience: None, issuer: None, claims: ClaimNames::default(), leeway_seconds: 60 }
    }
}

/// An OpenID Connect issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// What the tokens' `iss` must be, exactly.
    pub issuer: String,
    /// Where its keys are.
    pub keys: KeySource,
}

/// Where the keys (a JSON Web Key Set) of an issuer are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeySource {
    /// In a file. Read again, at most every half minute, when a token names a key that is not known yet.
    File(PathBuf),
    /// Behind a URL. The same, and every hour.
    Url(String),
    /// Where the issuer at this address says that they are (OpenID Connect Discovery). Read as often as a URL.
    Discovered(String),
}

/// The names of the claims that say what a caller is. A dot goes one object deeper: `realm_access.roles`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimNames {
    /// The organization: text.
    pub organization: String,
    /// The departments: a list of texts, or one text.
    pub departments: String,
    /// The roles: a list of texts, or one text. Names that are not roles here are ignored.
    pub roles: String,
    /// The e-mail address: text.
    pub email: String,
    /// The locale to read in: text, a language tag.
    pub locale: String,
}

impl Default for ClaimNames {
    fn default() -> Self {
        Self {
            organization: "org".into(),
            departments: "departments".into(),
            roles: "roles".into(),
            email: "email".into(),
            locale: "locale".into(),
        }
    }
}
