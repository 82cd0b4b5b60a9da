//! Tokens, good and bad, against real keys: our own, and an issuer's made by openssl.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use turjuman_dispatch::model::{Department, OrganizationId};
use turjuman_operations::caller::Role;
use turjuman_operations::ports::Clock;

use super::*;

struct Standing(Timestamp);

impl Clock for Standing {
    fn now(&self) -> Timestamp {
        self.0
    }
}

struct Moving(AtomicI64);

impl Clock for Moving {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

fn noon() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn city() -> OrganizationId {
    "testville".parse().unwrap()
}

fn clerk() -> TokenRequest {
    TokenRequest {
        subject: "clerk".into(),
        roles: [Role::Requester].into(),
        departments: vec!["housing".into()],
        email: Some("clerk@testville.example".into()),
        locale: Some("es-US".into()),
        valid_for: Duration::from_secs(3600),
    }
}

async fn with_own_key(key: &Arc<SigningKey>, now: Timestamp) -> Authenticator {
    let settings = AuthSettings::own_key_only(city());
    Authenticator::new(settings, Some(key.clone()), Arc::new(Standing(now))).await.unwrap()
}

#[tokio::test]
async fn a_token_of_our_own_key_says_who_calls() {
    let key = Arc::new(SigningKey::generate().unwrap());
    let token = key.issue(&city(), &clerk(), noon());
    let caller = with_own_key(&key, noon()).await.authenticate(&token).await.unwrap();
    assert_eq!(caller.organization, city());
    assert_eq!(caller.subject.0, "clerk");
    assert_eq!(caller.roles, [Role::Requester].into());
    assert_eq!(caller.departments, [Department("housing".into())]);
    assert_eq!(caller.email.as_deref(), Some("clerk@testville.example"));
    assert_eq!(caller.locale.as_deref(), Some("es-US"));
}

#[tokio::test]
async fn a_token_that_was_verified_is_known_again_until_it_expires() {
    let key = Arc::new(SigningKey::generate().unwrap());
    let clock = Arc::new(Moving(AtomicI64::new(noon().as_second())));
    let settings = AuthSettings { leeway_seconds: 0, ..AuthSettings::own_key_only(city()) };
    let door = Authenticator::new(settings, Some(key.clone()), clock.clone()).await.unwrap();
    let token = key.issue(&city(), &clerk(), noon());
    let first = door.authenticate(&token).await.unwrap();
    assert_eq!(door.authenticate(&token).await.unwrap(), first);
    clock.0.fetch_add(3600, Ordering::SeqCst);
    assert_eq!(door.authenticate(&token).await, Err(AuthError::Expired));
}

#[tokio::test]
async fn tokens_that_are_not_good_are_refused_each_in_its_way() {
    let key = Arc::new(SigningKey::generate().unwrap());
    let door = with_own_key(&key, noon()).await;
    let token = key.issue(&city(), &clerk(), noon());

    let late = with_own_key(&key, noon() + SignedDuration::from_secs(3660)).await;
    assert_eq!(late.authenticate(&token).await, Err(AuthError::Expired));
    let barely = with_own_key(&key, noon() + SignedDuration::from_secs(3659)).await;
    assert!(barely.authenticate(&token).await.is_ok(), "within the leeway");

    let elsewhere = key.issue(&"othertown".parse().unwrap(), &clerk(), noon());
    assert_eq!(door.authenticate(&elsewhere).await, Err(AuthError::OrganizationUnknown));

    let stranger = SigningKey::generate().unwrap().issue(&city(), &clerk(), noon());
    assert!(matches!(door.authenticate(&stranger).await, Err(AuthError::Invalid(_))));

    assert_eq!(door.authenticate(" ").await, Err(AuthError::Missing));
    for garbage in ["x", "a.b.c", &token[..token.len() - 3], &"x".repeat(9000)] {
        assert!(matches!(door.authenticate(garbage).await, Err(AuthError::Invalid(_))), "{garbage:.20}");
    }
}

#[tokio::test]
async fn the_algorithm_comes_from_the_key_and_never_from_the_token() {
    let key = Arc::new(SigningKey::generate().unwrap());
    let door = with_own_key(&key, noon()).await;
    let claims = claims_of(&key.issue(&city(), &clerk(), noon()));
    let part = |json: &Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
    let header = |alg: &str| part(&json!({ "alg": alg, "typ": "JWT", "kid": key.id() }));
    let unsigned = format!("{}.{}.", header("none"), part(&claims));
    assert!(matches!(door.authenticate(&unsigned).await, Err(AuthError::Invalid(_))));

    // "The public key as a shared secret": the oldest trick.
    let secret = EncodingKey::from_secret(key.verifying_key().try_get_as_bytes().unwrap());
    let mut confused = Header::new(Algorithm::HS256);
    confused.kid = Some(key.id().to_owned());
    let confused = jsonwebtoken::encode(&confused, &claims, &secret).unwrap();
    assert!(matches!(door.authenticate(&confused).await, Err(AuthError::Invalid(_))));
}

#[test]
fn the_key_file_is_made_once_for_its_owner_alone_and_openssl_can_make_it_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys/signing.pem");
    let made = SigningKey::load_or_create(&path).unwrap();
    assert_eq!(SigningKey::load_or_create(&path).unwrap().id(), made.id());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let by_openssl = openssl_key(folder.path(), "ed25519", &["-algorithm", "ed25519"]);
    SigningKey::load_or_create(&by_openssl).unwrap();
    std::fs::write(&path, "not a key").unwrap();
    assert!(SigningKey::load_or_create(&path).unwrap_err().to_string().contains("openssl genpkey"));
}

