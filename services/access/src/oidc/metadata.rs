//! What a provider says of itself (OpenID Connect Discovery), and how its answers are read.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{SignInError, broken};

/// No answer of a provider is longer, in bytes.
pub(super) const LARGEST_ANSWER: usize = 256 * 1024;

/// The part of it that is needed here.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Metadata {
    issuer: String,
    pub(super) authorization_endpoint: String,
    pub(super) token_endpoint: String,
    pub(super) userinfo_endpoint: Option<String>,
    pub(crate) jwks_uri: String,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
}

impl Metadata {
    /// Asks the provider.
    pub(crate) async fn fetch(http: &reqwest::Client, issuer: &str) -> Result<Self, SignInError> {
        let url = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let found = read(http.get(url), "what it says of itself").await?;
        let metadata: Self = serde_json::from_value(Value::Object(found))
            .map_err(|error| broken(&format!("what it says of itself is not complete: {error}")))?;
        // Or the keys of one issuer would be taken for those of another.
        if metadata.issuer != issuer {
            return Err(broken(&format!(
                "it calls itself {}, and the settings call it {issuer}",
                metadata.issuer
            )));
        }
        Ok(metadata)
    }

    /// Whether the client may show its secret as HTTP Basic does, which is what holds when nothing is said.
    pub(super) fn takes_basic(&self) -> bool {
        let methods = &self.token_endpoint_auth_methods_supported;
        methods.is_empty() || methods.iter().any(|method| method == "client_secret_basic")
    }
}

/// Sends a request and reads the JSON object that it is answered with.
pub(super) async fn read(
    request: reqwest::RequestBuilder,
    what: &str,
) -> Result<Map<String, Value>, SignInError> {
    let failed = |error: reqwest::Error| broken(&format!("{what} cannot be had: {}", error.without_url()));
    let mut answer = request.send().await.map_err(failed)?;
    let status = answer.status();
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(failed)? {
        if bytes.len() + chunk.len() > LARGEST_ANSWER {
            return Err(broken(&format!("{what} is too long")));
        }
        bytes.extend_from_slice(&chunk);
    }
    let found = match serde_json::from_slice(&bytes) {
        Ok(Value::Object(found)) => found,
        _ => return Err(broken(&format!("{what}: status {status}, and no JSON object"))),
    };
    if !status.is_success() {
        // RFC 6749, 5.2: a short name of what is wrong, such as `invalid_client`.
        let error = found.get("error").and_then(Value::as_str).unwrap_or_default();
        return Err(broken(&format!(
            "{what}: status {status} {}",
            error.chars().take(60).collect::<String>()
        )));
    }
    Ok(found)
}
