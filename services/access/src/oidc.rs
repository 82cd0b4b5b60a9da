//! Signing in at the city's identity provider (OpenID Connect): the authorization code flow with PKCE, state and nonce.
//!
//! Lives here: what is asked of the provider ([`Provider::way`]), and how a code becomes a [`Caller`] ([`Provider::caller`]). The
//! identity token is checked by the same code as bearer tokens, with the issuer's own keys; its claims mean what the
//! settings say that they mean in bearer tokens. Not here: what is kept between the two halves, cookies and pages (`portal`).

mod metadata;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value};
use tokio::sync::Mutex;
use tokio::time::Instant;
use turjuman_dispatch::model::OrganizationId;
use turjuman_operations::caller::Caller;
use turjuman_operations::ports::Clock;

use crate::auth::{AuthError, AuthSettings, ClaimNames, IssuerKeys, KeysError, claims, verify};
pub(crate) use metadata::Metadata;
use metadata::{LARGEST_ANSWER, read};

/// How long the provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// What the provider says of itself is read again after this.
const FRESH: Duration = Duration::from_secs(3600);

/// The client that the city registered at its provider for the portal.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSettings {
    /// Its id.
    pub id: String,
    /// Its secret; `None` for a public client, which PKCE alone protects.
    pub secret: Option<String>,
    /// What it asks for: `openid profile email`, and whatever brings roles and departments.
    pub scopes: String,
}

