//! Sources of ids: random for the server, seeded for simulations that must repeat.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use turjuman_operations::ports::IdSource;
use uuid::{Builder, Uuid};

/// Version 7 UUIDs from a generator: seeded by the machine or by a number. A counter in the bits after the milliseconds
/// keeps ids of one process in the order in which they were made.
pub struct Ids {
    state: Mutex<State>,
}

struct State {
    random: StdRng,
    last: (u64, u16),
}

impl Ids {
    /// Ids nobody can guess.
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the one place that takes randomness from the machine"
    )]
    pub fn random() -> Self {
        Self::from_rng(StdRng::from_rng(&mut rand::rng()))
    }

    /// Ids that come out the same for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self::from_rng(StdRng::seed_from_u64(seed))
    }

    fn from_rng(random: StdRng) -> Self {
        Self { state: Mutex::new(State { random, last: (0, 0) }) }
    }
}

impl IdSource for Ids {
    fn uuid(&self, at: Timestamp) -> Uuid {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = u64::try_from(at.as_millisecond()).unwrap_or(0);
        let (last_millis, last_counter) = state.last;
        // 12 bits of counter; when a millisecond makes more, the next millisecond lends its own.
        let (millis, counter) = match now.max(last_millis) {
            same if same == last_millis && last_counter >= 0x0fff => (same + 1, 0),
            same if same == last_millis => (same, last_counter + 1),
            newer => (newer, 0),
        };
        state.last = (millis, counter);
        let mut bytes = [0_u8; 10];
        state.random.fill_bytes(&mut bytes);
        bytes[0] = (bytes[0] & 0xf0) | (counter >> 8) as u8;
        bytes[1] = (counter & 0xff) as u8;
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_the_order_in_which_they_were_made() {
        let ids = Ids::random();
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.uuid(Timestamp::UNIX_EPOCH)).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn the_same_seed_makes_the_same_ids() {
        let (a, b) = (Ids::seeded(7), Ids::seeded(7));
        assert_eq!(a.uuid(Timestamp::UNIX_EPOCH), b.uuid(Timestamp::UNIX_EPOCH));
        assert_ne!(Ids::seeded(8).uuid(Timestamp::UNIX_EPOCH), Ids::seeded(7).uuid(Timestamp::UNIX_EPOCH));
    }
}
