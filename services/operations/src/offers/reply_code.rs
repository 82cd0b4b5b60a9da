//! The few digits by which somebody names an offer in a text message.
//!
//! They are no secret: a message counts because of the number it comes from. They only tell the open offers of one person
//! apart, so four digits do, and no table is needed: they follow from the offer's id. Should two offers of one person have the
//! same digits, the answer is asked back instead of guessed.

use turjuman_dispatch::model::OfferId;

/// The code of an offer: four digits, the first not 0, so that keyboards and people keep it whole.
pub fn reply_code(offer: OfferId) -> String {
    // FNV-1a over the id: any function that spreads neighbouring ids would do.
    let hash = offer.uuid().as_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (1000 + (hash >> 32) % 9000).to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use uuid::Uuid;

    use super::*;

    #[test]
    fn neighbouring_offers_have_different_codes_of_four_digits() {
        let codes: BTreeSet<String> =
            (0..100_u128).map(|n| reply_code(OfferId::from_uuid(Uuid::from_u128((7 << 76) | n)))).collect();
        assert!(codes.len() >= 98, "only {} different codes", codes.len());
        for code in &codes {
            assert!(
                code.len() == 4 && code.bytes().all(|b| b.is_ascii_digit()) && !code.starts_with('0'),
                "{code}"
            );
        }
    }
}