/// An issuer with two keys, whose claims have names of their own.
struct Idp {
    folder: tempfile::TempDir,
    rsa: EncodingKey,
    ec: EncodingKey,
}

impl Idp {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let rsa =
            openssl_key(folder.path(), "rsa", &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]);
        let ec =
            openssl_key(folder.path(), "ec", &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]);
        let rsa = EncodingKey::from_rsa_pem(&std::fs::read(rsa).unwrap()).unwrap();
        let ec = EncodingKey::from_ec_pem(&std::fs::read(ec).unwrap()).unwrap();
        Self { folder, rsa, ec }
    }

    fn keys(&self) -> JwkSet {
        let named = |key: &EncodingKey, alg, id: &str| {
            let mut jwk = Jwk::from_encoding_key(key, alg).unwrap();
            jwk.common.key_id = Some(id.to_owned());
            jwk
        };
        JwkSet {
            keys: vec![named(&self.rsa, Algorithm::RS256, "r1"), named(&self.ec, Algorithm::ES256, "e1")],
        }
    }

    fn file(&self) -> PathBuf {
        let path = self.folder.path().join("jwks.json");
        std::fs::write(&path, serde_json::to_vec(&self.keys()).unwrap()).unwrap();
        path
    }

    fn settings(&self, keys: KeySource) -> AuthSettings {
        AuthSettings {
            organization: city(),
            audience: Some("desk".into()),
            issuer: Some(Issuer { issuer: "https://id.testville.example".into(), keys }),
            claims: ClaimNames {
                roles: "realm_access.roles".into(),
                organization: "city".into(),
                ..ClaimNames::default()
            },
            leeway_seconds: 0,
        }
    }

    fn token(&self, algorithm: Algorithm, id: Option<&str>, change: impl FnOnce(&mut Value)) -> String {
        let mut claims = json!({
            "iss": "https://id.testville.example", "aud": ["other", "desk"], "sub": "u-17", "city": "testville",
            "realm_access": { "roles": ["interpreter", "offline_access"] }, "departments": "housing",
            "exp": noon().as_second() + 60,
        });
        change(&mut claims);
        let mut header = Header::new(algorithm);
        header.kid = id.map(str::to_owned);
        let key = if algorithm == Algorithm::ES256 { &self.ec } else { &self.rsa };
        jsonwebtoken::encode(&header, &claims, key).unwrap()
    }
}

