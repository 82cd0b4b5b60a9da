//! The two keys that a browser gives for its messages (RFC 8291, section 2).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Bytes of an uncompressed point of P-256, and the first of them.
const POINT: usize = 65;
const UNCOMPRESSED: u8 = 4;

/// What a device's messages are sealed with. Never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceKeys {
    public: [u8; POINT],
    secret: [u8; 16],
}

/// Why a text is no such key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotKeys {
    /// The public key.
    #[error("a public key of P-256 in 65 bytes, uncompressed, as base64url")]
    Public,
    /// The secret.
    #[error("a secret of 16 bytes, as base64url")]
    Secret,
}

impl DeviceKeys {
    /// Reads them as the Push API writes them.
    ///
    /// # Errors
    /// [`NotKeys`]. Whether the point lies on the curve is seen when something is sealed.
    pub fn read(public: &str, secret: &str) -> Result<Self, NotKeys> {
        let bytes =
            |text: &str| URL_SAFE_NO_PAD.decode(text.trim().trim_end_matches('=')).unwrap_or_default();
        let public = <[u8; POINT]>::try_from(bytes(public)).map_err(|_| NotKeys::Public)?;
        let secret = <[u8; 16]>::try_from(bytes(secret)).map_err(|_| NotKeys::Secret)?;
        if public[0] != UNCOMPRESSED {
            return Err(NotKeys::Public);
        }
        Ok(Self { public, secret })
    }

    /// The public key of the browser, an uncompressed point.
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// The secret that it shares with us.
    pub fn secret(&self) -> &[u8] {
        &self.secret
    }

    /// The public key as text.
    pub fn public_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.public)
    }

    /// The secret as text.
    pub fn secret_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.secret)
    }
}

impl std::fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeviceKeys").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_with_and_without_padding_and_nothing_else_is() {
        let public = URL_SAFE_NO_PAD.encode([[4].as_slice(), &[7; 64]].concat());
        let secret = URL_SAFE_NO_PAD.encode([9; 16]);
        let keys = DeviceKeys::read(&format!("{public}="), &format!("{secret}==")).expect("keys");
        assert_eq!((keys.public_text(), keys.secret_text()), (public.clone(), secret.clone()));
        let compressed = URL_SAFE_NO_PAD.encode([[2].as_slice(), &[7; 64]].concat());
        for (public, secret, wrong) in [
            (compressed.as_str(), secret.as_str(), NotKeys::Public),
            ("", &secret, NotKeys::Public),
            (&public, &public, NotKeys::Secret),
            (&public, "not base64", NotKeys::Secret),
        ] {
            assert_eq!(DeviceKeys::read(public, secret), Err(wrong));
        }
    }
}
