//! The link that opens one offer for the one person to whom it was made, without signing in.
//!
//! It holds the offer's id and a mark: an HMAC over the offer and the interpreter, with a key that follows from the server's own.
//! Nothing is kept of it, nobody can make one without the key, and the door that takes it lets it work no longer than the offer
//! can be answered. Every letter of a text message counts, so there the id is written shorter.

use aws_lc_rs::{constant_time, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use turjuman_dispatch::model::{ChannelKind, InterpreterId, OfferId};
use turjuman_operations::notice::{Notice, NoticeContent, Recipient};

/// The path at which such links are taken; the rest of it is [read](OfferLinks::read).
pub const OFFER_LINK_PATH: &str = "/offer";
/// Bytes of a mark. 72 bits can only be tried at the server, and only while an offer is open.
const MARK: usize = 9;

/// Makes links to offers, and recognizes its own.
pub struct OfferLinks {
    key: hmac::Key,
    public_url: Option<String>,
}

/// Never the key.
impl std::fmt::Debug for OfferLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OfferLinks").field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

impl OfferLinks {
    /// Links made with this secret, to a server that people reach at this address. Without an address no link is put in messages:
    /// one that leads nowhere helps nobody.
    pub fn new(secret: &[u8], public_url: &str) -> Self {
        let public_url = public_url.trim_end_matches('/');
        Self {
            key: hmac::Key::new(hmac::HMAC_SHA256, secret),
            public_url: (!public_url.is_empty()).then(|| public_url.to_owned()),
        }
    }

    /// The path of the link to an offer.
    pub fn path(&self, offer: OfferId, interpreter: InterpreterId) -> String {
        format!("{OFFER_LINK_PATH}/{offer}.{}", self.mark(offer, interpreter))
    }

    /// The same with fewer letters.
    fn short_path(&self, offer: OfferId, interpreter: InterpreterId) -> String {
        let id = URL_SAFE_NO_PAD.encode(offer.uuid().as_bytes());
        format!("{OFFER_LINK_PATH}/{id}.{}", self.mark(offer, interpreter))
    }

    /// The link for a message over this channel; `None` for a message that makes no offer, and without a public address.
    pub(crate) fn of(&self, notice: &Notice, channel: ChannelKind) -> Option<String> {
        let public_url = self.public_url.as_ref()?;
        let (NoticeContent::OfferMade { offer, .. }, Recipient::Interpreter(interpreter)) =
            (&notice.content, &notice.recipient)
        else {
            return None;
        };
        let path = match channel {
            ChannelKind::Inbox | ChannelKind::Push => return None,
            ChannelKind::Email => self.path(*offer, *interpreter),
            ChannelKind::Sms => self.short_path(*offer, *interpreter),
        };
        Some(format!("{public_url}{path}"))
    }

    /// What the end of a path says: which offer, and the mark that has still to be checked. `None` when it is none of ours.
    pub fn read(text: &str) -> Option<(OfferId, &str)> {
        let (id, mark) = text.split_once('.')?;
        let short = || {
            let bytes = URL_SAFE_NO_PAD.decode(id).ok()?;
            let bytes: [u8; 16] = bytes.try_into().ok()?;
            Some(OfferId::from_uuid(uuid::Uuid::from_bytes(bytes)))
        };
        Some((id.parse().ok().or_else(short)?, mark))
    }

    /// True when this mark was made for this offer and this interpreter.
    pub fn is_mark_of(&self, mark: &str, offer: OfferId, interpreter: InterpreterId) -> bool {
        let right = self.mark(offer, interpreter);
        constant_time::verify_slices_are_equal(mark.as_bytes(), right.as_bytes()).is_ok()
    }

    fn mark(&self, offer: OfferId, interpreter: InterpreterId) -> String {
        let tag = hmac::sign(&self.key, format!("{offer} {interpreter}").as_bytes());
        URL_SAFE_NO_PAD.encode(&tag.as_ref()[..MARK])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn offer(number: u128) -> OfferId {
        OfferId::from_uuid(uuid::Uuid::from_u128(number))
    }

    fn interpreter(number: u128) -> InterpreterId {
        InterpreterId::from_uuid(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_link_is_read_back_in_both_forms_and_fits_one_offer_of_one_person() {
        let links = OfferLinks::new(b"secret", "https://city.example/");
        for path in [links.path(offer(1), interpreter(2)), links.short_path(offer(1), interpreter(2))] {
            let (id, mark) = OfferLinks::read(path.strip_prefix("/offer/").unwrap()).unwrap();
            assert_eq!(id, offer(1));
            assert!(links.is_mark_of(mark, offer(1), interpreter(2)));
            assert!(!links.is_mark_of(mark, offer(2), interpreter(2)));
            assert!(!links.is_mark_of(mark, offer(1), interpreter(3)));
            assert!(!links.is_mark_of(&mark[1..], offer(1), interpreter(2)));
            let others = OfferLinks::new(b"other", "");
            assert!(!others.is_mark_of(mark, offer(1), interpreter(2)));
        }
        assert!(links.short_path(offer(1), interpreter(2)).len() <= 42);
    }

    #[test]
    fn what_is_no_link_is_none() {
        for text in ["", ".", "x", "off_1.abc", "off_nonsense", &"x".repeat(500), "é.é"] {
            assert!(OfferLinks::read(text).is_none(), "{text}");
        }
    }
}
