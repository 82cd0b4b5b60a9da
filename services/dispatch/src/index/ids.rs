//! Finding a slot by an id. Ids are made here and end in random bits, so they need no hashing.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::model::InterpreterId;

/// Slots by the id of the person.
pub(super) type SlotById = HashMap<InterpreterId, u32, BuildHasherDefault<LastBits>>;

/// Takes the last eight bytes as they are, but for spreading them: ids made by hand count from 1.
#[derive(Debug, Default)]
pub(super) struct LastBits(u64);

impl Hasher for LastBits {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        if let Some(last) = bytes.last_chunk() {
            self.0 = u64::from_be_bytes(*last).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
}
