//! Sealing a message so that only the browser can open it, not the push service on the way (RFC 8291, on the content encoding
//! `aes128gcm` of RFC 8188): a key of its own for each message, agreed with the browser's.

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use aws_lc_rs::rand;
use turjuman_operations::devices::DeviceKeys;

/// Push services take bodies of up to 4096 bytes. Of those the head takes 86, the tag of the seal 16 and the end mark one.
pub(super) const LONGEST: usize = 4096 - 86 - 16 - 1;
/// Every message is as long as a multiple of this, so that its length does not tell what it says.
const EVEN: usize = 512;
/// A record may be as long as the whole body: there is only one.
const RECORD: u32 = 4096;
/// Marks the end of the last record; what follows are zeros that mean nothing.
const LAST: u8 = 2;

/// The body of a push message.
///
/// # Errors
/// When the browser's key is no point on the curve, the message is too long, or the system gives no random bytes.
pub(super) fn seal(keys: &DeviceKeys, message: &[u8]) -> Result<Vec<u8>, Unspecified> {
    let own = PrivateKey::generate(&ECDH_P256)?;
    let mut salt = [0; 16];
    rand::fill(&mut salt)?;
    let padding =
        (message.len() + 1).next_multiple_of(EVEN).min(LONGEST + 1).saturating_sub(message.len() + 1);
    seal_with(keys, message, padding, &own, salt)
}

fn seal_with(
    keys: &DeviceKeys,
    message: &[u8],
    padding: usize,
    own: &PrivateKey,
    salt: [u8; 16],
) -> Result<Vec<u8>, Unspecified> {
    if message.len() > LONGEST {
        return Err(Unspecified);
    }
    let own_public = own.compute_public_key()?;
    let theirs = UnparsedPublicKey::new(&ECDH_P256, keys.public());
    // RFC 8291, section 3.3 and 3.4.
    let material = agree(own, theirs, Unspecified, |shared| {
        let info = [b"WebPush: info\0", keys.public(), own_public.as_ref()];
        Ok(expanded::<32>(&Salt::new(HKDF_SHA256, keys.secret()).extract(shared), &info))
    })??;
    // RFC 8188, section 2.2 and 2.3.
    let prk = Salt::new(HKDF_SHA256, &salt).extract(&material);
    let key = expanded::<16>(&prk, &[b"Content-Encoding: aes128gcm\0"])?;
    let nonce = expanded::<12>(&prk, &[b"Content-Encoding: nonce\0"])?;

    let mut record = message.to_vec();
    record.push(LAST);
    record.resize(record.len() + padding, 0);
    let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key)?);
    // The key is used once, so its one nonce may follow from it.
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut record)?;

    let mut body = Vec::with_capacity(86 + record.len());
    body.extend_from_slice(&salt);
    body.extend_from_slice(&RECORD.to_be_bytes());
    body.push(u8::try_from(own_public.as_ref().len()).map_err(|_| Unspecified)?);
    body.extend_from_slice(own_public.as_ref());
    body.extend_from_slice(&record);
    Ok(body)
}

/// So many bytes that follow from a key.
struct Bytes(usize);

impl KeyType for Bytes {
    fn len(&self) -> usize {
        self.0
    }
}

fn expanded<const N: usize>(prk: &Prk, info: &[&[u8]]) -> Result<[u8; N], Unspecified> {
    let mut bytes = [0; N];
    prk.expand(info, Bytes(N))?.fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    /// RFC 8291, appendix A.
    #[test]
    fn the_example_of_the_standard_fits() {
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).expect("base64");
        let keys = DeviceKeys::read(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg",
        )
        .expect("keys");
        let own = bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        let own = PrivateKey::from_private_key(&ECDH_P256, &own).expect("a key");
        let salt = <[u8; 16]>::try_from(bytes("DGv6ra1nlYgDCS1FRnbzlw")).expect("16 bytes");
        let sealed = seal_with(&keys, b"When I grow up, I want to be a watermelon", 0, &own, salt);
        let expected = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(sealed.expect("sealed")), expected);
    }

    #[test]
    fn lengths_do_not_tell_and_stay_within_what_push_services_take() {
        let public = PrivateKey::generate(&ECDH_P256).expect("a key").compute_public_key().expect("a point");
        let text = URL_SAFE_NO_PAD.encode(public.as_ref());
        let keys = DeviceKeys::read(&text, &URL_SAFE_NO_PAD.encode([1; 16])).expect("keys");
        let length = |message: usize| seal(&keys, &vec![b'x'; message]).map(|body| body.len());
        assert_eq!(length(10).expect("sealed"), length(400).expect("sealed"));
        assert_eq!(length(LONGEST).expect("sealed"), 4096);
        assert!(length(LONGEST + 1).is_err());
        // A point that does not lie on the curve.
        let nowhere = URL_SAFE_NO_PAD.encode([[4].as_slice(), &[7; 64]].concat());
        let keys = DeviceKeys::read(&nowhere, &URL_SAFE_NO_PAD.encode([1; 16])).expect("it looks like one");
        assert!(seal(&keys, b"x").is_err());
    }
}