/// Never the secret.
impl std::fmt::Debug for ClientSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientSettings")
            .field("id", &self.id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Why nobody was signed in.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SignInError {
    /// The provider did not answer, or not as it should.
    #[error("the identity provider: {0}")]
    Provider(String),
    /// Its identity token is not good.
    #[error("the identity token: {0}")]
    Token(#[from] AuthError),
    /// The account has no role here.
    #[error("the account has no role here")]
    NoRole,
}

/// What the portal keeps between sending somebody away and their coming back.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// Where the provider sends them back to.
    pub redirect: &'a str,
    /// What comes back with them.
    pub state: &'a str,
    /// What the identity token must repeat.
    pub nonce: &'a str,
    /// The SHA-256 of the verifier, base64url.
    pub challenge: &'a str,
}

/// The city's identity provider, as a client of it.
pub struct Provider {
    issuer: String,
    client: ClientSettings,
    names: ClaimNames,
    organization: OrganizationId,
    leeway_seconds: u64,
    keys: IssuerKeys,
    http: reqwest::Client,
    metadata: Mutex<Option<(Instant, Arc<Metadata>)>>,
    clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider")
            .field("issuer", &self.issuer)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}

impl Provider {
    /// A client of the issuer of these settings; `None` when they name none. A provider that does not answer yet is asked again
    /// when somebody wants to sign in.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new(
        auth: &AuthSettings,
        client: ClientSettings,
        clock: Arc<dyn Clock>,
    ) -> Result<Option<Self>, KeysError> {
        let Some(issuer) = &auth.issuer else { return Ok(None) };
        let http =
            reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build();
        let http =
            http.map_err(|source| KeysError::Fetch { url: issuer.issuer.clone(), source: Box::new(source) })?;
        Ok(Some(Self {
            issuer: issuer.issuer.clone(),
            client,
            names: auth.claims.clone(),
            organization: auth.organization.clone(),
            leeway_seconds: auth.leeway_seconds,
            keys: IssuerKeys::unread(issuer.keys.clone())?,
            http,
            metadata: Mutex::new(None),
            clock,
        }))
    }

    /// The issuer's name, which comes back with the person where the provider says so (RFC 9207).
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The address at which somebody signs in.
    ///
    /// # Errors
    /// When the provider does not say where that is.
    pub async fn way(&self, way: &Way<'_>) -> Result<String, SignInError> {
        let metadata = self.metadata().await?;
        let query = encoded(&[
            ("response_type", "code"),
            ("client_id", &self.client.id),
            ("redirect_uri", way.redirect),
            ("scope", &self.client.scopes),
            ("state", way.state),
            ("nonce", way.nonce),
            ("code_challenge", way.challenge),
            ("code_challenge_method", "S256"),
        ]);
        let address = &metadata.authorization_endpoint;
        let joined = if address.contains('?') { '&' } else { '?' };
        Ok(format!("{address}{joined}{query}"))
    }

    /// Who came back with this code. `verifier` and `nonce` are those of the way that they were sent on.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn caller(
        &self,
        code: &str,
        redirect: &str,
        verifier: &str,
        nonce: &str,
    ) -> Result<Caller, SignInError> {
        let metadata = self.metadata().await?;
        let tokens = self.exchange(&metadata, code, redirect, verifier).await?;
        let text = |name: &str| tokens.get(name).and_then(Value::as_str);
        let token = text("id_token").ok_or_else(|| broken("it gave no identity token"))?;
        let mut claims = self.checked(token, nonce).await?;
        // Many providers keep what they know of somebody for those who ask with the access token.
        let complete =
            claims::has(&claims, &self.names.roles) && claims::has(&claims, &self.names.organization);
        if let (false, Some(address), Some(access)) =
            (complete, &metadata.userinfo_endpoint, text("access_token"))
        {
            self.add_user_info(address, access, &mut claims).await?;
        }
        let caller = claims::caller(&claims, &self.names, &self.organization);
        match caller {
            Err(AuthError::OrganizationUnknown) => Err(SignInError::NoRole),
            Ok(caller) if caller.roles.is_empty() => Err(SignInError::NoRole),
            other => other.map_err(SignInError::Token),
        }
    }

    /// The claims of an identity token that is good: signed by the issuer, for this client, in time, and for this sign-in.
    async fn checked(&self, token: &str, nonce: &str) -> Result<claims::Claims, SignInError> {
        if token.len() > LARGEST_ANSWER {
            return Err(AuthError::Invalid("it is too long").into());
        }
        let header = jsonwebtoken::decode_header(token).map_err(|_| {
            AuthError::Invalid("it is not a JSON Web Token signed with EdDSA, ES256 or RS256")
        })?;
        let key = self.keys.find(header.kid.as_deref(), header.alg).await?;
        let claims = verify(token, &key.key, key.algorithm)?;
        let now: Timestamp = self.clock.now();
        claims::check(&claims, &self.issuer, Some(&self.client.id), now, self.leeway_seconds)?;
        let party = claims.get("azp").and_then(Value::as_str);
        if party.is_some_and(|party| party != self.client.id) {
            return Err(AuthError::Invalid("it was given to another client (azp)").into());
        }
        if claims.get("nonce").and_then(Value::as_str) != Some(nonce) {
            return Err(AuthError::Invalid("its nonce is not that of this sign-in").into());
        }
        Ok(claims)
    }

    async fn exchange(
        &self,
        metadata: &Metadata,
        code: &str,
        redirect: &str,
        verifier: &str,
    ) -> Result<Map<String, Value>, SignInError> {
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect),
            ("code_verifier", verifier),
        ];
        let mut request = self.http.post(&metadata.token_endpoint);
        match &self.client.secret {
            // RFC 6749, 2.3.1: both halves are encoded as in a form.
            Some(secret) if metadata.takes_basic() => {
                request = request.basic_auth(form_encoded(&self.client.id), Some(form_encoded(secret)));
            }
            Some(secret) => {
                fields.extend([("client_id", self.client.id.as_str()), ("client_secret", secret)])
            }
            None => fields.push(("client_id", &self.client.id)),
        }
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .body(encoded(&fields));
        read(request, "the exchange of the code").await
    }

    /// Adds what the provider says to whoever has the access token. What the identity token says comes first: it is signed.
    async fn add_user_info(
        &self,
        address: &str,
        access: &str,
        claims: &mut claims::Claims,
    ) -> Result<(), SignInError> {
        let request = self.http.get(address).bearer_auth(access).header("accept", "application/json");
        let found = read(request, "what it knows of the account").await?;
        if found.get("sub") != claims.get("sub") {
            return Err(broken("it spoke of another account than the identity token does"));
        }
        for (name, value) in found {
            claims.entry(name).or_insert(value);
        }
        Ok(())
    }

    /// What the provider says of itself.
    async fn metadata(&self) -> Result<Arc<Metadata>, SignInError> {
        let mut kept = self.metadata.lock().await;
        if let Some((_, metadata)) = kept.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return Ok(metadata.clone());
        }
        match Metadata::fetch(&self.http, &self.issuer).await {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                *kept = Some((Instant::now(), metadata.clone()));
                Ok(metadata)
            }
            // It says the same for years: what it said an hour ago is better than nothing.
            Err(error) => match kept.as_ref() {
                Some((_, old)) => {
                    tracing::warn!(%error, "what the identity provider says of itself cannot be read again");
                    Ok(old.clone())
                }
                None => Err(error),
            },
        }
    }
}

fn broken(what: &str) -> SignInError {
    SignInError::Provider(what.to_owned())
}

fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

fn form_encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
