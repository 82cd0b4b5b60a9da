//! How another system knows that a message is from us: HMAC-SHA256 over id, time and body, as the Standard Webhooks
//! specification has it.

use aws_lc_rs::{hmac, rand};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use turjuman_operations::webhooks::SigningSecret;

/// The header with the message's id, the same for each attempt.
pub(super) const ID: &str = "webhook-id";
/// The header with the time of the attempt, in seconds since 1970: old messages cannot be sent again by others.
pub(super) const TIMESTAMP: &str = "webhook-timestamp";
/// The header with the signatures, one for each secret that holds, with a space between.
pub(super) const SIGNATURE: &str = "webhook-signature";
/// What a secret's text begins with.
const PREFIX: &str = "whsec_";
/// Bytes of a secret. The specification allows 24 to 64.
const LENGTH: usize = 32;

/// A new secret; `None` when the system gives no random bytes.
pub fn draw_secret() -> Option<SigningSecret> {
    let mut bytes = vec![0; LENGTH];
    rand::fill(&mut bytes).ok()?;
    Some(SigningSecret::new(bytes))
}

/// The secret as the other system's libraries read it.
pub fn secret_text(secret: &SigningSecret) -> String {
    format!("{PREFIX}{}", STANDARD.encode(secret.expose()))
}

/// The value of the signature header.
pub(super) fn signatures<'a>(
    secrets: impl Iterator<Item = &'a SigningSecret>,
    id: &str,
    seconds: i64,
    body: &str,
) -> String {
    let signed = format!("{id}.{seconds}.{body}");
    let sign = |secret: &SigningSecret| {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose());
        format!("v1,{}", STANDARD.encode(hmac::sign(&key, signed.as_bytes())))
    };
    secrets.map(sign).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vector of the reference libraries.
    #[test]
    fn the_reference_vector_fits() {
        let text = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        let secret = SigningSecret::new(STANDARD.decode(&text[PREFIX.len()..]).expect("base64"));
        assert_eq!(secret_text(&secret), text);
        let fits = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let (id, body) = ("msg_p5jXN8AQM9LWM0D4loKWxJek", r#"{"test": 2432232314}"#);
        assert_eq!(signatures([&secret].into_iter(), id, 1_614_265_330, body), fits);
        let other = draw_secret().expect("random bytes");
        let two = signatures([&other, &secret].into_iter(), id, 1_614_265_330, body);
        let (first, second) = two.split_once(' ').expect("two signatures");
        assert!(first.starts_with("v1,") && first != fits && second == fits, "{two}");
    }

    #[test]
    fn secrets_are_long_and_never_the_same() {
        let (one, other) = (draw_secret().expect("random bytes"), draw_secret().expect("random bytes"));
        assert!(one != other && (24..=64).contains(&one.expose().len()));
    }
}
