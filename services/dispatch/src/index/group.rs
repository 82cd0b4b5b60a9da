//! Groups: people of one language who differ in nothing that decides between groups, in the order in which they are
//! asked.

use std::collections::BTreeSet;

use super::slot::Place;
use crate::model::{Gender, InterpreterId, ModalitySet};

/// What all people of a group have in common, beside the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) modalities: ModalitySet,
    pub(super) gender: Option<Gender>,
    /// Qualifications that hold today.
    pub(super) skills: u64,
    /// Those of them that still hold in [`super::place::LASTING_DAYS`] days.
    pub(super) lasting: u64,
    /// Interpreters of the scarcest of their other languages, when that is scarce; `u32::MAX` otherwise.
    pub(super) scarcity: u32,
}

/// One person in a set. The order is: idle longest, then fewest assignments, then the id. In the set of those who are out
/// it is: who can be asked again first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) at: i64,
    pub(super) count: u32,
    pub(super) id: (u64, u64),
    pub(super) slot: u32,
}

/// The people of a group. Everybody is in exactly one of the sets.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) signature: Signature,
    /// On duty and free at this moment.
    pub(super) on: BTreeSet<Entry>,
    /// Can be asked, but not for a session at this moment.
    pub(super) off: BTreeSet<Entry>,
    /// Cannot be asked for anything just now.
    pub(super) out: BTreeSet<Entry>,
}

impl Group {
    pub(super) fn new(signature: Signature) -> Self {
        Self { signature, on: BTreeSet::new(), off: BTreeSet::new(), out: BTreeSet::new() }
    }

    pub(super) fn insert(&mut self, place: Place, id: InterpreterId, slot: u32) {
        if let Some((set, entry)) = self.spot(place, id, slot) {
            set.insert(entry);
        }
    }

    pub(super) fn remove(&mut self, place: Place, id: InterpreterId, slot: u32) {
        if let Some((set, entry)) = self.spot(place, id, slot) {
            set.remove(&entry);
        }
    }

    fn spot(&mut self, place: Place, id: InterpreterId, slot: u32) -> Option<(&mut BTreeSet<Entry>, Entry)> {
        let (set, at, count) = match place {
            Place::Nowhere => return None,
            Place::On { last, count } => (&mut self.on, last, count),
            Place::Off { last, count } => (&mut self.off, last, count),
            Place::Out { until } => (&mut self.out, until, 0),
        };
        Some((set, Entry { at, count, id: halves(id), slot }))
    }
}

/// An id as two numbers that compare as it does.
pub(super) fn halves(id: InterpreterId) -> (u64, u64) {
    id.uuid().as_u64_pair()
}
