//! When a failed delivery is tried again. The wait grows by a factor up to a maximum; jitter spreads deliveries that
//! failed together, and is derived from the delivery's id, so that a simulation repeats exactly.

use jiff::{SignedDuration, Timestamp};
use turjuman_dispatch::model::{DeliveryId, micros};
use uuid::Uuid;

use crate::config::RetryConfig;

/// Up to this part of a wait is taken off or added: a tenth.
const JITTER_PER_MILLE: i64 = 100;

/// The wait after the `attempts`-th attempt failed (from 1).
pub(crate) fn wait(config: &RetryConfig, delivery: DeliveryId, attempts: u32) -> SignedDuration {
    let growth = u64::from(config.factor).saturating_pow(attempts.saturating_sub(1));
    let seconds = config.first_seconds.saturating_mul(growth).min(config.max_seconds);
    with_jitter(seconds, delivery.uuid(), attempts)
}

/// So many seconds, a little more or less, for this attempt at this delivery.
pub(crate) fn with_jitter(seconds: u64, delivery: Uuid, attempts: u32) -> SignedDuration {
    let millis = i64::try_from(seconds.saturating_mul(1000)).unwrap_or(i64::MAX / 2000);
    let jitter = jitter_per_mille(delivery, attempts);
    SignedDuration::from_millis(millis + millis / 1000 * jitter)
}

/// When to try again after a failure at `now`; `None` when the delivery is to be given up.
pub(crate) fn next_attempt(
    config: &RetryConfig,
    delivery: DeliveryId,
    attempts: u32,
    created_at: Timestamp,
    now: Timestamp,
) -> Option<Timestamp> {
    if attempts >= config.attempts {
        return None;
    }
    let limit = SignedDuration::from_secs(i64::try_from(config.give_up_after_seconds).unwrap_or(i64::MAX));
    let next = now.saturating_add(wait(config, delivery, attempts)).unwrap_or(Timestamp::MAX);
    (next.duration_since(created_at) <= limit).then(|| micros(next))
}

/// From −100 to 100, evenly spread over ids and attempts (FNV-1a: any mixing function would do).
fn jitter_per_mille(delivery: Uuid, attempts: u32) -> i64 {
    let bytes = delivery.as_bytes().iter().copied().chain(attempts.to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let span = 2 * JITTER_PER_MILLE.unsigned_abs() + 1;
    // Below 201, so it fits; the upper half of the hash is the better mixed one.
    i64::try_from((hash >> 32) % span).unwrap_or(0) - JITTER_PER_MILLE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> DeliveryId {
        DeliveryId::from_uuid(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn waits_grow_by_the_factor_up_to_the_maximum_and_stay_within_a_tenth() {
        let config = RetryConfig::default();
        for (attempt, seconds) in [(1, 10), (2, 30), (3, 90), (6, 2430), (7, 3600), (60, 3600)] {
            for n in 0..200 {
                let wait = wait(&config, id(n), attempt).as_millis();
                let nominal = seconds * 1000;
                assert!((wait - nominal).abs() <= nominal / 10, "attempt {attempt}: {wait} ms");
            }
        }
    }

    #[test]
    fn jitter_repeats_and_spreads() {
        assert_eq!(jitter_per_mille(id(7).uuid(), 3), jitter_per_mille(id(7).uuid(), 3));
        let different: std::collections::BTreeSet<_> =
            (0..500).map(|n| jitter_per_mille(id(n).uuid(), 1)).collect();
        assert!(different.len() > 120, "only {} different jitters", different.len());
    }

    #[test]
    fn it_ends_after_so_many_attempts_or_so_long() {
        let config = RetryConfig::default();
        let start: Timestamp = "2026-03-02T14:00:00Z".parse().expect("time");
        assert!(next_attempt(&config, id(1), 7, start, start).is_some());
        assert_eq!(next_attempt(&config, id(1), 8, start, start), None);
        let late = start + SignedDuration::from_hours(24);
        assert_eq!(next_attempt(&config, id(1), 1, start, late), None);
    }
}
