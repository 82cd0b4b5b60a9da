//! How far this process knows the numbered history, and which of it was its own: what is missing was committed by
//! somebody else.

use std::collections::{BTreeMap, HashSet};

use turjuman_dispatch::model::StepId;

use crate::ports::TailItem;

/// The place in the history.
#[derive(Debug, Default)]
pub(super) struct Position {
    /// Everything up to here is known.
    known: u64,
    /// Own stretches beyond, first number to last: something between was committed by others.
    beyond: BTreeMap<u64, u64>,
    /// Own steps that are with the writer: their items may be read before the observer is told of them.
    under_way: HashSet<StepId>,
}

impl Position {
    pub(super) fn known(&self) -> u64 {
        self.known
    }

    /// True when something of others is missing.
    pub(super) fn is_behind(&self) -> bool {
        !self.beyond.is_empty()
    }

    pub(super) fn hand_in(&mut self, step: StepId) {
        self.under_way.insert(step);
    }

    pub(super) fn answered(&mut self, step: StepId) {
        self.under_way.remove(&step);
    }

    /// A committed step of this process.
    pub(super) fn own(&mut self, first: u64, last: u64) {
        if last > self.known {
            self.beyond.insert(first, last);
            self.join();
        }
    }

    /// Everything up to here was read.
    pub(super) fn reach(&mut self, sequence: u64) {
        self.known = self.known.max(sequence);
        self.join();
    }

    /// True for an event that this process did not commit. To be asked before [`Self::reach`]. Notices do not tell: they
    /// come with events, and do not name their step.
    pub(super) fn is_foreign(&self, item: &TailItem) -> bool {
        let TailItem::Event(event) = item else { return false };
        let before = self.beyond.range(..=event.sequence).next_back();
        let own = before.is_some_and(|(_, last)| event.sequence <= *last);
        event.sequence > self.known && !own && !self.under_way.contains(&event.step)
    }

    fn join(&mut self) {
        while let Some(entry) = self.beyond.first_entry()
            && *entry.key() <= self.known + 1
        {
            self.known = self.known.max(entry.remove());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_stretches_join_and_a_gap_is_noticed() {
        let mut position = Position::default();
        position.reach(10);
        position.own(11, 12);
        assert_eq!((position.known(), position.is_behind()), (12, false));
        position.own(15, 16);
        position.own(17, 17);
        assert_eq!((position.known(), position.is_behind()), (12, true), "13 and 14 are somebody else's");
        position.reach(14);
        assert_eq!((position.known(), position.is_behind()), (17, false));
        position.own(3, 4);
        assert_eq!((position.known(), position.is_behind()), (17, false), "told late, known already");
    }
}
