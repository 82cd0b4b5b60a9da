//! Groups: people of one language who differ in nothing that decides between groups, in the order in which they are
//! asked.

use super::hours::HoursOfWeek;
use super::queue::{Entry, Queue};
use super::slot::{Place, Slot};
use crate::model::{Gender, ModalitySet};

/// What all people of a group have in common, beside the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) modalities: ModalitySet,
    pub(super) gender: Option<Gender>,
    /// The highest rank of their qualifications that hold today.
    pub(super) rank: u32,
    /// The highest rank of those that still hold in [`super::place::LASTING_DAYS`] days.
    pub(super) lasting: u32,
    /// The floors that those of today satisfy, as [`super::skills::Worth::floors`].
    pub(super) floors: u64,
    /// Interpreters of the scarcest of their other languages, when that is scarce; `u32::MAX` otherwise.
    pub(super) scarcity: u32,
}

/// The people of a group. Everybody is in exactly one of the queues.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// On duty and free at this moment.
    pub(super) on: Queue,
    /// Can be asked, but not for a session at this moment.
    pub(super) off: Queue,
    /// Cannot be asked for anything just now; in the order of when that ends.
    pub(super) out: Queue,
}

impl Group {
    /// Puts the person of a slot where their [`Slot::place`] says.
    pub(super) fn insert(&mut self, number: u32, slots: &[Slot]) {
        if let Some((queue, entry)) = self.spot(number, slots) {
            queue.insert(entry, slots);
        }
    }

    /// Takes them out from there.
    pub(super) fn remove(&mut self, number: u32, slots: &[Slot]) {
        if let Some((queue, entry)) = self.spot(number, slots) {
            queue.remove(&entry, slots);
        }
    }

    fn spot(&mut self, number: u32, slots: &[Slot]) -> Option<(&mut Queue, Entry)> {
        let slot = &slots[number as usize];
        let (queue, at, count) = match slot.place {
            Place::Nowhere => return None,
            Place::On { last, count } => (&mut self.on, last, count),
            Place::Off { last, count } => (&mut self.off, last, count),
            Place::Out { until } => (&mut self.out, until, 0),
        };
        let hours = match (&slot.extras, &slot.schedule) {
            (None, Some(schedule)) => schedule.hours,
            // Extra spans and "available now" lie anywhere.
            _ => HoursOfWeek::ALL,
        };
        Some((queue, Entry { at, count, slot: number, hours }))
    }
}