#[tokio::test]
async fn an_issuer_s_tokens_are_checked_against_its_published_keys() {
    let idp = Idp::new();
    let settings = idp.settings(KeySource::File(idp.file()));
    let door = Authenticator::new(settings, None, Arc::new(Standing(noon()))).await.unwrap();
    for (algorithm, id) in
        [(Algorithm::RS256, Some("r1")), (Algorithm::ES256, Some("e1")), (Algorithm::ES256, None)]
    {
        let caller = door.authenticate(&idp.token(algorithm, id, |_| {})).await.unwrap();
        assert_eq!(caller.roles, [Role::Interpreter].into(), "names that are no roles here are ignored");
        assert_eq!(caller.departments, [Department("housing".into())]);
    }
    let refused = async |change: fn(&mut Value)| {
        door.authenticate(&idp.token(Algorithm::RS256, Some("r1"), change)).await.unwrap_err()
    };
    assert!(matches!(
        refused(|claims| claims["iss"] = "https://evil.example".into()).await,
        AuthError::Invalid(_)
    ));
    assert!(matches!(refused(|claims| claims["aud"] = "other".into()).await, AuthError::Invalid(_)));
    assert!(matches!(refused(|claims| claims["sub"] = "".into()).await, AuthError::Invalid(_)));
    assert!(matches!(refused(|claims| claims["exp"] = Value::Null).await, AuthError::Invalid(_)));
    assert!(matches!(
        refused(|claims| claims["nbf"] = 9_999_999_999_u64.into()).await,
        AuthError::Invalid(_)
    ));
    assert_eq!(refused(|claims| claims["exp"] = noon().as_second().into()).await, AuthError::Expired);
    assert_eq!(refused(|claims| claims["city"] = "othertown".into()).await, AuthError::OrganizationUnknown);
    // The other key's name, and a stronger algorithm of the same key, do not verify.
    assert!(door.authenticate(&idp.token(Algorithm::RS256, Some("e1"), |_| {})).await.is_err());
    assert!(door.authenticate(&idp.token(Algorithm::RS512, Some("r1"), |_| {})).await.is_err());
    assert!(door.authenticate(&idp.token(Algorithm::RS256, Some("r2"), |_| {})).await.is_err());
}

#[tokio::test]
async fn keys_behind_a_url_are_fetched_when_they_can_be_and_not_for_every_stranger() {
    let idp = Idp::new();
    let asked = Arc::new(AtomicU32::new(0));
    let (counter, keys) = (asked.clone(), idp.keys());
    let app = axum::Router::new().route(
        "/keys",
        axum::routing::get(async move || {
            // The issuer is down at first.
            if counter.fetch_add(1, Ordering::SeqCst) == 0 {
                return Err(http::StatusCode::SERVICE_UNAVAILABLE);
            }
            Ok(serde_json::to_string(&keys).unwrap())
        }),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/keys", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let settings = idp.settings(KeySource::Url(url));
    let door = Authenticator::new(settings, None, Arc::new(Standing(noon()))).await.unwrap();
    let token = idp.token(Algorithm::ES256, Some("e1"), |_| {});
    assert_eq!(door.authenticate(&token).await, Err(AuthError::KeysUnavailable));
    tokio::time::sleep(Duration::from_millis(1100)).await;
    door.authenticate(&token).await.unwrap();
    for stranger in 0..20 {
        let token = idp.token(Algorithm::ES256, Some(&format!("unknown-{stranger}")), |_| {});
        assert!(matches!(door.authenticate(&token).await, Err(AuthError::Invalid(_))));
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_key_file_that_is_none_stops_the_start() {
    let idp = Idp::new();
    let empty = idp.folder.path().join("empty.json");
    std::fs::write(&empty, r#"{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}"#).unwrap();
    for path in [empty, idp.folder.path().join("missing.json")] {
        let settings = idp.settings(KeySource::File(path));
        assert!(Authenticator::new(settings, None, Arc::new(Standing(noon()))).await.is_err());
    }
}

fn claims_of(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

fn openssl_key(folder: &Path, name: &str, options: &[&str]) -> PathBuf {
    let path = folder.join(format!("{name}.pem"));
    let made = Command::new("openssl").arg("genpkey").args(options).arg("-out").arg(&path).output();
    let made = made.expect("openssl is installed (apt-get install openssl)");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    path
}
