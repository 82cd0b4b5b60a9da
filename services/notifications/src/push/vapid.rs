//! Who sends: every call to a push service carries a token that is signed with our key (VAPID, RFC 8292). The browser was told
//! the public half when it subscribed, so nobody else can send to it.

use aws_lc_rs::agreement::{ECDH_P256, PrivateKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// A token holds so long. At most 24 hours are allowed.
const HOLDS: SignedDuration = SignedDuration::from_hours(12);

/// The key that push services know us by.
pub struct PushKey {
    pair: EcdsaKeyPair,
    public: String,
}

impl PushKey {
    /// The key that follows from a secret: the same after every start, and for all servers that share the secret.
    ///
    /// # Errors
    /// When the secret is no number within the curve's order: about one of four billion is not.
    pub fn of(secret: &[u8; 32]) -> Result<Self, Unspecified> {
        let private = PrivateKey::from_private_key(&ECDH_P256, secret)?;
        let public = private.compute_public_key()?;
        let signing = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let pair = EcdsaKeyPair::from_private_key_and_public_key(signing, secret, public.as_ref());
        let pair = pair.map_err(|_| Unspecified)?;
        Ok(Self { pair, public: URL_SAFE_NO_PAD.encode(public.as_ref()) })
    }

    /// The public half, as browsers take it (`applicationServerKey`).
    pub fn public(&self) -> &str {
        &self.public
    }

    /// The value of `Authorization` for a push service, such as `https://push.example`.
    pub(super) fn authorization(
        &self,
        service: &str,
        contact: &str,
        now: Timestamp,
    ) -> Result<String, Unspecified> {
        let until = now.saturating_add(HOLDS).unwrap_or(Timestamp::MAX);
        let claims = json!({ "aud": service, "exp": until.as_second(), "sub": contact });
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let signed = format!("{}.{}", part(r#"{"typ":"JWT","alg":"ES256"}"#), part(&claims.to_string()));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes())?;
        Ok(format!("vapid t={signed}.{}, k={}", URL_SAFE_NO_PAD.encode(signature.as_ref()), self.public))
    }
}

impl std::fmt::Debug for PushKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PushKey").field("public", &self.public).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

    use super::*;

    #[test]
    fn the_token_is_for_one_service_and_verifies_with_the_key_beside_it() {
        let key = PushKey::of(&[7; 32]).expect("a key");
        let now: Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        let value = key.authorization("https://push.example", "mailto:desk@city.example", now);
        let value = value.expect("signed");
        let (token, public) =
            value.strip_prefix("vapid t=").and_then(|rest| rest.split_once(", k=")).expect("two parts");
        assert_eq!(public, PushKey::of(&[7; 32]).expect("a key").public(), "the same after every start");
        let (signed, signature) = token.rsplit_once('.').expect("a signature");
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).expect("base64");
        let verifying = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, bytes(public));
        assert!(verifying.verify(signed.as_bytes(), &bytes(signature)).is_ok());
        let claims = signed.split_once('.').map(|(_, claims)| bytes(claims)).expect("claims");
        let claims: serde_json::Value = serde_json::from_slice(&claims).expect("JSON");
        assert_eq!(claims["aud"], "https://push.example");
        assert_eq!(claims["sub"], "mailto:desk@city.example");
        assert_eq!(claims["exp"], now.as_second() + 12 * 3600);
        assert!(PushKey::of(&[0xff; 32]).is_err(), "beyond the order of the curve");
    }
}
