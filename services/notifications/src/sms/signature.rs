//! How the gateway proves that a message is from it: HMAC-SHA1 over the public address and the sorted form, in base64
//! (`X-Twilio-Signature`). SHA-1 is the provider's choice; as a keyed hash it still holds.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The header that carries the signature.
pub const HEADER: &str = "x-twilio-signature";

/// True when the signature fits. Takes the same time whatever is wrong with it.
pub(super) fn fits(token: &str, url: &str, form: &[(String, String)], signature: &str) -> bool {
    let Ok(given) = STANDARD.decode(signature) else { return false };
    hmac::verify(&key(token), &signed_text(url, form), &given).is_ok()
}

fn key(token: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token.as_bytes())
}

/// The address, then every field in the order of its name, name and value without anything between.
fn signed_text(url: &str, form: &[(String, String)]) -> Vec<u8> {
    let mut fields: Vec<_> = form.iter().collect();
    fields.sort();
    let mut text = url.as_bytes().to_vec();
    for (name, value) in fields {
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(value.as_bytes());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the provider's documentation.
    #[test]
    fn the_documented_example_fits_and_nothing_near_it() {
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        let form: Vec<(String, String)> = [
            ("CallSid", "CA1234567890ABCDE"),
            ("Caller", "+14158675309"),
            ("Digits", "1234"),
            ("From", "+14158675309"),
            ("To", "+18005551212"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        let signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
        assert!(fits("12345", url, &form, signature));
        let mut turned = form.clone();
        turned.reverse();
        assert!(fits("12345", url, &turned, signature), "the order of arrival does not matter");
        let mut other = form.clone();
        other[2].1 = "1235".into();
        assert!(!fits("12345", url, &other, signature));
        assert!(!fits("12346", url, &form, signature));
        assert!(!fits("12345", "https://mycompany.com/myapp.php?foo=1", &form, signature));
        for wrong in ["", "RSOY", "????", "RSOYDt4T1cUTdK1PDd93/VVr8B9="] {
            assert!(!fits("12345", url, &form, wrong), "{wrong}");
        }
    }
}
